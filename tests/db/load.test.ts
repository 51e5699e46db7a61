import { describe, expect, it } from "vitest";
import type { Database } from "../../server/db/driver.ts";
import { edgesBetween, entities } from "../../server/db/explore.ts";
import { loadFacts } from "../../server/db/load.ts";
import { planText } from "../../server/db/plan.ts";
import { searchEntities } from "../../server/db/search.ts";
import { searchTerms } from "../../server/domain/search-key.ts";
import { aChain, anEdge, aSegment, facts } from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const chain = aChain("t-chain", { name: "测试产业链" });
const first = aSegment("t-first", { name: "第一环节" });
const second = aSegment("t-second", { name: "第二环节" });
const whole = facts(
  [chain, first, second],
  [
    anEdge("HAS_SEGMENT", chain, first),
    anEdge("HAS_SEGMENT", chain, second),
    anEdge("FEEDS", first, second),
  ],
);

async function count(db: Database): Promise<{ nodes: number; edges: number }> {
  const [row] = await db.run(
    "MATCH (n:Entity) WHERE 'test' IN n.origins WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) WHERE 'test' IN r.origins RETURN nodes, count(r) AS edges",
    {},
    "read",
  );
  return { nodes: Number(row?.nodes ?? 0), edges: Number(row?.edges ?? 0) };
}

describe("loading facts", () => {
  it("writes nodes with their evidence and source, and the second time changes nothing", async () => {
    await inRollback(database, async (db) => {
      const report = await loadFacts(db, "test", whole);
      expect(report).toMatchObject({ isSkipped: false, removedNodes: 0, removedEdges: 0 });
      const before = await count(db);
      // 3 entities, 1 evidence, 1 source; 3 relationships, 3 to the evidence, 1 to the source
      expect(before).toEqual({ nodes: 5, edges: 7 });
      expect(await loadFacts(db, "test", whole)).toMatchObject({ isSkipped: true });
      const again = await loadFacts(db, "test", whole, { isForced: true });
      expect(again).toMatchObject({ isSkipped: false, removedNodes: 0, removedEdges: 0 });
      expect(await count(db)).toEqual(before);
    });
  });

  it("keeps the texts of plans apart from the graph, and drops those that are gone", async () => {
    await inRollback(database, async (db) => {
      const withTexts = (...texts: { id: string; text: string }[]) => ({ ...whole, texts });
      const textOf = async (plan: string) => (await planText(db.run, { plan }))[0]?.text;
      await loadFacts(
        db,
        "test",
        withTexts({ id: "plan:t-a", text: "甲" }, { id: "plan:t-b", text: "乙" }),
      );
      const report = await loadFacts(db, "test", withTexts({ id: "plan:t-a", text: "甲改" }));
      expect(report.isSkipped).toBe(false);
      expect([await textOf("plan:t-a"), await textOf("plan:t-b")]).toEqual(["甲改", undefined]);
      expect(await textOf("plan:shandong-light-industry-textile-2022")).toContain("一、工作目标");
      expect((await count(db)).nodes).toBe(5);
    });
  });

  it("removes what the data set no longer says, and only that", async () => {
    await inRollback(database, async (db) => {
      await loadFacts(db, "test", whole);
      await loadFacts(db, "other", facts([second]));
      const report = await loadFacts(
        db,
        "test",
        facts([chain, first], [anEdge("HAS_SEGMENT", chain, first)]),
      );
      expect(report.removedEdges).toBeGreaterThanOrEqual(2);
      const rows = await entities(db.run, { ids: [chain.id, first.id, second.id] });
      // The other data set still states the second segment.
      expect(rows.map((r) => r.id).sort()).toEqual([chain.id, first.id, second.id].sort());
      const edges = await edgesBetween(db.run, { ids: rows.map((r) => r.id), limit: 10 });
      expect(edges.map((e) => e.type)).toEqual(["HAS_SEGMENT"]);
      await loadFacts(db, "other", facts([]));
      expect(await entities(db.run, { ids: [second.id] })).toEqual([]);
    });
  });

  it("drops a property that is no longer stated", async () => {
    await inRollback(database, async (db) => {
      await loadFacts(db, "test", facts([aSegment("t-first", { nameEn: "First" })]));
      await loadFacts(db, "test", facts([aSegment("t-first")]));
      const [row] = await entities(db.run, { ids: [first.id] });
      expect(row?.properties.nameEn ?? null).toBeNull();
    });
  });

  it("refuses a relationship to nothing and leaves the database as it was", async () => {
    const broken = facts([chain], [anEdge("HAS_SEGMENT", chain, first)]);
    await expect(loadFacts(database, "test", broken)).rejects.toThrow(/not there/);
    expect(await entities(database.run, { ids: [chain.id] })).toEqual([]);
  });

  it("makes a node findable by name, pinyin and initials at once", async () => {
    await inRollback(database, async (db) => {
      await loadFacts(db, "test", facts([aSegment("t-find", { name: "鑫淼罕见环节" })]));
      for (const text of ["罕见环节", "hanjian", "xmhj"]) {
        const terms = searchTerms(text);
        if (!terms) throw new Error("no terms");
        const hits = await searchEntities(db.run, { ...terms, labels: null, limit: 5 });
        expect(hits.map((h) => h.id)).toContain("segment:t-find");
      }
    });
  });
});
