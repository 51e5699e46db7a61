import cytoscape from "cytoscape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GraphNode, roomOf, toElements } from "../../client/graph/elements.ts";
import { computeLayout } from "../../client/graph/layouts.ts";
import { boxAt, overlaps } from "../../client/graph/placement.ts";
import { type LayoutResult, type PlaceEvent, placeAll } from "../../client/graph/places.ts";
import { showEmphasis } from "../../client/graph/selection.ts";
import { lightTheme, stylesheet } from "../../client/graph/stylesheet.ts";
import { sync } from "../../client/graph/sync.ts";
import { type Label, visibleLabels } from "../../client/graph/visible-labels.ts";
import { kindOrder } from "../../client/ui/kinds.ts";
import { aGraphEdge, aGraphNode } from "./builders.ts";

const chains = ["纺织服装", "智能家电", "造纸", "家具", "酒类", "肉类", "食用植物油"].map((name) =>
  aGraphNode(`chain:${name}`, { label: "Chain", name, degree: 40 }),
);
const stages = ["上游", "中游", "下游"].map((name, order) => ({ name, order }));
const firms = chains.flatMap((chain, c) =>
  Array.from({ length: 7 }, (_, i) =>
    aGraphNode(`firm:${c}.${i}`, {
      name: `${chain.name}企业有限公司${i}`,
      stage: stages[i % 3] ?? { name: "", order: 9 },
      place: { name: i % 2 === 0 ? "青岛市" : "不明", order: i % 2 },
    }),
  ),
);
const everyone = [...chains, ...firms];
const edges = firms.map((firm, i) => aGraphEdge(firm.id, chains[Math.floor(i / 7)]?.id ?? ""));
const overview: PlaceEvent = { kind: "group", parentId: null, nodes: everyone };
const more = (count: number) => ({
  kind: "group" as const,
  parentId: "chain:造纸",
  nodes: Array.from({ length: count }, (_, i) =>
    aGraphNode(`segment:${i}`, { label: "Segment", name: `环节名称第${i}号` }),
  ),
});
const noResult = () => undefined;
const placesOf = (...events: PlaceEvent[]) => placeAll(events, edges, noResult).places;

function coveredNames(nodes: readonly GraphNode[], places: LayoutResult["places"]): string[] {
  const boxes = nodes.map((n) => ({
    id: n.id,
    box: boxAt(roomOf(n), places.get(n.id) ?? { x: 0, y: 0 }),
  }));
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .flatMap((two) => (overlaps(one.box, two.box, 0) ? [`${one.id} ${two.id}`] : [])),
  );
}

describe("places", () => {
  it("are the same each time", () => {
    expect(placesOf(overview, more(20))).toEqual(placesOf(overview, more(20)));
  });

  it("of what is drawn do not change when something is added", () => {
    const before = placesOf(overview);
    const after = placesOf(overview, more(50));
    for (const [id, at] of before) expect(after.get(id)).toEqual(at);
    expect(after.size).toBe(before.size + 50);
  });

  it("never let names cover each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
        const group = more(count);
        expect(coveredNames([...everyone, ...group.nodes], placesOf(overview, group))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("are found where the parent is not shown", () => {
    const alone = { kind: "group" as const, parentId: "", nodes: [aGraphNode("alone")] };
    expect(placesOf(overview, alone).has("alone")).toBe(true);
  });

  it("are kept for a node that goes and comes back", () => {
    const group = more(5);
    const ids = group.nodes.map((n) => n.id);
    const before = placesOf(overview, group);
    const after = placesOf(overview, group, { kind: "remove", ids }, group);
    for (const id of ids) expect(after.get(id)).toEqual(before.get(id));
  });

  it("are those that the user chose", () => {
    const places = placesOf(overview, { kind: "move", id: "chain:造纸", x: 5, y: 6 });
    expect(places.get("chain:造纸")).toEqual({ x: 5, y: 6 });
  });
});

describe("a layout among the events", () => {
  const layout = { kind: "layout" as const, name: "force", ids: everyone.map((n) => n.id) };
  const result: LayoutResult = {
    places: new Map(everyone.map((n, i) => [n.id, { x: i * 200, y: 0 }])),
    captions: [],
  };

  it("leaves all where it is until it is computed, then moves it", () => {
    const { places, layouts } = placeAll([overview, layout], edges, noResult);
    expect(places).toEqual(placesOf(overview));
    expect(layouts.map((job) => [job.name, job.nodes.length])).toEqual([
      ["force", everyone.length],
    ]);
    expect(placeAll([overview, layout], edges, () => result).places).toEqual(result.places);
  });

  it("does not move what is pinned", () => {
    const pin = { kind: "pin" as const, ids: ["chain:造纸"], isPinned: true };
    const { places, layouts } = placeAll([overview, pin, layout], edges, () => result);
    expect(layouts[0]?.fixed).toEqual(["chain:造纸"]);
    expect(places.get("chain:造纸")).toEqual(placesOf(overview).get("chain:造纸"));
    expect(places.get("chain:家具")).toEqual(result.places.get("chain:家具"));
  });

  it("has a key that tells different pictures apart", () => {
    const keyOf = (...events: PlaceEvent[]) =>
      placeAll([...events, layout], edges, () => result).layouts.at(-1)?.key;
    expect(keyOf(overview)).toBe(keyOf(overview));
    expect(keyOf(overview)).not.toBe(keyOf(overview, more(1)));
  });
});

describe("layouts", () => {
  const jobOf = (name: string, fixed: string[] = []) => ({
    key: name,
    name,
    nodes: everyone,
    edges,
    before: placesOf(overview),
    fixed,
  });

  it.each(["force", "layered", "concentric", "stage", "place", "chains"])(
    "%s places every node, lets no names cover each other, and comes out the same again",
    (name) => {
      const { places } = computeLayout(jobOf(name), () => {});
      expect(places.size).toBe(everyone.length);
      expect(coveredNames(everyone, places)).toEqual([]);
      if (name === "force") return; // Chance is seeded in the worker.
      expect(computeLayout(jobOf(name), () => {}).places).toEqual(places);
    },
  );

  it("force gives first places before the final ones, and leaves what is fixed", () => {
    const drafts: LayoutResult[] = [];
    const fixed = "chain:造纸";
    const job = jobOf("force", [fixed]);
    const { places } = computeLayout(job, (draft) => drafts.push(draft));
    expect(drafts.map((draft) => draft.places.size)).toEqual([everyone.length]);
    expect(places.get(fixed)).toEqual(job.before.get(fixed));
  });

  it("stage stands upstream left of midstream left of downstream, under their names", () => {
    const { places, captions } = computeLayout(jobOf("stage"), () => {});
    expect(captions.map((one) => one.text).slice(0, 3)).toEqual(["上游", "中游", "下游"]);
    const span = (stage: string) => {
      const xs = firms.filter((f) => f.stage.name === stage).map((f) => places.get(f.id)?.x ?? 0);
      return { from: Math.min(...xs), to: Math.max(...xs) };
    };
    expect(span("上游").to).toBeLessThan(span("中游").from);
    expect(span("中游").to).toBeLessThan(span("下游").from);
  });

  it("layered stands the start of an arrow left of its end", () => {
    const { places } = computeLayout(jobOf("layered"), () => {});
    for (const edge of edges) {
      expect(places.get(edge.from)?.x ?? 0).toBeLessThan(places.get(edge.to)?.x ?? 0);
    }
  });
});

describe("elements", () => {
  const places = placesOf(overview);

  it("draw chains larger than the rest", () => {
    const { nodes } = toElements(everyone, edges, places);
    const size = (kind: string) => nodes.find((n) => n.data.kind === kind)?.data.fontSize ?? 0;
    expect(size("Chain")).toBeGreaterThan(size("Firm") * 1.5);
  });

  it("are as large as their figure, and dotted where it is unknown", () => {
    const sized = [0, 0.25, 1, "unknown" as const].map((weight, i) =>
      aGraphNode(`n${i}`, { weight }),
    );
    const at = new Map(sized.map((n) => [n.id, { x: 0, y: 0 }]));
    const drawn = toElements(sized, [], at).nodes.map((n) => n.data);
    // The area grows with the figure: a quarter of it is half as wide.
    expect(drawn.map((data) => data.size)).toEqual([20, 48, 76, 20]);
    expect(drawn.map((data) => data.unsized)).toEqual([0, 0, 0, 1]);
  });

  it("leave out relations that lack an end", () => {
    expect(toElements(firms.slice(0, 1), edges, places).edges).toEqual([]);
  });
});

describe("bringing the canvas to the elements", () => {
  const elementsOf = (nodes: GraphNode[], links: ReturnType<typeof aGraphEdge>[], step = 50) =>
    toElements(nodes, links, new Map(nodes.map((n, i) => [n.id, { x: i * step, y: 0 }])));
  const a = aGraphNode("a");
  const b = aGraphNode("b");
  const c = aGraphNode("c");

  it("adds, removes, changes and moves", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([a, b], [aGraphEdge("a", "b")]));
    const moved = sync(cy, elementsOf([{ ...a, name: "甲" }, b, c], [aGraphEdge("a", "c")], 70));
    expect(cy.elements().map((e) => e.id())).toEqual(["a", "b", "c", "a>c"]);
    expect(cy.getElementById("a").data("text")).toBe("甲");
    expect(cy.getElementById("b").position("x")).toBe(70);
    expect(moved).toBe(1);
  });

  it("takes a colour away again", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([{ ...a, tint: { colour: "#112233", sign: "①" } }], []));
    expect(cy.getElementById("a").data("colour")).toBe("#112233");
    sync(cy, elementsOf([a], []));
    expect(cy.getElementById("a").data("colour")).toBeUndefined();
  });

  it("changes nothing the second time", () => {
    const cy = cytoscape({ headless: true });
    const elements = elementsOf([a, b], [aGraphEdge("a", "b")]);
    sync(cy, elements);
    const before = cy.elements().jsons();
    expect(sync(cy, elements)).toBe(0);
    expect(cy.elements().jsons()).toEqual(before);
  });

  it("sets off what is chosen and what stands next to it", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elementsOf([a, b, c], [aGraphEdge("a", "b")]));
    const faded = (selectedIds: string[], tracedIds: string[] = []) => {
      showEmphasis(cy, { selectedIds, tracedIds });
      return cy.$(".faded").map((e) => e.id());
    };
    expect(faded(["a"])).toEqual(["c"]);
    expect(faded(["a>b"])).toEqual(["c"]);
    expect(faded(["a", "c"])).toEqual([]);
    expect(faded([], ["a", "b", "a>b"])).toEqual(["c"]);
    expect(faded([])).toEqual([]);
  });
});

describe("names on the canvas", () => {
  const label = fc.record({
    id: fc.uuid(),
    text: fc.constantFrom("省工业和信息化厅", "纺织服装\n产业集群", "海尔智家"),
    at: fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
    size: fc.constantFrom(30, 38),
    fontSize: fc.constantFrom(14, 16),
    importance: fc.integer({ min: 0, max: 50 }),
  });

  it("never cover each other, at any zoom, and the most important one is there", () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.1, 0.5, 1, 2),
        (labels, zoom) => {
          const shown = visibleLabels(labels, zoom);
          const boxes = labels.flatMap((one) => {
            const font = shown.get(one.id);
            return font === undefined ? [] : [textBox(one, font)];
          });
          for (const [i, box] of boxes.entries()) {
            for (const other of boxes.slice(i + 1)) expect(overlaps(box, other, 0)).toBe(false);
          }
          const most = Math.max(...labels.map((one) => one.importance));
          expect(labels.some((one) => one.importance === most && shown.has(one.id))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are never smaller on screen than can be read", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), fc.constantFrom(0.1, 0.5), (labels, zoom) => {
        for (const font of visibleLabels(labels, zoom).values()) {
          expect(font * zoom).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      }),
    );
  });

  function textBox(one: Label, font: number) {
    const lines = one.text.split("\n");
    const width = Math.max(...lines.map((line) => line.length)) * font;
    const top = one.at.y + one.size / 2 + 2;
    return {
      left: one.at.x - width / 2,
      right: one.at.x + width / 2,
      top,
      bottom: top + lines.length * font * 1.25,
    };
  }
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
