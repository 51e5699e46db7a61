import type { ExploreStep } from "../features/explore/slice.ts";
import type { Lang } from "../i18n/translate.ts";

/** Everything that a link to a view carries. */
export interface ViewState {
  readonly steps: readonly ExploreStep[];
  /** A node or a relation. */
  readonly selectedId: string | null;
  readonly lang: Lang;
}

export const initialView: ViewState = { steps: [], selectedId: null, lang: "zh" };

/** The order of the parameters is the order of the steps, on which the places depend. */
export function readView(parameters: URLSearchParams): ViewState {
  const steps: ExploreStep[] = [];
  for (const [name, id] of parameters) {
    if (id === "") continue;
    if (name === "nodes") steps.push({ kind: "add", id });
    if (name === "expand") steps.push({ kind: "expand", id });
  }
  return {
    steps: withoutRepeats(steps),
    selectedId: parameters.get("select") || null,
    lang: parameters.get("lang") === "en" ? "en" : "zh",
  };
}

export function writeView(view: ViewState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const step of view.steps)
    parameters.append(step.kind === "add" ? "nodes" : "expand", step.id);
  if (view.selectedId !== null) parameters.set("select", view.selectedId);
  if (view.lang !== "zh") parameters.set("lang", view.lang);
  return parameters;
}

export const select = (view: ViewState, selectedId: string | null): ViewState => ({
  ...view,
  selectedId,
});

export const addNode = (view: ViewState, id: string): ViewState =>
  withStep({ ...view, selectedId: id }, { kind: "add", id });

export const expandNode = (view: ViewState, id: string): ViewState =>
  withStep({ ...view, selectedId: id }, { kind: "expand", id });

export const setLang = (view: ViewState, lang: Lang): ViewState => ({ ...view, lang });

/** The overview again, in the same language. */
export const backToOverview = (view: ViewState): ViewState => ({ ...initialView, lang: view.lang });

const withStep = (view: ViewState, step: ExploreStep): ViewState => ({
  ...view,
  steps: withoutRepeats([...view.steps, step]),
});

function withoutRepeats(steps: readonly ExploreStep[]): ExploreStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = `${step.kind} ${step.id}`;
    return !seen.has(key) && seen.add(key);
  });
}
