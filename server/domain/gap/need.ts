import { DirectedGraph } from "graphology";
import { singleSourceLength } from "graphology-shortest-path";
import { gapPolicy } from "./policy.ts";
import type { SegmentSupply } from "./supply.ts";

/** Segments at one distance further down the chain. */
export interface StepUse {
  readonly steps: number;
  readonly users: number;
  /** Of these, those present in the region. */
  readonly present: number;
}

export interface Need {
  /** D: how much of its use is local, near uses weighing more; null where nothing uses it later. */
  readonly direct: number | null;
  /** E: how much of the local chain stands on it. */
  readonly standing: number;
  readonly uses: readonly StepUse[];
  /** U: how much of what it needs is present; null where it has no inputs in the chain. */
  readonly inputsReady: number | null;
  /** Segments directly before and after it, and those of them that are present. */
  readonly readiness: { readonly present: number; readonly total: number };
}

/** The need of each segment of one chain for what its neighbours do. */
export function needsOf(
  supplies: readonly SegmentSupply[],
  isPresent: (segmentId: string) => boolean,
): Map<string, Need> {
  const graph = new DirectedGraph();
  for (const { segmentId } of supplies) graph.mergeNode(segmentId);
  for (const { segmentId, inputs } of supplies) {
    for (const input of inputs) {
      if (graph.hasNode(input) && input !== segmentId) graph.mergeEdge(input, segmentId);
    }
  }
  const upwards = new DirectedGraph();
  graph.forEachNode((id) => void upwards.mergeNode(id));
  graph.forEachEdge((_edge, _attributes, from, to) => void upwards.mergeEdge(to, from));
  const presentTotal = supplies.filter((s) => isPresent(s.segmentId)).length;
  return new Map(
    supplies.map(({ segmentId }) => {
      const later = stepsFrom(graph, segmentId, isPresent);
      const earlier = stepsFrom(upwards, segmentId, isPresent);
      const presentUsers = later.reduce((sum, step) => sum + step.present, 0);
      const neighbours = graph.neighbors(segmentId);
      return [
        segmentId,
        {
          direct: weighted(later),
          standing: presentTotal === 0 ? 0 : presentUsers / presentTotal,
          uses: later,
          inputsReady: weighted(earlier),
          readiness: { present: neighbours.filter(isPresent).length, total: neighbours.length },
        },
      ];
    }),
  );
}

function stepsFrom(
  graph: DirectedGraph,
  start: string,
  isPresent: (segmentId: string) => boolean,
): StepUse[] {
  const steps: { steps: number; users: number; present: number }[] = [];
  for (const [id, distance] of Object.entries(singleSourceLength(graph, start))) {
    if (distance === 0) continue;
    const step = steps[distance - 1] ?? { steps: distance, users: 0, present: 0 };
    step.users += 1;
    if (isPresent(id)) step.present += 1;
    steps[distance - 1] = step;
  }
  return steps;
}

/** Σ present·decay^(d−1) / Σ users·decay^(d−1). */
function weighted(steps: readonly StepUse[]): number | null {
  let all = 0;
  let present = 0;
  for (const step of steps) {
    const weight = gapPolicy.decay ** (step.steps - 1);
    all += weight * step.users;
    present += weight * step.present;
  }
  return all === 0 ? null : present / all;
}
