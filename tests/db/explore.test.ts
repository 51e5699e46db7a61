import { describe, expect, it } from "vitest";
import type { Database } from "../../server/db/driver.ts";
import {
  degrees,
  edgesBetween,
  entitiesOfLabel,
  evidenceById,
  evidenceOfEntities,
  neighbours,
  overviewIds,
  relatedIn,
  relatedOut,
  relationCounts,
  shortestPath,
} from "../../server/db/explore.ts";
import { loadFacts } from "../../server/db/load.ts";
import { aChain, aFirm, anEdge, aSegment, facts, testEvidence } from "../builders.ts";
import { inRollback, openDatabase } from "../setup/database.ts";

const database = openDatabase();

const chain = aChain("t-chain");
const segments = ["t-a", "t-b", "t-c"].map((key, order) =>
  aSegment(key, {
    properties: { stage: "UPSTREAM", function: "PRODUCT", group: "x", codes: [], order },
  }),
);
const [a, b, c] = segments as [(typeof segments)[0], (typeof segments)[0], (typeof segments)[0]];
const firm = aFirm("t-firm", { properties: { isLeading: true } });
const graph = facts(
  [chain, ...segments, firm],
  [
    ...segments.map((s) => anEdge("HAS_SEGMENT", chain, s)),
    anEdge("FEEDS", a, b),
    anEdge("FEEDS", b, c),
    anEdge("OPERATES_IN", firm, a),
    anEdge("LEADING_IN", firm, chain),
  ],
);

/** Everything is let through. */
const open = { labels: null, types: null, direction: null, filters: [], ranges: [] };

function withGraph(work: (db: Database) => Promise<void>): Promise<void> {
  return inRollback(database, async (db) => {
    await loadFacts(db, "test", graph);
    await work(db);
  });
}

describe("reading the graph", () => {
  it("gives relations of many nodes at once, in the order of their source, up to a limit for each", () =>
    withGraph(async (db) => {
      const out = await relatedOut(db.run, {
        ids: [chain.id, a.id],
        type: "HAS_SEGMENT",
        limit: 2,
      });
      expect(out.map((r) => [r.id, r.properties.id])).toEqual([
        [chain.id, a.id],
        [chain.id, b.id],
      ]);
      const back = await relatedIn(db.run, { ids: [b.id], type: "FEEDS", limit: 9 });
      expect(back.map((r) => r.properties.id)).toEqual([a.id]);
    }));

  it("does not show what only serves the search", () =>
    withGraph(async (db) => {
      const [row] = await relatedOut(db.run, { ids: [chain.id], type: "HAS_SEGMENT", limit: 1 });
      expect(row?.properties.searchKeys ?? null).toBeNull();
      expect(row?.properties.origins ?? null).toBeNull();
    }));

  it("counts what stands around a node by type, direction and label", () =>
    withGraph(async (db) => {
      expect(await relationCounts(db.run, { id: b.id })).toEqual([
        { type: "FEEDS", direction: "IN", label: "Segment", count: 1 },
        { type: "FEEDS", direction: "OUT", label: "Segment", count: 1 },
        { type: "HAS_SEGMENT", direction: "IN", label: "Chain", count: 1 },
      ]);
      expect(await degrees(db.run, { ids: [b.id] })).toEqual([{ id: b.id, degree: 3 }]);
    }));

  it("gives neighbours up to a limit and the relationships among nodes", () =>
    withGraph(async (db) => {
      const near = await neighbours(db.run, {
        ...open,
        ids: [chain.id],
        labels: ["Segment"],
        limit: 2,
      });
      expect(near.map((r) => r.id)).toEqual([a.id, b.id]);
      const edges = await edgesBetween(db.run, { ids: [a.id, b.id], limit: 9 });
      expect(edges.map((e) => [e.type, e.from, e.to])).toEqual([["FEEDS", a.id, b.id]]);
      expect(edges[0]?.properties.evidence).toEqual([testEvidence.id]);
    }));

  it("counts towards the limit only what a filter lets through", () =>
    withGraph(async (db) => {
      const near = (over: Partial<Parameters<typeof neighbours>[1]>) =>
        neighbours(db.run, {
          ...open,
          ids: [chain.id],
          labels: ["Segment"],
          limit: 9,
          ...over,
        }).then((rows) => rows.map((row) => row.id));
      expect(await near({})).toEqual([a.id, b.id, c.id]);
      expect(await near({ filters: [{ key: "type", only: ["HAS_SEGMENT"], not: [] }] })).toEqual([
        a.id,
        b.id,
        c.id,
      ]);
      expect(await near({ filters: [{ key: "label", only: null, not: ["Segment"] }] })).toEqual([]);
      expect(await near({ filters: [{ key: "stages", only: ["UPSTREAM"], not: [] }] })).toEqual([
        a.id,
        b.id,
        c.id,
      ]);
      expect(await near({ filters: [{ key: "stages", only: ["MIDSTREAM"], not: [] }] })).toEqual(
        [],
      );
      // None of them lies anywhere: that is a value of its own.
      expect(await near({ filters: [{ key: "provinceIds", only: null, not: [""] }] })).toEqual([]);
      expect(await near({ filters: [{ key: "chainIds", only: [chain.id], not: [] }] })).toEqual([
        a.id,
        b.id,
        c.id,
      ]);
      expect(await near({ types: ["FEEDS"] })).toEqual([]);
      expect(await near({ direction: "IN" })).toEqual([]);
      const year = { key: "figureYear" as const, from: 2020, to: null };
      expect(await near({ ranges: [{ ...year, keepUnknown: true }] })).toHaveLength(3);
      expect(await near({ ranges: [{ ...year, keepUnknown: false }] })).toEqual([]);
      const degree = { key: "degree" as const, to: null, keepUnknown: true };
      expect(await near({ ranges: [{ ...degree, from: 1 }] })).toHaveLength(3);
      expect(await near({ ranges: [{ ...degree, from: 50 }] })).toEqual([]);
    }));

  it("finds one shortest path within the hops, or none", () =>
    withGraph(async (db) => {
      const path = await shortestPath(db.run, { from: firm.id, to: c.id, maxHops: 3 });
      expect(path[0]?.ids).toEqual([firm.id, chain.id, c.id]);
      expect(await shortestPath(db.run, { from: firm.id, to: c.id, maxHops: 1 })).toEqual([]);
    }));

  it("gives the evidence of nodes, and evidence by id, with its source", () =>
    withGraph(async (db) => {
      const [row] = await evidenceOfEntities(db.run, { ids: [a.id] });
      expect(row).toMatchObject({
        entityId: a.id,
        evidence: { quote: "测试引文" },
        source: { title: "测试来源" },
      });
      const [same] = await evidenceById(db.run, { ids: [testEvidence.id] });
      expect(same?.evidence).toEqual(row?.evidence);
    }));

  it("starts the first picture with every chain and leading firms", () =>
    withGraph(async (db) => {
      const rows = await overviewIds(db.run, {
        clustersPerChain: 3,
        firmsPerChain: 4,
        departments: 4,
      });
      const ids = rows.map((r) => r.id);
      expect(ids).toContain(chain.id);
      expect(ids).toContain(firm.id);
      expect(new Set(ids).size).toBe(ids.length);
      const chains = await entitiesOfLabel(db.run, { label: "Chain", limit: 100 });
      expect(ids).toEqual(expect.arrayContaining(chains.map((r) => r.id)));
    }));
});
