import { drawCanvas } from "../../../client/graph/canvas.ts";
import type { Elements } from "../../../client/graph/elements.ts";
import { wrapLabel } from "../../../client/graph/labels.ts";
import type { Drawn } from "./drawn.ts";
import type { Chart } from "./graph.ts";

/** As the application draws it: the same code, without React around it. */
export function drawApplication(host: HTMLElement, chart: Chart): Drawn {
  const { cy, view } = drawCanvas(
    host,
    {
      elements: elementsOf(chart),
      emphasis: { selectedIds: [], tracedIds: [] },
      eye: null,
      isDark: false,
    },
    () => {},
  );
  // While it is moved, the picture that was drawn last stands where this says.
  const sheet = host.firstElementChild as HTMLElement;
  return {
    counts: () => ({ nodes: cy.nodes().length, edges: cy.edges().length }),
    toScreen(point) {
      const at = { x: point.x * cy.zoom() + cy.pan().x, y: point.y * cy.zoom() + cy.pan().y };
      return new DOMMatrix(sheet.style.transform).transformPoint(at);
    },
    look(scale) {
      view.setEye(scale === null ? null : { x: 0, y: 0, zoom: scale });
    },
    onDraw: (tell) => cy.on("render glide", tell),
  };
}

function elementsOf(chart: Chart): Elements {
  return {
    nodes: chart.nodes.map(({ id, kind, name, size, fontSize, x, y }) => ({
      id,
      position: { x, y },
      data: {
        kind,
        text: wrapLabel(name),
        name,
        fontSize,
        size,
        boxWidth: size,
        boxHeight: size,
        unverified: 0,
        pinned: 0,
        unsized: 0,
        importance: size,
      },
    })),
    edges: chart.edges.map(({ id, source, target }) => ({
      id,
      source,
      target,
      data: { type: "SUPPLIES", text: "供货", derived: 0 },
    })),
    captions: [],
  };
}
