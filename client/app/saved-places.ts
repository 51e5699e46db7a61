import { savedIdOf, savedLayout } from "../features/explore/layout-names.ts";
import { type ExploreStep, withStep } from "../features/explore/steps.ts";
import type { ViewState } from "./view-state.ts";

/** The places of the saved view as the last thing that was done. */
export const withPlaces = (view: ViewState, id: string): ViewState => ({
  ...view,
  steps: withStep(withoutSaved(view).steps, { kind: "layout", name: savedLayout(id), veil: "" }),
});

export const withoutSaved = (view: ViewState): ViewState => ({
  ...view,
  steps: view.steps.filter((step) => !isSaved(step)),
});

const isSaved = (step: ExploreStep): boolean =>
  step.kind === "layout" && savedIdOf(step.name) !== null;

export function openedId(view: ViewState): string | null {
  const last = view.steps.findLast(isSaved);
  return last?.kind === "layout" ? savedIdOf(last.name) : null;
}
