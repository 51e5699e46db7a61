import { type Block, type Origin, type Outline, refsOf, type Slide } from "./outline.ts";

/** Which drafts a stored briefing is made of, each once. */
export function draftsOf(briefing: Outline): Omit<Origin, "part">[] {
  const found = new Map<string, Omit<Origin, "part">>();
  for (const { origin, frozenAt } of briefing.slides) {
    if (origin === null || frozenAt !== null) continue;
    const { template, of, region } = origin;
    found.set(draftKey(origin), { template, of, region });
  }
  return [...found.values()];
}

export const draftKey = ({ template, of, region }: Omit<Origin, "part">): string =>
  `${template} ${of} ${region}`;

/**
 * A stored briefing with the figures of today: what is frozen stays, and so does every title, note and
 * block that the user wrote. A slide whose part the draft no longer has stays as it was last.
 */
export function refresh(
  briefing: Outline,
  drafts: ReadonlyMap<string, Outline>,
  today: string,
): Outline {
  const slides = briefing.slides.map((slide) => {
    if (slide.origin === null || slide.frozenAt !== null) return slide;
    const fresh = drafts
      .get(draftKey(slide.origin))
      ?.slides.find((one) => one.origin?.part === slide.origin?.part);
    return fresh ? refreshed(slide, fresh) : slide;
  });
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  for (const draft of drafts.values()) {
    for (const source of draft.sources) sources.set(source.id, source);
  }
  const used = new Set(slides.flatMap((slide) => slide.blocks.flatMap(refsOf)));
  return {
    ...briefing,
    date: today,
    slides,
    sources: [...sources.values()].filter((source) => used.has(source.id)),
  };
}

function refreshed(slide: Slide, fresh: Slide): Slide {
  const byKey = new Map(fresh.blocks.map((block) => [block.key, block]));
  const blocks = slide.blocks.flatMap((block): Block[] => {
    if (block.isOwn) return [block];
    const next = byKey.get(block.key);
    return next === undefined ? [] : [next];
  });
  return {
    ...slide,
    title: slide.isOwnTitle ? slide.title : fresh.title,
    notes: slide.isOwnNotes ? slide.notes : fresh.notes,
    coverage: fresh.coverage,
    blocks,
  };
}
