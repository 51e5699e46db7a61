import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import {
  type EdgePartsFragment,
  GapStatesDocument,
  type NodePartsFragment,
  SavedPlacesDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { type Elements, toElements } from "../../graph/elements.ts";
import { runLayout } from "../../graph/layout-client.ts";
import { type ComputeLayout, usePlacing } from "../../graph/use-placing.ts";
import { useLang } from "../../i18n/I18nProvider.tsx";
import { type Colouring, colouringOf } from "./colours.ts";
import type { ExploreView } from "./explore-view.ts";
import { noFilter, passesEdge } from "./filter.ts";
import { toGraphEdges, toGraphNodes, toPlaceEvents, visibleNodes } from "./graph-view.ts";
import { savedIdOf } from "./layout-names.ts";
import type { Slice } from "./slice.ts";
import { type Names, useNames } from "./use-names.ts";

export interface Picture {
  readonly elements: Elements;
  readonly names: Names;
  readonly colouring: Colouring;
  readonly pinned: ReadonlySet<string>;
  /** What the filter lets through. */
  readonly nodes: readonly NodePartsFragment[];
  readonly edges: readonly EdgePartsFragment[];
  /** The layout under way. */
  readonly running: string | null;
  readonly layoutError: unknown;
}

/** The slice as it is drawn: filtered, styled, and placed. */
export function usePicture(slice: Slice, isComplete: boolean, view: ExploreView): Picture {
  const lang = useLang();
  const names = useNames();
  const { filter, look } = view;
  const nodes = useMemo(() => visibleNodes(slice, filter), [slice, filter]);
  const gapStates = useGapStates(nodes, look.colour === "gap");
  const colouring = useMemo(
    () => colouringOf(nodes, look, names, gapStates),
    [nodes, look, names, gapStates],
  );
  const events = useMemo(() => toPlaceEvents(lang, names, slice), [lang, names, slice]);
  const allEdges = useMemo(() => toGraphEdges(lang, slice, noFilter), [lang, slice]);
  const isReady = isComplete && names.isReady;
  const { placing, running, error } = usePlacing(events, allEdges, isReady, useCompute());
  const visible = useMemo(() => new Set(nodes.map((node) => node.id)), [nodes]);
  const edges = useMemo(
    () =>
      slice.edges.filter(
        (edge) => visible.has(edge.from) && visible.has(edge.to) && passesEdge(edge, filter),
      ),
    [slice, visible, filter],
  );
  const elements = useMemo(
    () =>
      toElements(
        toGraphNodes({ lang, names, styling: { look, colouring } }, nodes),
        toGraphEdges(lang, slice, filter),
        placing.places,
        placing,
      ),
    [lang, names, look, colouring, nodes, slice, filter, placing],
  );
  return {
    elements,
    names,
    colouring,
    pinned: placing.pinned,
    nodes,
    edges,
    running,
    layoutError: error,
  };
}

/** A layout by name is computed; that of a saved view is read. */
function useCompute(): ComputeLayout {
  return useCallback(async (job, signal, onDraft) => {
    const savedId = savedIdOf(job.name);
    if (savedId === null) return runLayout(job, signal, onDraft);
    const found = await request(SavedPlacesDocument, { id: savedId }, signal);
    const places: unknown = JSON.parse(found.savedView?.places ?? "{}");
    const entries = Object.entries(places as Record<string, [number, number]>);
    return { places: new Map(entries.map(([id, [x, y]]) => [id, { x, y }])), captions: [] };
  }, []);
}

/** The states of the segments of the chains that are shown, as far as they are asked for. */
function useGapStates(
  nodes: readonly NodePartsFragment[],
  isWanted: boolean,
): ReadonlyMap<string, string> {
  const chains = useMemo(() => {
    if (!isWanted) return [];
    const segments = nodes.filter((node) => node.label === "Segment");
    return [...new Set(segments.flatMap((node) => node.facets.chainIds))].sort();
  }, [nodes, isWanted]);
  return useQueries({
    queries: chains.map((chain) => ({
      queryKey: ["gap-states", chain],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request(GapStatesDocument, { chain }, signal),
    })),
    combine: useCallback(
      (results: { data: { gaps: { segment: { id: string }; state: string }[] } | undefined }[]) =>
        new Map(
          results.flatMap((one) =>
            (one.data?.gaps ?? []).map((gap) => [gap.segment.id, gap.state] as const),
          ),
        ),
      [],
    ),
  });
}
