import Graph from "graphology";
import Sigma from "sigma";
import { type Drawn, fontStack, lineColour, padding, textColour } from "./drawn.ts";
import { type Chart, colours } from "./graph.ts";

export function drawSigma(host: HTMLElement, chart: Chart): Drawn {
  const graph = new Graph({ type: "directed", multi: true });
  for (const node of chart.nodes) {
    graph.addNode(node.id, {
      x: node.x,
      // sigma's y grows upwards.
      y: -node.y,
      size: node.size / 2,
      label: node.name,
      color: colours[node.kind],
    });
  }
  for (const edge of chart.edges) {
    graph.addEdgeWithKey(edge.id, edge.source, edge.target, { size: 1.2, color: lineColour });
  }
  const sigma = new Sigma(graph, host, {
    defaultEdgeType: "arrow",
    itemSizesReference: "positions",
    labelFont: fontStack,
    labelColor: { color: textColour },
    stagePadding: padding,
    autoRescale: true,
    zoomToSizeRatioFunction: (ratio: number) => ratio,
  });
  return {
    counts: () => ({ nodes: sigma.getGraph().order, edges: sigma.getGraph().size }),
    toScreen: (point) => sigma.graphToViewport({ x: point.x, y: -point.y }),
    look(scale) {
      const camera = sigma.getCamera();
      if (scale === null) {
        camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
        return;
      }
      const a = sigma.graphToViewport({ x: 0, y: 0 });
      const b = sigma.graphToViewport({ x: 1000, y: 0 });
      const now = Math.abs(b.x - a.x) / 1000;
      const middle = sigma.viewportToFramedGraph(a);
      camera.setState({ x: middle.x, y: middle.y, ratio: (camera.ratio * now) / scale });
    },
    onDraw(tell) {
      sigma.on("afterRender", tell);
      // It has drawn already when it is made.
      tell();
    },
  };
}
