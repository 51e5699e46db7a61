import { describe, expect, it } from "vitest";
import { announce } from "../../client/features/explore/announcements.ts";
import { resultOf, type StepAnswer, toSlice } from "../../client/features/explore/slice.ts";
import { type ExploreStep, expandStep, writeStep } from "../../client/features/explore/steps.ts";
import type { AnswerQuery, NodePartsFragment } from "../../client/gql/generated/graphql.ts";
import { aNode, anEdge, anOverview } from "./builders.ts";

const chain = aNode("chain:a", { label: "Chain", name: "纺织服装", nameEn: "Textiles" });
const expansion = (ids: string[], truncated = false, of = chain): StepAnswer => ({
  kind: "expand",
  data: {
    neighbourhood: {
      nodes: [of, ...ids.map((id) => aNode(id))],
      edges: ids.map((id) => anEdge(id, of.id)),
      truncated,
    },
  },
});
const addition = (id: string, neighbour: string): StepAnswer => ({
  kind: "add",
  data: { entity: aNode(id), neighbourhood: { edges: [anEdge(id, neighbour)] } },
});
const way = (...ids: string[]): StepAnswer => ({
  kind: "path",
  data: {
    shortestPath: {
      nodes: ids.map((id) => aNode(id)),
      edges: ids.slice(1).map((id, i) => anEdge(ids[i] ?? "", id)),
    },
  },
});
/** Steps that the server answers with `null` here need no answer. */
const sliceOf = (
  first: NodePartsFragment[],
  ...taken: (readonly [ExploreStep, StepAnswer | null])[]
) =>
  toSlice(
    anOverview(first),
    taken.map(([step]) => step),
    taken.map(([, answer]) => answer ?? undefined),
    [],
  );
const idsOf = (slice: ReturnType<typeof sliceOf>) => [...slice.nodes.keys()];
const groupsOf = (slice: ReturnType<typeof sliceOf>) =>
  slice.events.flatMap((event) =>
    event.kind === "group" ? [[event.parentId, event.nodes.map((n) => n.id)]] : [],
  );

describe("the slice on screen", () => {
  it("lists chains in the order of the list of chains", () => {
    const a = aNode("chain:a", { label: "Chain" });
    const z = aNode("chain:z", { label: "Chain" });
    const order = [{ id: "chain:z" }, { id: "chain:a" }];
    const slice = toSlice(anOverview([aNode("firm:x"), a, z], [], order), [], [], []);
    expect(idsOf(slice)).toEqual(["chain:z", "chain:a", "firm:x"]);
  });

  it("places what an expansion adds near the expanded node, without what is shown already", () => {
    const slice = sliceOf(
      [chain, aNode("firm:1")],
      [expandStep(chain.id), expansion(["firm:1", "firm:2"], true)],
    );
    expect(groupsOf(slice)).toEqual([
      [null, [chain.id, "firm:1"]],
      [chain.id, ["firm:2"]],
    ]);
    expect(slice.results[0]).toMatchObject({ addedIds: ["firm:2"], isTruncated: true });
  });

  it("places a node that was searched for near a shown neighbour", () => {
    const slice = sliceOf([chain], [{ kind: "add", id: "firm:3" }, addition("firm:3", chain.id)]);
    expect(groupsOf(slice).at(-1)?.[0]).toBe(chain.id);
    expect(slice.edges).toHaveLength(1);
  });

  it("waits for an earlier step, so that places do not depend on which answer came first", () => {
    const slice = toSlice(
      anOverview([chain]),
      [expandStep(chain.id), { kind: "add", id: "firm:3" }],
      [undefined, addition("firm:3", chain.id)],
      [],
    );
    expect(idsOf(slice)).toEqual([chain.id]);
  });

  it("goes on past a step that failed", () => {
    const slice = toSlice(
      anOverview([chain]),
      [expandStep("gone"), { kind: "add", id: "firm:3" }],
      [null, addition("firm:3", chain.id)],
      [],
    );
    expect(slice.nodes.has("firm:3")).toBe(true);
  });

  it("shows no relation one end of which is not shown", () => {
    const slice = toSlice(anOverview([chain]), [], [], [anEdge("firm:unknown", chain.id)]);
    expect(slice.edges).toEqual([]);
  });
});

describe("collapsing", () => {
  const firm = aNode("firm:1");

  it("takes away what the expansion brought, and what was expanded from there", () => {
    const slice = sliceOf(
      [chain],
      [expandStep(chain.id), expansion(["firm:1", "firm:2"])],
      [expandStep("firm:1"), expansion(["product:1"], false, firm)],
      [{ kind: "collapse", id: chain.id }, null],
    );
    expect(idsOf(slice)).toEqual([chain.id]);
    expect(slice.edges).toEqual([]);
  });

  it("leaves what is shown for another reason", () => {
    const other = aNode("chain:b", { label: "Chain" });
    const slice = sliceOf(
      [chain, other],
      [expandStep(chain.id), expansion(["firm:1", "firm:2", "firm:3"])],
      [expandStep(other.id), expansion(["firm:2"], false, other)],
      [{ kind: "add", id: "firm:3" }, addition("firm:3", chain.id)],
      [{ kind: "collapse", id: chain.id }, null],
    );
    expect(idsOf(slice).sort()).toEqual(["chain:a", "chain:b", "firm:2", "firm:3"]);
  });

  it("ends where two nodes hold each other", () => {
    const slice = sliceOf(
      [chain],
      [expandStep(chain.id), expansion(["firm:1"])],
      [expandStep("firm:1"), expansion([chain.id, "firm:2"], false, firm)],
      [{ kind: "collapse", id: chain.id }, null],
    );
    expect(idsOf(slice)).toEqual([chain.id]);
  });
});

describe("taking away", () => {
  const nodes = [chain, aNode("firm:1"), aNode("firm:2")];

  it("hides, keeps and clears", () => {
    expect(idsOf(sliceOf(nodes, [{ kind: "hide", ids: ["firm:1"] }, null]))).toEqual([
      chain.id,
      "firm:2",
    ]);
    expect(idsOf(sliceOf(nodes, [{ kind: "keep", ids: ["firm:1"] }, null]))).toEqual(["firm:1"]);
    expect(idsOf(sliceOf(nodes, [{ kind: "clear" }, null]))).toEqual([]);
  });

  it("shows again what a later step brings", () => {
    const slice = sliceOf(
      nodes,
      [{ kind: "hide", ids: ["firm:1"] }, null],
      [{ kind: "add", id: "firm:1" }, addition("firm:1", chain.id)],
    );
    expect(slice.nodes.has("firm:1")).toBe(true);
  });
});

describe("what a step brings out", () => {
  it("is the path, each of its nodes placed next to the one before", () => {
    const step: ExploreStep = { kind: "path", from: chain.id, to: "firm:9" };
    const slice = sliceOf([chain], [step, way(chain.id, "task:5", "firm:9")]);
    expect(groupsOf(slice).slice(1)).toEqual([
      [chain.id, ["task:5"]],
      ["task:5", ["firm:9"]],
    ]);
    const trace = writeStep(step).join("=");
    expect(resultOf(slice, trace)?.foundIds).toEqual([chain.id, "task:5", "firm:9"]);
    expect(resultOf(slice, "path=x~y")).toBeNull();
  });

  it("is the answer of a question, added to what is shown", () => {
    const ask: AnswerQuery["ask"] = {
      ...({} as AnswerQuery["ask"]),
      foundIds: ["firm:2"],
      result: { nodes: [aNode("firm:2")], edges: [anEdge("firm:2", chain.id)], truncated: false },
    };
    const slice = sliceOf(
      [chain],
      [
        { kind: "ask", text: "x" },
        { kind: "ask", data: { ask } },
      ],
    );
    expect(idsOf(slice)).toEqual([chain.id, "firm:2"]);
    expect(groupsOf(slice).at(-1)?.[0]).toBe(chain.id);
  });
});

describe("layouts and places", () => {
  it("take up what the filter of that moment lets through", () => {
    const task = aNode("task:1", { label: "Task" });
    const slice = sliceOf(
      [chain, task],
      [{ kind: "layout", name: "force", veil: "not.label=Task" }, null],
    );
    expect(slice.events.at(-1)).toEqual({ kind: "layout", name: "force", ids: [chain.id] });
  });

  it("are forgotten for nodes that are not shown", () => {
    const slice = sliceOf(
      [chain],
      [{ kind: "move", id: "gone", x: 1, y: 2 }, null],
      [{ kind: "pin", ids: ["gone", chain.id] }, null],
    );
    expect(slice.events.slice(1)).toEqual([{ kind: "pin", ids: [chain.id], isPinned: true }]);
  });
});

describe("what is said about a step", () => {
  it("says how many nodes came and that there are more", () => {
    const slice = sliceOf([chain], [expandStep(chain.id), expansion(["firm:1", "firm:2"], true)]);
    const [result] = slice.results;
    expect(result && announce("zh", result)).toBe(
      "已展开“纺织服装”，新增 2 个节点；相邻节点较多，只显示前 50 个",
    );
    expect(result && announce("en", result)).toContain("“Textiles” expanded: 2 nodes added");
  });
});
