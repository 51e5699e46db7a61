import type {
  PlanBlock,
  PlanBlockKind,
  PlanItem,
  PlanPiece,
  PlanSection,
  Span,
} from "./document.ts";
import { type Lexed, rawSpan } from "./lex.ts";

/** What a reading found, in the joined text or by raw spans. */
interface Found {
  readonly title: Span | null;
  readonly sections: readonly PlanSection[];
  readonly items: readonly PlanItem[];
}

type Heading = Pick<PlanBlock, "level" | "sectionKey" | "itemKey">;
const noHeading: Heading = { level: null, sectionKey: null, itemKey: null };

/**
 * Consecutive blocks from the first character to the last, for a page that shows the whole text: a
 * block each for title, headings and responsibility marks, and for the paragraphs between them.
 */
export function coverBlocks(raw: string, lexed: Lexed, found: Found): PlanBlock[] {
  const indexOf = new Map(lexed.offsets.map((offset, index) => [offset, index]));
  const inText = ({ start, end }: Span): Span => ({
    start: indexOf.get(start) ?? 0,
    end: (indexOf.get(end - 1) ?? -1) + 1,
  });
  const headings = headingsOf(found).map(({ span, heading }) => ({ ...inText(span), heading }));
  const marks = found.items
    .flatMap((item) => item.marks.map((mark) => inText(mark.span)))
    .map(({ start, end }) => ({ start, end: end + trailingSigns(lexed.text, end) }));
  const titles = found.title ? [found.title] : [];
  const whole = [...headings, ...marks, ...titles];
  const [headingAt, markAt, titleAt] = [finder(headings), finder(marks), finder(titles)];
  const front = headings.reduce((least, { start }) => Math.min(least, start), lexed.text.length);
  const cuts = new Set([0, ...whole.flatMap(({ start, end }) => [start, end])]);
  for (const index of paragraphStarts(raw, lexed, front)) {
    const parts = [headingAt(index), markAt(index), titleAt(index)];
    if (parts.every((span) => span === undefined || span.start === index)) cuts.add(index);
  }
  const edges = [...cuts].filter((edge) => edge < lexed.text.length).sort((a, b) => a - b);
  const starts = edges.map((edge) => rawSpan(lexed, edge, edge + 1).start);
  const blocks = edges.map((start, index): PlanBlock => {
    const heading = headingAt(start)?.heading ?? noHeading;
    const kind: PlanBlockKind = markAt(start)
      ? "RESPONSIBILITY"
      : heading !== noHeading
        ? "HEADING"
        : titleAt(start)
          ? "TITLE"
          : start < front
            ? "FRONT"
            : "PARAGRAPH";
    return {
      kind,
      span: { start: index === 0 ? 0 : (starts[index] ?? 0), end: starts[index + 1] ?? raw.length },
      pieces: piecesOf(raw, lexed, start, edges[index + 1] ?? lexed.text.length),
      ...(kind === "HEADING" ? heading : noHeading),
    };
  });
  // A text of nothing but white space is one block without words.
  return blocks.length > 0 || raw === ""
    ? blocks
    : [{ kind: "FRONT", span: { start: 0, end: raw.length }, pieces: [], ...noHeading }];
}

/** Which of spans that do not overlap holds an index. */
function finder<S extends Span>(spans: readonly S[]): (index: number) => S | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (index) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const span = sorted[low - 1];
    return span && index < span.end ? span : undefined;
  };
}

/** Headings of sections and of tasks; one that is both is there once. */
function headingsOf({ sections, items }: Found): { span: Span; heading: Heading }[] {
  const byStart = new Map<number, { span: Span; heading: Heading }>();
  const addSections = (list: readonly PlanSection[]) => {
    for (const { key, level, headingSpan, sections: inner } of list) {
      byStart.set(headingSpan.start, {
        span: headingSpan,
        heading: { level, sectionKey: key, itemKey: null },
      });
      addSections(inner);
    }
  };
  addSections(sections);
  for (const { key, level, headingSpan } of items) {
    const known = byStart.get(headingSpan.start);
    byStart.set(headingSpan.start, {
      span: headingSpan,
      heading: { level, sectionKey: known?.heading.sectionKey ?? null, itemKey: key },
    });
  }
  return [...byStart.values()];
}

/** The full stop that some plans put after the bracket belongs to it. */
const trailingSigns = (text: string, end: number): number =>
  /^[。；，、,;.]+/.exec(text.slice(end, end + 3))?.[0].length ?? 0;

const sentenceEnd = /[。！？；：:;…][”"’』）)》〉】\]]*$/;
const opening = /[（(〔[［【《“]/g;
const closing = /[）)〕\]］】》”]/g;
const longestWrapped = 60;

/**
 * Where a new paragraph begins among line breaks of which most are the printing's. A break counts
 * after a sentence, and in a text with lines of one width only where the line ends before that width.
 * In the front matter, which has no sentences, each short line stands for itself.
 */
function paragraphStarts(raw: string, lexed: Lexed, front: number): number[] {
  const breaks = [...lexed.breaks].filter((b) => b > 0 && b < lexed.text.length);
  const lengths = breaks.map((at, index) => at - (breaks[index - 1] ?? 0)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isWrapped = width > 0 && width <= longestWrapped;
  const starts: number[] = [];
  let last = 0;
  breaks.forEach((at, index) => {
    const before = lexed.text.slice(last, at);
    const length = at - (breaks[index - 1] ?? 0);
    // A line far over the width was not broken to fit it either.
    const isOwn = length < width - 3 || length > width + 12;
    const gap = raw.slice((lexed.offsets[at - 1] ?? 0) + 1, lexed.offsets[at]);
    // A page number in the gap says that the page ended, not the paragraph.
    const isBlank = /^\s+$/.test(gap) && /\n[^\S\n]*\n/.test(gap.replace(/\r\n?/g, "\n"));
    const isApart = !isWrapped || isOwn || isBlank;
    const ends = sentenceEnd.test(before.slice(-6));
    const isOpen = count(before, opening) > count(before, closing);
    if ((ends && isApart) || (at <= front && !isOpen && isApart)) {
      starts.push(at);
      last = at;
    }
  });
  return starts;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

const latin = /[A-Za-z0-9]/;
const letter = /[A-Za-z]/;
const capital = /[A-Z]/;

/**
 * What is shown of the joined text from `start` to `end`. Of the white space that was taken out, that
 * between Latin words comes back as one space.
 */
function piecesOf(raw: string, lexed: Lexed, start: number, end: number): PlanPiece[] {
  const pieces: { start: number; text: string }[] = [];
  let next = -1;
  for (let index = start; index < end; index++) {
    const offset = lexed.offsets[index] ?? 0;
    const char = lexed.text.charAt(index);
    let piece = pieces.at(-1);
    if (piece && next < offset && isWordGap(raw.slice(next - 1, offset + 1))) {
      piece.text += " ";
      next += 1;
    }
    if (!piece || next !== offset) {
      piece = { start: offset, text: "" };
      pieces.push(piece);
    }
    piece.text += char;
    next = offset + 1;
  }
  return pieces;
}

/** @param gap with the characters on both sides of it */
function isWordGap(gap: string): boolean {
  const [before, after] = [gap.charAt(0), gap.charAt(gap.length - 1)];
  const isBreak = /[\n\r\f]/.test(gap);
  const sides = isBreak ? letter : latin;
  // A line ends between words; where it ends between two capitals, it more likely broke RCEP.
  const isWithinWord = isBreak && capital.test(before) && capital.test(after);
  return (
    gap.length < 40 &&
    !isWithinWord &&
    sides.test(before) &&
    sides.test(after) &&
    /^\s+$/.test(gap.slice(1, -1))
  );
}
