import { describe, expect, it } from "vitest";
import { loadFacts } from "../../server/db/load.ts";
import { chainCounts, listCount, listPage } from "../../server/db/overview.ts";
import {
  addProgress,
  plansOfTargets,
  progressOfTargets,
  recentProgress,
  withdrawProgress,
} from "../../server/db/targets.ts";
import { datedStatements, eventMentions, targetQuotes } from "../../server/db/timeline.ts";
import {
  aChain,
  aFirm,
  aNode,
  anEdge,
  aPlace,
  aSegment,
  facts,
  testEvidence,
} from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const plan = aNode("Plan", "t-plan", { properties: { date: "2022-04-07", year: 2022 } });
const chapter = aNode("Section", "t-plan/2", { properties: { number: "二", level: 1, order: 1 } });
const section = aNode("Section", "t-plan/2.1", {
  properties: { number: "一", level: 2, order: 2 },
});
const task = aNode("Task", "t-plan/2.1.1", {
  properties: { text: "办好测试周。", title: "测试", kind: "TASK", order: 1 },
});
const target = aNode("Target", "t-plan/2.1.1/1", {
  properties: {
    metric: "测试企业",
    comparator: "GTE",
    value: 20,
    unit: "家",
    year: 2022,
    order: 1,
  },
});
const event = aNode("Event", "t-week", { name: "测试周" });
const chain = aChain("t-chain");
const segment = aSegment("t-segment");
const firm = aFirm("t-firm");
const place = aPlace("990000");
const world = facts(
  [plan, chapter, section, task, target, event, chain, segment, firm, place],
  [
    anEdge("HAS_SECTION", plan, chapter),
    anEdge("HAS_SECTION", chapter, section),
    anEdge("HAS_TASK", section, task),
    anEdge("HAS_TARGET", task, target),
    anEdge("MENTIONS", task, event),
    anEdge("HAS_SEGMENT", chain, segment),
    anEdge("OPERATES_IN", firm, segment),
    anEdge("RATED", place, segment, { properties: { says: "WEAK", date: "2021" } }),
  ],
);

const entry = (over = {}) => ({
  targetId: target.id,
  metric: "测试企业",
  unit: "家",
  value: 12,
  asOf: "2022-06-30",
  sourceTitle: "通报",
  sourceUrl: "",
  note: "",
  by: "专班",
  ...over,
});
const together = { origin: "HAND" as const, file: null, batch: "b" };

describe("progress", () => {
  it("is kept in order of its date beside what was entered before, and outlives a load", () =>
    inRollback(database, async (db) => {
      await loadFacts(db, "test", world);
      await addProgress(db.run, {
        entries: [entry({ asOf: "2022-09-30", value: 15.5 })],
        ...together,
      });
      await addProgress(db.run, { entries: [entry()], ...together });
      await loadFacts(db, "test", facts([aNode("Brand", "t-other")], []));
      const rows = await progressOfTargets(db.run, { targets: [target.id] });
      expect(rows.map(({ progress }) => [progress.asOf, progress.value])).toEqual([
        ["2022-06-30", 12],
        ["2022-09-30", 15.5],
      ]);
      expect(rows[0]?.progress).toMatchObject({ by: "专班", origin: "HAND", withdrawnAt: null });
      expect(rows[0]?.progress.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    }));

  it("is withdrawn and brought back, and stays in the history all the while", () =>
    inRollback(database, async (db) => {
      const [row] = await addProgress(db.run, { entries: [entry()], ...together });
      const id = row?.progress.id ?? "";
      const counting = async () =>
        (await recentProgress(db.run, { limit: 100 })).map(({ progress }) => progress.id);
      expect(await counting()).toContain(id);
      await withdrawProgress(db.run, { ids: [id], isWithdrawn: true });
      expect(await counting()).not.toContain(id);
      const [kept] = await progressOfTargets(db.run, { targets: [target.id] });
      expect(kept?.progress.withdrawnAt).toMatch(/^\d{4}-/);
      await withdrawProgress(db.run, { ids: [id], isWithdrawn: false });
      expect(await counting()).toContain(id);
      expect(await withdrawProgress(db.run, { ids: ["progress-none"], isWithdrawn: true })).toEqual(
        [],
      );
    }));

  it("counts time from the date of the target's plan", () =>
    inRollback(database, async (db) => {
      await loadFacts(db, "test", world);
      expect(await plansOfTargets(db.run, { targets: [target.id, "target:none"] })).toEqual([
        { targetId: target.id, planId: plan.id, date: "2022-04-07" },
      ]);
    }));
});

describe("the timeline's facts", () => {
  it("are events with their tasks, statements with their dates, and the targets' words", () =>
    inRollback(database, async (db) => {
      await loadFacts(db, "test", world);
      const events = await eventMentions(db.run, { limit: 1_000 });
      expect(events.find(({ eventId }) => eventId === event.id)).toEqual({
        eventId: event.id,
        name: "测试周",
        tasks: [{ id: task.id, text: "办好测试周。" }],
      });
      const statements = await datedStatements(db.run, { limit: 1_000 });
      expect(statements.find(({ segmentId }) => segmentId === segment.id)).toMatchObject({
        placeId: place.id,
        says: "WEAK",
        date: "2021",
        evidenceIds: [testEvidence.id],
      });
      const quotes = await targetQuotes(db.run, { limit: 1_000 });
      expect(quotes.find(({ taskId }) => taskId === task.id)?.quotes).toEqual(["测试引文"]);
    }));
});

describe("lists by kind", () => {
  const filter = { label: "Firm" as const, plain: "", chain: null, evidence: null };
  const page = { sort: "NAME" as const, isDescending: false, skip: 0, limit: 10 };

  it("are found by name, pinyin and initials, by chain and by evidence", () =>
    inRollback(database, async (db) => {
      await loadFacts(db, "test", world);
      const idsOf = async (over: object) =>
        (await listPage(db.run, { ...filter, ...page, limit: 500, ...over })).map(({ id }) => id);
      const all = await idsOf({});
      expect(all).toContain(firm.id);
      expect(await listCount(db.run, filter)).toEqual([{ count: all.length }]);
      expect(await idsOf({ plain: "haierzhijia" })).toEqual(await idsOf({ plain: "海尔智家" }));
      expect((await idsOf({ plain: "hezj" })).length).toBeGreaterThan(0);
      expect(await idsOf({ chain: chain.id })).toEqual([firm.id]);
      expect(await idsOf({ chain: chain.id, evidence: "PLAN" })).toEqual([]);
      expect(await idsOf({ chain: chain.id, evidence: "PUBLIC" })).toEqual([firm.id]);
    }));

  it("are sorted by pinyin, relations or year, either way, a page at a time", async () => {
    const read = (over: object) => listPage(database.run, { ...filter, ...page, ...over });
    const first = await read({});
    const second = await read({ skip: 10 });
    expect(first).toHaveLength(10);
    expect(second.map(({ id }) => id)).not.toContain(first[0]?.id);
    const back = await read({ isDescending: true });
    expect(back[0]?.id).not.toBe(first[0]?.id);
    const degrees = (await read({ sort: "RELATIONS", isDescending: true })).map((r) => r.degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    expect(degrees[0]).toBeGreaterThan(degrees.at(-1) ?? 0);
  });

  it("count what each chain has", () =>
    inRollback(database, async (db) => {
      await loadFacts(db, "test", world);
      const counts = await chainCounts(db.run, {});
      expect(counts.find(({ chainId }) => chainId === chain.id)).toEqual({
        chainId: chain.id,
        segments: 1,
        firms: 1,
        clusters: 0,
      });
      expect(counts.find(({ chainId }) => chainId === "chain:paper")?.firms).toBeGreaterThan(20);
    }));
});
