import { type GraphEdge, type GraphNode, isBox, type Point, roomOf } from "./elements.ts";
import { boxAt, Occupied, placeAround } from "./placement.ts";

/** Nodes that came together: the overview, or what one step of the user added. */
export interface NodeGroup {
  /** The shown node that they were added for; `null` for the overview. */
  readonly parentId: string | null;
  readonly nodes: readonly GraphNode[];
}

/**
 * Where everything stands. The overview comes first; each later group finds room near its parent, and
 * nothing that was placed before moves. No chance is involved: the same groups give the same picture.
 */
export function layOut(
  groups: readonly NodeGroup[],
  edges: readonly GraphEdge[],
): Map<string, Point> {
  const places = new Map<string, Point>();
  const taken = new Occupied();
  for (const group of groups) {
    const parent = group.parentId === null ? undefined : places.get(group.parentId);
    const fresh = group.nodes.filter((node) => !places.has(node.id));
    const found =
      group.parentId === null
        ? layOutOverview(fresh, edges, taken)
        : placeAround(parent ?? middle, middle, fresh, taken);
    for (const [id, at] of found) places.set(id, at);
  }
  return places;
}

const middle: Point = { x: 0, y: 0 };
const ring = { x: 350, y: 244 };
const columns = { count: 3, gap: 16 };

/**
 * The chains stand on a ring; what belongs to one chain alone fans out behind it; what several chains
 * share, such as departments, stands in the middle.
 */
function layOutOverview(
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
  const cell = cellFor(shared);
  shared.forEach((node, i) => {
    put(node, gridPlace(i, shared.length, cell));
  });
  for (const anchor of anchors) {
    const own = rest.filter(
      (node) => !shared.includes(node) && anchorsOf.get(node.id)?.has(anchor.id),
    );
    const at = places.get(anchor.id) ?? middle;
    for (const [id, place] of placeAround(at, middle, own, taken)) places.set(id, place);
  }
  return places;
}

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
