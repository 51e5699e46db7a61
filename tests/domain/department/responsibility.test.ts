import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cooperationOf } from "../../../server/domain/department/cooperation.ts";
import { loadsOf, type Responsibility } from "../../../server/domain/department/responsibility.ts";
import { readSeeds, seedFolder } from "../../../server/import/seeds.ts";

const part = (
  taskId: string,
  departmentId: string,
  role: Responsibility["role"] = "LEAD",
): Responsibility => ({ taskId, departmentId, role });

const anyParts = fc.uniqueArray(
  fc.record({
    taskId: fc.constantFrom("1", "2", "3", "4", "5"),
    departmentId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    role: fc.constantFrom("LEAD" as const, "SUPPORT" as const),
  }),
  { selector: (one) => `${one.taskId} ${one.departmentId}`, maxLength: 30 },
);

describe("the load of departments", () => {
  it("counts each item once, ranks by items led, and lets equal ones share a rank", () => {
    const loads = loadsOf([
      part("1", "a"),
      part("1", "a"),
      part("2", "a"),
      part("2", "b", "SUPPORT"),
      part("3", "c"),
      part("4", "d"),
    ]);
    expect(loads.map((l) => [l.departmentId, l.leads, l.supports, l.rank])).toEqual([
      ["a", 2, 0, 1],
      ["c", 1, 0, 2],
      ["d", 1, 0, 2],
      ["b", 0, 1, 4],
    ]);
  });

  it("adds up to what there is, whatever the order", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const loads = loadsOf(parts);
        const sum = loads.reduce((n, load) => n + load.leads + load.supports, 0);
        expect(sum).toBe(parts.length);
        const ranks = (list: Responsibility[]) =>
          Object.fromEntries(loadsOf(list).map((load) => [load.departmentId, load.rank]));
        expect(ranks([...parts].reverse())).toEqual(ranks(parts));
      }),
    );
  });
});

describe("co-operation", () => {
  it("links leads without direction, lead to support with it, and supports not at all", () => {
    const { links, standings } = cooperationOf([
      part("1", "a"),
      part("1", "b"),
      part("1", "c", "SUPPORT"),
      part("1", "d", "SUPPORT"),
      part("2", "b"),
      part("2", "a"),
    ]);
    expect(links.map((l) => [l.kind, l.fromId, l.toId, l.taskIds])).toEqual([
      ["CO_LEAD", "a", "b", ["1", "2"]],
      ["LEAD_SUPPORT", "a", "c", ["1"]],
      ["LEAD_SUPPORT", "a", "d", ["1"]],
      ["LEAD_SUPPORT", "b", "c", ["1"]],
      ["LEAD_SUPPORT", "b", "d", ["1"]],
    ]);
    expect(standings).toEqual([
      { departmentId: "a", partners: 3, ties: 4, onlyThroughIt: [] },
      { departmentId: "b", partners: 3, ties: 4, onlyThroughIt: [] },
      { departmentId: "c", partners: 2, ties: 2, onlyThroughIt: [] },
      { departmentId: "d", partners: 2, ties: 2, onlyThroughIt: [] },
    ]);
  });

  it("says who is joined to the others by one department alone, not by way of a smaller part", () => {
    const { standings } = cooperationOf([
      ...["a", "b", "hub"].map((id) => part("1", id)),
      ...["hub", "x", "y"].map((id) => part("2", id)),
      part("3", "y"),
      part("3", "z", "SUPPORT"),
      part("4", "alone"),
    ]);
    expect(Object.fromEntries(standings.map((s) => [s.departmentId, s.onlyThroughIt]))).toEqual({
      a: [],
      b: [],
      hub: ["a", "b"],
      x: [],
      y: ["z"],
      z: [],
      alone: [],
    });
  });

  it("counts each tie from both of its ends", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { links, standings } = cooperationOf(parts);
        const shared = links.reduce((n, link) => n + link.taskIds.length, 0);
        expect(standings.reduce((n, s) => n + s.ties, 0)).toBe(2 * shared);
        for (const { partners, ties } of standings) expect(partners).toBeLessThanOrEqual(ties);
      }),
    );
  });
});

const truthFile = resolve("../shared/data/plans/seed_truth.json");

interface Truth {
  departments: { name: string; lead_all: number; support_all: number }[];
  counts: { lead_pairs_all: number; support_pairs_all: number; departments: number };
}

describe("the plan of Shandong", () => {
  const facts = readSeeds(seedFolder);
  const names = new Map(facts.nodes.map((node) => [node.id, node.name]));
  const parts = facts.edges
    .filter((edge) => edge.type === "LEADS" || edge.type === "SUPPORTS")
    .map((edge) => part(edge.to, edge.from, edge.type === "LEADS" ? "LEAD" : "SUPPORT"));

  it("has 18 departments that lead 61 times and support 8 times", () => {
    const loads = loadsOf(parts);
    const sum = (of: (load: (typeof loads)[number]) => number) =>
      loads.reduce((n, load) => n + of(load), 0);
    expect([loads.length, sum((l) => l.leads), sum((l) => l.supports)]).toEqual([18, 61, 8]);
  });

  it.runIf(existsSync(truthFile))("gives each department what a person counted for it", () => {
    const truth = JSON.parse(readFileSync(truthFile, "utf8")) as Truth;
    const counted = loadsOf(parts).map((l) => [names.get(l.departmentId), l.leads, l.supports]);
    const wanted = truth.departments.map((d) => [d.name, d.lead_all, d.support_all]);
    expect(counted.map(String).sort()).toEqual(wanted.map(String).sort());
    expect(parts.filter((one) => one.role === "LEAD")).toHaveLength(truth.counts.lead_pairs_all);
  });
});
