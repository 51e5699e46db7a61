import type { Eye } from "../../graph/viewport.ts";
import type { Filter } from "./filter.ts";
import { noFilter } from "./filter.ts";
import { type Look, plainLook } from "./look.ts";
import { type ExploreStep, withStep, writeStep } from "./steps.ts";

/** What of the picture a link carries. */
export interface ExploreView {
  readonly steps: readonly ExploreStep[];
  /** Nodes, or one relation. */
  readonly selectedIds: readonly string[];
  /** The step whose result is brought out, as it is written in the address. */
  readonly trace: string | null;
  readonly filter: Filter;
  readonly look: Look;
  /** Where the user looks; null: at everything. */
  readonly eye: Eye | null;
  readonly isTableOpen: boolean;
}

export const initialExploreView: ExploreView = {
  steps: [],
  selectedIds: [],
  trace: null,
  filter: noFilter,
  look: plainLook,
  eye: null,
  isTableOpen: false,
};

export const select = <V extends ExploreView>(view: V, ids: readonly string[]): V => ({
  ...view,
  selectedIds: ids,
  // What was brought out steps back when the user turns to nothing.
  trace: ids.length === 0 ? null : view.trace,
});

/** Adds to the selection, or takes out of it what was in it. */
export const selectMore = <V extends ExploreView>(view: V, ids: readonly string[]): V =>
  select(view, [
    ...view.selectedIds.filter((id) => !ids.includes(id)),
    ...ids.filter((id) => !view.selectedIds.includes(id)),
  ]);

export const takeSteps = <V extends ExploreView>(view: V, ...steps: readonly ExploreStep[]): V => ({
  ...view,
  steps: steps.reduce(withStep, view.steps),
});

/** A node is added and selected. */
export const addNode = <V extends ExploreView>(view: V, id: string): V => ({
  ...takeSteps(view, { kind: "add", id }),
  selectedIds: [id],
  trace: null,
});

/** A step whose result is brought out. */
export const traceStep = <V extends ExploreView>(view: V, step: ExploreStep): V => ({
  ...takeSteps(view, step),
  selectedIds: [],
  trace: writeStep(step).join("="),
});

/** The overview again; filters and styling outlive it. */
export const backToOverview = <V extends ExploreView>(view: V): V => ({
  ...view,
  steps: [],
  selectedIds: [],
  trace: null,
  eye: null,
});
