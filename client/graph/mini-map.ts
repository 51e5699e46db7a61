import type { Core, NodeSingular } from "cytoscape";
import type { Point } from "./elements.ts";

/** How the small map lies over the graph. */
export interface MapScale {
  readonly left: number;
  readonly top: number;
  readonly factor: number;
}

const margin = 8;

/** Draws a dot for each node and a frame for what is in view; null: all is in view, so there is no need. */
export function drawMap(cy: Core, picture: HTMLCanvasElement): MapScale | null {
  const context = picture.getContext("2d");
  const nodes = cy.nodes().not(".caption");
  if (context === null) return null;
  context.clearRect(0, 0, picture.width, picture.height);
  if (nodes.empty()) return null;
  const spots = nodes.map((node: NodeSingular) => node.position());
  const xs = spots.map((at) => at.x);
  const ys = spots.map((at) => at.y);
  const [left, right] = [Math.min(...xs) - 60, Math.max(...xs) + 60];
  const [top, bottom] = [Math.min(...ys) - 60, Math.max(...ys) + 60];
  const view = cy.extent();
  if (
    view.x1 <= left + 60 &&
    view.x2 >= right - 60 &&
    view.y1 <= top + 60 &&
    view.y2 >= bottom - 60
  )
    return null;
  const factor = Math.min(
    (picture.width - 2 * margin) / (right - left),
    (picture.height - 2 * margin) / (bottom - top),
  );
  const scale = {
    left: left - (picture.width / factor - (right - left)) / 2,
    top: top - (picture.height / factor - (bottom - top)) / 2,
    factor,
  };
  const at = (x: number, y: number): [number, number] => [
    (x - scale.left) * factor,
    (y - scale.top) * factor,
  ];
  nodes.forEach((node, i) => {
    const { x = 0, y = 0 } = spots[i] ?? {};
    const radius = node.data("kind") === "Chain" ? 4 : 2;
    context.fillStyle = String(node.style("background-color"));
    context.globalAlpha = node.hasClass("faded") ? 0.3 : 1;
    context.beginPath();
    context.arc(...at(x, y), radius, 0, 2 * Math.PI);
    context.fill();
  });
  context.globalAlpha = 1;
  const [x, y] = at(view.x1, view.y1);
  context.strokeStyle = getComputedStyle(picture).color;
  context.lineWidth = 1.5;
  context.strokeRect(x, y, view.w * factor, view.h * factor);
  return scale;
}

/** The point of the graph under a point of the map. */
export const pointOnMap = (scale: MapScale, at: Point): Point => ({
  x: scale.left + at.x / scale.factor,
  y: scale.top + at.y / scale.factor,
});
