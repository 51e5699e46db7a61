import cytoscape from "cytoscape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GraphEdge, type GraphNode, roomOf, toElements } from "../../client/graph/elements.ts";
import { layOut, type NodeGroup } from "../../client/graph/layouts.ts";
import { boxAt, overlaps } from "../../client/graph/placement.ts";
import { showSelection } from "../../client/graph/selection.ts";
import { lightTheme, stylesheet } from "../../client/graph/stylesheet.ts";
import { sync } from "../../client/graph/sync.ts";
import { kindOrder } from "../../client/ui/kinds.ts";

const node = (id: string, parts: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: "Firm",
  name: id,
  degree: 1,
  evidence: [{ kind: "PLAN", grade: "A" }],
  ...parts,
});
const edge = (from: string, to: string): GraphEdge => ({
  id: `${from}>${to}`,
  type: "IN_CHAIN",
  from,
  to,
  name: "属于",
  evidence: [{ kind: "PUBLIC", grade: "B" }],
});
const chains = ["纺织服装", "智能家电", "造纸", "家具", "酒类", "肉类", "食用植物油"].map((name) =>
  node(`chain:${name}`, { label: "Chain", name, degree: 40 }),
);
const firms = chains.flatMap((chain, c) =>
  Array.from({ length: 7 }, (_, i) =>
    node(`firm:${c}.${i}`, { name: `${chain.name}企业有限公司${i}` }),
  ),
);
const edges = firms.map((firm, i) => edge(firm.id, chains[Math.floor(i / 7)]?.id ?? ""));
const overview: NodeGroup = { parentId: null, nodes: [...chains, ...firms] };
const more = (count: number): NodeGroup => ({
  parentId: "chain:造纸",
  nodes: Array.from({ length: count }, (_, i) =>
    node(`segment:${i}`, { label: "Segment", name: `环节名称第${i}号` }),
  ),
});

describe("places", () => {
  it("are the same each time", () => {
    expect(layOut([overview, more(20)], edges)).toEqual(layOut([overview, more(20)], edges));
  });

  it("of what is drawn do not change when something is added", () => {
    const before = layOut([overview], edges);
    const after = layOut([overview, more(50)], edges);
    for (const [id, at] of before) expect(after.get(id)).toEqual(at);
    expect(after.size).toBe(before.size + 50);
  });

  it("never let names cover each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
        const group = more(count);
        const places = layOut([overview, group], edges);
        const boxes = [...overview.nodes, ...group.nodes].map((n) =>
          boxAt(roomOf(n), places.get(n.id) ?? { x: 0, y: 0 }),
        );
        for (const [i, box] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("are found where the parent is not shown", () => {
    expect(layOut([overview, { parentId: "", nodes: [node("alone")] }], edges).has("alone")).toBe(
      true,
    );
  });
});

describe("elements", () => {
  const places = layOut([overview], edges);

  it("draw chains larger than the rest", () => {
    const { nodes } = toElements([...chains, ...firms], edges, places);
    const size = (kind: string) => nodes.find((n) => n.data.kind === kind)?.data.fontSize ?? 0;
    expect(size("Chain")).toBeGreaterThan(size("Firm") * 1.5);
  });

  it("mark what rests on general knowledge alone", () => {
    const general = { kind: "IMPORT", grade: "G" };
    const marked = [
      node("a", { evidence: [general] }),
      node("b", { evidence: [general, { kind: "PUBLIC", grade: "B" }] }),
      node("c", { evidence: [] }),
    ];
    const at = new Map(marked.map((n) => [n.id, { x: 0, y: 0 }]));
    expect(toElements(marked, [], at).nodes.map((n) => n.data.unverified)).toEqual([1, 0, 0]);
  });

  it("leave out relations that lack an end", () => {
    expect(toElements(firms.slice(0, 1), edges, places).edges).toEqual([]);
  });
});

describe("bringing the canvas to the elements", () => {
  const elementsOf = (nodes: GraphNode[], links: GraphEdge[]) =>
    toElements(nodes, links, new Map(nodes.map((n, i) => [n.id, { x: i * 50, y: 0 }])));
  const a = node("a");
  const b = node("b");
  const c = node("c");

  it("adds, removes and changes", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([a, b], [edge("a", "b")]));
    sync(cy, elementsOf([{ ...a, name: "甲" }, c], [edge("a", "c")]));
    expect(cy.elements().map((e) => e.id())).toEqual(["a", "c", "a>c"]);
    expect(cy.getElementById("a").data("text")).toBe("甲");
  });

  it("leaves a node where the user has put it", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([a], []));
    cy.getElementById("a").position({ x: 7, y: 8 });
    sync(cy, elementsOf([a, b], []));
    expect(cy.getElementById("a").position()).toEqual({ x: 7, y: 8 });
  });

  it("changes nothing the second time", () => {
    const cy = cytoscape({ headless: true });
    const elements = elementsOf([a, b], [edge("a", "b")]);
    sync(cy, elements);
    const before = cy.elements().jsons();
    sync(cy, elements);
    expect(cy.elements().jsons()).toEqual(before);
  });

  it("sets off the chosen node and what stands next to it", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([a, b, c], [edge("a", "b")]));
    showSelection(cy, "a");
    expect(cy.$(".faded").map((e) => e.id())).toEqual(["c"]);
    showSelection(cy, "a>b");
    expect(cy.$(".faded").map((e) => e.id())).toEqual(["c"]);
    showSelection(cy, null);
    expect(cy.$(".faded, .chosen, .near")).toHaveLength(0);
  });
});

describe("the stylesheet", () => {
  it("has a shape, a colour and a drawing for every kind, and no two kinds alike", () => {
    const rules = stylesheet(lightTheme) as { selector: string; style: Record<string, unknown> }[];
    const looks = kindOrder.map(
      (kind) => rules.find((r) => r.selector === `node[kind = "${kind}"]`)?.style,
    );
    expect(
      looks.every((look) => look?.shape && look["background-color"] && look["background-image"]),
    ).toBe(true);
    expect(new Set(looks.map((look) => String(look?.["background-image"]))).size).toBe(
      kindOrder.length,
    );
  });
});
