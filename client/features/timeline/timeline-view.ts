import type { TimelineKind, TimelineQuery } from "../../gql/generated/graphql.ts";

export type Entry = TimelineQuery["timeline"]["entries"][number];

/** The kinds in the order in which they are offered. */
export const kinds = [
  "PLAN",
  "MILESTONE",
  "EVENT",
  "TARGET",
  "PROGRESS",
  "STATEMENT",
  "CLUSTER",
  "SOURCE",
] as const satisfies readonly TimelineKind[];

/** What a new user sees; the others are many. */
export const firstKinds: readonly TimelineKind[] = [
  "PLAN",
  "MILESTONE",
  "EVENT",
  "TARGET",
  "PROGRESS",
];

export function readKinds(written: readonly string[]): readonly TimelineKind[] {
  return written.length === 0 ? firstKinds : kinds.filter((kind) => written.includes(kind));
}

export interface MonthGroup {
  /** 1–12; null for what is not of one month. */
  readonly month: number | null;
  readonly entries: readonly Entry[];
}

export interface YearGroup {
  readonly year: number;
  readonly count: number;
  readonly months: readonly MonthGroup[];
}

/** Dated entries by year and month; a year's own entries, of no month, come first. */
export function byYear(entries: readonly Entry[]): YearGroup[] {
  const years = new Map<number, Map<number | null, Entry[]>>();
  for (const entry of entries) {
    if (entry.from === null) continue;
    const year = Number(entry.from.slice(0, 4));
    const months = years.get(year) ?? new Map<number | null, Entry[]>();
    const month = monthOf(entry);
    months.set(month, [...(months.get(month) ?? []), entry]);
    years.set(year, months);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, months]) => ({
      year,
      count: [...months.values()].reduce((sum, list) => sum + list.length, 0),
      months: [...months]
        .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
        .map(([month, list]) => ({ month, entries: list })),
    }));
}

const monthOf = ({ from, to }: Entry): number | null =>
  from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7)
    ? Number(from.slice(5, 7))
    : null;

/** A day as it is, a month, a half or a quarter by its ends, a year as the year. */
export function dateText(entry: Entry, span: (from: string, to: string) => string): string {
  const { from, to } = entry;
  if (from === null || to === null) return "";
  if (from === to) return from;
  const isWhole = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (isWhole) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : span(first, last);
  }
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : span(from, to);
}
