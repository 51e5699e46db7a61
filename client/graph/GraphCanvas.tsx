import cytoscape, { type Core } from "cytoscape";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { bindCanvas, type CanvasEvents } from "./canvas-events.ts";
import type { Elements } from "./elements.ts";
import { manyElements, rendering } from "./rendering.ts";
import { atRest, refreshLabels } from "./rest.ts";
import { type Emphasis, showEmphasis } from "./selection.ts";
import { darkTheme, lightTheme, stylesheet } from "./stylesheet.ts";
import { sync } from "./sync.ts";
import { type Eye, type Viewport, viewportOf } from "./viewport.ts";

/** What other parts of the page can do with the canvas. */
export interface Canvas extends Viewport {
  /** For pictures and the small map; null before the canvas is there. */
  readonly cy: Core | null;
}

interface Props extends CanvasEvents {
  readonly elements: Elements;
  readonly emphasis: Emphasis;
  readonly isDark: boolean;
  /** Dragging the background draws a box around nodes rather than moving the view. */
  readonly isBoxing: boolean;
  /** Said to those who do not see the canvas. */
  readonly label: string;
  readonly description: string;
  /** Where the link looked; only the first one counts. */
  readonly eye: Eye | null;
  readonly canvasRef: Ref<Canvas>;
}

const step = 60;

/** Mounts one Cytoscape, keeps it in step with its properties, and passes the user's actions out. */
export function GraphCanvas(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const cyRef = useRef<Core | null>(null);
  const viewport = useRef<Viewport | null>(null);
  const rest = useRef<ReturnType<typeof atRest> | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const lastEye = useRef(props.eye);
  const { elements, emphasis, isDark, isBoxing } = props;
  const isMany = elements.nodes.length + elements.edges.length > manyElements;

  useEffect(() => {
    if (host.current === null) return;
    const { isDark: dark, elements: first, emphasis: marked } = latest.current;
    const cy = cytoscape({
      container: host.current,
      style: stylesheet(dark ? darkTheme : lightTheme, isMany),
      ...rendering(isMany),
    });
    cyRef.current = cy;
    const view = viewportOf(cy);
    viewport.current = view;
    sync(cy, first);
    showEmphasis(cy, marked);
    view.setEye(lastEye.current);
    const resting = atRest(cy, () => {
      refreshLabels(cy);
      lastEye.current = view.eye();
      latest.current.onEye(lastEye.current);
    });
    rest.current = resting;
    refreshLabels(cy);
    const unbind = bindCanvas(cy, () => latest.current);
    const resized = new ResizeObserver(() => view.resize());
    resized.observe(host.current);
    return () => {
      lastEye.current = view.eye();
      resized.disconnect();
      resting.stop();
      unbind();
      cy.destroy();
      cyRef.current = null;
      viewport.current = null;
    };
  }, [isMany]);

  useEffect(() => {
    const cy = cyRef.current;
    if (cy === null) return;
    const before = cy.nodes().length;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const moved = sync(cy, elements, calm);
    // A new layout of the whole is looked at whole.
    const timer =
      before === 0 || moved > before / 2
        ? setTimeout(() => viewport.current?.fit(), before === 0 || calm ? 0 : 320)
        : undefined;
    if (before === 0) viewport.current?.fit();
    rest.current?.now();
    return () => clearTimeout(timer);
  }, [elements]);

  // After the elements, so that what has just been added can be marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of elements must be marked again
  useEffect(() => {
    if (cyRef.current === null) return;
    showEmphasis(cyRef.current, emphasis);
    refreshLabels(cyRef.current);
  }, [emphasis, elements]);

  useEffect(() => {
    cyRef.current?.style(stylesheet(isDark ? darkTheme : lightTheme, isMany));
  }, [isDark, isMany]);

  useEffect(() => {
    cyRef.current?.userPanningEnabled(!isBoxing);
  }, [isBoxing]);

  useImperativeHandle(props.canvasRef, () => ({
    get cy() {
      return cyRef.current;
    },
    zoomBy: (factor) => viewport.current?.zoomBy(factor),
    panBy: (x, y) => viewport.current?.panBy(x, y),
    fit: () => viewport.current?.fit(),
    resize: () => viewport.current?.resize(),
    show: (ids) => viewport.current?.show(ids),
    centre: (id) => viewport.current?.centre(id),
    lookAt: (at) => viewport.current?.lookAt(at),
    eye: () => viewport.current?.eye() ?? null,
    setEye: (eye) => viewport.current?.setEye(eye),
  }));

  return (
    <div
      className="graph-canvas"
      role="img"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and enlarged by keys; its nodes are in the list beside it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={host} className="graph-host" aria-hidden="true" />
      <span className="visually-hidden">{props.description}</span>
    </div>
  );

  function onKeyDown(event: KeyboardEvent) {
    const view = viewport.current;
    if (view === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions = new Map([
      ["ArrowLeft", () => view.panBy(step, 0)],
      ["ArrowRight", () => view.panBy(-step, 0)],
      ["ArrowUp", () => view.panBy(0, step)],
      ["ArrowDown", () => view.panBy(0, -step)],
      ["+", () => view.zoomBy(1.25)],
      ["=", () => view.zoomBy(1.25)],
      ["-", () => view.zoomBy(0.8)],
      ["0", () => view.fit()],
    ]);
    const action = actions.get(event.key);
    if (action === undefined) return;
    event.preventDefault();
    action();
  }
}
