import { useEffect, useMemo, useRef, useState } from "react";
import type { GraphEdge } from "./elements.ts";
import {
  type LayoutJob,
  type LayoutResult,
  type PlaceEvent,
  type Placing,
  placeAll,
} from "./places.ts";

export type ComputeLayout = (
  job: LayoutJob,
  signal: AbortSignal,
  onDraft: (draft: LayoutResult) => void,
) => Promise<LayoutResult>;

export interface PlacingState {
  readonly placing: Placing;
  /** The layout under way. */
  readonly running: string | null;
  readonly error: unknown;
}

/**
 * Places a picture and has its layouts computed one after the other; each result is kept, so that
 * undoing and redoing shows it at once.
 * @param isComplete all relations are there: a layout without them would come out otherwise
 */
export function usePlacing(
  events: readonly PlaceEvent[],
  edges: readonly GraphEdge[],
  isComplete: boolean,
  compute: ComputeLayout,
): PlacingState {
  const results = useRef(new Map<string, LayoutResult>()).current;
  const finished = useRef(new Set<string>()).current;
  const [state, setState] = useState<{ version: number; error: unknown }>({
    version: 0,
    error: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result has come
  const placing = useMemo(
    () => placeAll(events, edges, (key) => results.get(key)),
    [events, edges, state.version, results],
  );
  const wanted = placing.layouts.find((job) => !finished.has(job.key)) ?? null;
  const latest = useRef({ wanted, compute });
  latest.current = { wanted, compute };
  const key = isComplete ? (wanted?.key ?? null) : null;

  useEffect(() => {
    const { wanted: job, compute: run } = latest.current;
    if (key === null || job === null) return;
    const abort = new AbortController();
    const take = (result: LayoutResult, isFinal: boolean) => {
      if (abort.signal.aborted) return;
      results.set(key, result);
      if (isFinal) finished.add(key);
      setState(({ version }) => ({ version: version + 1, error: null }));
    };
    run(job, abort.signal, (draft) => take(draft, false)).then(
      (result) => take(result, true),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        // Everything stays where it was.
        finished.add(key);
        results.set(key, { places: new Map(), captions: [] });
        setState(({ version }) => ({ version: version + 1, error }));
      },
    );
    return () => abort.abort();
  }, [key, results, finished]);

  return { placing, running: wanted?.name ?? null, error: state.error };
}
