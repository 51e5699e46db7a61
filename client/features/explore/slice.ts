import type {
  AdditionQuery,
  EdgePartsFragment,
  ExpansionQuery,
  NodePartsFragment,
  OverviewQuery,
} from "../../gql/generated/graphql.ts";
import { compareKinds } from "../../ui/kinds.ts";

/** One thing that the user did to the picture, in order; the view is the overview and these. */
export interface ExploreStep {
  readonly kind: "add" | "expand";
  readonly id: string;
}

/** What the server said to a step, as far as it is there. */
export type StepAnswer =
  | { readonly kind: "add"; readonly data: AdditionQuery }
  | { readonly kind: "expand"; readonly data: ExpansionQuery };

export interface SliceGroup {
  readonly parentId: string | null;
  readonly nodes: readonly NodePartsFragment[];
}

/** What a step brought, for the words that are said about it. */
export interface StepResult {
  readonly step: ExploreStep;
  readonly name: NodePartsFragment | null;
  readonly addedIds: readonly string[];
  readonly isTruncated: boolean;
}

/** The part of the graph on screen. */
export interface Slice {
  readonly groups: readonly SliceGroup[];
  readonly nodes: ReadonlyMap<string, NodePartsFragment>;
  readonly edges: readonly EdgePartsFragment[];
  readonly results: readonly StepResult[];
}

/**
 * The overview and the steps that are answered, in their order. A step that is not answered yet ends
 * the slice, so that places never depend on which answer came first; `null` marks one that failed.
 */
export function toSlice(
  overview: OverviewQuery,
  steps: readonly ExploreStep[],
  answers: readonly (StepAnswer | null | undefined)[],
  furtherEdges: readonly EdgePartsFragment[],
): Slice {
  const nodes = new Map<string, NodePartsFragment>();
  const groups: SliceGroup[] = [];
  const edges = new Map<string, EdgePartsFragment>();
  const results: StepResult[] = [];
  const add = (parentId: string | null, wanted: readonly NodePartsFragment[]) => {
    const fresh = wanted.filter((node) => !nodes.has(node.id));
    for (const node of fresh) nodes.set(node.id, node);
    if (fresh.length > 0) groups.push({ parentId, nodes: fresh });
    return fresh.map((node) => node.id);
  };
  const join = (found: readonly EdgePartsFragment[]) => {
    for (const edge of found) edges.set(edge.id, edge);
  };

  add(null, inChainOrder(overview));
  join(overview.overview.edges);
  for (const [i, step] of steps.entries()) {
    const answer = answers[i];
    if (answer === undefined) break;
    if (answer === null) continue;
    if (answer.kind === "add") {
      const { entity, neighbourhood } = answer.data;
      if (entity === null) continue;
      const parentId = neighbourShown(entity.id, neighbourhood.edges, nodes) ?? "";
      const addedIds = add(parentId, [entity]);
      join(neighbourhood.edges);
      results.push({ step, name: entity, addedIds, isTruncated: false });
    } else {
      const found = answer.data.neighbourhood;
      const parent = found.nodes.find((node) => node.id === step.id);
      if (parent && !nodes.has(step.id)) add("", [parent]);
      const sorted = [...found.nodes].sort((a, b) => compareKinds(a.label, b.label));
      const addedIds = add(step.id, sorted);
      join(found.edges);
      results.push({ step, name: parent ?? null, addedIds, isTruncated: found.truncated });
    }
  }
  join(furtherEdges);
  const isShown = (id: string) => nodes.has(id);
  return {
    groups,
    nodes,
    edges: [...edges.values()].filter((edge) => isShown(edge.from) && isShown(edge.to)),
    results,
  };
}

/** Chains in the order of the list of chains, then the rest as the server ranked it. */
function inChainOrder({ overview, chains }: OverviewQuery): NodePartsFragment[] {
  const rank = new Map(chains.map((chain, i) => [chain.id, i]));
  const rankOf = (node: NodePartsFragment) => rank.get(node.id) ?? chains.length;
  return [...overview.nodes].sort((a, b) => rankOf(a) - rankOf(b));
}

function neighbourShown(
  id: string,
  edges: readonly EdgePartsFragment[],
  nodes: ReadonlyMap<string, unknown>,
): string | undefined {
  return edges
    .filter((edge) => edge.from === id || edge.to === id)
    .map((edge) => (edge.from === id ? edge.to : edge.from))
    .sort()
    .find((other) => nodes.has(other));
}
