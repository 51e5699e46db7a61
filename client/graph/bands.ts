import { type Band, type Caption, type GraphNode, type Point, roomOf } from "./elements.ts";
import type { LayoutResult } from "./places.ts";

const gap = { x: 18, y: 14, band: 70, caption: 46 };
/** Of a block: names are wider than high, and screens too. */
const blockShape = 1.5;

/** Bands beside each other, one a stage: upstream on the left. Kinds stand together within each. */
export function layOutStages(nodes: readonly GraphNode[]): LayoutResult {
  const bands = bandsBy(nodes, (node) => node.stage);
  const rows = rowsFor(bands.map(([, members]) => members));
  const places = new Map<string, Point>();
  const captions: Caption[] = [];
  let left = 0;
  for (const [band, members] of bands) {
    const perRow = Math.max(1, Math.ceil(members.length / rows));
    const block = fill(members, perRow, { x: left, y: gap.caption });
    for (const [id, at] of block.places) places.set(id, at);
    captions.push(captionOf("stage", band, left + block.width / 2, 0));
    left += block.width + gap.band;
  }
  return { places, captions };
}

/** As many rows as make all bands together about as wide as a screen. */
function rowsFor(bands: readonly (readonly GraphNode[])[]): number {
  const rooms = bands.flat().map(roomOf);
  const mean = (lengths: number[]) =>
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const width = mean(rooms.map((room) => room.width)) + gap.x;
  const height = mean(rooms.map((room) => room.top + room.bottom)) + gap.y;
  const most = Math.max(1, ...bands.map((members) => members.length));
  for (let rows = 1; rows < most; rows++) {
    const columns = bands.reduce((sum, members) => sum + Math.ceil(members.length / rows), 0);
    if (columns * width + bands.length * gap.band <= blockShape * rows * height) return rows;
  }
  return most;
}

/** A block a place, in rows of blocks; what lies nowhere known comes last. */
export function layOutPlaces(nodes: readonly GraphNode[]): LayoutResult {
  const blocks = bandsBy(nodes, (node) => node.place).map(([band, members]) => {
    const perRow = Math.max(1, Math.round(Math.sqrt(members.length * blockShape * 0.7)));
    return { band, block: fill(members, perRow, { x: 0, y: gap.caption }) };
  });
  const area = blocks.reduce(
    (sum, { block }) => sum + (block.width + gap.band) * (block.height + gap.caption),
    0,
  );
  const rowWidth = Math.max(
    ...blocks.map(({ block }) => block.width),
    Math.sqrt(area * blockShape),
  );
  const places = new Map<string, Point>();
  const captions: Caption[] = [];
  let [left, top, rowHeight] = [0, 0, 0];
  for (const { band, block } of blocks) {
    if (left > 0 && left + block.width > rowWidth) [left, top, rowHeight] = [0, top + rowHeight, 0];
    for (const [id, at] of block.places) places.set(id, { x: at.x + left, y: at.y + top });
    captions.push(captionOf("place", band, left + block.width / 2, top));
    left += block.width + gap.band;
    rowHeight = Math.max(rowHeight, block.height + gap.caption + gap.band / 2);
  }
  return { places, captions };
}

function captionOf(kind: string, band: Band, x: number, y: number): Caption {
  return { id: `caption:${kind}:${band.name}`, text: band.name, at: { x, y } };
}

function bandsBy(
  nodes: readonly GraphNode[],
  bandOf: (node: GraphNode) => Band,
): [Band, GraphNode[]][] {
  const bands = new Map<string, [Band, GraphNode[]]>();
  for (const node of nodes) {
    const band = bandOf(node);
    const found = bands.get(band.name);
    if (found) found[1].push(node);
    else bands.set(band.name, [band, [node]]);
  }
  const sorted = [...bands.values()].sort(
    ([a], [b]) => a.order - b.order || (a.name < b.name ? -1 : 1),
  );
  for (const [, members] of sorted) {
    members.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : b.degree - a.degree));
  }
  return sorted;
}

/** Rows of cells that are as large as the largest node of each column and row. */
function fill(nodes: readonly GraphNode[], perRow: number, from: Point) {
  const rooms = nodes.map(roomOf);
  const widths: number[] = [];
  const heights: number[] = [];
  rooms.forEach((room, i) => {
    const [column, row] = [i % perRow, Math.floor(i / perRow)];
    widths[column] = Math.max(widths[column] ?? 0, room.width);
    heights[row] = Math.max(heights[row] ?? 0, room.top + room.bottom);
  });
  const lefts = runningSum(widths, gap.x);
  const tops = runningSum(heights, gap.y);
  const places = nodes.map((node, i): [string, Point] => {
    const [column, row] = [i % perRow, Math.floor(i / perRow)];
    return [
      node.id,
      {
        x: Math.round(from.x + (lefts[column] ?? 0) + (widths[column] ?? 0) / 2),
        y: Math.round(from.y + (tops[row] ?? 0) + (rooms[i]?.top ?? 0)),
      },
    ];
  });
  return {
    places,
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0),
    height: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0),
  };
}

function runningSum(lengths: readonly number[], between: number): number[] {
  let sum = 0;
  return lengths.map((length) => {
    const start = sum;
    sum += length + between;
    return start;
  });
}
