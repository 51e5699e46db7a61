import { describe, expect, it } from "vitest";
import { announce } from "../../client/features/explore/announcements.ts";
import { type StepAnswer, toSlice } from "../../client/features/explore/slice.ts";
import { aNode, anEdge, anOverview } from "./builders.ts";

const chain = aNode("chain:a", { label: "Chain", name: "纺织服装", nameEn: "Textiles" });
const expansion = (ids: string[], truncated = false): StepAnswer => ({
  kind: "expand",
  data: {
    neighbourhood: {
      nodes: [chain, ...ids.map((id) => aNode(id))],
      edges: ids.map((id) => anEdge(id, chain.id)),
      truncated,
    },
  },
});
const addition = (id: string, neighbour: string): StepAnswer => ({
  kind: "add",
  data: { entity: aNode(id), neighbourhood: { edges: [anEdge(id, neighbour)] } },
});

describe("the slice on screen", () => {
  it("lists chains in the order of the list of chains", () => {
    const a = aNode("chain:a", { label: "Chain" });
    const z = aNode("chain:z", { label: "Chain" });
    const order = [{ id: "chain:z" }, { id: "chain:a" }];
    const slice = toSlice(anOverview([aNode("firm:x"), a, z], [], order), [], [], []);
    expect([...slice.nodes.keys()]).toEqual(["chain:z", "chain:a", "firm:x"]);
  });

  it("places what an expansion adds near the expanded node, without what is shown already", () => {
    const slice = toSlice(
      anOverview([chain, aNode("firm:1")]),
      [{ kind: "expand", id: chain.id }],
      [expansion(["firm:1", "firm:2"], true)],
      [],
    );
    expect(slice.groups.map((g) => [g.parentId, g.nodes.map((n) => n.id)])).toEqual([
      [null, [chain.id, "firm:1"]],
      [chain.id, ["firm:2"]],
    ]);
    expect(slice.results[0]).toMatchObject({ addedIds: ["firm:2"], isTruncated: true });
  });

  it("places a node that was searched for near a shown neighbour", () => {
    const slice = toSlice(
      anOverview([chain]),
      [{ kind: "add", id: "firm:3" }],
      [addition("firm:3", chain.id)],
      [],
    );
    expect(slice.groups.at(-1)?.parentId).toBe(chain.id);
    expect(slice.edges).toHaveLength(1);
  });

  it("waits for an earlier step, so that places do not depend on which answer came first", () => {
    const steps = [
      { kind: "expand", id: chain.id },
      { kind: "add", id: "firm:3" },
    ] as const;
    const slice = toSlice(
      anOverview([chain]),
      steps,
      [undefined, addition("firm:3", chain.id)],
      [],
    );
    expect([...slice.nodes.keys()]).toEqual([chain.id]);
  });

  it("goes on past a step that failed", () => {
    const steps = [
      { kind: "expand", id: "gone" },
      { kind: "add", id: "firm:3" },
    ] as const;
    const slice = toSlice(anOverview([chain]), steps, [null, addition("firm:3", chain.id)], []);
    expect(slice.nodes.has("firm:3")).toBe(true);
  });

  it("shows no relation one end of which is not shown", () => {
    const slice = toSlice(anOverview([chain]), [], [], [anEdge("firm:unknown", chain.id)]);
    expect(slice.edges).toEqual([]);
  });
});

describe("what is said about a step", () => {
  it("says how many nodes came and that there are more", () => {
    const slice = toSlice(
      anOverview([chain]),
      [{ kind: "expand", id: chain.id }],
      [expansion(["firm:1", "firm:2"], true)],
      [],
    );
    const [result] = slice.results;
    expect(result && announce("zh", result)).toBe(
      "已展开“纺织服装”，新增 2 个节点；相邻节点较多，只显示前 50 个",
    );
    expect(result && announce("en", result)).toContain("“Textiles” expanded: 2 nodes added");
  });
});
