import { heightOf, lineHeight, linesOf } from "./measure.ts";
import type { Block, BlockOf, Numbering } from "./outline.ts";
import {
  type Box,
  inset,
  type Paragraph,
  pictureKey,
  type Rect,
  type TableBox,
  viewOf,
} from "./page.ts";

/** What a block wants of a width, and how it is put into a box or broken over two. */
export interface Piece {
  /** Its least height; a chart or picture takes what is left. */
  readonly height: number;
  readonly isStretched: boolean;
  draw(rect: Rect): Box[];
  /** The part that fits into a height, and the rest; null where it stays whole. */
  split(height: number): readonly [Piece, Piece] | null;
}

export interface Scale {
  readonly text: number;
  readonly table: number;
}
/** From what a room reads well down to what is still read on a printed page. */
export const scales: readonly Scale[] = [
  { text: 20, table: 15 },
  { text: 18, table: 14 },
  { text: 16, table: 13 },
  { text: 14, table: 12 },
  { text: 13, table: 11 },
  { text: 12, table: 10.5 },
];

const ownMark = "[自]";
const paragraphGap = { body: 0.07, source: 0.03 };
const cell = { x: 0.07, y: 0.045 };
const sourceColumn = 1.15;
const figureHeight = 1.28;
const leastChart = 2.5;
const leastPicture = 3.2;
const captionHeight = 0.3;
/** Inches of a paragraph from which it may be broken, and lines of a cell from which it is cut. */
const longest = 4.5;
const mostLines = 17;
const mostHeadLines = 4;

export function pieceOf(block: Block, width: number, scale: Scale, numbers: Numbering): Piece {
  const mark = (refs: readonly string[]) => numbers.marks(refs) || (block.isOwn ? ownMark : "");
  switch (block.kind) {
    case "text":
    case "list":
      return textPiece(
        block.sentences.map(({ text, refs }) => ({
          text,
          marks: mark(refs),
          isBullet: block.kind === "list",
        })),
        width,
        scale.text,
        "body",
      );
    case "figures":
      return whole(figureHeight, false, (rect) => figureBoxes(block, rect, mark));
    case "table":
      return tablePiece(block, width, scale.table, mark);
    case "chart":
      return whole(leastChart, true, (rect) => [
        { kind: "chart", ...rect, chart: block, marks: mark(block.refs) },
      ]);
    case "picture":
      return whole(leastPicture + captionHeight, true, (rect) => [
        {
          kind: "picture",
          ...rect,
          key: pictureKey(block.spec),
          view: viewOf(pictureKey(block.spec), block.spec.focus),
          spec: block.spec,
          caption: block.caption,
          marks: mark(block.refs),
        },
      ]);
  }
}

function whole(height: number, isStretched: boolean, draw: Piece["draw"]): Piece {
  return { height, isStretched, draw, split: () => null };
}

export function textPiece(
  paragraphs: readonly Paragraph[],
  width: number,
  size: number,
  role: "body" | "source",
): Piece {
  const room = width - 2 * inset.x - 0.02;
  const heights = paragraphs.map(
    (one) =>
      heightOf(one.text + one.marks, room - (one.isBullet ? bulletIndent(size) : 0), size) +
      paragraphGap[role],
  );
  const height = heights.reduce((sum, one) => sum + one, 2 * inset.y);
  return {
    height,
    isStretched: false,
    draw: (rect) => [{ kind: "text", role, ...rect, h: height, paragraphs, size }],
    split(limit) {
      let [count, used] = [0, 2 * inset.y];
      while (count < heights.length && used + (heights[count] ?? 0) <= limit) {
        used += heights[count] ?? 0;
        count++;
      }
      const [first, ...others] = paragraphs;
      if (count > 0 || first === undefined) {
        return count === 0
          ? null
          : [
              textPiece(paragraphs.slice(0, count), width, size, role),
              textPiece(paragraphs.slice(count), width, size, role),
            ];
      }
      // A paragraph that is longer than a page is broken within.
      if ((heights[0] ?? 0) <= longest) return null;
      const fits = cutTo(first.text, room, size, Math.floor(limit / lineHeight(size)) - 1);
      const rest = { ...first, text: first.text.slice(fits.length) };
      return [
        textPiece([{ ...first, text: fits, marks: "" }], width, size, role),
        textPiece([rest, ...others], width, size, role),
      ];
    },
  };
}

/** The beginning of a text that takes at most so many lines. */
function cutTo(text: string, width: number, size: number, lines: number): string {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(text.slice(0, middle), width, size) <= lines) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low);
}

/** Inches that the text of a bulleted paragraph is set in. */
export const bulletIndent = (size: number): number => (size * 1.2) / 72;

function figureBoxes(
  { figures }: BlockOf<"figures">,
  rect: Rect,
  mark: (refs: readonly string[]) => string,
): Box[] {
  const gap = 0.15;
  const w = (rect.w - gap * (figures.length - 1)) / Math.max(1, figures.length);
  return figures.map((figure, i) => {
    let size = 30;
    while (size > 12 && linesOf(figure.value + figure.unit, w - 2 * inset.x, size) > 1) size -= 2;
    return {
      kind: "figure",
      x: rect.x + i * (w + gap),
      y: rect.y,
      w,
      h: figureHeight - 0.12,
      figure,
      marks: mark(figure.refs),
      size,
    };
  });
}

type TableRow = { readonly cells: readonly string[]; readonly height: number };

function tablePiece(
  block: BlockOf<"table">,
  width: number,
  size: number,
  mark: (refs: readonly string[]) => string,
): Piece {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0);
  const columns = [
    ...block.columns.map(({ name, width: share }) => {
      const wide = ((width - sourceColumn) * share) / total;
      return { name: short(name, inner(wide), size, mostHeadLines), width: wide };
    }),
    { name: "来源", width: sourceColumn },
  ];
  const heightOfRow = (cells: readonly string[]) =>
    2 * cell.y +
    lineHeight(size) *
      Math.max(1, ...cells.map((text, i) => linesOf(text, inner(columns[i]?.width), size)));
  const rows = block.rows.map(({ cells, refs }): TableRow => {
    const full = [
      ...columns.slice(0, -1).map((column, i) => short(cells[i] ?? "", inner(column.width), size)),
      shortMarks(mark(refs)),
    ];
    return { cells: full, height: heightOfRow(full) };
  });
  return rowsPiece(columns, rows, heightOfRow(columns.map((c) => c.name)), size);
}

const inner = (width = 1): number => width - 2 * cell.x - 0.02;

function short(text: string, width: number, size: number, lines = mostLines): string {
  const fits = cutTo(text, width, size, lines);
  return fits.length < text.length ? `${fits.slice(0, -1)}…` : text;
}

/** A cell has room for few numbers; the rest are counted. */
function shortMarks(marks: string): string {
  const all = marks.match(/\[[^\]]+\]/g) ?? [];
  return all.length <= 3 ? marks : `${all.slice(0, 2).join("")}等${all.length}项`;
}

function rowsPiece(
  columns: TableBox["columns"],
  rows: readonly TableRow[],
  headHeight: number,
  size: number,
): Piece {
  const height = rows.reduce((sum, row) => sum + row.height, headHeight);
  return {
    height: height + 0.1,
    isStretched: false,
    draw: (rect) => [{ kind: "table", ...rect, h: height, size, columns, rows, headHeight }],
    split(limit) {
      let [count, used] = [0, headHeight + 0.1];
      while (count < rows.length && used + (rows[count]?.height ?? 0) <= limit) {
        used += rows[count]?.height ?? 0;
        count++;
      }
      if (count === 0) return null;
      return [
        rowsPiece(columns, rows.slice(0, count), headHeight, size),
        rowsPiece(columns, rows.slice(count), headHeight, size),
      ];
    },
  };
}
