import { pinyin } from "pinyin-pro";

/** A text as it is compared: NFKC, lower case, without spaces and marks. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The words that a node is found by, for prefix search: each name, its full pinyin and its initials,
 * from every syllable on, so that 卡奥斯海织云平台 is found by 海织, `haizhiyun` and `hzy`.
 */
export function searchKeys(names: readonly string[]): string {
  const clean = [...new Set(names.map(normalise).filter((name) => name !== ""))];
  const words = clean.flatMap((name) => {
    const spelt = syllablesOf(name);
    return [
      ...suffixes([...name]),
      ...suffixes(spelt),
      ...suffixes(spelt.map((syllable) => syllable.charAt(0))),
    ].map((tail) => tail.join(""));
  });
  return [...new Set(words.filter((word) => word !== ""))].join(" ");
}

/** Each name whole, as text, full pinyin and initials: what a search equals or begins comes first. */
export function wholeKeys(names: readonly string[]): string[] {
  const clean = [...new Set(names.map(normalise).filter((name) => name !== ""))];
  const keys = clean.flatMap((name) => {
    const spelt = syllablesOf(name);
    return [name, spelt.join(""), spelt.map((syllable) => syllable.charAt(0)).join("")];
  });
  return [...new Set(keys)];
}

function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).map(
    normalise,
  );
}

function suffixes<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => list.slice(index));
}

export interface SearchTerms {
  /** Lucene query for the beginnings that `searchKeys` wrote. */
  readonly prefix: string;
  /** Lucene query for words within texts. */
  readonly words: string;
  readonly plain: string;
}

/** A user's text as queries; null where nothing is left to look for. Lucene's own signs never pass. */
export function searchTerms(text: string): SearchTerms | null {
  const plain = normalise(text).slice(0, 60);
  if (plain === "") return null;
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .slice(0, 8);
  return { plain, prefix: `${plain}*`, words: words.map((word) => `"${word}"`).join(" AND ") };
}
