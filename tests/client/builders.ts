import type {
  EdgePartsFragment,
  NodePartsFragment,
  OverviewQuery,
} from "../../client/gql/generated/graphql.ts";

/** A node as the server sends it; pin only what the assertion needs. */
export function aNode(id: string, parts: Partial<NodePartsFragment> = {}): NodePartsFragment {
  return {
    id,
    label: "Firm",
    name: id,
    nameEn: null,
    subkind: null,
    degree: 1,
    evidence: [{ kind: "PLAN", grade: "A" }],
    ...parts,
  };
}

export function anEdge(from: string, to: string, type = "IN_CHAIN"): EdgePartsFragment {
  return { id: `${type}:${from}>${to}`, type, from, to, evidence: [{ kind: "PLAN", grade: "A" }] };
}

export function anOverview(
  nodes: NodePartsFragment[],
  edges: EdgePartsFragment[] = [],
  chains: OverviewQuery["chains"] = [],
): OverviewQuery {
  return { overview: { nodes, edges }, chains };
}
