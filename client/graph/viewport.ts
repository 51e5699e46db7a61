import type { Core } from "cytoscape";

/** What a user can do with the view of the canvas, from buttons, keys and other parts of the page. */
export interface Viewport {
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  fit(): void;
  centre(id: string): void;
  /** Brings nodes into view; stays put where they are in view already at a readable size. */
  show(ids: readonly string[]): void;
}

const readableZoom = 0.75;
const padding = 24;
/** A message may stand over the upper edge. */
const paddingUnderNotice = 60;

export function viewportOf(cy: Core): Viewport {
  const wantsCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const move = (options: Parameters<Core["animate"]>[0]) => {
    cy.stop();
    cy.animate({ ...options, duration: wantsCalm ? 0 : 250 } as Parameters<Core["animate"]>[0]);
  };
  return {
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    panBy(x, y) {
      cy.panBy({ x, y });
    },
    fit() {
      cy.stop();
      cy.fit(undefined, padding);
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (!node.empty()) move({ center: { eles: node }, zoom: Math.max(cy.zoom(), readableZoom) });
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
