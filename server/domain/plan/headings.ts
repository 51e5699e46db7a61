import type { Lexed } from "./lex.ts";
import { chineseNumber, halfWidth } from "./numerals.ts";

/** A number that begins a heading, in the joined text. */
export interface Marker {
  readonly style: Style;
  readonly value: number;
  /** As printed. */
  readonly number: string;
  readonly start: number;
  /** Where its title begins. */
  readonly end: number;
}

/** How headings are numbered, from outside in. */
const styles = [
  "chapter",
  "chinese",
  "bracketed",
  "article",
  "arabic",
  "bracketed-arabic",
  "circled",
] as const;
export type Style = (typeof styles)[number];

const numeral = "[一二三四五六七八九十百]{1,4}";
const patterns: readonly { style: Style; pattern: RegExp }[] = [
  { style: "chapter", pattern: new RegExp(`第(${numeral}|\\d{1,2})[章篇部]分?`, "g") },
  { style: "article", pattern: new RegExp(`第(${numeral}|\\d{1,3})条`, "g") },
  { style: "chinese", pattern: new RegExp(`(${numeral})、`, "g") },
  { style: "bracketed", pattern: new RegExp(`[（(](${numeral})[）)]`, "g") },
  { style: "bracketed-arabic", pattern: /[（(]([0-9０-９]{1,2})[）)]/g },
  { style: "arabic", pattern: /(?<![0-9０-９.．])([0-9０-９]{1,3})[.．、](?![0-9０-９])/g },
  { style: "circled", pattern: /([①-⑳])/g },
];

/** Words in which 一、 and the like are no numbers: 统一、规范. */
const wordBefore = /[统唯之第万其专同归单任某逐每十百五三四六七八九二]$/;
const ended = /[。；！？：:;）)〕\]”》」…—－-]$/;

/**
 * The headings of a text, found by their sequence: a number counts when it is the next of its style,
 * or begins it again, and stands where a heading can stand.
 */
export function findMarkers(lexed: Lexed): { markers: Marker[]; outOfOrder: Marker[] } {
  const { text, breaks } = lexed;
  const candidates = patterns
    .flatMap(({ style, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        style,
        value: numberOf(match[1] ?? "", style),
        number: match[0].replace(/[.．、]$/, ""),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter((marker) => Number.isFinite(marker.value))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const markers: Marker[] = [];
  const outOfOrder: Marker[] = [];
  const last = new Map<Style, number>();
  let lastEnd = 0;
  for (const marker of candidates) {
    if (marker.start < lastEnd) continue;
    const before = text.slice(Math.max(0, marker.start - 8), marker.start);
    const previous = markers.at(-1);
    // A heading without a point at its end is followed at once by the first of the next level.
    const afterTitle =
      previous !== undefined &&
      marker.value === 1 &&
      styles.indexOf(previous.style) < styles.indexOf(marker.style) &&
      marker.start - previous.end <= 40 &&
      !/[。；]/.test(text.slice(previous.end, marker.start));
    const stands =
      marker.start === 0 || ended.test(before) || breaks.has(marker.start) || afterTitle;
    const expected = (last.get(marker.style) ?? 0) + 1;
    const isFirst =
      marker.value === 1 && (marker.style !== "chinese" || last.get("chinese") === undefined);
    const isNext = marker.value === expected;
    if (marker.style === "chinese" && wordBefore.test(before)) continue;
    if (isInRunningText(text, marker)) continue;
    // The first 一、 stands after the plan's own title, which has no point at its end either.
    const opens =
      isFirst &&
      marker.style === "chinese" &&
      /(计划|方案|意见|规划|措施|办法|要点|通知|年）|》)$/.test(before);
    const isSure = marker.style === "bracketed" && isNext;
    if ((isNext || isFirst) && (stands || opens || isSure)) {
      markers.push(marker);
      lastEnd = marker.end;
      last.set(marker.style, marker.value);
      // A new heading starts the count of what stands below it, unless the count goes on.
      for (const lower of styles.slice(styles.indexOf(marker.style) + 1)) {
        if (lower !== "bracketed" && lower !== "arabic" && lower !== "article") last.delete(lower);
      }
    } else if (
      stands &&
      breaks.has(marker.start) &&
      marker.style !== "circled" &&
      marker.value <= 99
    ) {
      outOfOrder.push(marker);
    }
  }
  return { markers: markers.filter(isUsed(markers)), outOfOrder };
}

/** A style with one number only is no numbering, but for （一） under a heading that has just one. */
function isUsed(markers: readonly Marker[]): (marker: Marker) => boolean {
  const counts = new Map<Style, number>();
  for (const marker of markers) counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  return (marker) => marker.style === "bracketed" || (counts.get(marker.style) ?? 0) > 1;
}

/** 见（一）, 按照（二）的要求; and lists within brackets. */
function isInRunningText(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.start - 2), marker.start);
  const after = text.slice(marker.end, marker.end + 2);
  return (
    /(?<!意)见$|[按照至和与及第]$/.test(before) ||
    /^[的项款条点]/.test(after) ||
    /^[，。；）)]/.test(after)
  );
}

function numberOf(text: string, style: Style): number {
  if (style === "circled") return text.charCodeAt(0) - 0x2460 + 1;
  const plain = halfWidth(text);
  return /^\d+$/.test(plain) ? Number(plain) : chineseNumber(plain);
}

export interface Heading extends Marker {
  readonly title: string;
  /** Where its body begins. */
  readonly titleEnd: number;
  /** Where the next heading of its level or above begins, or the text ends. */
  readonly bodyEnd: number;
  readonly level: number;
  readonly children: Heading[];
}

/** Headings as a tree; levels are the styles that the text uses, in the order of nesting. */
export function headingTree(lexed: Lexed, markers: readonly Marker[]): Heading[] {
  const used = styles.filter((style) => markers.some((marker) => marker.style === style));
  const lineTitled = new Set(used.filter((style) => endsAtLines(lexed, markers, style)));
  const roots: Heading[] = [];
  const open: Heading[] = [];
  markers.forEach((marker, index) => {
    const next = markers[index + 1]?.start ?? lexed.text.length;
    const level = used.indexOf(marker.style) + 1;
    const sameOrAbove = markers.slice(index + 1).find((m) => used.indexOf(m.style) + 1 <= level);
    const titleEnd = endOfTitle(lexed, marker, next, lineTitled.has(marker.style));
    const heading: Heading = {
      ...marker,
      title: lexed.text.slice(marker.end, titleEnd).replace(/[。；：:，,、]+$/, ""),
      titleEnd,
      bodyEnd: sameOrAbove?.start ?? lexed.text.length,
      level,
      children: [],
    };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.children ?? roots).push(heading);
    open.push(heading);
  });
  return roots;
}

/** The first line of a heading: to the next line break, or -1 where none is near. */
function firstLine(lexed: Lexed, marker: Marker): number {
  for (let index = marker.end + 2; index <= marker.end + longestTitle; index++) {
    if (lexed.breaks.has(index)) return index;
  }
  return -1;
}

/** Most headings of this numbering stand on a line of their own, without a sign at its end. */
function endsAtLines(lexed: Lexed, markers: readonly Marker[], style: Style): boolean {
  const own = markers.filter((marker) => marker.style === style);
  const alone = own.filter((marker) => {
    const end = firstLine(lexed, marker);
    return end > 0 && !/[。；：:]/.test(lexed.text.slice(marker.end, end));
  });
  return alone.length >= own.length * 0.6;
}

const usualTitle =
  /^(总体要求|总体目标|总体思路|指导思想|基本原则|主要目标|工作目标|发展目标|目标任务|重点任务|主要任务|工作任务|重点工作|重点举措|主要举措|推进措施|保障措施|政策措施|组织实施|组织保障|组织领导|工作要求|实施保障|附则)/;
const longestTitle = 45;

/**
 * A title ends at its full stop; where the first sentence is too long for a title, at one of the
 * usual titles, else at the line's end, which is the only sign left.
 */
function endOfTitle(lexed: Lexed, marker: Marker, next: number, isLineTitled: boolean): number {
  const line = isLineTitled ? firstLine(lexed, marker) : -1;
  if (line > 0 && line <= next && !/[。；]/.test(lexed.text.slice(marker.end, line))) {
    // A long title goes on where the rest of it ends before the next heading without a sign.
    const isBroken =
      next - line <= 15 &&
      next - marker.end <= longestTitle &&
      !/[。；]/.test(lexed.text.slice(line, next));
    return isBroken ? next : line;
  }
  const rest = lexed.text.slice(marker.end, next);
  const stop = rest.search(/[。；]/);
  const length = stop < 0 ? rest.length : stop;
  const isWhole = next - marker.end === length || stop >= 0;
  const hasMark = /[（(](牵头|责任|配合)/.exec(rest.slice(0, length));
  if (isWhole && length <= longestTitle && !hasMark)
    return marker.end + (stop < 0 ? length : stop + 1);
  const usual = usualTitle.exec(rest);
  if (usual) return marker.end + usual[0].length;
  const colon = rest.slice(0, longestTitle).search(/[：:]/);
  const end = firstLine(lexed, marker);
  if (end > 0 && end <= next) return end;
  if (colon > 0) return marker.end + colon + 1;
  const comma = rest.slice(0, longestTitle).search(/[，,]/);
  return marker.end + (comma > 0 ? comma : Math.min(length, longestTitle));
}
