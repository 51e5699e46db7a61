import cytoscape, { type Core } from "cytoscape";
import type { Elements } from "./elements.ts";
import { glide } from "./glide.ts";
import { manyElements, rendering } from "./rendering.ts";
import { atRest, refreshDetails } from "./rest.ts";
import { type Emphasis, showEmphasis } from "./selection.ts";
import { darkTheme, lightTheme, stylesheet } from "./stylesheet.ts";
import { sync } from "./sync.ts";
import { type Eye, type Viewport, viewportOf } from "./viewport.ts";

interface First {
  readonly elements: Elements;
  readonly emphasis: Emphasis;
  readonly eye: Eye | null;
  readonly isDark: boolean;
}

export interface DrawnCanvas {
  readonly cy: Core;
  readonly view: Viewport;
  /** Brings names and arrows up to date at once. */
  refresh(): void;
  destroy(): void;
}

export const isManyOf = (elements: Elements): boolean =>
  elements.nodes.length + elements.edges.length > manyElements;

/**
 * Draws elements into a host.
 * @param onRest is called whenever the view has come to rest
 */
export function drawCanvas(host: HTMLElement, first: First, onRest: () => void): DrawnCanvas {
  const isMany = isManyOf(first.elements);
  const cy = cytoscape({
    container: host,
    style: stylesheet(first.isDark ? darkTheme : lightTheme, isMany),
    ...rendering(isMany),
  });
  sync(cy, first.elements);
  const view = viewportOf(cy);
  view.setEye(first.eye);
  showEmphasis(cy, first.emphasis);
  refreshDetails(cy);
  const resting = atRest(cy, () => {
    refreshDetails(cy);
    onRest();
  });
  const stopGliding = isMany ? glide(cy) : () => {};
  return {
    cy,
    view,
    refresh: resting.now,
    destroy() {
      resting.stop();
      stopGliding();
      cy.destroy();
    },
  };
}
