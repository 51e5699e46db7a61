import type { Core, EventObject } from "cytoscape";
import type { Point } from "./elements.ts";

interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/** Long enough after the last movement that the user has paused. */
const pause = 120;
/** Of the frame: when so much of it is uncovered, it is drawn anew though the movement goes on. */
const mostUncovered = 0.4;
/** How far the mouse moves before it drags; Cytoscape has the same. */
const dragFrom = 4;

/**
 * While the user moves the view of a large picture, the picture is moved as it was drawn last, as maps
 * do it, and drawn anew when the movement pauses. A frame then costs the same for any number of
 * elements, and edges, arrows and names stay to be seen.
 * @returns what undoes it
 */
export function glide(cy: Core): () => void {
  const host = cy.container();
  const sheet = host?.firstElementChild;
  if (!host || !(sheet instanceof HTMLElement)) return () => {};
  sheet.style.transformOrigin = "0 0";
  sheet.style.willChange = "transform";
  const viewOf = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  let drawn = viewOf();
  /** Where the user has moved to, which is not drawn yet. */
  let wanted: View | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Point | null = null;
  let isDragging = false;

  const show = () => {
    const { zoom, pan } = wanted ?? viewOf();
    const scale = zoom / drawn.zoom;
    const x = pan.x - drawn.pan.x * scale;
    const y = pan.y - drawn.pan.y * scale;
    const isStill = Math.abs(scale - 1) < 1e-6 && Math.abs(x) < 0.01 && Math.abs(y) < 0.01;
    sheet.style.transform = isStill ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
    return { x, y, scale };
  };
  const drawNow = () => {
    clearTimeout(timer);
    if (wanted === null) return;
    const next = wanted;
    wanted = null;
    cy.emit("dragpan");
    cy.viewport({ zoom: next.zoom, pan: { ...next.pan } });
  };
  const moveTo = (next: View) => {
    wanted = next;
    const { x, y, scale } = show();
    cy.emit("glide");
    clearTimeout(timer);
    timer = setTimeout(drawNow, pause);
    const width = Math.min(cy.width(), x + cy.width() * scale) - Math.max(0, x);
    const height = Math.min(cy.height(), y + cy.height() * scale) - Math.max(0, y);
    const covered = (Math.max(0, width) * Math.max(0, height)) / (cy.width() * cy.height());
    if (covered < 1 - mostUncovered) drawNow();
  };
  const onRender = () => {
    drawn = viewOf();
    show();
  };

  const onStart = (event: EventObject) => {
    drawNow();
    const mouse = event.originalEvent;
    // An edge is part of the background, for there is none to be found among so many.
    if (
      (event.target !== cy && event.target.isNode()) ||
      !(mouse instanceof MouseEvent) ||
      mouse.button !== 0
    )
      return;
    if (mouse.shiftKey || mouse.ctrlKey || mouse.metaKey || !cy.userPanningEnabled()) return;
    last = { x: mouse.clientX, y: mouse.clientY };
    // Cytoscape must neither pan itself nor draw a box instead.
    cy.userPanningEnabled(false);
    cy.boxSelectionEnabled(false);
  };
  const onMouseMove = (event: MouseEvent) => {
    if (last === null) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    // The first movement reaches Cytoscape, so that it takes this for no click.
    if (!isDragging && Math.hypot(by.x, by.y) < dragFrom) return;
    if (isDragging) event.stopPropagation();
    isDragging = true;
    last = { x: event.clientX, y: event.clientY };
    const { zoom, pan } = wanted ?? viewOf();
    moveTo({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } });
  };
  const onMouseUp = () => {
    if (last === null) return;
    last = null;
    isDragging = false;
    // After Cytoscape has heard of it.
    setTimeout(() => {
      if (cy.destroyed()) return;
      cy.userPanningEnabled(true);
      cy.boxSelectionEnabled(true);
    });
    drawNow();
  };
  const onWheel = (event: WheelEvent) => {
    if (!cy.zoomingEnabled() || event.deltaY === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
    const { zoom, pan } = wanted ?? viewOf();
    const next = Math.min(
      cy.maxZoom(),
      Math.max(cy.minZoom(), zoom * 10 ** ((-event.deltaY * lines) / 500)),
    );
    const box = host.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const scale = next / zoom;
    moveTo({
      zoom: next,
      pan: { x: at.x + (pan.x - at.x) * scale, y: at.y + (pan.y - at.y) * scale },
    });
  };

  cy.on("render", onRender);
  cy.on("tapstart", onStart);
  window.addEventListener("mousemove", onMouseMove, { capture: true });
  window.addEventListener("mouseup", onMouseUp, { capture: true });
  // On what holds the canvas, so that it comes before Cytoscape's own.
  const holder = host.parentElement ?? host;
  holder.addEventListener("wheel", onWheel, { capture: true, passive: false });
  return () => {
    clearTimeout(timer);
    window.removeEventListener("mousemove", onMouseMove, { capture: true });
    window.removeEventListener("mouseup", onMouseUp, { capture: true });
    holder.removeEventListener("wheel", onWheel, { capture: true });
  };
}
