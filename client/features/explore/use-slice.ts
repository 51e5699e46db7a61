import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  AdditionDocument,
  AnswerDocument,
  EdgesAmongDocument,
  ExpansionDocument,
  OverviewDocument,
  PathDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { filterOfAddress, toPictureFilter } from "./filter.ts";
import { needsAnswer, type Slice, type StepAnswer, toSlice } from "./slice.ts";
import { type ExploreStep, writeStep } from "./steps.ts";

export interface SliceState {
  readonly slice: Slice | null;
  /** All relations among what is shown are there. */
  readonly isComplete: boolean;
  /** The first step that waits for its answer. */
  readonly pendingStep: ExploreStep | null;
  readonly error: unknown;
  readonly isRetrying: boolean;
  retry(): void;
}

/** The server gives the relations among as many nodes at once. */
const mostAmong = 1_000;

async function answer(step: ExploreStep, signal: AbortSignal): Promise<StepAnswer> {
  switch (step.kind) {
    case "add":
      return { kind: "add", data: await request(AdditionDocument, { id: step.id }, signal) };
    case "expand": {
      const wanted = {
        id: step.id,
        limit: step.count,
        labels: step.by ? [step.by.label] : null,
        types: step.by ? [step.by.type] : null,
        direction: step.by?.direction ?? null,
        filter: toPictureFilter(filterOfAddress(step.veil)),
      };
      return { kind: "expand", data: await request(ExpansionDocument, wanted, signal) };
    }
    case "path":
      return {
        kind: "path",
        data: await request(PathDocument, { from: step.from, to: step.to }, signal),
      };
    case "ask":
      return { kind: "ask", data: await request(AnswerDocument, { text: step.text }, signal) };
    default:
      throw new Error(`${step.kind} is not asked of the server`);
  }
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
  const asked = useMemo(() => steps.filter(needsAnswer), [steps]);
  const { answers: found, failed } = useQueries({
    queries: asked.map((step) => ({
      queryKey: ["step", ...writeStep(step)],
      queryFn: ({ signal }: { signal: AbortSignal }) => answer(step, signal),
    })),
    combine,
  });
  const answers = useMemo(() => {
    let next = 0;
    return steps.map((step) => (needsAnswer(step) ? found[next++] : undefined));
  }, [steps, found]);
  const first = useMemo(
    () => (overview.data ? toSlice(overview.data, steps, answers, []) : null),
    [overview.data, steps, answers],
  );
  const ids = first && asked.length > 0 ? [...first.nodes.keys()].sort() : [];
  const among = useQuery({
    queryKey: ["edges-among", ids],
    queryFn: ({ signal }) => request(EdgesAmongDocument, { ids }, signal),
    enabled: ids.length > 0 && ids.length <= mostAmong,
    placeholderData: keepPreviousData,
  });
  const further = among.data?.subgraph.edges;
  const slice = useMemo(
    () => (overview.data ? toSlice(overview.data, steps, answers, further ?? []) : null),
    [overview.data, steps, answers, further],
  );
  const pendingStep =
    steps.find((step, i) => needsAnswer(step) && answers[i] === undefined) ?? null;
  const isAmongDone = !among.isFetching && !among.isPlaceholderData;
  return {
    slice,
    isComplete: pendingStep === null && (ids.length === 0 || isAmongDone),
    pendingStep,
    error: overview.error ?? failed?.error ?? null,
    isRetrying: overview.isError ? overview.isFetching : (failed?.isFetching ?? false),
    retry: () => void (overview.isError ? overview.refetch() : failed?.refetch()),
  };
}
