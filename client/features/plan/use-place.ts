import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { offsetAtTop, scrollToBlock, scrollToWords } from "./plan-scroll.ts";
import { readSpan, type Span } from "./plan-text.ts";
import type { ColumnState } from "./use-column.ts";

type Pane = RefObject<HTMLElement | null>;

/** Where the pane stands in the text, kept in the column's state; a number that is none is the top. */
export function usePlace(pane: Pane, state: ColumnState, rest: ColumnState["set"]) {
  const [place, setPlace] = useState(() => Number(state.get("p")) || 0);
  useKeptPlace(pane, place);
  const onScroll = useCallback(() => {
    if (!pane.current) return;
    const offset = offsetAtTop(pane.current);
    setPlace(offset);
    rest({ p: offset === 0 ? null : String(offset) });
  }, [pane, rest]);
  return {
    place,
    onScroll,
    goTo(offset: number) {
      if (pane.current) scrollToBlock(pane.current, offset);
    },
    goToWords(offset: number) {
      if (pane.current) scrollToWords(pane.current, offset);
    },
  };
}

/**
 * Scrolls to what the address leads to: first its own position, else the words of a link, an opened mark
 * or a hit; afterwards to each new words or hit.
 */
export function useLed(
  pane: Pane,
  state: ColumnState,
  opened: Span | null,
  hit: Span | undefined,
): void {
  const at = state.get("at");
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the address said
  useLayoutEffect(() => {
    if (!pane.current) return;
    const position = state.get("p");
    const words = readSpan(at) ?? opened ?? hit;
    if (position !== null) scrollToBlock(pane.current, Number(position) || 0);
    else if (words !== undefined) scrollToWords(pane.current, words.start);
  }, []);
  const shown = useRef({ at, hit });
  useEffect(() => {
    const words = at === shown.current.at ? null : readSpan(at);
    if (words !== null && pane.current) scrollToWords(pane.current, words.start);
    shown.current.at = at;
  }, [pane, at]);
  useEffect(() => {
    const isNew = hit !== shown.current.hit && hit !== undefined;
    if (isNew && pane.current) scrollToWords(pane.current, hit.start);
    shown.current.hit = hit;
  }, [pane, hit]);
}

/** A pane that becomes narrower or wider, as beside a second plan, shows the same words as before. */
function useKeptPlace(pane: Pane, place: number): void {
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      scrollToBlock(element, latest.current);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
}
