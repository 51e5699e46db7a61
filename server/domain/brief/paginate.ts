import { type Piece, pieceOf, type Scale, scales, textPiece } from "./blocks.ts";
import { linesOf } from "./measure.ts";
import {
  type Block,
  type BriefSource,
  numberSources,
  type Outline,
  type Slide,
} from "./outline.ts";
import { type Box, inset, type Page, type Rect, type TextBox, viewOf } from "./page.ts";

const left = 0.6;
const width = 12.13;
const body: Rect = { x: left, y: 1.38, w: width, h: 5.42 };
const footer: Rect = { x: left, y: 6.98, w: width - 1.2, h: 0.32 };
const columnGap = 0.3;
const blockGap = 0.12;
/** On one page if it can be, else in the smallest of them. */
const sourceSizes = [12, 11, 10, 9];

/** The pages of a briefing with everything in its place; what is too long goes on overleaf. */
export function paginate(outline: Outline): Page[] {
  const numbers = numberSources(outline);
  const pages = outline.slides.flatMap((slide) => {
    if (slide.isCover) return [cover(outline, slide)];
    return parted(bodiesOf(slide.blocks, numbers), slide, footerOf(outline, slide));
  });
  const all = [...pages, ...sourcePages(outline, numbers.list)];
  return all.map((page, i) =>
    page.isCover
      ? page
      : { ...page, boxes: [...page.boxes, pageNumber(`${i + 1} / ${all.length}`)] },
  );
}

function parted(bodies: readonly Box[][], slide: Slide, foot: string): Page[] {
  return bodies.map((boxes, i) => {
    const title = bodies.length > 1 ? `${slide.title}（${i + 1}/${bodies.length}）` : slide.title;
    return {
      ...{ slideId: slide.id, isCover: false, part: i + 1, parts: bodies.length, title },
      notes: i === 0 ? slide.notes : "",
      boxes: [titleBox(title), ...boxes.map((box) => keptIn(box, slide)), footerBox(foot)],
    };
  });
}

/** A frozen slide's picture is its own, as it was drawn on that day. */
const keptIn = (box: Box, { id, frozenAt }: Slide): Box =>
  box.kind === "picture" && frozenAt !== null
    ? { ...box, key: `${box.key}@${id}`, view: viewOf(`${box.key}@${id}`, box.spec.focus) }
    : box;

/** Whole at the largest size at which everything fits; else broken over pages at a middle size. */
function bodiesOf(blocks: readonly Block[], numbers: ReturnType<typeof numberSources>): Box[][] {
  for (const scale of scales) {
    const boxes = onOnePage(blocks, scale, numbers);
    if (boxes !== null) return [boxes];
  }
  const scale = scales[3] as Scale;
  return flow(blocks.map((block) => pieceOf(block, body.w, scale, numbers)));
}

function onOnePage(
  blocks: readonly Block[],
  scale: Scale,
  numbers: ReturnType<typeof numberSources>,
): Box[] | null {
  const charts = blocks.filter((one) => one.kind === "chart");
  const words = blocks.filter((one) => one.kind === "text" || one.kind === "list");
  const top = blocks.filter((one) => one.kind === "figures");
  const isBeside =
    charts.length > 0 &&
    words.length > 0 &&
    charts.length + words.length + top.length === blocks.length;
  const make = (some: readonly Block[], w: number) =>
    some.map((block) => pieceOf(block, w, scale, numbers));
  if (!isBeside) return stack(make(blocks, body.w), body);
  const head = stack(make(top, body.w), body);
  const used = make(top, body.w).reduce((sum, one) => sum + one.height + blockGap, 0);
  const w = (body.w - columnGap) / 2;
  const rest = { ...body, y: body.y + used, h: body.h - used };
  const texts = stack(make(words, w), { ...rest, w });
  const drawn = stack(make(charts, w), { ...rest, x: body.x + w + columnGap, w });
  return head && texts && drawn ? [...head, ...texts, ...drawn] : null;
}

/** One under the other; what can stretch shares the room that is left. */
function stack(pieces: readonly Piece[], area: Rect): Box[] | null {
  const need = pieces.reduce((sum, one) => sum + one.height + blockGap, -blockGap);
  const spare = area.h - need;
  if (pieces.length > 0 && spare < -1e-9) return null;
  const stretched = pieces.filter((one) => one.isStretched).length;
  let y = area.y;
  return pieces.flatMap((piece) => {
    const h = piece.height + (piece.isStretched ? spare / stretched : 0);
    const boxes = piece.draw({ x: area.x, y, w: area.w, h });
    y += h + blockGap;
    return boxes;
  });
}

/** Page after page; a paragraph or row that is longer than a page stands alone on one, cut short. */
function flow(pieces: readonly Piece[]): Box[][] {
  const pages: Piece[][] = [[]];
  let used = 0;
  const waiting = [...pieces];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const room = body.h - used;
    if (piece.height <= room) {
      pages.at(-1)?.push(piece);
      used += piece.height + blockGap;
      continue;
    }
    const parts = piece.split(room);
    if (parts !== null) {
      pages.at(-1)?.push(parts[0]);
      waiting.unshift(parts[1]);
    } else if (used > 0) {
      waiting.unshift(piece);
    } else {
      throw new Error("a piece is longer than a page");
    }
    pages.push([]);
    used = 0;
  }
  return pages
    .filter((page) => page.length > 0)
    .flatMap((page) => {
      const boxes = stack(page, body);
      return boxes === null ? [] : [boxes];
    });
}

function footerOf(outline: Outline, slide: Slide): string {
  const date =
    slide.frozenAt === null ? `数据截至 ${outline.date}` : `数据固定于 ${slide.frozenAt}，不再更新`;
  return [outline.regionName, date, slide.coverage, "来源编号见末页"]
    .filter((one) => one !== "")
    .join(" · ");
}

const plain = (text: string) => [{ text, marks: "", isBullet: false }];

function titleBox(title: string): TextBox {
  let size = 26;
  while (size > 16 && linesOf(title, width - 2 * inset.x, size) > 1) size--;
  const rect = { x: left, y: 0.42, w: width, h: 0.78 };
  return { kind: "text", role: "title", ...rect, paragraphs: plain(title), size };
}

function footerBox(text: string): TextBox {
  let size = 11;
  while (size > 7 && linesOf(text, footer.w - 2 * inset.x, size) > 1) size -= 0.5;
  return { kind: "text", role: "footer", ...footer, paragraphs: plain(text), size };
}

const pageNumber = (text: string): TextBox => ({
  kind: "text",
  role: "pageNumber",
  x: left + width - 1.1,
  y: footer.y,
  w: 1.1,
  h: footer.h,
  paragraphs: plain(text),
  size: 11,
});

function cover(outline: Outline, slide: Slide): Page {
  let size = 44;
  while (size > 20 && linesOf(outline.title, 11.1, size) > 2) size -= 2;
  const line = (text: string, y: number, lineSize: number): TextBox => {
    let fitted = lineSize;
    while (fitted > 9 && linesOf(text, 11.1, fitted) > 1) fitted--;
    const rect = { x: 1, y, w: 11.33, h: 0.55 };
    return { kind: "text", role: "coverLine", ...rect, paragraphs: plain(text), size: fitted };
  };
  return {
    slideId: slide.id,
    isCover: true,
    part: 1,
    parts: 1,
    title: outline.title,
    notes: slide.notes,
    boxes: [
      {
        ...{ kind: "text", role: "coverTitle", x: 1, y: 1.9, w: 11.33, h: 1.75, size },
        paragraphs: plain(outline.title),
      },
      line(outline.subtitle, 3.75, 20),
      line(`${outline.regionName} · 数据截至 ${outline.date}`, 4.75, 18),
      line(slide.coverage, 5.3, 16),
      line("由链图依据有来源的事实生成；没有依据的写作“待核实”。", 6.6, 12),
    ],
  };
}

function sourcePages(outline: Outline, list: readonly BriefSource[]): Page[] {
  const own = outline.slides.some((one) => one.blocks.some((block) => block.isOwn));
  const paragraphs = [
    ...list.map((source, i) => ({
      text: `[${i + 1}] ${sourceText(source)}`,
      marks: "",
      isBullet: false,
    })),
    ...(own ? plain("[自] 编写者自撰的文字，不由本系统核对") : []),
  ];
  if (paragraphs.length === 0) return [];
  const slide: Slide = {
    ...{ id: "sources", isCover: false, title: "资料来源", isOwnTitle: false, notes: "" },
    ...{ isOwnNotes: false, origin: null, frozenAt: null, coverage: "", blocks: [] },
  };
  const foot = `${outline.regionName} · 数据截至 ${outline.date} · 共 ${list.length} 项来源`;
  const sized = sourceSizes.map((size) => textPiece(paragraphs, body.w, size, "source"));
  const piece = sized.find((one) => one.height <= body.h) ?? sized.at(-1);
  return piece === undefined ? [] : parted(flow([piece]), slide, foot);
}

const kindWords = { PLAN: "规划", PUBLIC: "公开资料", DERIVED: "计算", IMPORT: "用户或编者录入" };

export function sourceText({ title, publisher, date, url, kind }: BriefSource): string {
  return [
    title,
    publisher,
    date,
    kindWords[kind],
    url && (url.length > 90 ? `${url.slice(0, 88)}…` : url),
  ]
    .filter((one) => one !== null && one !== "")
    .join("，");
}
