import type { Span } from "./document.ts";

/**
 * A text with all that its printing put in taken out: white space, line and page breaks, page
 * numbers. Everything afterwards reads `text` and comes back to the raw text by `offsets`.
 */
export interface Lexed {
  readonly text: string;
  /** Raw offset of each character of `text`. */
  readonly offsets: readonly number[];
  /** Indices of `text` before which the raw text has a line break: a hint, never a proof. */
  readonly breaks: ReadonlySet<number>;
  readonly noise: readonly Span[];
  readonly rawLength: number;
}

const space = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;
/**
 * A printed page number: — 3 — or - 3 - on a line of its own or at the end of a line behind a sentence or a
 * clause, or a bare number at a form feed.
 */
const pageNumber =
  /(?<=^|[\n\r\f。；！？：，、）)])[^\S\n\r\f]*[-—–－]\s*\d{1,4}\s*[-—–－][^\S\n\r\f]*(?=$|[\n\r\f])|(?<=^|[\n\r])[^\S\n\r\f]*\d{1,4}[^\S\n\r\f]*[\n\r]*(?=\f)/g;

export function lex(raw: string): Lexed {
  const noise = [...raw.matchAll(pageNumber)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let text = "";
  const offsets: number[] = [];
  const breaks = new Set<number>();
  let next = 0;
  for (let index = 0; index < raw.length; index++) {
    const page = noise[next];
    if (page && index >= page.start) {
      index = page.end - 1;
      next += 1;
      continue;
    }
    const char = raw.charAt(index);
    if (space.test(char)) {
      if (char === "\n" || char === "\r" || char === "\f") breaks.add(text.length);
      continue;
    }
    text += char;
    offsets.push(index);
  }
  return { text, offsets, breaks, noise, rawLength: raw.length };
}

/** A quote as it is compared: without what the printing put in. */
export function strip(raw: string): string {
  return lex(raw).text;
}

/** The raw span of `text` from `start` to `end` (exclusive, not empty). */
export function rawSpan(lexed: Lexed, start: number, end: number): Span {
  const from = lexed.offsets[start] ?? lexed.rawLength;
  const last = lexed.offsets[end - 1];
  return { start: from, end: last === undefined ? from : last + 1 };
}
