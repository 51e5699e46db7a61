import type { Core } from "cytoscape";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { type DrawnCanvas, drawCanvas, isManyOf } from "./canvas.ts";
import { bindCanvas, type CanvasEvents } from "./canvas-events.ts";
import type { Elements } from "./elements.ts";
import { refreshDetails } from "./rest.ts";
import { type Emphasis, showEmphasis } from "./selection.ts";
import { darkTheme, lightTheme, stylesheet } from "./stylesheet.ts";
import { sync } from "./sync.ts";
import type { Eye, Viewport } from "./viewport.ts";

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
  const drawn = useRef<DrawnCanvas | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const lastEye = useRef(props.eye);
  const { elements, emphasis, isDark, isBoxing } = props;
  const isMany = isManyOf(elements);

  // biome-ignore lint/correctness/useExhaustiveDependencies: how it is drawn depends on how much it is
  useEffect(() => {
    if (host.current === null) return;
    const canvas = drawCanvas(host.current, { ...latest.current, eye: lastEye.current }, () => {
      lastEye.current = canvas.view.eye();
      latest.current.onEye(lastEye.current);
    });
    drawn.current = canvas;
    const unbind = bindCanvas(canvas.cy, () => latest.current);
    const resized = new ResizeObserver(() => canvas.view.resize());
    resized.observe(host.current);
    return () => {
      lastEye.current = canvas.view.eye();
      resized.disconnect();
      unbind();
      canvas.destroy();
      drawn.current = null;
    };
  }, [isMany]);

  useEffect(() => {
    const canvas = drawn.current;
    if (canvas === null) return;
    const before = canvas.cy.nodes().length;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const moved = sync(canvas.cy, elements, calm);
    // A new layout of the whole is looked at whole.
    const timer =
      before === 0 || moved > before / 2
        ? setTimeout(() => drawn.current?.view.fit(), before === 0 || calm ? 0 : 320)
        : undefined;
    if (before === 0) canvas.view.fit();
    canvas.refresh();
    return () => clearTimeout(timer);
  }, [elements]);

  // After the elements, so that what has just been added can be marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of elements must be marked again
  useEffect(() => {
    if (drawn.current === null) return;
    showEmphasis(drawn.current.cy, emphasis);
    refreshDetails(drawn.current.cy);
  }, [emphasis, elements]);

  useEffect(() => {
    drawn.current?.cy.style(stylesheet(isDark ? darkTheme : lightTheme, isMany));
  }, [isDark, isMany]);

  useEffect(() => {
    drawn.current?.cy.userPanningEnabled(!isBoxing);
  }, [isBoxing]);

  useImperativeHandle(props.canvasRef, () => ({
    get cy() {
      return drawn.current?.cy ?? null;
    },
    zoomBy: (factor) => drawn.current?.view.zoomBy(factor),
    panBy: (x, y) => drawn.current?.view.panBy(x, y),
    fit: () => drawn.current?.view.fit(),
    resize: () => drawn.current?.view.resize(),
    show: (ids) => drawn.current?.view.show(ids),
    centre: (id) => drawn.current?.view.centre(id),
    lookAt: (at) => drawn.current?.view.lookAt(at),
    eye: () => drawn.current?.view.eye() ?? null,
    setEye: (eye) => drawn.current?.view.setEye(eye),
  }));

  return (
    <div
      id="graph"
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
    const view = drawn.current?.view;
    if (view === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
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
