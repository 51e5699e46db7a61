import cytoscape, { type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";
import { type GraphEdge, type GraphNode, noBand } from "../../../client/graph/elements.ts";
import { runLayout } from "../../../client/graph/layout-client.ts";
import type { LayoutJob } from "../../../client/graph/places.ts";
import type { Recorder } from "./frames.ts";
import type { Chart } from "./graph.ts";

cytoscape.use(fcose);

export interface LayoutTimes {
  /** Milliseconds until there are first places, and final ones. */
  readonly first: number;
  readonly final: number;
  readonly longTasks: readonly number[];
}

/** fcose as it comes, at the quality that it has by itself, on the main thread. */
export async function layOutWithFcose(chart: Chart, recorder: Recorder): Promise<LayoutTimes> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...chart.nodes.map(({ id }) => ({ data: { id } })),
      ...chart.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  recorder.start();
  const start = performance.now();
  cy.layout({ name: "fcose", animate: false, fit: false } as LayoutOptions).run();
  const ms = performance.now() - start;
  const { longTasks } = await recorder.stop();
  return { first: ms, final: ms, longTasks };
}

/** The application's, which it computes in a worker. */
export async function layOutInWorker(chart: Chart, recorder: Recorder): Promise<LayoutTimes> {
  const job: LayoutJob = {
    key: "bench",
    name: "force",
    nodes: chart.nodes.map(toGraphNode),
    edges: chart.edges.map(toGraphEdge),
    before: new Map(),
    fixed: [],
  };
  recorder.start();
  const start = performance.now();
  let first = 0;
  const result = await runLayout(job, new AbortController().signal, (draft) => {
    if (draft.places.size === chart.nodes.length) first = performance.now() - start;
  });
  const final = performance.now() - start;
  const { longTasks } = await recorder.stop();
  if (result.places.size !== chart.nodes.length) throw new Error("not all were placed");
  return { first, final, longTasks };
}

const toGraphNode = ({ id, kind, name }: Chart["nodes"][number]): GraphNode => ({
  id,
  label: kind,
  name,
  degree: 3,
  isUnverified: false,
  stage: noBand,
  place: noBand,
  weight: null,
  tint: null,
});

const toGraphEdge = ({ id, source, target }: Chart["edges"][number]): GraphEdge => ({
  id,
  type: "SUPPLIES",
  from: source,
  to: target,
  name: "供货",
  evidence: [],
});
