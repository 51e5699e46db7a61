import type { Core } from "cytoscape";

/** What a user can do with the view of the canvas, from buttons, keys and other parts of the page. */
export interface Viewport {
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  fit(): void;
  /** After a change of the canvas's size: everything stays in view, or else the middle stays. */
  resize(): void;
  centre(id: string): void;
  /** Brings nodes into view; stays put where they are in view already at a readable size. */
  show(ids: readonly string[]): void;
}

const readableZoom = 0.75;
const padding = 24;
/** A message may stand over the upper edge. */
const paddingUnderNotice = 60;

export function viewportOf(cy: Core): Viewport {
  // What the view is on, until the user moves it: it is kept in view when the canvas changes its size.
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
      cy.stop();
      cy.fit(undefined, padding);
      centredOn = null;
      showsAll = true;
    },
    resize() {
      const before = { width: cy.width(), height: cy.height() };
      cy.resize();
      if (showsAll) cy.fit(undefined, padding);
      else if (centredOn !== null) {
        cy.stop();
        cy.center(cy.getElementById(centredOn));
      } else {
        cy.panBy({ x: (cy.width() - before.width) / 2, y: (cy.height() - before.height) / 2 });
      }
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      move({ center: { eles: node }, zoom: Math.max(cy.zoom(), readableZoom) });
      centredOn = id;
    },
    show(ids) {
      const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
      if (nodes.empty()) return;
      const box = nodes.boundingBox();
      const extent = cy.extent();
      const isInside =
        box.x1 >= extent.x1 && box.x2 <= extent.x2 && box.y1 >= extent.y1 && box.y2 <= extent.y2;
      if (isInside && cy.zoom() >= readableZoom) return;
      move({ fit: { eles: nodes, padding: paddingUnderNotice } });
    },
  };
}
