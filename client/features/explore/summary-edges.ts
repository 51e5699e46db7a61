import type { OverviewQuery } from "../../gql/generated/graphql.ts";

type ChainLinks = OverviewQuery["chains"][number];

export interface ViaNode {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A relation between a chain and a firm or department that runs through nodes which are not drawn. */
export interface SummaryEdge {
  readonly id: string;
  readonly type: "VIA_SEGMENT" | "VIA_TASK";
  readonly from: string;
  readonly to: string;
  readonly via: readonly ViaNode[];
}

/**
 * Sums up firm – segment – chain and department – task – chain, where both ends are shown and none of
 * the nodes between them is; as soon as one is, the real relations are there to be seen.
 */
export function summaryEdges(
  chains: readonly ChainLinks[],
  isShown: (id: string) => boolean,
): SummaryEdge[] {
  const found = new Map<string, SummaryEdge>();
  const add = (type: SummaryEdge["type"], from: string, to: string, via: ViaNode) => {
    if (!isShown(from)) return;
    const id = `${type}:${from}>${to}`;
    found.set(id, { id, type, from, to, via: [...(found.get(id)?.via ?? []), via] });
  };
  for (const chain of chains) {
    if (!isShown(chain.id)) continue;
    for (const { firms, ...segment } of chain.segments) {
      for (const firm of firms) add("VIA_SEGMENT", firm.id, chain.id, segment);
    }
    for (const { leads, ...task } of chain.tasks) {
      for (const department of leads) add("VIA_TASK", department.id, chain.id, task);
    }
  }
  return [...found.values()].filter((edge) => !edge.via.some((node) => isShown(node.id)));
}
