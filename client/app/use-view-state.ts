import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { initialView, readView, type ViewState, writeView } from "./view-state.ts";

/** The view is the address; a change of it is a page to which the browser can go back. */
export function useViewState(): [ViewState, (change: (view: ViewState) => ViewState) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = parameters.toString();
  const read = readView(parameters);
  const stepsAddress = writeView({ ...initialView, steps: read.steps }).toString();
  // The steps stay the same value while only the selection or the language changes.
  const steps = useMemo(() => readView(new URLSearchParams(stepsAddress)).steps, [stepsAddress]);
  const { selectedId, lang } = read;
  const view = useMemo(() => ({ steps, selectedId, lang }), [steps, selectedId, lang]);
  const change = useCallback(
    (next: (view: ViewState) => ViewState) => {
      const before = new URLSearchParams(address);
      const after = writeView(next(readView(before)));
      if (after.toString() !== writeView(readView(before)).toString()) setParameters(after);
    },
    [address, setParameters],
  );
  return [view, change];
}
