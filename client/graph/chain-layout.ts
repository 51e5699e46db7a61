import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { Point } from "./elements.ts";

/** A card of a chain map; `lane` 0 upstream, 1 midstream, 2 downstream. */
export interface MapCard {
  readonly id: string;
  readonly lane: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLink {
  readonly from: string;
  readonly to: string;
}

export interface ChainLayout {
  /** Middles of the cards. */
  readonly places: ReadonlyMap<string, Point>;
  readonly paths: readonly { readonly link: MapLink; readonly points: readonly Point[] }[];
  /** Left and right of each lane. */
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  readonly width: number;
  readonly height: number;
}

/** Lanes are partitions, which ELK keeps in order from left to right. */
export function chainGraph(cards: readonly MapCard[], links: readonly MapLink[]): ElkNode {
  return {
    id: "chain",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.partitioning.activate": "true",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.layered.mergeEdges": "true",
      "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
      "elk.padding": "[top=18,left=20,bottom=14,right=20]",
      "elk.spacing.nodeNode": "20",
      "elk.spacing.edgeNode": "9",
      "elk.spacing.edgeEdge": "6",
      "elk.layered.spacing.nodeNodeBetweenLayers": "38",
      "elk.layered.spacing.edgeNodeBetweenLayers": "14",
      "elk.layered.spacing.edgeEdgeBetweenLayers": "6",
    },
    children: cards.map(({ id, lane, width, height }) => ({
      id,
      width,
      height,
      layoutOptions: { "elk.partitioning.partition": String(lane) },
    })),
    edges: links.map(({ from, to }) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  };
}

export function readLayout(
  laidOut: ElkNode,
  cards: readonly MapCard[],
  links: readonly MapLink[],
): ChainLayout {
  const places = new Map(
    (laidOut.children ?? []).map((node): [string, Point] => [
      node.id,
      {
        x: (node.x ?? 0) + (node.width ?? 0) / 2,
        y: (node.y ?? 0) + (node.height ?? 0) / 2,
      },
    ]),
  );
  const pointsOf = new Map(
    (laidOut.edges ?? []).map((edge) => {
      const [section] = edge.sections ?? [];
      return [
        edge.id,
        section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [],
      ] as const;
    }),
  );
  const { width = 0, height = 0 } = laidOut;
  return {
    places,
    paths: links.map((link) => ({ link, points: pointsOf.get(`${link.from} ${link.to}`) ?? [] })),
    lanes: lanesOf(cards, places, width),
    width,
    height,
  };
}

/** Lanes meet half-way between the cards on either side; an empty one takes no room. */
function lanesOf(
  cards: readonly MapCard[],
  places: ReadonlyMap<string, Point>,
  width: number,
): ChainLayout["lanes"] {
  const ends = [0, 1, 2].map((lane) => {
    const inLane = cards.filter((card) => card.lane === lane);
    const x = (card: MapCard) => places.get(card.id)?.x ?? 0;
    return {
      from: Math.min(...inLane.map((card) => x(card) - card.width / 2)),
      to: Math.max(...inLane.map((card) => x(card) + card.width / 2)),
    };
  });
  const lanes: { left: number; right: number }[] = [];
  let left = 0;
  for (const [lane, { to }] of ends.entries()) {
    const next = ends.slice(lane + 1).find(({ from }) => Number.isFinite(from));
    const right = !Number.isFinite(to) ? left : next ? (to + next.from) / 2 : width;
    lanes.push({ left, right });
    left = right;
  }
  return lanes;
}

const corner = 7;

/** A line through points with rounded corners, as the data of an SVG path. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return "";
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const [before, here, next] = [points[i - 1], points[i], points[i + 1]];
    if (!before || !here) continue;
    if (!next) {
      path += `L${round(here.x)} ${round(here.y)}`;
      continue;
    }
    const from = towards(here, before);
    const to = towards(here, next);
    path += `L${round(from.x)} ${round(from.y)}Q${round(here.x)} ${round(here.y)} ${round(to.x)} ${round(to.y)}`;
  }
  return path;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(corner, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const round = (value: number): number => Math.round(value * 10) / 10;
