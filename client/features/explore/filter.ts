import type {
  EdgePartsFragment,
  FilterKey,
  NodePartsFragment,
  PictureFilter,
  RangeKey,
} from "../../gql/generated/graphql.ts";

/** What the picture lets through, the same on the page and for what the server is asked. */
export interface Filter {
  readonly values: readonly ValueFilter[];
  readonly ranges: readonly RangeFilter[];
}

export interface ValueFilter {
  readonly key: FilterKey;
  /** Nothing but these; null: all. */
  readonly only: readonly string[] | null;
  readonly not: readonly string[];
}

export interface RangeFilter {
  readonly key: RangeKey;
  readonly from: number | null;
  readonly to: number | null;
  readonly keepUnknown: boolean;
}

export const noFilter: Filter = { values: [], ranges: [] };

/** The dimensions in the order in which they are offered. */
export const filterKeys = [
  "label",
  "type",
  "chainIds",
  "stages",
  "provinceIds",
  "cityIds",
  "evidenceKinds",
] as const satisfies readonly FilterKey[];

export const rangeKeys = [
  "degree",
  "topShare",
  "figureYear",
  "sourceYear",
] as const satisfies readonly RangeKey[];

export const isOpen = (filter: Filter): boolean =>
  filter.values.length === 0 && filter.ranges.length === 0;

/** What a node has in a dimension; one that has nothing there has the empty text. */
export function valuesOf(node: NodePartsFragment, key: FilterKey): readonly string[] {
  if (key === "label") return [node.label];
  if (key === "type") return [];
  const values = node.facets[key];
  return values.length === 0 ? [""] : values;
}

export function figureOf(node: NodePartsFragment, key: RangeKey): number | null {
  return key === "degree" ? node.degree : node.facets[key];
}

const letsThrough = ({ only, not }: ValueFilter, values: readonly string[]): boolean =>
  values.some((value) => (only === null || only.includes(value)) && !not.includes(value));

export function passesNode(node: NodePartsFragment, filter: Filter): boolean {
  return (
    filter.values.every((one) => one.key === "type" || letsThrough(one, valuesOf(node, one.key))) &&
    filter.ranges.every((range) => {
      const figure = figureOf(node, range.key);
      if (figure === null) return range.keepUnknown;
      return figure >= (range.from ?? -Infinity) && figure <= (range.to ?? Infinity);
    })
  );
}

/** Whether a relation between two nodes that are let through is so too. */
export function passesEdge(edge: EdgePartsFragment, filter: Filter): boolean {
  return filter.values.every((one) => one.key !== "type" || letsThrough(one, [edge.type]));
}

export function isLetThrough(filter: Filter, key: FilterKey, value: string): boolean {
  const one = filter.values.find((v) => v.key === key);
  return one === undefined || letsThrough(one, [value]);
}

/** Takes a value out of the picture, or lets it in again. */
export function toggleValue(filter: Filter, key: FilterKey, value: string): Filter {
  const one = filter.values.find((v) => v.key === key) ?? { key, only: null, not: [] };
  if (one.only !== null) {
    const only = one.only.includes(value)
      ? one.only.filter((v) => v !== value)
      : [...one.only, value];
    return withValues(filter, { ...one, only: only.length === 0 ? null : only });
  }
  const not = one.not.includes(value) ? one.not.filter((v) => v !== value) : [...one.not, value];
  return withValues(filter, { ...one, not });
}

/** Nothing but one value, or everything again where that is so already. */
export function onlyValue(filter: Filter, key: FilterKey, value: string): Filter {
  const one = filter.values.find((v) => v.key === key);
  const isAlready = one?.only?.length === 1 && one.only[0] === value;
  return withValues(filter, { key, only: isAlready ? null : [value], not: [] });
}

function withValues(filter: Filter, changed: ValueFilter): Filter {
  const values = filter.values.filter((one) => one.key !== changed.key);
  const isVoid = changed.only === null && changed.not.length === 0;
  return { ...filter, values: isVoid ? values : [...values, changed] };
}

export function withRange(filter: Filter, range: RangeFilter): Filter {
  const ranges = filter.ranges.filter((one) => one.key !== range.key);
  const isVoid = range.from === null && range.to === null && range.keepUnknown;
  return { ...filter, ranges: isVoid ? ranges : [...ranges, range] };
}

/** The parameters of the address: `only.stages=UPSTREAM&range.degree=3~20`. */
export function writeFilter(filter: Filter, parameters: URLSearchParams): void {
  for (const { key, only, not } of filter.values) {
    for (const value of only ?? []) parameters.append(`only.${key}`, value);
    for (const value of not) parameters.append(`not.${key}`, value);
  }
  for (const { key, from, to, keepUnknown } of filter.ranges) {
    const known = keepUnknown ? "" : "~known";
    parameters.append(`range.${key}`, `${from ?? ""}~${to ?? ""}${known}`);
  }
}

export function readFilter(parameters: URLSearchParams): Filter {
  let filter = noFilter;
  for (const key of filterKeys) {
    const only = [...new Set(parameters.getAll(`only.${key}`))];
    const not = [...new Set(parameters.getAll(`not.${key}`))];
    filter = withValues(filter, { key, only: only.length === 0 ? null : only, not });
  }
  for (const key of rangeKeys) {
    const [from = "", to = "", known] = parameters.get(`range.${key}`)?.split("~") ?? [];
    const figure = (text: string) =>
      text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
    filter = withRange(filter, {
      key,
      from: figure(from),
      to: figure(to),
      keepUnknown: known !== "known",
    });
  }
  return filter;
}

export function filterAddress(filter: Filter): string {
  const parameters = new URLSearchParams();
  writeFilter(filter, parameters);
  return parameters.toString();
}

export const filterOfAddress = (address: string): Filter =>
  readFilter(new URLSearchParams(address));

/** As the server takes it; null where everything is let through. */
export function toPictureFilter(filter: Filter): PictureFilter | null {
  if (isOpen(filter)) return null;
  return {
    values: filter.values.map(({ key, only, not }) => ({
      key,
      only: only && [...only],
      not: [...not],
    })),
    ranges: filter.ranges.map((range) => ({ ...range })),
  };
}
