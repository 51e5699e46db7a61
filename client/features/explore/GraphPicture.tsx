import { useEffect, useMemo, useRef } from "react";
import { drawCanvas } from "../../graph/canvas.ts";
import { toSvg } from "../../graph/export-svg.ts";
import { useLang } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import type { Drawing, HideNames } from "../../ui/drawing.ts";
import { colourOfKind } from "./colours.ts";
import type { ExploreView } from "./explore-view.ts";
import { initialExploreView } from "./explore-view.ts";
import { countKinds } from "./Legend.tsx";
import type { Slice, SliceEvent } from "./slice.ts";
import { expandStep } from "./steps.ts";
import { usePicture } from "./use-picture.ts";
import { useSlice } from "./use-slice.ts";

interface Props {
  readonly view: ExploreView;
  readonly title: string;
  readonly hide: HideNames;
  onDrawn(drawing: Drawing): void;
  onFailed(): void;
}

const drawnSize = { width: 1600, height: 900 };
const neighbours = 40;

/** A node with what is next to it. */
const neighbourhoodView = (id: string): ExploreView => ({
  ...initialExploreView,
  steps: [{ kind: "clear" }, { kind: "add", id }, expandStep(id, { count: neighbours })],
});

export function NeighbourhoodPicture({ id, ...on }: Omit<Props, "view"> & { id: string }) {
  const view = useMemo(() => neighbourhoodView(id), [id]);
  return <GraphPicture {...on} view={view} />;
}

/** A view of the graph as a picture for a briefing, drawn as the explorer exports it. */
export function GraphPicture(props: Props) {
  const state = useSlice(props.view.steps);
  const { slice, error } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    if (error !== null) props.onFailed();
  }, [error]);
  if (slice === null || state.pendingStep !== null || error !== null) return null;
  return <DrawnSlice {...props} slice={slice} isComplete={state.isComplete} />;
}

function DrawnSlice(props: Props & { slice: Slice; isComplete: boolean }) {
  const { view, hide, isComplete } = props;
  const lang = useLang();
  const host = useRef<HTMLDivElement>(null);
  const slice = useMemo(() => hidden(props.slice, hide), [props.slice, hide]);
  const picture = usePicture(slice, isComplete, view);
  const isReady = isComplete && picture.names.isReady && picture.running === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once, when everything has its place
  useEffect(() => {
    if (!isReady || host.current === null) return;
    if (picture.nodes.length === 0 || picture.layoutError !== null) return props.onFailed();
    const emphasis = { selectedIds: [], tracedIds: [] };
    const canvas = drawCanvas(
      host.current,
      { elements: picture.elements, emphasis, eye: null, isDark: false },
      () => undefined,
    );
    canvas.view.fit();
    canvas.refresh();
    const legend = countKinds(picture.nodes.map((node) => node.label)).map(([kind, n]) => ({
      kind,
      text: `${labelName(lang, kind)} ${n}`,
      colour: colourOfKind(kind, view.look),
      sign: "",
    }));
    const frame = { title: hide(props.title), legend, lines: [], background: "white" as const };
    props.onDrawn(toSvg(canvas.cy, frame));
    canvas.destroy();
  }, [isReady, picture.elements]);
  return <div ref={host} style={drawnSize} />;
}

function hidden(slice: Slice, hide: HideNames): Slice {
  const renamed = <N extends { name: string; nameEn: string | null }>(node: N): N => ({
    ...node,
    name: hide(node.name),
    nameEn: node.nameEn === null ? null : hide(node.nameEn),
  });
  return {
    ...slice,
    nodes: new Map([...slice.nodes].map(([id, node]) => [id, renamed(node)])),
    events: slice.events.map(
      (event): SliceEvent =>
        event.kind === "group" ? { ...event, nodes: event.nodes.map(renamed) } : event,
    ),
  };
}
