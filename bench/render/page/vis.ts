import { DataSet } from "vis-data";
import { Network } from "vis-network";
import { type Drawn, fontStack, lineColour, textColour } from "./drawn.ts";
import { type Chart, colours } from "./graph.ts";

/** Without names it is the stricter rival, though it draws less than the others. */
export function drawVis(
  host: HTMLElement,
  chart: Chart,
  { hasNames }: { hasNames: boolean },
): Drawn {
  const nodes = new DataSet(
    chart.nodes.map((node) => ({
      id: node.id,
      x: node.x,
      y: node.y,
      ...(hasNames ? { label: node.name } : {}),
      shape: "dot",
      size: node.size / 2,
      color: colours[node.kind],
      font: { size: node.fontSize, face: fontStack, color: textColour },
    })),
  );
  const edges = new DataSet(
    chart.edges.map((edge) => ({ id: edge.id, from: edge.source, to: edge.target })),
  );
  const network = new Network(
    host,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      interaction: { dragNodes: false },
      edges: {
        arrows: "to",
        color: lineColour,
        width: 1.2,
      },
    },
  );
  const showAll = () => {
    network.fit({ animation: false, minZoomLevel: 0.01 });
  };
  showAll();
  return {
    // What is drawn, without the nodes that vis-network makes for itself to bend edges by.
    counts: () => ({
      nodes: drawn().nodeIndices.filter(isGiven).length,
      edges: drawn().edgeIndices.length,
    }),
    toScreen: (point) => network.canvasToDOM(point),
    look(scale) {
      if (scale === null) showAll();
      else network.moveTo({ position: { x: 0, y: 0 }, scale });
    },
    onDraw: (tell) => network.on("afterDrawing", tell),
  };

  function drawn(): { nodeIndices: unknown[]; edgeIndices: unknown[] } {
    // Not in its types.
    return (network as unknown as { body: { nodeIndices: unknown[]; edgeIndices: unknown[] } })
      .body;
  }

  function isGiven(id: unknown): boolean {
    return nodes.get(id as string) !== null;
  }
}
