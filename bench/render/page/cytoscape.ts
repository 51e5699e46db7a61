import cytoscape, { type CytoscapeOptions, type ElementDefinition } from "cytoscape";
import { type Drawn, padding } from "./drawn.ts";
import type { Chart } from "./graph.ts";

/** A way to set Cytoscape up; all that is left out is as Cytoscape has it by itself. */
export interface Setup {
  readonly options?: Partial<CytoscapeOptions> & {
    readonly renderer?: { readonly name: "canvas"; readonly webgl?: boolean };
  };
  style(chart: Chart): CytoscapeOptions["style"];
}

export function drawCytoscape(host: HTMLElement, chart: Chart, setup: Setup): Drawn {
  const cy = cytoscape({
    container: host,
    style: setup.style(chart),
    elements: elementsOf(chart),
    layout: { name: "preset", fit: false },
    ...setup.options,
  } as CytoscapeOptions);
  const showAll = () => cy.fit(undefined, padding);
  showAll();
  return {
    counts: () => ({ nodes: cy.nodes().length, edges: cy.edges().length }),
    toScreen: (point) => ({
      x: point.x * cy.zoom() + cy.pan().x,
      y: point.y * cy.zoom() + cy.pan().y,
    }),
    look(scale) {
      if (scale === null) showAll();
      else {
        const pan = { x: host.clientWidth / 2, y: host.clientHeight / 2 };
        cy.viewport({ zoom: scale, pan });
      }
    },
    onDraw: (tell) => cy.on("render", tell),
  };
}

function elementsOf(chart: Chart): ElementDefinition[] {
  return [
    ...chart.nodes.map(
      ({ id, kind, name, size, fontSize, x, y }): ElementDefinition => ({
        group: "nodes",
        data: { id, kind, text: name, size, fontSize },
        position: { x, y },
      }),
    ),
    ...chart.edges.map(
      ({ id, source, target }): ElementDefinition => ({
        group: "edges",
        data: { id, source, target },
      }),
    ),
  ];
}
