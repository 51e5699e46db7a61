import cytoscape, { type Core } from "cytoscape";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { Elements } from "./elements.ts";
import { showSelection } from "./selection.ts";
import { lightTheme, stylesheet } from "./stylesheet.ts";
import { sync } from "./sync.ts";
import { type Viewport, viewportOf } from "./viewport.ts";

interface Props {
  readonly elements: Elements;
  readonly selectedId: string | null;
  /** Said to those who do not see the canvas. */
  readonly label: string;
  readonly description: string;
  readonly viewportRef: Ref<Viewport>;
  onSelect(id: string | null): void;
  onExpand(id: string): void;
}

const manyElements = 600;
const step = 60;

/** Mounts one Cytoscape, keeps it in step with its properties, and passes the user's actions out. */
export function GraphCanvas(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const cyRef = useRef<Core | null>(null);
  const viewport = useRef<Viewport | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const isMany = props.elements.nodes.length + props.elements.edges.length > manyElements;

  useEffect(() => {
    if (host.current === null) return;
    const cy = cytoscape({
      container: host.current,
      style: stylesheet(lightTheme),
      minZoom: 0.15,
      maxZoom: 3,
      pixelRatio: 1,
      textureOnViewport: isMany,
      hideEdgesOnViewport: isMany,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
    cyRef.current = cy;
    viewport.current = viewportOf(cy);
    sync(cy, latest.current.elements);
    showSelection(cy, latest.current.selectedId);
    viewport.current.fit();
    cy.on("tap", "node, edge", (event) => latest.current.onSelect(event.target.id()));
    cy.on("tap", (event) => {
      if (event.target === cy) latest.current.onSelect(null);
    });
    cy.on("dbltap", "node", (event) => latest.current.onExpand(event.target.id()));
    const resized = new ResizeObserver(() => viewport.current?.resize());
    resized.observe(host.current);
    return () => {
      resized.disconnect();
      cy.destroy();
      cyRef.current = null;
      viewport.current = null;
    };
  }, [isMany]);

  useEffect(() => {
    const cy = cyRef.current;
    if (cy === null) return;
    const wasEmpty = cy.nodes().empty();
    sync(cy, props.elements);
    if (wasEmpty) viewport.current?.fit();
  }, [props.elements]);

  // After the elements, so that what has just been added can be marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of elements must be marked again
  useEffect(() => {
    if (cyRef.current !== null) showSelection(cyRef.current, props.selectedId);
  }, [props.selectedId, props.elements]);

  useImperativeHandle(props.viewportRef, () => ({
    zoomBy: (factor) => viewport.current?.zoomBy(factor),
    panBy: (x, y) => viewport.current?.panBy(x, y),
    fit: () => viewport.current?.fit(),
    resize: () => viewport.current?.resize(),
    show: (ids) => viewport.current?.show(ids),
    centre: (id) => viewport.current?.centre(id),
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
