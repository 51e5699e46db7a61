import type { Point } from "../../graph/elements.ts";
import type { Canvas } from "../../graph/GraphCanvas.tsx";
import {
  addNode,
  backToOverview,
  type ExploreView,
  select,
  selectMore,
  takeSteps,
  traceStep,
} from "./explore-view.ts";
import { filterAddress } from "./filter.ts";
import type { Slice } from "./slice.ts";
import { expandCount, expandedCount, expandStep, type RelationKey } from "./steps.ts";

export type ChangeExplore = (change: <V extends ExploreView>(view: V) => V) => void;

interface Given {
  readonly slice: Slice;
  /** Ids of what is drawn. */
  readonly visible: ReadonlySet<string>;
  readonly view: ExploreView;
  readonly canvas: () => Canvas | null;
  change: ChangeExplore;
}

export type ExploreActions = ReturnType<typeof exploreActions>;

/** Everything that can be done with the picture, for buttons, menus, keys and the canvas alike. */
export function exploreActions({ slice, visible, view, canvas, change }: Given) {
  const veil = filterAddress(view.filter);
  const isNode = (id: string) => slice.nodes.has(id);
  const neighboursOf = (ids: readonly string[]) => {
    const near = new Set(ids);
    for (const { from, to } of slice.edges) {
      if (ids.includes(from) && visible.has(to)) near.add(to);
      if (ids.includes(to) && visible.has(from)) near.add(from);
    }
    return [...near];
  };
  return {
    isShown: isNode,
    isExpanded: (id: string) => expandedCount(view.steps, id, null) > 0,
    select: (ids: readonly string[], isMore = false) =>
      change((now) => (isMore ? selectMore(now, ids) : select(now, ids))),
    /** Adds it where it is not shown yet, selects it and looks at it. */
    goTo(id: string) {
      if (isNode(id)) {
        change((now) => select(now, [id]));
        canvas()?.centre(id);
      } else change((now) => addNode(now, id));
    },
    add: (id: string) => change((now) => addNode(now, id)),
    expand(id: string, by: RelationKey | null = null) {
      change((now) => select(takeSteps(now, expandStep(id, { by, veil })), [id]));
    },
    /** The next neighbours of a node of which not all are shown. */
    expandMore(id: string, by: RelationKey | null = null) {
      const count = expandedCount(view.steps, id, by) + expandCount;
      change((now) => select(takeSteps(now, expandStep(id, { by, count, veil })), [id]));
    },
    expandAll: (ids: readonly string[]) =>
      change((now) => takeSteps(now, ...ids.map((id) => expandStep(id, { veil })))),
    collapse: (id: string) => change((now) => takeSteps(now, { kind: "collapse", id })),
    hide: (ids: readonly string[]) =>
      change((now) => select(takeSteps(now, { kind: "hide", ids }), [])),
    keep: (ids: readonly string[]) => change((now) => takeSteps(now, { kind: "keep", ids })),
    pin: (ids: readonly string[], isPinned: boolean) =>
      change((now) => takeSteps(now, { kind: isPinned ? "pin" : "unpin", ids })),
    move: (moves: readonly { id: string; at: Point }[]) =>
      change((now) =>
        takeSteps(now, ...moves.map(({ id, at }) => ({ kind: "move" as const, id, ...at }))),
      ),
    path: (from: string, to: string) => change((now) => traceStep(now, { kind: "path", from, to })),
    ask: (text: string) => change((now) => traceStep(now, { kind: "ask", text })),
    layout: (name: string) =>
      change((now) => ({ ...takeSteps(now, { kind: "layout", name, veil }), eye: null })),
    /** Takes back the layout that is being computed. */
    cancelLayout: () =>
      change((now) => {
        const last = now.steps.findLastIndex((step) => step.kind === "layout");
        return { ...now, steps: now.steps.filter((_, i) => i !== last) };
      }),
    clear: () => change((now) => ({ ...select(takeSteps(now, { kind: "clear" }), []), eye: null })),
    overview: () => change(backToOverview),
    neighboursOf,
    selectNeighbours: (ids: readonly string[]) =>
      change((now) => select(now, neighboursOf(ids.filter(isNode)))),
    selectKind: (label: string) =>
      change((now) =>
        select(
          now,
          [...visible].filter((id) => slice.nodes.get(id)?.label === label),
        ),
      ),
    selectAll: () => change((now) => select(now, [...visible])),
  };
}
