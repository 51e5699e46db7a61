import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  AdditionDocument,
  EdgesAmongDocument,
  ExpansionDocument,
  OverviewDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { type ExploreStep, type Slice, type StepAnswer, toSlice } from "./slice.ts";

export interface SliceState {
  readonly slice: Slice | null;
  /** The first step that waits for its answer. */
  readonly pendingStep: ExploreStep | null;
  readonly error: unknown;
  readonly isRetrying: boolean;
  retry(): void;
}

function combine(results: UseQueryResult<StepAnswer>[]) {
  return {
    answers: results.map((r) => (r.isError ? null : r.data)),
    failed: results.find((r) => r.isError) ?? null,
  };
}

/** Reads the overview and what the steps ask for, and puts them together. */
export function useSlice(steps: readonly ExploreStep[]): SliceState {
  const overview = useQuery({
    queryKey: ["overview"],
    queryFn: ({ signal }) => request(OverviewDocument, {}, signal),
  });
  const { answers, failed } = useQueries({
    queries: steps.map((step) => ({
      queryKey: [step.kind, step.id],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<StepAnswer> =>
        step.kind === "add"
          ? { kind: "add", data: await request(AdditionDocument, { id: step.id }, signal) }
          : { kind: "expand", data: await request(ExpansionDocument, { id: step.id }, signal) },
    })),
    combine,
  });
  const first = useMemo(
    () => (overview.data ? toSlice(overview.data, steps, answers, []) : null),
    [overview.data, steps, answers],
  );
  const ids = first && steps.length > 0 ? [...first.nodes.keys()].sort() : [];
  const among = useQuery({
    queryKey: ["edges-among", ids],
    queryFn: ({ signal }) => request(EdgesAmongDocument, { ids }, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  const further = among.data?.subgraph.edges;
  const slice = useMemo(
    () => (overview.data ? toSlice(overview.data, steps, answers, further ?? []) : null),
    [overview.data, steps, answers, further],
  );
  const waiting = answers.indexOf(undefined);
  return {
    slice,
    pendingStep: steps[waiting] ?? null,
    error: overview.error ?? failed?.error ?? null,
    isRetrying: overview.isError ? overview.isFetching : (failed?.isFetching ?? false),
    retry: () => void (overview.isError ? overview.refetch() : failed?.refetch()),
  };
}
