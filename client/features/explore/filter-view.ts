import type {
  EdgePartsFragment,
  FilterKey,
  NodePartsFragment,
  RangeKey,
} from "../../gql/generated/graphql.ts";
import { compareKinds } from "../../ui/kinds.ts";
import {
  type Filter,
  figureOf,
  filterKeys,
  isLetThrough,
  type RangeFilter,
  rangeKeys,
  valuesOf,
} from "./filter.ts";
import type { Names } from "./use-names.ts";

export interface FilterOption {
  readonly value: string;
  readonly name: string;
  /** Of what is in the picture, let through or not. */
  readonly count: number;
  readonly isOn: boolean;
}

export interface FilterDimension {
  readonly key: FilterKey;
  readonly options: readonly FilterOption[];
}

/** What can be filtered by in the picture, with counts; a dimension with one value is of no use. */
export function dimensionsOf(
  nodes: readonly NodePartsFragment[],
  edges: readonly EdgePartsFragment[],
  filter: Filter,
  names: Names,
): FilterDimension[] {
  return filterKeys.flatMap((key) => {
    const counts = new Map<string, number>();
    const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
    if (key === "type") for (const edge of edges) count(edge.type);
    else for (const node of nodes) for (const value of valuesOf(node, key)) count(value);
    // What the filter names is listed even where nothing of it is in the picture: or it could not be undone.
    const own = filter.values.find((one) => one.key === key);
    for (const value of [...(own?.only ?? []), ...(own?.not ?? [])]) {
      counts.set(value, counts.get(value) ?? 0);
    }
    if (counts.size < 2 && own === undefined) return [];
    const options = [...counts].map(([value, n]) => ({
      value,
      name: names.of(key, value),
      count: n,
      isOn: isLetThrough(filter, key, value),
    }));
    return [{ key, options: options.sort((a, b) => compare(key, names, a, b)) }];
  });
}

const fixedOrders: Partial<Record<FilterKey, readonly string[]>> = {
  stages: ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"],
  evidenceKinds: ["PLAN", "PUBLIC", "DERIVED", "IMPORT", "UNVERIFIED"],
};

function compare(key: FilterKey, names: Names, a: FilterOption, b: FilterOption): number {
  if ((a.value === "") !== (b.value === "")) return a.value === "" ? 1 : -1;
  if (key === "label") return compareKinds(a.value, b.value);
  const fixed = fixedOrders[key];
  if (fixed) return fixed.indexOf(a.value) - fixed.indexOf(b.value);
  if (key === "chainIds") return names.order(a.value) - names.order(b.value);
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}

export interface RangeDimension {
  readonly key: RangeKey;
  /** Smallest and largest figure in the picture. */
  readonly least: number;
  readonly most: number;
  readonly known: number;
  readonly unknown: number;
  readonly range: RangeFilter;
}

export function rangesOf(nodes: readonly NodePartsFragment[], filter: Filter): RangeDimension[] {
  return rangeKeys.flatMap((key) => {
    const figures = nodes.map((node) => figureOf(node, key));
    const known = figures.filter((figure) => figure !== null);
    const range = filter.ranges.find((one) => one.key === key);
    if (known.length === 0 && range === undefined) return [];
    return [
      {
        key,
        least: Math.min(...known),
        most: Math.max(...known),
        known: known.length,
        unknown: figures.length - known.length,
        range: range ?? { key, from: null, to: null, keepUnknown: true },
      },
    ];
  });
}
