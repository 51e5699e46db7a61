import type { Core } from "cytoscape";
import type { Point } from "./elements.ts";
import { manyElements } from "./rendering.ts";

/** Where the user looks: the middle of the view at the scale of the graph. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What a user can do with the view of the canvas, from buttons, keys and other parts of the page. */
export interface Viewport {
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  fit(): void;
  /** After a change of the canvas's size: what is shown whole stays so, all else stays in place. */
  resize(): void;
  centre(id: string): void;
  /** Puts a point of the graph into the middle. */
  lookAt(at: Point): void;
  /** Brings nodes into view; stays put where they are in view already at a readable size. */
  show(ids: readonly string[]): void;
  /** Null while everything is shown. */
  eye(): Eye | null;
  setEye(eye: Eye | null): void;
}

const readableZoom = 0.75;
const padding = 24;
/** A message may stand over the upper edge. */
const paddingUnderNotice = 60;
const largestFit = 1.2;

export function viewportOf(cy: Core): Viewport {
  // Everything is kept in view when the canvas changes its size, until the user moves it.
  let showsAll = false;
  let centredOn: string | null = null;
  const letGo = () => {
    showsAll = false;
    centredOn = null;
  };
  cy.on("scrollzoom dragpan pinchzoom", letGo);
  const wantsCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const move = (options: Parameters<Core["animate"]>[0]) => {
    letGo();
    cy.stop();
    cy.animate({ ...options, duration: wantsCalm ? 0 : 250 } as Parameters<Core["animate"]>[0]);
  };
  const panTo = (at: Point, zoom: number): Point => ({
    x: cy.width() / 2 - at.x * zoom,
    y: cy.height() / 2 - at.y * zoom,
  });
  const fitNow = () => {
    cy.stop();
    if (cy.elements().length > manyElements) fitByPlaces(cy);
    else cy.fit(undefined, padding);
    // A few nodes are not blown up.
    if (cy.zoom() > largestFit) {
      cy.zoom(largestFit);
      cy.center();
    }
  };
  return {
    zoomBy(factor) {
      letGo();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    panBy(x, y) {
      letGo();
      cy.panBy({ x, y });
    },
    fit() {
      fitNow();
      centredOn = null;
      showsAll = true;
    },
    resize() {
      cy.resize();
      if (centredOn !== null) {
        cy.stop();
        cy.center(cy.getElementById(centredOn));
      } else if (showsAll) fitNow();
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      move({ center: { eles: node }, zoom: Math.max(cy.zoom(), readableZoom) });
      centredOn = id;
    },
    lookAt(at) {
      letGo();
      cy.pan(panTo(at, cy.zoom()));
    },
    show(ids) {
      const wanted = new Set(ids);
      const nodes = cy.nodes().filter((node) => wanted.has(node.id()));
      if (nodes.empty()) return;
      const box = nodes.boundingBox();
      const extent = cy.extent();
      const isInside =
        box.x1 >= extent.x1 && box.x2 <= extent.x2 && box.y1 >= extent.y1 && box.y2 <= extent.y2;
      if (isInside && cy.zoom() >= readableZoom) return;
      const room = { width: cy.width(), height: cy.height() };
      const zoom = Math.min(
        largestFit,
        (room.width - 2 * paddingUnderNotice) / box.w,
        (room.height - 2 * paddingUnderNotice) / box.h,
      );
      move({ zoom, pan: panTo({ x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 }, zoom) });
    },
    eye() {
      if (showsAll) return null;
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return {
        x: Math.round((cy.width() / 2 - pan.x) / zoom),
        y: Math.round((cy.height() / 2 - pan.y) / zoom),
        zoom: Math.round(zoom * 1000) / 1000,
      };
    },
    setEye(eye) {
      if (eye === null) return this.fit();
      letGo();
      cy.zoom(eye.zoom);
      this.lookAt(eye);
    },
  };
}

/** Room for the names at the edges of the picture. */
const outermost = { x: 90, y: 60 };

/** Everything in view, by places alone: boxes around all names of a large picture take seconds. */
function fitByPlaces(cy: Core): void {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    box.left = Math.min(box.left, x - outermost.x);
    box.right = Math.max(box.right, x + outermost.x);
    box.top = Math.min(box.top, y - outermost.y);
    box.bottom = Math.max(box.bottom, y + outermost.y);
  });
  const zoom = Math.min(
    (cy.width() - 2 * padding) / (box.right - box.left),
    (cy.height() - 2 * padding) / (box.bottom - box.top),
  );
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - ((box.left + box.right) / 2) * zoom,
      y: cy.height() / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  });
}
