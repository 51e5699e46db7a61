import type { CytoscapeOptions } from "cytoscape";

/** From here on drawing is made cheaper: see docs/decisions/0005-drawing.md and `npm run bench`. */
export const manyElements = 900;

/** How Cytoscape draws. */
export function rendering(isMany: boolean): Partial<CytoscapeOptions> {
  return {
    minZoom: 0.02,
    maxZoom: 4,
    // A second pixel in each direction is four times the work, which an office PC does not have.
    pixelRatio: isMany ? 1 : Math.min(2, globalThis.devicePixelRatio ?? 1),
    boxSelectionEnabled: true,
    selectionType: "single",
  };
}
