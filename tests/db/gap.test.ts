import { describe, expect, it } from "vitest";
import {
  candidateFacts,
  listings,
  segmentContext,
  signals,
  statements,
  supply,
} from "../../server/db/gap.ts";
import { loadFacts } from "../../server/db/load.ts";
import {
  addProspect,
  changeProspect,
  confirm,
  confirmations,
  listProspects,
  markProspectDeleted,
  withdrawConfirmation,
} from "../../server/db/prospects.ts";
import { makeEvidence } from "../../server/domain/facts/collect.ts";
import { aChain, aFirm, aNode, anEdge, aPlace, aSegment, facts, testSource } from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const province = aPlace("990000");
const city = aPlace("990100");
const away = aPlace("980000");
const chain = aChain("t-chain");
const used = aSegment("t-used");
const maker = aSegment("t-maker");
const here = aFirm("t-here");
const hearsay = aFirm("t-hearsay");
const there = aFirm("t-there", { properties: { isLeading: false, stockCode: "000001" } });
const product = aNode("Product", "t-product");
const task = aNode("Task", "t-task", {
  properties: { text: "支持测试环节。", title: "测试", kind: "TASK" },
});
const technology = aNode("Technology", "t-technology");
const general = makeEvidence({
  kind: "IMPORT",
  grade: "G",
  sourceId: testSource.id,
  quote: "一般知识",
});

const world = facts(
  [province, city, away, chain, used, maker, here, hearsay, there, product, task, technology],
  [
    anEdge("PART_OF", city, province),
    anEdge("HAS_SEGMENT", chain, used),
    anEdge("HAS_SEGMENT", chain, maker),
    anEdge("FEEDS", used, maker),
    anEdge("OPERATES_IN", here, maker, { properties: { revenue: 12.5 } }),
    anEdge("OPERATES_IN", hearsay, maker, { evidence: [general] }),
    anEdge("OPERATES_IN", there, maker),
    anEdge("OPERATES_IN", there, used),
    anEdge("SUPPLIES", there, here),
    anEdge("MAKES", there, product, { properties: { revenueShare: 0.4, year: 2021 } }),
    anEdge("YIELDS", maker, product),
    anEdge("LOCATED_IN", here, city),
    anEdge("LOCATED_IN", hearsay, city),
    anEdge("LOCATED_IN", there, away),
    anEdge("RATED", city, maker, { key: "STRONG", properties: { says: "STRONG", year: 2024 } }),
    anEdge("RATED", city, used, { key: "WEAK", properties: { says: "WEAK", year: 2024 } }),
    anEdge("COUNTED", province, maker, {
      properties: {
        listing: "全部A股",
        year: 2021,
        firms: 100,
        localFirms: 10,
        makers: 5,
        localMakers: 1,
      },
    }),
    anEdge("MENTIONS", task, technology),
    anEdge("ABOUT", technology, maker),
  ],
);
const region = { chains: [chain.id], region: province.id };
const grades: ("A" | "B" | "C")[] = ["A", "B", "C"];

const inWorld = (work: Parameters<typeof inRollback>[1]) =>
  inRollback(database, async (db) => {
    await loadFacts(db, "test", world);
    await work(db);
  });

describe("supply of a chain", () => {
  it("counts firms of a region with all its places, and elsewhere, by evidence that counts", () =>
    inWorld(async (db) => {
      const rows = await supply(db.run, { ...region, without: [], grades });
      expect(
        Object.fromEntries(
          rows.map((s) => [
            s.segmentId,
            [
              s.inputs,
              s.firmsInRegion,
              s.firmsElsewhere,
              s.unverifiedInRegion,
              s.amounts,
              s.userFirms,
            ],
          ]),
        ),
      ).toEqual({
        [used.id]: [[], 0, 1, 0, [], 1],
        [maker.id]: [[used.id], 1, 1, 1, [12.5], 0],
      });
    }));

  it("leaves firms out of account where a planner supposes that, and writes nothing", () =>
    inWorld(async (db) => {
      const ask = (without: string[]) => supply(db.run, { ...region, without, grades });
      const counted = async (without: string[]) =>
        (await ask(without)).find((row) => row.segmentId === maker.id)?.firmsInRegion;
      expect(await counted([here.id])).toBe(0);
      expect(await counted([])).toBe(1);
    }));

  it("takes a strength of a city for its province, but no weakness; a list only for its region", () =>
    inWorld(async (db) => {
      const stated = await statements(db.run, region);
      expect(stated.map((s) => [s.segmentId, s.says, s.year, s.grade])).toEqual([
        [maker.id, "STRONG", 2024, "B"],
      ]);
      const counted = await listings(db.run, { region: province.id });
      expect(counted.map((l) => [l.segmentId, l.makers, l.localMakers])).toEqual([
        [maker.id, 5, 1],
      ]);
      expect(await listings(db.run, { region: city.id })).toEqual([]);
    }));

  it("finds tasks that name a segment by something that is about it", () =>
    inWorld(async (db) => {
      const rows = await signals(db.run, { chains: [chain.id] });
      expect(rows.map((s) => [s.segmentId, s.taskId, s.text])).toEqual([
        [maker.id, task.id, "支持测试环节。"],
      ]);
    }));
});

describe("what concerns a segment", () => {
  it("is firms here and elsewhere, things about it and tasks", () =>
    inWorld(async (db) => {
      const rows = await segmentContext(db.run, {
        segment: maker.id,
        region: province.id,
        limit: 10,
      });
      expect(rows.map((row) => [row.group, row.id]).sort()).toEqual(
        [
          ["Task", task.id],
          ["Technology", technology.id],
          ["elsewhere", there.id],
          ["here", here.id],
          ["here", hearsay.id],
        ].sort(),
      );
    }));
});

describe("firms to invite", () => {
  it("are those elsewhere, with what is known of them and null for the rest", () =>
    inWorld(async (db) => {
      const ask = (segment: string) =>
        candidateFacts(db.run, {
          segment,
          region: province.id,
          grades,
          present: [used.id],
          limit: 10,
        });
      const [row, ...others] = await ask(maker.id);
      expect(others).toEqual([]);
      expect(row).toMatchObject({
        firmId: there.id,
        revenueShare: 0.4,
        shareYear: 2021,
        otherSegments: 1,
        otherPresent: 1,
        supplyRelations: 1,
        regionRelations: 1,
        isListed: true,
        lon: null,
      });
      expect((await ask(used.id))[0]?.revenueShare).toBeNull();
    }));

  it("stand once on a region's list, with all their segments, and come back when put off it", () =>
    inRollback(database, async (db) => {
      const entry = { id: "prospect:x", firmId: there.id, regionId: province.id };
      await addProspect(db.run, { ...entry, segmentId: "a" });
      await addProspect(db.run, { ...entry, segmentId: "b" });
      const [again] = await addProspect(db.run, { ...entry, segmentId: "b" });
      expect(again?.prospect.segmentIds).toEqual(["a", "b"]);
      const [changed] = await changeProspect(db.run, {
        id: entry.id,
        status: "IN_TALKS",
        note: null,
      });
      expect(changed?.prospect).toMatchObject({ status: "IN_TALKS", note: "" });
      const list = async () =>
        (await listProspects(db.run, { region: province.id, limit: 10 })).map(
          (row) => row.prospect.status,
        );
      expect(await list()).toEqual(["IN_TALKS"]);
      await markProspectDeleted(db.run, { id: entry.id, isDeleted: true });
      expect(await list()).toEqual([]);
      await markProspectDeleted(db.run, { id: entry.id, isDeleted: false });
      expect(await list()).toEqual(["IN_TALKS"]);
    }));
});

describe("a planner's confirmation", () => {
  it("holds for its region until it is withdrawn", () =>
    inRollback(database, async (db) => {
      const [kept] = await confirm(db.run, {
        segmentId: maker.id,
        regionId: province.id,
        says: "MISSING",
        note: "实地了解",
        by: "李专班",
      });
      const said = async (place: string) =>
        (await confirmations(db.run, { region: place })).map((row) => row.confirmation.says);
      expect(await said(province.id)).toEqual(["MISSING"]);
      expect(await said(city.id)).toEqual([]);
      await withdrawConfirmation(db.run, { id: kept?.confirmation.id ?? "", isWithdrawn: true });
      expect(await said(province.id)).toEqual([]);
    }));
});
