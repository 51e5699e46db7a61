import { describe, expect, it } from "vitest";
import {
  chainsOfTasks,
  planItems,
  planRegions,
  recordRename,
  renamesOf,
  responsibilitiesOfPlans,
  responsibilitiesOfTasks,
  withdrawRename,
} from "../../server/db/department.ts";
import { loadFacts } from "../../server/db/load.ts";
import { searchEntities } from "../../server/db/search.ts";
import { searchKeys, searchTerms } from "../../server/domain/search-key.ts";
import { aChain, aNode, anEdge, aPlace, aSegment, facts } from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const place = aPlace("990000");
const plan = aNode("Plan", "t-plan", { properties: { year: 2999 } });
const part = aNode("Section", "t-part", { properties: { number: "二", level: 1, order: 0 } });
const action = aNode("Section", "t-action", {
  properties: { number: "（一）", level: 2, order: 1 },
});
const first = aNode("Task", "t-1", { properties: { order: 0 } });
const second = aNode("Task", "t-2", { properties: { order: 1 } });
const chain = aChain("t-chain");
const segment = aSegment("t-segment");
const brand = aNode("Brand", "t-brand");
const [a, b, c] = ["甲厅", "乙厅", "丙局"].map((name) =>
  aNode("Department", `990000/${name}`, { name, properties: { region: "990000" } }),
) as [ReturnType<typeof aNode>, ReturnType<typeof aNode>, ReturnType<typeof aNode>];

const world = facts(
  [place, plan, part, action, first, second, chain, segment, brand, a, b, c],
  [
    anEdge("ISSUED_BY", plan, place),
    anEdge("HAS_SECTION", plan, part),
    anEdge("HAS_SECTION", part, action),
    anEdge("HAS_TASK", action, first),
    anEdge("HAS_TASK", part, second),
    anEdge("LEADS", b, first, { properties: { position: 2 } }),
    anEdge("LEADS", a, first, { properties: { position: 1 } }),
    anEdge("SUPPORTS", c, first, { properties: { position: 1 } }),
    anEdge("LEADS", c, second, { properties: { position: 1 } }),
    anEdge("HAS_SEGMENT", chain, segment),
    anEdge("ABOUT", brand, chain),
    anEdge("MENTIONS", first, segment),
    anEdge("MENTIONS", first, brand),
  ],
);

const inWorld = (work: Parameters<typeof inRollback>[1]) =>
  inRollback(database, async (db) => {
    await loadFacts(db, "test", world);
    await work(db);
  });

describe("who does what in a plan", () => {
  it("comes in the order of the plan and of its marks, with the items' own sections", () =>
    inWorld(async (db) => {
      expect((await planRegions(db.run, { limit: 1 }))[0]).toEqual({
        planId: plan.id,
        region: "990000",
      });
      expect(await planItems(db.run, { plans: [plan.id] })).toEqual([
        { planId: plan.id, taskId: first.id, sectionId: action.id },
        { planId: plan.id, taskId: second.id, sectionId: part.id },
      ]);
      const marks = await responsibilitiesOfPlans(db.run, { plans: [plan.id] });
      expect(marks.map((mark) => [mark.taskId, mark.role, mark.departmentId])).toEqual([
        [first.id, "LEAD", a.id],
        [first.id, "LEAD", b.id],
        [first.id, "SUPPORT", c.id],
        [second.id, "LEAD", c.id],
      ]);
      expect(marks.every((mark) => mark.evidenceIds.length > 0)).toBe(true);
      expect(await responsibilitiesOfTasks(db.run, { tasks: [first.id] })).toEqual(
        marks.slice(0, 3),
      );
    }));

  it("touches the chains that its words name, by themselves or by what belongs to them", () =>
    inWorld(async (db) => {
      const rows = await chainsOfTasks(db.run, { tasks: [first.id, second.id] });
      expect(rows.map((row) => [row.taskId, row.chainId, row.viaId])).toEqual([
        [first.id, chain.id, brand.id],
        [first.id, chain.id, segment.id],
      ]);
    }));
});

describe("a later name of a department", () => {
  const rename = (name: string, since: string) => ({
    departmentId: a.id,
    name,
    since,
    sourceTitle: "机构改革方案",
    sourceUrl: null,
    by: "李",
    searchKeys: searchKeys([name]),
  });

  it("is kept beside the facts, by its date, through a load of them, until it is withdrawn", () =>
    inWorld(async (db) => {
      await recordRename(db.run, rename("戊厅", "2025-01-01"));
      const [kept] = await recordRename(db.run, rename("丁厅", "2024-01-01"));
      const names = async () =>
        (await renamesOf(db.run, { ids: [a.id] })).map((row) => row.rename.name);
      expect(await names()).toEqual(["丁厅", "戊厅"]);
      await loadFacts(db, "test", world, { isForced: true });
      expect(await names()).toEqual(["丁厅", "戊厅"]);
      const id = kept?.rename.id ?? "";
      await withdrawRename(db.run, { id, isWithdrawn: true });
      expect(await names()).toEqual(["戊厅"]);
      await withdrawRename(db.run, { id, isWithdrawn: false });
      expect(await names()).toEqual(["丁厅", "戊厅"]);
    }));

  it("finds the department in the search, by text, pinyin and initials", () =>
    inWorld(async (db) => {
      const [kept] = await recordRename(db.run, rename("数智腾飞委员会", "2024-01-01"));
      const found = async (words: string) => {
        const terms = searchTerms(words);
        if (!terms) return [];
        const rows = await searchEntities(db.run, { ...terms, labels: null, limit: 3 });
        return rows.map((row) => [row.id, row.properties.name]);
      };
      for (const words of ["数智腾飞", "shuzhitengfei", "sztfwyh"]) {
        expect((await found(words))[0]).toEqual([a.id, "甲厅"]);
      }
      await withdrawRename(db.run, { id: kept?.rename.id ?? "", isWithdrawn: true });
      expect(await found("数智腾飞")).toEqual([]);
    }));
});
