import type { Block, Span } from "./plan-text.ts";

/** The words of a plan as they are looked for, with the offset of each character. */
export interface SearchText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Full- and half-width, upper and lower case are the same; spaces and line breaks are nothing. */
const plain = (char: string): string => char.normalize("NFKC").toLowerCase().replace(/\s/g, "");

export function searchText(blocks: readonly Block[]): SearchText {
  let text = "";
  const offsets: number[] = [];
  for (const { pieces } of blocks) {
    for (const piece of pieces) {
      for (let index = 0; index < piece.text.length; index++) {
        const chars = plain(piece.text.charAt(index));
        text += chars;
        for (let n = 0; n < chars.length; n++) offsets.push(piece.start + index);
      }
    }
  }
  return { text, offsets };
}

/** Each place where the plan says the words, whatever breaks stand in either. */
export function findHits({ text, offsets }: SearchText, words: string): Span[] {
  const wanted = [...words].map(plain).join("");
  if (wanted === "") return [];
  const hits: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const last = offsets[at + wanted.length - 1] ?? 0;
    hits.push({ start: offsets[at] ?? 0, end: last + 1 });
  }
  return hits;
}
