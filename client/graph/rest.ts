import type { Core, NodeSingular } from "cytoscape";
import type { Point } from "./elements.ts";
import { manyElements } from "./rendering.ts";
import { type Label, visibleLabels } from "./visible-labels.ts";

/** Long enough after the last movement that the user has stopped. */
const restAfter = 120;

/** Calls back when the view has come to rest, and at once when asked to. */
export function atRest(cy: Core, run: () => void): { now(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, restAfter);
  };
  cy.on("viewport resize", later);
  return {
    now() {
      clearTimeout(timer);
      run();
    },
    stop() {
      clearTimeout(timer);
      cy.off("viewport resize", later);
    },
  };
}

/**
 * Gives each label its size, takes away those that would cover a more important one, and of many
 * edges gives arrows to those that are looked at.
 */
export function refreshDetails(cy: Core): void {
  const isMany = cy.elements().length > manyElements;
  const seen = isMany ? isSeenIn(cy) : () => true;
  const nodes = cy
    .nodes()
    .not(".caption")
    .map((node: NodeSingular) => node);
  const labels = nodes.filter((node) => seen(node.position())).map(labelOf);
  const shown = visibleLabels(labels, cy.zoom());
  cy.batch(() => {
    for (const node of nodes) {
      const font = shown.get(node.id());
      const labelled = font === undefined ? 0 : 1;
      if (node.data("labelled") !== labelled) node.data("labelled", labelled);
      if (font !== undefined && Math.abs(node.data("font") - font) > 0.2) node.data("font", font);
    }
    if (isMany) detailEdges(cy, seen);
  });
}

function labelOf(node: NodeSingular): Label {
  const data = node.data();
  const boost = node.hasClass("chosen") ? 1e6 : node.hasClass("near") ? 1e5 : 0;
  const isBox = data.kind === "Chain";
  const { x, y } = node.position();
  return {
    id: data.id,
    text: data.text,
    at: isBox ? { x, y: y - data.boxHeight / 2 } : { x, y },
    size: isBox ? 0 : data.size,
    fontSize: data.fontSize,
    importance: data.importance + boost,
  };
}

/** Far out an arrow is smaller than a pixel. */
const arrowZoom = 0.35;
const mostDetailed = 1_500;

function detailEdges(cy: Core, seen: (at: Point) => boolean): void {
  const wanted =
    cy.zoom() < arrowZoom
      ? cy.collection()
      : cy
          .edges()
          .filter((edge) => seen(edge.source().position()) || seen(edge.target().position()));
  const detailed = cy.edges(".detailed");
  const most = wanted.slice(0, mostDetailed);
  detailed.not(most).removeClass("detailed");
  most.not(detailed).addClass("detailed");
}

/** Whether a point lies in view, or near enough to be so after a small movement. */
function isSeenIn(cy: Core): (at: Point) => boolean {
  const { x1, x2, y1, y2, w, h } = cy.extent();
  const [left, right] = [x1 - w / 4, x2 + w / 4];
  const [top, bottom] = [y1 - h / 4, y2 + h / 4];
  return ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom;
}
