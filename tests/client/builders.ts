import type { Names } from "../../client/features/explore/use-names.ts";
import type {
  EdgePartsFragment,
  NodePartsFragment,
  OverviewQuery,
} from "../../client/gql/generated/graphql.ts";
import { type GraphEdge, type GraphNode, noBand } from "../../client/graph/elements.ts";

const noFacets: NodePartsFragment["facets"] = {
  chainIds: [],
  stages: [],
  provinceIds: [],
  cityIds: [],
  evidenceKinds: ["PLAN"],
  topShare: null,
  figureYear: null,
  sourceYear: null,
};

/** A node as the server sends it; pin only what the assertion needs. */
export function aNode(
  id: string,
  parts: Partial<Omit<NodePartsFragment, "facets">> & {
    facets?: Partial<NodePartsFragment["facets"]>;
  } = {},
): NodePartsFragment {
  return {
    id,
    label: "Firm",
    name: id,
    nameEn: null,
    subkind: null,
    degree: 1,
    ...parts,
    facets: { ...noFacets, ...parts.facets },
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

/** Names without a server: of chains and places their ids. */
export const someNames: Names = {
  isReady: true,
  of: (_key, value) => (value === "" ? "none" : value),
  gap: (state) => state,
  many: (by) => `many ${by}`,
  order: (id) => id.length,
};

/** A node of the canvas. */
export const aGraphNode = (id: string, parts: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: "Firm",
  name: id,
  degree: 1,
  isUnverified: false,
  stage: noBand,
  place: noBand,
  weight: null,
  tint: null,
  ...parts,
});

export const aGraphEdge = (from: string, to: string): GraphEdge => ({
  id: `${from}>${to}`,
  type: "IN_CHAIN",
  from,
  to,
  name: "属于",
  evidence: [{ kind: "PUBLIC", grade: "B" }],
});
