import dagre from "@dagrejs/dagre";
import cytoscape, { type Core, type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { layOutPlaces, layOutStages } from "./bands.ts";
import { type GraphNode, type Point, roomOf } from "./elements.ts";
import { boxAt, Occupied, placeAround } from "./placement.ts";
import { type LayoutJob, type LayoutResult, layOutChains } from "./places.ts";

cytoscape.use(fcose);

/**
 * Up to here fcose refines its draft. It goes on for at least five rounds a node, however many are
 * asked for: at 2,000 nodes that is a minute or two.
 */
const fcoseUpTo = 400;
/** Rounds of the simulation that refines larger ones. */
const rounds = 160;
const edgeLength = 130;

/** Above this many nodes names are left to cover each other; they give way when they are drawn. */
const settledUpTo = 1_500;

/**
 * Computes a layout; runs in a worker. The same job gives the same places.
 * @param onDraft gets first places where the final ones take long
 */
export function computeLayout(
  job: LayoutJob,
  onDraft: (draft: LayoutResult) => void,
): LayoutResult {
  const plain = (places: Map<string, Point>): LayoutResult => ({ places, captions: [] });
  switch (job.name) {
    case "force":
      return plain(force(job, (draft) => onDraft(plain(draft))));
    case "layered":
      return plain(layered(job));
    case "concentric":
      return plain(concentric(job));
    case "stage":
      return layOutStages(job.nodes);
    case "place":
      return layOutPlaces(job.nodes);
    default:
      return plain(layOutChains(job.nodes, job.edges, new Occupied()));
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** From the middle of the box with the name to the middle of the shape. */
  readonly rise: number;
}

function sizeOf(node: GraphNode): Size {
  const room = roomOf(node);
  return {
    width: room.width + 12,
    height: room.top + room.bottom + 10,
    rise: (room.bottom - room.top) / 2,
  };
}

/** A graph without a picture, each node as large as its shape with its name. */
function headless(job: LayoutJob): Core {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  cy.add([
    ...job.nodes.map((node) => ({
      group: "nodes" as const,
      data: { id: node.id, ...sizeOf(node) },
      position: { ...(job.before.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...job.edges.map((edge) => ({
      group: "edges" as const,
      data: { id: edge.id, source: edge.from, target: edge.to },
    })),
  ]);
  cy.style([{ selector: "node", style: { width: "data(width)", height: "data(height)" } }]);
  return cy;
}

function read(cy: Core): Map<string, Point> {
  return new Map(
    cy.nodes().map((node): [string, Point] => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x), y: Math.round(y - Number(node.data("rise"))) }];
    }),
  );
}

function force(job: LayoutJob, onDraft: (places: Map<string, Point>) => void): Map<string, Point> {
  const cy = headless(job);
  const fixedNodeConstraint = job.fixed.flatMap((nodeId) => {
    const position = job.before.get(nodeId);
    return position ? [{ nodeId, position }] : [];
  });
  const run = (options: object) =>
    cy
      .layout({
        name: "fcose",
        animate: false,
        fit: false,
        nodeDimensionsIncludeLabels: false,
        nodeSeparation: 90,
        idealEdgeLength: edgeLength,
        packComponents: false,
        ...(fixedNodeConstraint.length > 0 ? { fixedNodeConstraint } : {}),
        ...options,
      } as LayoutOptions)
      .run();
  run({ quality: "draft", randomize: true });
  const draft = read(cy);
  onDraft(draft);
  if (job.nodes.length > fcoseUpTo) {
    return settle(job.nodes, relax(job, draft), new Set(job.fixed));
  }
  run({ quality: "default", randomize: false });
  return settle(job.nodes, read(cy), new Set(job.fixed));
}

/** Springs between related nodes, and room for the names as far as there is some. */
function relax(job: LayoutJob, from: ReadonlyMap<string, Point>): Map<string, Point> {
  const fixed = new Set(job.fixed);
  const bodies = job.nodes.map((node) => {
    const at = from.get(node.id) ?? { x: 0, y: 0 };
    const { width, height } = sizeOf(node);
    const radius = Math.sqrt(width * height) / 2;
    return { id: node.id, radius, ...at, ...(fixed.has(node.id) ? { fx: at.x, fy: at.y } : {}) };
  });
  type Body = (typeof bodies)[number];
  const springs = job.edges.map((edge) => ({ source: edge.from, target: edge.to }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .force(
      "springs",
      forceLink<Body, { source: string; target: string }>(springs)
        .id((body) => body.id)
        .distance(edgeLength),
    )
    .force("room", forceCollide<Body>((body) => body.radius).strength(0.7))
    .force(
      "apart",
      forceManyBody()
        .strength(-600)
        .distanceMax(edgeLength * 12),
    )
    .force("across", forceX().strength(0.03))
    .force("down", forceY().strength(0.03))
    .tick(rounds);
  return new Map(
    bodies.map(({ id, x, y }): [string, Point] => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

/** Nodes whose names would cover others move to the nearest free place; the important ones first. */
function settle(
  nodes: readonly GraphNode[],
  places: Map<string, Point>,
  fixed: ReadonlySet<string>,
): Map<string, Point> {
  if (nodes.length > settledUpTo) return places;
  const taken = new Occupied();
  const settled = new Map<string, Point>();
  const rank = (node: GraphNode) => (fixed.has(node.id) ? Infinity : node.degree);
  for (const node of [...nodes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))) {
    const wanted = places.get(node.id) ?? { x: 0, y: 0 };
    const box = boxAt(roomOf(node), wanted);
    if (fixed.has(node.id) || taken.isFree(box)) {
      settled.set(node.id, wanted);
      taken.add(box);
      continue;
    }
    for (const [id, at] of placeAround(wanted, { x: 0, y: 0 }, [node], taken)) settled.set(id, at);
  }
  return settled;
}

/** From left to right along the arrows, so that inputs stand before what is made of them. */
function layered(job: LayoutJob): Map<string, Point> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 10, ranksep: 90, ranker: "tight-tree" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of job.nodes) graph.setNode(node.id, { ...sizeOf(node) });
  for (const edge of job.edges) graph.setEdge(edge.from, edge.to, {}, edge.id);
  dagre.layout(graph);
  const ranks = new Map<number, { node: GraphNode; y: number }[]>();
  for (const node of job.nodes) {
    const { x = 0, y = 0 } = graph.node(node.id) as { x?: number; y?: number };
    ranks.set(x, [...(ranks.get(x) ?? []), { node, y }]);
  }
  const sorted = [...ranks].sort(([a], [b]) => a - b);
  const layers = sorted.map(([, members]) => members.sort((a, b) => a.y - b.y).map((m) => m.node));
  return foldLayers(layers);
}

const layerGap = { x: 110, column: 14, y: 8 };
const screenShape = 1.5;

/** Layers side by side; one that is too high is folded into several columns, in its order. */
function foldLayers(layers: readonly (readonly GraphNode[])[]): Map<string, Point> {
  const highest = Math.max(400, ...layers.map(heightOf));
  // The height at which the whole comes out largest on a screen.
  const zoomOf = ({ width, height }: { width: number; height: number }) =>
    Math.min(screenShape / width, 1 / height);
  let best = fold(layers, highest);
  for (let most = 400; most < highest; most *= 1.1) {
    const next = fold(layers, most);
    if (zoomOf(next) > zoomOf(best)) best = next;
  }
  return best.places;
}

const heightOf = (nodes: readonly GraphNode[]): number =>
  nodes.reduce((sum, node) => sum + sizeOf(node).height + layerGap.y, 0);

function fold(layers: readonly (readonly GraphNode[])[], most: number) {
  const places = new Map<string, Point>();
  let left = 0;
  let highest = 0;
  for (const layer of layers) {
    for (const column of columnsOf(layer, most)) {
      const width = Math.max(0, ...column.map((node) => sizeOf(node).width));
      const height = heightOf(column);
      let top = -height / 2;
      for (const node of column) {
        const size = sizeOf(node);
        places.set(node.id, {
          x: Math.round(left + width / 2),
          y: Math.round(top + size.height / 2 - size.rise),
        });
        top += size.height + layerGap.y;
      }
      left += width + layerGap.column;
      highest = Math.max(highest, height);
    }
    left += layerGap.x;
  }
  return { places, width: left, height: highest };
}

function columnsOf(layer: readonly GraphNode[], most: number): GraphNode[][] {
  const count = Math.ceil(heightOf(layer) / most);
  const perColumn = Math.ceil(layer.length / Math.max(1, count));
  return Array.from({ length: Math.ceil(layer.length / perColumn) }, (_, i) =>
    layer.slice(i * perColumn, (i + 1) * perColumn),
  );
}

/** Rings around what has the most relations: what is a step away, two steps, and so on. */
function concentric(job: LayoutJob): Map<string, Point> {
  const steps = stepsFrom(job);
  const sorted = [...job.nodes].sort(
    (a, b) =>
      (steps.get(a.id) ?? 99) - (steps.get(b.id) ?? 99) ||
      (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
  const places = new Map<string, Point>();
  let radius = 0;
  for (let at = 0; at < sorted.length; ) {
    const step = steps.get(sorted[at]?.id ?? "") ?? 99;
    const length = 2 * Math.PI * radius * ringStretch;
    const ring: GraphNode[] = [];
    let used = 0;
    // A full ring goes on in the next one.
    for (; at < sorted.length; at++) {
      const node = sorted[at];
      if (node === undefined || (steps.get(node.id) ?? 99) !== step) break;
      const { width } = sizeOf(node);
      if (ring.length > 0 && used + width > length) break;
      ring.push(node);
      used += width;
    }
    ring.forEach((node, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / ring.length;
      places.set(node.id, {
        x: Math.round(radius * ringStretch * Math.cos(angle)),
        y: Math.round(radius * Math.sin(angle)),
      });
    });
    radius += radius === 0 ? 130 : 100;
  }
  return settle(job.nodes, places, new Set());
}

/** Names are wider than high, and so are screens. */
const ringStretch = 1.35;

/** How many relations away from the best connected node each one is; none where it is not connected. */
function stepsFrom(job: LayoutJob): Map<string, number> {
  const near = new Map<string, string[]>(job.nodes.map((node) => [node.id, []]));
  for (const { from, to } of job.edges) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const [hub] = [...near].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const steps = new Map<string, number>();
  if (hub === undefined) return steps;
  steps.set(hub[0], 0);
  const open = [hub[0]];
  for (const id of open) {
    for (const other of near.get(id) ?? []) {
      if (steps.has(other)) continue;
      steps.set(other, (steps.get(id) ?? 0) + 1);
      open.push(other);
    }
  }
  return steps;
}
