/**
 * Where the plan itself says that a segment or chain is to be built up. Computed by rules on its words
 * (docs/gap-method.md), and kept apart from what is computed from supply.
 */
export const gapKinds = ["SUPPLY", "TECHNOLOGY", "UPSTREAM", "DOWNSTREAM", "BRAND"] as const;
export type GapKind = (typeof gapKinds)[number];

export interface PlanSignal {
  readonly taskId: string;
  /** The clause of the plan that names the need. */
  readonly quote: string;
  readonly kinds: readonly GapKind[];
  readonly evidenceIds: readonly string[];
}

/** Words by which a plan asks for something that is not there, or not there enough. */
const needWords =
  /支持|突破|推动|建立|建设|稳定|攻关|开发|研发|改造提升|推广|培育|争取|实施|引进|招引|补链|强链/;

const kindWords: readonly (readonly [GapKind, RegExp])[] = [
  ["TECHNOLOGY", /技术|工艺|芯片|研发|攻关|创新|设计|数字化|工业互联网/],
  ["UPSTREAM", /原料|原材料|上游|基地|浆纸/],
  ["DOWNSTREAM", /下游|精深加工|市场|渠道|销售|消费|终端|应用/],
  ["BRAND", /品牌|附加值|名品/],
  ["SUPPLY", /供应|配套|产能|生产能力|共享|补链|强链|薄弱/],
];

/** The kinds of lack that words speak of, in the order of `gapKinds`. */
export function kindsOf(words: string): GapKind[] {
  const found = new Set(kindWords.filter(([, pattern]) => pattern.test(words)).map(([k]) => k));
  return gapKinds.filter((kind) => found.has(kind));
}

/**
 * The clause of a text that holds a quote, and whether it asks for something.
 * @param text of a task, as the plan has it
 * @param quote words of it; spaces do not count
 */
export function needClause(text: string, quote: string): string | null {
  const clause = clauseOf(text, quote);
  return clause !== null && needWords.test(clause) ? clause : null;
}

/** The clause of a text that holds a quote; spaces do not count. */
export function clauseOf(text: string, quote: string): string | null {
  const wanted = plain(quote);
  const clauses = text.split(/[。；;]/).map((part) => part.trim());
  return clauses.find((part) => plain(part).includes(wanted)) ?? null;
}

const plain = (text: string): string => text.replace(/\s/g, "");
