import { useCallback, useMemo, useRef } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import {
  graphPath,
  initialView,
  isUndoable,
  readView,
  type ViewState,
  writeView,
} from "./view-state.ts";

export type ChangeView = (change: (view: ViewState) => ViewState) => void;

export interface ViewHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Kept with the page in the browser's history, so that a reload can still undo. */
interface PageState {
  /** Changes of the picture that lie before this page. */
  readonly depth: number;
}

const furthestKey = "chain-atlas.furthest";

/**
 * The view is the address. A change of the picture is a page of its own, so that undo is the
 * browser's way back; looking and selecting only rewrite the page.
 */
export function useViewState(): [ViewState, ChangeView, ViewHistory] {
  const [parameters] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const isExplorer = location.pathname === graphPath;
  const lang = parameters.get("lang");
  // The parameters of another page are not a view.
  const address = isExplorer ? parameters.toString() : lang === null ? "" : `lang=${lang}`;
  const parts = useRef<ViewState>(initialView);
  const view = useMemo(() => {
    // Parts that did not change stay the same value, so that nothing is computed anew for them.
    parts.current = keepSame(parts.current, readView(new URLSearchParams(address)));
    return parts.current;
  }, [address]);
  const depth = (location.state as PageState | null)?.depth ?? 0;
  const latest = useRef({ view, depth, isExplorer });
  latest.current = { view, depth, isExplorer };

  const change = useCallback<ChangeView>(
    (next) => {
      const { view: before, depth: now, isExplorer: isHere } = latest.current;
      const after = next(before);
      const search = writeView(after).toString();
      if (isHere && search === writeView(before).toString()) return;
      const isStep = isHere && isUndoable(before, after);
      // Undo goes back to pictures only, not to the page from which the explorer was opened.
      const state: PageState = { depth: isStep ? now + 1 : now };
      if (isStep || !isHere) sessionStorage.setItem(furthestKey, String(state.depth));
      // Two changes in one go see each other.
      latest.current = { view: after, depth: state.depth, isExplorer: true };
      navigate(
        { pathname: graphPath, search: search === "" ? "" : `?${search}` },
        {
          replace: isHere && !isStep,
          state,
        },
      );
    },
    [navigate],
  );
  const furthest = Number(sessionStorage.getItem(furthestKey) ?? 0);
  const history = useMemo<ViewHistory>(
    () => ({
      canUndo: depth > 0,
      canRedo: depth < furthest,
      undo: () => depth > 0 && navigate(-1),
      redo: () => depth < furthest && navigate(1),
    }),
    [depth, furthest, navigate],
  );
  return [view, change, history];
}

function keepSame(before: ViewState, after: ViewState): ViewState {
  const same = <K extends keyof ViewState>(key: K): ViewState[K] =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]) ? before[key] : after[key];
  return {
    steps: same("steps"),
    selectedIds: same("selectedIds"),
    trace: after.trace,
    filter: same("filter"),
    look: same("look"),
    eye: same("eye"),
    isTableOpen: after.isTableOpen,
    lang: after.lang,
  };
}
