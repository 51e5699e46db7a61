import {
  type Caption,
  type GraphEdge,
  type GraphNode,
  isBox,
  type Point,
  roomOf,
} from "./elements.ts";
import { boxAt, Occupied, placeAround } from "./placement.ts";

/** What happened to the places of a picture, in order. */
export type PlaceEvent =
  | {
      readonly kind: "group";
      /** The node that they were added for; null for the first picture. */
      readonly parentId: string | null;
      readonly nodes: readonly GraphNode[];
    }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  | { readonly kind: "layout"; readonly name: string; readonly ids: readonly string[] }
  | { readonly kind: "move"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "pin"; readonly ids: readonly string[]; readonly isPinned: boolean };

/** A layout that has to be computed before what comes after it can be placed. */
export interface LayoutJob {
  /** The same for the same input. */
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Where everything stands before; the nodes of `fixed` stay there. */
  readonly before: ReadonlyMap<string, Point>;
  readonly fixed: readonly string[];
}

export interface LayoutResult {
  readonly places: ReadonlyMap<string, Point>;
  readonly captions: readonly Caption[];
}

export interface Placing {
  readonly places: ReadonlyMap<string, Point>;
  readonly captions: readonly Caption[];
  readonly pinned: ReadonlySet<string>;
  /** In their order, up to the first without a result; until then everything stands as before it. */
  readonly layouts: readonly LayoutJob[];
}

/**
 * Where everything stands. Later groups find room near their parent, and nothing that was placed
 * before moves, unless a layout or the user moves it. No chance is involved: the same events give the
 * same picture.
 */
export function placeAll(
  events: readonly PlaceEvent[],
  edges: readonly GraphEdge[],
  resultOf: (key: string) => LayoutResult | undefined,
): Placing {
  const places = new Map<string, Point>();
  const shown = new Map<string, GraphNode>();
  const pinned = new Set<string>();
  let captions: readonly Caption[] = [];
  const layouts: LayoutJob[] = [];
  let history = "";
  for (const event of events) {
    history += describe(event);
    if (event.kind === "group") {
      const fresh = event.nodes.filter((node) => !shown.has(node.id));
      for (const [id, at] of placeGroup(event.parentId, fresh, edges, shown, places)) {
        places.set(id, at);
      }
      for (const node of fresh) shown.set(node.id, node);
    } else if (event.kind === "remove") {
      for (const id of event.ids) shown.delete(id);
    } else if (event.kind === "move") {
      if (shown.has(event.id)) places.set(event.id, { x: event.x, y: event.y });
    } else if (event.kind === "pin") {
      for (const id of event.ids) event.isPinned ? pinned.add(id) : pinned.delete(id);
    } else {
      const nodes = event.ids.flatMap((id) => shown.get(id) ?? []);
      const ids = new Set(event.ids);
      const job: LayoutJob = {
        key: history,
        name: event.name,
        nodes,
        edges: edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
        before: new Map([...places].filter(([id]) => ids.has(id))),
        fixed: nodes.filter((node) => pinned.has(node.id)).map((node) => node.id),
      };
      layouts.push(job);
      const result = resultOf(job.key);
      if (result === undefined) return { places, captions, pinned, layouts };
      for (const [id, at] of result.places) if (!pinned.has(id) && ids.has(id)) places.set(id, at);
      captions = result.captions;
    }
  }
  return { places, captions, pinned, layouts };
}

/** Short, and different for different events: names matter too, since labels take room. */
function describe(event: PlaceEvent): string {
  if (event.kind !== "group") return `${JSON.stringify(event)};`;
  return `+${event.parentId}:${event.nodes.map((node) => `${node.id}=${node.name}`).join(",")};`;
}

const middle: Point = { x: 0, y: 0 };

/** Where new nodes go; one that stood somewhere before goes back there where it is still free. */
function placeGroup(
  parentId: string | null,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  shown: ReadonlyMap<string, GraphNode>,
  places: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const taken = new Occupied();
  for (const node of shown.values()) {
    const at = places.get(node.id);
    if (at) taken.add(boxAt(roomOf(node), at));
  }
  if (parentId === null) return layOutChains(nodes, edges, taken);
  const found = new Map<string, Point>();
  const fresh = nodes.filter((node) => {
    const at = places.get(node.id);
    const box = at && boxAt(roomOf(node), at);
    if (!at || !box || !taken.isFree(box)) return true;
    taken.add(box);
    found.set(node.id, at);
    return false;
  });
  const parent = places.get(parentId) ?? middle;
  for (const [id, at] of placeAround(parent, middle, fresh, taken)) found.set(id, at);
  return found;
}

const ring = { x: 350, y: 244 };
const columns = { count: 3, gap: 16 };

/**
 * The chains stand on a ring; what belongs to one chain alone fans out behind it; what several chains
 * share, such as departments, stands in the middle.
 */
export function layOutChains(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  taken: Occupied,
): Map<string, Point> {
  const places = new Map<string, Point>();
  const put = (node: GraphNode, at: Point) => {
    places.set(node.id, at);
    taken.add(boxAt(roomOf(node), at));
  };
  const anchors = nodes.filter((node) => isBox(node.label));
  anchors.forEach((anchor, i) => {
    const angle = -Math.PI / 2 + (i * 2 * Math.PI) / anchors.length;
    put(anchor, {
      x: Math.round(ring.x * Math.cos(angle)),
      y: Math.round(ring.y * Math.sin(angle)),
    });
  });
  const anchorsOf = anchorLinks(anchors, edges);
  const rest = nodes.filter((node) => !isBox(node.label));
  const shared = rest.filter(
    (node) => node.label === "Department" || (anchorsOf.get(node.id)?.size ?? 0) !== 1,
  );
  const inMiddle = shared.slice(0, middleRoom);
  const cell = cellFor(inMiddle);
  inMiddle.forEach((node, i) => {
    put(node, gridPlace(i, inMiddle.length, cell));
  });
  for (const anchor of anchors) {
    const own = rest.filter(
      (node) => !shared.includes(node) && anchorsOf.get(node.id)?.has(anchor.id),
    );
    const at = places.get(anchor.id) ?? middle;
    for (const [id, place] of placeAround(at, middle, own, taken)) places.set(id, place);
  }
  for (const [id, at] of placeAround(middle, middle, shared.slice(middleRoom), taken)) {
    places.set(id, at);
  }
  return places;
}

/** As many stand within the ring; a picture that the user built can have more. */
const middleRoom = 12;

function anchorLinks(anchors: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const isAnchor = new Set(anchors.map((anchor) => anchor.id));
  const links = new Map<string, Set<string>>();
  const link = (id: string, anchor: string) =>
    links.set(id, (links.get(id) ?? new Set()).add(anchor));
  for (const edge of edges) {
    if (isAnchor.has(edge.from)) link(edge.to, edge.from);
    if (isAnchor.has(edge.to)) link(edge.from, edge.to);
  }
  return links;
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

/** Room for the largest of the nodes. */
function cellFor(nodes: readonly GraphNode[]): Cell {
  const rooms = nodes.map(roomOf);
  return {
    width: Math.max(0, ...rooms.map((room) => room.width)) + columns.gap,
    height: Math.max(0, ...rooms.map((room) => room.top + room.bottom)) + columns.gap,
  };
}

/** Rows in the middle of the ring, each row centred. */
function gridPlace(i: number, total: number, cell: Cell): Point {
  const rows = Math.ceil(total / columns.count);
  const row = Math.floor(i / columns.count);
  const inRow = Math.min(columns.count, total - row * columns.count);
  return {
    x: (i - row * columns.count - (inRow - 1) / 2) * cell.width,
    y: (row - (rows - 1) / 2) * cell.height - 20,
  };
}
