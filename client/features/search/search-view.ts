import type { SearchQuery } from "../../gql/generated/graphql.ts";

export type SearchEntity = SearchQuery["search"][number]["entity"];

export interface HitGroup {
  readonly label: string;
  readonly entities: readonly SearchEntity[];
}

/** Hits by kind; the kind with the best hit first, so that the first of all is the best of all. */
export function groupHits(hits: SearchQuery["search"]): HitGroup[] {
  const groups = new Map<string, SearchEntity[]>();
  for (const { entity } of hits) {
    groups.set(entity.label, [...(groups.get(entity.label) ?? []), entity]);
  }
  return [...groups].map(([label, entities]) => ({ label, entities }));
}
