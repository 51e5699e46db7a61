import type { ProgressPartsFragment, TargetBoardQuery } from "../../gql/generated/graphql.ts";
import { type Lang, nameOf, type Translate } from "../../i18n/translate.ts";
import { type TargetStatusName, targetStatusOrder } from "../../ui/target-states.ts";

export type BoardTarget = TargetBoardQuery["targets"][number];
export type Progress = ProgressPartsFragment;

export const groupings = ["section", "department", "chain"] as const;
export type Grouping = (typeof groupings)[number];

/** What a list of targets lets through; null: all. "" stands for what has none. */
export interface TargetFilter {
  readonly chain: string | null;
  readonly department: string | null;
  /** Only what the department leads, as the board counts it. */
  readonly isLeadOnly: boolean;
  readonly section: string | null;
  readonly status: TargetStatusName | null;
  readonly year: string | null;
  readonly words: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export const leadsAndSupports = ({ task }: BoardTarget): readonly Named[] => [
  ...task.leads,
  ...task.supports,
];

export function isShown(target: BoardTarget, filter: TargetFilter): boolean {
  const isOf = (wanted: string | null, ids: readonly string[]) =>
    wanted === null || (wanted === "" ? ids.length === 0 : ids.includes(wanted));
  const idsOf = (named: readonly Named[]) => named.map(({ id }) => id);
  const words = filter.words.trim().toLowerCase();
  return (
    isOf(filter.chain, idsOf(target.chains)) &&
    isOf(
      filter.department,
      idsOf(filter.isLeadOnly ? target.task.leads : leadsAndSupports(target)),
    ) &&
    isOf(filter.section, target.task.section === null ? [] : [target.task.section.id]) &&
    isOf(filter.year, target.year === null ? [] : [String(target.year)]) &&
    (filter.status === null || target.standing.status === filter.status) &&
    (words === "" || haystack(target).includes(words))
  );
}

const haystack = (target: BoardTarget): string =>
  [
    target.metric,
    target.task.title,
    target.task.nameEn,
    ...target.evidence.map(({ quote }) => quote),
    ...leadsAndSupports(target).flatMap(({ name, nameEn }) => [name, nameEn]),
  ]
    .join(" ")
    .toLowerCase();

export type StatusCounts = Readonly<Record<TargetStatusName, number>>;

export function countStatuses(targets: readonly BoardTarget[]): StatusCounts {
  const counts = { ACHIEVED: 0, ON_TRACK: 0, BEHIND: 0, NO_DATA: 0 };
  for (const { standing } of targets) counts[standing.status] += 1;
  return counts;
}

export interface TargetGroup {
  /** "" for what has none. */
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly counts: StatusCounts;
}

/** A target of two groups counts in both. Departments are those that lead. */
export function groupTargets(
  targets: readonly BoardTarget[],
  by: Grouping,
  words: { readonly lang: Lang; readonly none: string },
): TargetGroup[] {
  const groups = new Map<string, { name: string; targets: BoardTarget[] }>();
  for (const target of targets) {
    const keys = keysOf(target, by);
    for (const key of keys.length === 0 ? [null] : keys) {
      const id = key?.id ?? "";
      const group = groups.get(id) ?? {
        name: key === null ? words.none : nameOf(words.lang, key),
        targets: [],
      };
      group.targets.push(target);
      groups.set(id, group);
    }
  }
  const found = [...groups].map(([id, group]) => ({
    id,
    name: group.name,
    total: group.targets.length,
    counts: countStatuses(group.targets),
  }));
  // Sections stand in the plan's order; the others by how much they have, what has none last.
  return by === "section"
    ? found
    : found.sort((a, b) => Number(a.id === "") - Number(b.id === "") || b.total - a.total);
}

function keysOf({ chains, task }: BoardTarget, by: Grouping): readonly Named[] {
  if (by === "chain") return chains;
  if (by === "department") return task.leads;
  return task.section === null ? [] : [task.section];
}

/** Every department, chain, section or year of the targets, each once, with its count. */
export function optionsOf(
  targets: readonly BoardTarget[],
  read: (target: BoardTarget) => readonly Named[],
  lang: Lang,
): { value: string; label: string }[] {
  const counts = new Map<string, { named: Named; count: number }>();
  for (const target of targets) {
    for (const named of read(target)) {
      const one = counts.get(named.id) ?? { named, count: 0 };
      one.count += 1;
      counts.set(named.id, one);
    }
  }
  return [...counts.values()].map(({ named, count }) => ({
    value: named.id,
    label: `${nameOf(lang, named)} (${count})`,
  }));
}

const aimTexts = {
  EQ: "target.aimEq",
  GTE: "target.aimGte",
  LTE: "target.aimLte",
  APPROX: "target.aimApprox",
} as const;

export const aimText = (
  text: Translate,
  { comparator, value, unit }: Pick<BoardTarget, "comparator" | "value" | "unit">,
): string => text(aimTexts[comparator], { value, unit });

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

export const readStatus = (value: string | null): TargetStatusName | null =>
  targetStatusOrder.find((status) => status === value) ?? null;

/** Pixels of the chart, known before it is there, so that nothing moves when it comes. */
export function chartHeight(groups: readonly TargetGroup[]): number {
  const isLong = groups.some(({ name }) => name.length > 28);
  return groups.length * (isLong ? 52 : 30) + 60;
}
