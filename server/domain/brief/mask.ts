import type { Block, Outline, Sentence } from "./outline.ts";

/** A firm by all names under which it may be written. */
export interface FirmNames {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Mask {
  readonly firmId: string;
  readonly names: readonly string[];
  /** 企业A, 企业B …: the same wherever the firm is named. */
  readonly placeholder: string;
}

/** A name of one character would hide half of all words. */
const shortest = 2;

/** Firms in the order in which the briefing names them, then the others, so that letters are few. */
export function masksOf(firms: readonly FirmNames[], briefing: Outline): Mask[] {
  const text = wordsOf(briefing).join("\n");
  const at = new Map(
    firms.map(({ id, names }) => {
      const places = names.map((name) => text.indexOf(name)).filter((place) => place >= 0);
      return [id, places.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...places)] as const;
    }),
  );
  const placeOf = (id: string) => at.get(id) ?? Number.POSITIVE_INFINITY;
  return [...firms]
    .sort((a, b) => {
      const [x, y] = [placeOf(a.id), placeOf(b.id)];
      return x === y ? (a.id < b.id ? -1 : 1) : x - y;
    })
    .map(({ id, names }, i) => ({
      firmId: id,
      names: names.filter((name) => name.length >= shortest),
      placeholder: `企业${letters(i)}`,
    }));
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letters(i: number): string {
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : letters(Math.floor(i / 26) - 1) + last;
}

/** Longer names first, so that no part of one is left over. */
export function maskText(masks: readonly Mask[]): (text: string) => string {
  const byName = new Map(masks.flatMap((m) => m.names.map((name) => [name, m.placeholder])));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(names.map(escaped).join("|"), "g");
  return (text) => text.replace(pattern, (name) => byName.get(name) ?? name);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The same briefing with every name of a firm replaced, in titles, notes, cells and sources too. */
export function maskOutline(briefing: Outline, masks: readonly Mask[]): Outline {
  const hide = maskText(masks);
  return {
    ...briefing,
    title: hide(briefing.title),
    subtitle: hide(briefing.subtitle),
    sources: briefing.sources.map((source) => ({
      ...source,
      title: hide(source.title),
      publisher: source.publisher === null ? null : hide(source.publisher),
      // An address can carry the firm's name in letters.
      url: null,
    })),
    slides: briefing.slides.map((slide) => ({
      ...slide,
      title: hide(slide.title),
      notes: hide(slide.notes),
      coverage: hide(slide.coverage),
      blocks: slide.blocks.map((block) => maskBlock(block, hide)),
    })),
  };
}

function maskBlock(block: Block, hide: (text: string) => string): Block {
  const hideIn = (one: Sentence) => ({ ...one, text: hide(one.text) });
  switch (block.kind) {
    case "text":
    case "list":
      return { ...block, sentences: block.sentences.map(hideIn) };
    case "figures":
      return {
        ...block,
        figures: block.figures.map((one) => ({
          ...one,
          label: hide(one.label),
          value: hide(one.value),
          note: hide(one.note),
        })),
      };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(hide) })),
      };
    case "chart":
      return {
        ...block,
        caption: hide(block.caption),
        categories: block.categories.map(hide),
        series: block.series.map((one) => ({ ...one, name: hide(one.name) })),
      };
    case "picture":
      return { ...block, caption: hide(block.caption) };
  }
}

/** All words that a briefing shows. */
export function wordsOf({ title, subtitle, slides, sources }: Outline): string[] {
  return [
    title,
    subtitle,
    ...slides.flatMap((slide) => [slide.title, ...slide.blocks.flatMap(wordsOfBlock), slide.notes]),
    ...slides.map((slide) => slide.coverage),
    ...sources.flatMap((source) => [source.title, source.publisher ?? "", source.url ?? ""]),
  ];
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "text":
    case "list":
      return block.sentences.map((one) => one.text);
    case "figures":
      return block.figures.flatMap((one) => [one.label, one.value, one.unit, one.note]);
    case "table":
      return [...block.columns.map((one) => one.name), ...block.rows.flatMap((row) => row.cells)];
    case "chart":
      return [block.caption, ...block.categories, ...block.series.map((one) => one.name)];
    case "picture":
      return [block.caption];
  }
}
