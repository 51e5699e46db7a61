import { z } from "zod";
import { evidenceKinds } from "../model.ts";

/** What a briefing is made of, as plain data. Words are Chinese: that is what is handed over. */
export const briefTemplates = ["CHAIN", "GAP", "DEPARTMENT", "BOARD"] as const;
export type BriefTemplate = (typeof briefTemplates)[number];

export const blockKinds = ["text", "list", "figures", "table", "chart", "picture"] as const;
export type BlockKind = (typeof blockKinds)[number];

export const chartKinds = ["BAR", "STACKED", "LINE", "PIE"] as const;
export type ChartKind = (typeof chartKinds)[number];

export const pictureKinds = [
  "CHAIN_MAP",
  "FUSED_MAP",
  "HEAT_MAP",
  "NEIGHBOURHOOD",
  "SAVED_VIEW",
] as const;
export type PictureKind = (typeof pictureKinds)[number];

const id = z.string().min(1).max(200);
const refs = z.array(z.string().max(200)).max(60);
const words = z.string().max(2_000);

/** One sentence with the sources that it rests on; the user's own may have none. */
export const sentence = z.object({ text: words, refs });
export type Sentence = z.infer<typeof sentence>;

/** A value as it is printed: an unknown one is 待核实, never 0. */
export const figure = z.object({
  label: z.string().max(60),
  value: z.string().max(40),
  unit: z.string().max(20),
  note: z.string().max(200),
  refs,
});
export type Figure = z.infer<typeof figure>;

export const series = z.object({
  name: z.string().max(60),
  values: z.array(z.number().nullable()).max(60),
});

export const pictureSpec = z.object({
  kind: z.enum(pictureKinds),
  /** A chain, a node or a saved view; null for pictures of everything. */
  of: id.nullable(),
  region: id.nullable(),
  /** Groups of a chain map that are opened. */
  open: z.array(z.string().max(60)).max(20),
  /** What the camera looks at, by ids of nodes in the picture; empty: all of it. */
  focus: z.array(id).max(40),
});
export type PictureSpec = z.infer<typeof pictureSpec>;

const common = { key: z.string().min(1).max(60), isOwn: z.boolean() };

export const block = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("text"), sentences: z.array(sentence).max(40) }),
  z.object({ ...common, kind: z.literal("list"), sentences: z.array(sentence).max(80) }),
  z.object({ ...common, kind: z.literal("figures"), figures: z.array(figure).max(8) }),
  z.object({
    ...common,
    kind: z.literal("table"),
    columns: z.array(z.object({ name: z.string().max(40), width: z.number().positive() })).max(10),
    rows: z.array(z.object({ cells: z.array(words).max(10), refs })).max(300),
  }),
  z.object({
    ...common,
    kind: z.literal("chart"),
    chart: z.enum(chartKinds),
    caption: z.string().max(120),
    unit: z.string().max(20),
    categories: z.array(z.string().max(60)).max(60),
    series: z.array(series).max(8),
    refs,
  }),
  z.object({
    ...common,
    kind: z.literal("picture"),
    spec: pictureSpec,
    caption: z.string().max(120),
    refs,
  }),
]);
export type Block = z.infer<typeof block>;
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** From which template and part a slide is made again from the data; null for a user's own. */
export const origin = z.object({
  template: z.enum(briefTemplates),
  of: id,
  region: id,
  part: z.string().min(1).max(40),
});
export type Origin = z.infer<typeof origin>;

export const slide = z.object({
  id: z.string().min(1).max(80),
  isCover: z.boolean(),
  title: z.string().max(120),
  isOwnTitle: z.boolean(),
  notes: z.string().max(4_000),
  isOwnNotes: z.boolean(),
  origin: origin.nullable(),
  /** The day whose figures it keeps; null while it follows the data. */
  frozenAt: z.iso.date().nullable(),
  /** How much of what it is about has evidence, in words; empty where that is not the question. */
  coverage: z.string().max(120),
  blocks: z.array(block).max(12),
});
export type Slide = z.infer<typeof slide>;

export const briefSource = z.object({
  id: z.string().min(1).max(200),
  kind: z.enum(evidenceKinds),
  title: z.string().max(400),
  publisher: z.string().max(200).nullable(),
  date: z.string().max(40).nullable(),
  url: z.string().max(1_000).nullable(),
});
export type BriefSource = z.infer<typeof briefSource>;

export const outline = z.object({
  title: z.string().trim().min(1).max(80),
  subtitle: z.string().max(120),
  regionId: id,
  regionName: z.string().max(40),
  /** The day of the data. */
  date: z.iso.date(),
  sources: z.array(briefSource).max(400),
  slides: z.array(slide).min(1).max(80),
});
export type Outline = z.infer<typeof outline>;

/** Words for what is not known. */
export const unknownWords = "待核实";
export const noDataWords = "无数据";

/** Sources by their number, in the order in which slides first name them. */
export function numberSources({ slides, sources }: Pick<Outline, "slides" | "sources">) {
  const known = new Map(sources.map((one) => [one.id, one]));
  const order: string[] = [];
  const seen = new Set<string>();
  for (const ref of slides.flatMap((one) => one.blocks.flatMap(refsOf))) {
    if (seen.has(ref) || !known.has(ref)) continue;
    seen.add(ref);
    order.push(ref);
  }
  const numbers = new Map(order.map((one, i) => [one, i + 1]));
  const numbersOf = (refs: readonly string[]) =>
    [...new Set(refs.flatMap((ref) => numbers.get(ref) ?? []))].sort((a, b) => a - b);
  return {
    list: order.flatMap((one) => known.get(one) ?? []),
    of: numbersOf,
    /** “[1][3]”; nothing for what has no source. */
    marks: (refs: readonly string[]) =>
      numbersOf(refs)
        .map((n) => `[${n}]`)
        .join(""),
  };
}
export type Numbering = ReturnType<typeof numberSources>;

export function refsOf(one: Block): string[] {
  switch (one.kind) {
    case "text":
    case "list":
      return one.sentences.flatMap((s) => s.refs);
    case "figures":
      return one.figures.flatMap((f) => f.refs);
    case "table":
      return one.rows.flatMap((row) => row.refs);
    default:
      return one.refs;
  }
}
