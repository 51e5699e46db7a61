import { useMemo } from "react";
import { compareKinds } from "../../ui/kinds.ts";
import { saidAt } from "./PlanCard.tsx";
import { byBlock, countKinds, marksOf } from "./plan-segments.ts";
import { outlineOf, type Reading, readSpan, type Span, sheetsOf } from "./plan-text.ts";
import type { ColumnState } from "./use-column.ts";

/** What of a plan is brought out, worked out once for each thing that can change. */
export function useLayers(
  reading: Reading,
  state: ColumnState,
  hits: readonly Span[],
  current: Span | undefined,
) {
  const { blocks, notUnderstood } = reading;
  const off = state.list("off");
  const offKey = off.join(" ");
  const [at, openedAt] = [state.get("at"), state.get("mark")];
  const outline = useMemo(() => outlineOf(blocks), [blocks]);
  const sheets = useMemo(() => sheetsOf(blocks), [blocks]);
  const counts = useMemo(
    () => countKinds(reading).sort((a, b) => compareKinds(a.label, b.label)),
    [reading],
  );
  const visible = useMemo(() => marksOf(reading, new Set(offKey.split(" "))), [reading, offKey]);
  const duties = useMemo(
    () => marksOf(reading, new Set()).filter(({ role }) => role !== null),
    [reading],
  );
  /** Only where something is said of the words: an address can name any. */
  const opened = useMemo(() => {
    const span = readSpan(openedAt);
    if (span === null) return null;
    const said = saidAt(span.start, visible, notUnderstood);
    return said.marks.length > 0 || said.unread !== null ? span : null;
  }, [openedAt, visible, notUnderstood]);
  const ofBlocks = {
    marks: useMemo(() => byBlock(blocks, visible), [blocks, visible]),
    unread: useMemo(() => byBlock(blocks, notUnderstood), [blocks, notUnderstood]),
    hits: useMemo(() => byBlock(blocks, hits), [blocks, hits]),
    hit: useMemo(() => byBlock(blocks, current ? [current] : []), [blocks, current]),
    at: useMemo(() => {
      const span = readSpan(at);
      return byBlock(blocks, span === null ? [] : [span]);
    }, [blocks, at]),
  };
  return { outline, sheets, counts, off, visible, duties, opened, ofBlocks };
}

export type BlockLayers = ReturnType<typeof useLayers>["ofBlocks"];
