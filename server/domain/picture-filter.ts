/**
 * What a picture lets through. A dimension has values for a node or a relationship (none counts as
 * the empty text); something passes where one of its values is let through by each dimension.
 */
export interface ValueFilter {
  readonly key: FilterKey;
  /** Nothing but these; null: all. */
  readonly only: readonly string[] | null;
  readonly not: readonly string[];
}

export interface RangeFilter {
  readonly key: RangeKey;
  /** Inclusive; null where it is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether what has no such figure stays. */
  readonly keepUnknown: boolean;
}

/** A label, a relationship type, or the property of a node that holds the values (cypher/load/write-*-facets). */
export const filterKeys = [
  "label",
  "type",
  "chainIds",
  "stages",
  "provinceIds",
  "cityIds",
  "evidenceKinds",
] as const;
export type FilterKey = (typeof filterKeys)[number];

export const rangeKeys = ["degree", "topShare", "figureYear", "sourceYear"] as const;
export type RangeKey = (typeof rangeKeys)[number];
