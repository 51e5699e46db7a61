import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { findHits, searchText } from "./plan-search.ts";
import type { Reading } from "./plan-text.ts";
import type { ColumnState } from "./use-column.ts";

/** Words looked for in the column, where they stand, and which place is shown. */
export function usePlanSearch(
  reading: Reading,
  state: ColumnState,
  rest: ColumnState["set"],
  place: number,
) {
  const written = state.get("q") ?? "";
  const [words, setOwnWords] = useState(written);
  const [step, setStep] = useState(Number(state.get("hit") ?? 1) - 1);
  const known = useRef(written);
  // The browser's way back may change what was looked for.
  useEffect(() => {
    if (written === known.current) return;
    known.current = written;
    setOwnWords(written);
  }, [written]);
  const source = useMemo(() => searchText(reading.blocks), [reading]);
  const asked = useDeferredValue(words);
  const spans = useMemo(() => findHits(source, asked), [source, asked]);
  const current = spans.length === 0 ? 0 : Math.min(Math.max(0, step), spans.length - 1);
  const show = (next: string, index: number) => {
    known.current = next;
    setOwnWords(next);
    setStep(index);
    rest({ q: next === "" ? null : next, hit: next === "" ? null : String(index + 1) });
  };
  return {
    words,
    hits: spans,
    current,
    setWords(next: string) {
      const found = findHits(source, next);
      const after = found.findIndex(({ start }) => start >= place);
      show(next, Math.max(0, after));
    },
    step(by: 1 | -1) {
      if (spans.length > 0) show(words, (current + by + spans.length) % spans.length);
    },
  };
}
