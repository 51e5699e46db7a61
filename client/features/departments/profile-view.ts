import type { DepartmentProfileQuery } from "../../gql/generated/graphql.ts";
import { groupBy } from "./matrix-view.ts";

export type Profile = NonNullable<DepartmentProfileQuery["departmentProfile"]>;
export type ProfileItem = Profile["items"][number];
export type ProfileLoad = Profile["loads"][number];

/** An item of a department with the others who have a part in it. */
export interface OwnItem {
  readonly item: ProfileItem;
  readonly role: "LEAD" | "SUPPORT";
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly evidence: Profile["responsibilities"][number]["evidence"];
}

/** What the department leads and what it supports, in the order of the plan. */
export function ownItems(profile: Profile): OwnItem[] {
  const parts = groupBy(profile.responsibilities, (part) => part.taskId);
  const { id } = profile.department;
  return profile.items.flatMap((item) => {
    const all = parts.get(item.task.id) ?? [];
    const own = all.find((part) => part.departmentId === id);
    if (!own) return [];
    const others = (role: OwnItem["role"]) =>
      all.filter((p) => p.role === role && p.departmentId !== id).map((p) => p.departmentId);
    return {
      item,
      role: own.role,
      leads: others("LEAD"),
      supports: others("SUPPORT"),
      evidence: own.evidence,
    };
  });
}

export interface Partner {
  readonly id: string;
  readonly coLead: readonly string[];
  /** Items that this department leads and the other supports, and the reverse. */
  readonly leadsOther: readonly string[];
  readonly leadsThis: readonly string[];
  readonly times: number;
}

/** With whom it works, the most often first; of equal ones the one with the heavier load. */
export function partnersOf(profile: Profile): Partner[] {
  const { id } = profile.department;
  const order = profile.loads.map((load) => load.department.id);
  const byOther = groupBy(profile.links, (link) => (link.fromId === id ? link.toId : link.fromId));
  return [...byOther]
    .map(([other, links]) => {
      const of = (test: (link: Profile["links"][number]) => boolean) =>
        links.filter(test).flatMap((link) => link.taskIds);
      const coLead = of((link) => link.kind === "CO_LEAD");
      const leadsOther = of((link) => link.kind === "LEAD_SUPPORT" && link.fromId === id);
      const leadsThis = of((link) => link.kind === "LEAD_SUPPORT" && link.toId === id);
      const times = coLead.length + leadsOther.length + leadsThis.length;
      return { id: other, coLead, leadsOther, leadsThis, times };
    })
    .sort((a, b) => b.times - a.times || order.indexOf(a.id) - order.indexOf(b.id));
}

export interface TouchedChain {
  readonly chain: Profile["chains"][number]["chain"];
  readonly items: readonly ProfileItem[];
}

/** Chains that its items name, by the number of items. */
export function chainsOf(profile: Profile): TouchedChain[] {
  const byChain = groupBy(profile.chains, (one) => one.chain.id);
  return [...byChain.values()]
    .flatMap((named) => {
      const ids = new Set(named.map((one) => one.taskId));
      const items = profile.items.filter((item) => ids.has(item.task.id));
      return named[0] ? { chain: named[0].chain, items } : [];
    })
    .sort((a, b) => b.items.length - a.items.length);
}

/** The middle one of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
