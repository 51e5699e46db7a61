import type { Block, Outline, Slide } from "./briefing.ts";

/** Changes to a briefing as it is being edited; what the user wrote is marked as the user's own. */
export type Change = (now: Outline) => Outline;

export const withSlides = (now: Outline, slides: Slide[]): Outline => ({ ...now, slides });

export function changeSlide(id: string, make: (slide: Slide) => Slide): Change {
  return (now) =>
    withSlides(
      now,
      now.slides.map((slide) => (slide.id === id ? make(slide) : slide)),
    );
}

export function changeBlock(id: string, key: string, make: (block: Block) => Block): Change {
  return changeSlide(id, (slide) => ({
    ...slide,
    blocks: slide.blocks.map((block) => (block.key === key ? make(block) : block)),
  }));
}

export const removeBlock = (id: string, key: string): Change =>
  changeSlide(id, (slide) => ({
    ...slide,
    blocks: slide.blocks.filter((block) => block.key !== key),
  }));

/** @param by -1 earlier, 1 later */
export function moveSlide(id: string, by: number): Change {
  return (now) => {
    const from = now.slides.findIndex((slide) => slide.id === id);
    return moveTo(now, from, from + by);
  };
}

export function moveTo(now: Outline, from: number, to: number): Outline {
  const slide = now.slides[from];
  if (slide === undefined || from === to || to < 0 || to >= now.slides.length) return now;
  const rest = now.slides.filter((_, i) => i !== from);
  return withSlides(now, [...rest.slice(0, to), slide, ...rest.slice(to)]);
}

export const removeSlide =
  (id: string): Change =>
  (now) =>
    withSlides(
      now,
      now.slides.filter((slide) => slide.id !== id),
    );

export const insertSlide =
  (at: number, slide: Slide, sources: Outline["sources"] = []): Change =>
  (now) => {
    const known = new Set(now.sources.map((source) => source.id));
    return {
      ...now,
      slides: [...now.slides.slice(0, at), slide, ...now.slides.slice(at)],
      sources: [...now.sources, ...sources.filter((source) => !known.has(source.id))],
    };
  };

/** An id that no other slide of the briefing has. */
export function freeId(now: Outline, wish: string): string {
  const taken = new Set(now.slides.map((slide) => slide.id));
  const base = wish.replace(/~\d+$/, "");
  let n = 1;
  let id = base;
  while (taken.has(id)) id = `${base}~${++n}`;
  return id;
}

/**
 * The lines of an edited text as sentences. A line that stands as it was keeps its sources; what is new
 * has none.
 */
export function writeSentences(block: Block, text: string): Block {
  const before = new Map((block.sentences ?? []).map((one) => [one.text, one.refs]));
  return {
    ...block,
    isOwn: true,
    sentences: text.split("\n").map((line) => ({ text: line, refs: before.get(line) ?? [] })),
  };
}

const noParts = {
  sentences: null,
  figures: null,
  columns: null,
  rows: null,
  chart: null,
  caption: null,
  unit: null,
  categories: null,
  series: null,
  spec: null,
  refs: null,
};

export const textBlockOf = (words: string): Block => ({
  ...noParts,
  key: "own",
  kind: "text",
  isOwn: true,
  sentences: [{ text: words, refs: [] }],
});

export const pictureBlockOf = (spec: NonNullable<Block["spec"]>, caption: string): Block => ({
  ...noParts,
  key: "picture",
  kind: "picture",
  isOwn: false,
  caption,
  refs: [],
  spec,
});

export const slideOf = (id: string, title: string, blocks: Block[]): Slide => ({
  id,
  isCover: false,
  title,
  isOwnTitle: true,
  notes: "",
  isOwnNotes: true,
  origin: null,
  frozenAt: null,
  coverage: "",
  blocks,
});
