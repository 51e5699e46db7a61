import type { PlanBlock, PlanItem, PlanSection } from "./document.ts";
import type { Lexed } from "./lex.ts";

/** Consecutive blocks from the first character to the last, for a page that shows the whole text. */
export function coverBlocks(
  text: string,
  lexed: Lexed,
  sections: readonly PlanSection[],
  items: readonly PlanItem[],
): PlanBlock[] {
  const flat = flatten(sections);
  const headings = flat.map((s) => s.headingSpan);
  const marks = items.flatMap((i) => i.marks.map((m) => m.span));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [
    ...flat.map((s) => s.span),
    ...headings,
    ...marks,
    ...items.map((i) => i.span),
    ...lexed.noise,
  ]) {
    cuts.add(start);
    cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const within = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    const item = items.find((i) => within(i.span));
    const section = flat.findLast((s) => within(s.span));
    return {
      kind: lexed.noise.some(within)
        ? "noise"
        : marks.some(within)
          ? "mark"
          : headings.some(within)
            ? "heading"
            : section
              ? "paragraph"
              : "front",
      span: { start, end },
      sectionKey: section?.key ?? null,
      itemKey: item?.key ?? null,
    };
  });
}

function flatten(sections: readonly PlanSection[]): PlanSection[] {
  return sections.flatMap((s) => [s, ...flatten(s.sections)]);
}
