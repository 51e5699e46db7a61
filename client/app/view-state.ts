import { type ExploreView, initialExploreView } from "../features/explore/explore-view.ts";
import { readFilter, writeFilter } from "../features/explore/filter.ts";
import { readLook, writeLook } from "../features/explore/look.ts";
import { type ExploreStep, isStepName, readStep, writeStep } from "../features/explore/steps.ts";
import type { Eye } from "../graph/viewport.ts";
import type { Lang } from "../i18n/translate.ts";

/** Everything that a link to a view carries. */
export interface ViewState extends ExploreView {
  readonly lang: Lang;
}

export const initialView: ViewState = { ...initialExploreView, lang: "zh" };

/** Where the explorer is. */
export const graphPath = "/graph";

/** The order of the parameters is the order of the steps, on which the places depend. */
export function readView(parameters: URLSearchParams): ViewState {
  const steps: ExploreStep[] = [];
  for (const [name, value] of parameters) {
    const step = isStepName(name) ? readStep(name, value) : null;
    if (step !== null) steps.push(step);
  }
  return {
    steps,
    selectedIds: [...new Set(parameters.getAll("select").filter((id) => id !== ""))],
    trace: parameters.get("trace") || null,
    filter: readFilter(parameters),
    look: readLook(parameters),
    eye: readEye(parameters.get("eye")),
    isTableOpen: parameters.get("table") === "1",
    lang: parameters.get("lang") === "en" ? "en" : "zh",
  };
}

export function writeView(view: ViewState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const step of view.steps) parameters.append(...writeStep(step));
  writeFilter(view.filter, parameters);
  writeLook(view.look, parameters);
  for (const id of view.selectedIds) parameters.append("select", id);
  if (view.trace !== null) parameters.set("trace", view.trace);
  if (view.eye !== null) {
    parameters.set("eye", `${view.eye.x}~${view.eye.y}~${view.eye.zoom}`);
  }
  if (view.isTableOpen) parameters.set("table", "1");
  if (view.lang !== "zh") parameters.set("lang", view.lang);
  return parameters;
}

const lookNames = new Set(["select", "trace", "eye", "table", "size", "colour", "tint"]);

/** Whether an address says something of a view; the explorer stood at `/` once. */
export const namesView = (parameters: URLSearchParams): boolean =>
  [...parameters.keys()].some(
    (name) => isStepName(name) || lookNames.has(name) || /^(only|not|range)\./.test(name),
  );

function readEye(text: string | null): Eye | null {
  const parts = text?.split("~") ?? [];
  const [x, y, zoom] = parts.map(Number);
  if (parts.length !== 3 || parts.includes("")) return null;
  if (x === undefined || y === undefined || zoom === undefined) return null;
  if (![x, y, zoom].every(Number.isFinite) || zoom <= 0) return null;
  return { x, y, zoom };
}

export const setLang = (view: ViewState, lang: Lang): ViewState => ({ ...view, lang });

/** Whether going from one view to the other can be undone; looking and selecting need no undo. */
export const isUndoable = (before: ViewState, after: ViewState): boolean => {
  const picture = (view: ViewState) =>
    writeView({
      ...initialView,
      steps: view.steps,
      filter: view.filter,
      look: view.look,
      trace: view.trace,
    }).toString();
  return picture(before) !== picture(after);
};
