import { halfWidth } from "../plan/numerals.ts";

/** A time that a Chinese text names. */
export interface NamedTime {
  /** As it is written. */
  readonly words: string;
  /** First and last day; null where the text names no year, as in 春秋两季. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
}

const year = "((?:19|20)\\d{2})";
const range = new RegExp(`(?<!\\d)${year}(?:年)?[-—–~～至到]{1,2}${year}年`, "g");
const dated = new RegExp(
  `(?<!\\d)${year}年(?:(1[0-2]|0?[1-9])月(?:(3[01]|[12]\\d|0?[1-9])[日号])?(底|末|上旬|中旬|下旬)?|(上半年|下半年)|第?([一二三四1-4])季度|(底|末|初))?`,
  "g",
);
const yearless =
  /春秋两季|[春夏秋冬]季|每年(?:(?:1[0-2]|0?[1-9])月)?|(?:上|下)半年|第?[一二三四]季度|年底前?|年内/g;

/**
 * The times named in a text, in its order. A text that says 2022年 names the whole year: nothing is
 * made more exact than it is written.
 */
export function findTimes(text: string): NamedTime[] {
  const plain = halfWidth(text);
  const found: NamedTime[] = [];
  const isFree = (start: number, end: number) =>
    found.every((one) => end <= one.start || start >= one.end);
  const add = (match: RegExpExecArray, days: readonly [string, string] | null) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!isFree(start, end)) return;
    const [from, to] = days ?? [null, null];
    found.push({ words: text.slice(start, end), from, to, start, end });
  };
  for (const match of plain.matchAll(range)) {
    const [, from = "", to = ""] = match;
    if (from <= to) add(match, [`${from}-01-01`, `${to}-12-31`]);
  }
  for (const match of plain.matchAll(dated)) {
    const days = daysOf(match);
    if (days !== null) add(match, days);
  }
  for (const match of plain.matchAll(yearless)) add(match, null);
  return found.sort((a, b) => a.start - b.start);
}

function daysOf(match: RegExpExecArray): readonly [string, string] | null {
  const [, year = "", month, day, , half, quarter] = match;
  if (month !== undefined) {
    const name = `${year}-${month.padStart(2, "0")}`;
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (day === undefined) return [`${name}-01`, `${name}-${last}`];
    if (Number(day) > last) return null;
    const date = `${name}-${day.padStart(2, "0")}`;
    return [date, date];
  }
  if (half !== undefined) {
    return half === "上半年"
      ? [`${year}-01-01`, `${year}-06-30`]
      : [`${year}-07-01`, `${year}-12-31`];
  }
  if (quarter !== undefined) {
    const number = ("一二三四".indexOf(quarter) + 1 || Number(quarter)) - 1;
    const [from = "", to = ""] = [
      ["01-01", "03-31"],
      ["04-01", "06-30"],
      ["07-01", "09-30"],
      ["10-01", "12-31"],
    ][number] as [string, string];
    return [`${year}-${from}`, `${year}-${to}`];
  }
  return [`${year}-01-01`, `${year}-12-31`];
}

/** First and last day of 2022, 2022-04 or 2022-04-07; null for what is none of these. */
export function daysOfIso(date: string): readonly [string, string] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [date, date];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${last}`];
}

/** The sentences of a text with their places in it. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split(/(?<=[。！？；])/).map((sentence) => {
    const one = { text: sentence, start };
    start += sentence.length;
    return one;
  });
}
