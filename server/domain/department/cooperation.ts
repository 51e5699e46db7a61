import type { Responsibility } from "./responsibility.ts";

export const linkKinds = ["CO_LEAD", "LEAD_SUPPORT"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Two departments that work on the same items. Where one leads and one supports, the first leads. */
export interface CooperationLink {
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly taskIds: readonly string[];
}

/** How a department stands in the network. */
export interface Standing {
  readonly departmentId: string;
  /** Departments with which it shares at least one item. */
  readonly partners: number;
  /** Shared items, added up over its partners: one item shared with three partners counts three. */
  readonly ties: number;
  /** Departments that share items with the others only by way of it. */
  readonly onlyThroughIt: readonly string[];
}

export interface Cooperation {
  readonly links: readonly CooperationLink[];
  /** The most ties first; of equal ones the one that the plan names first. */
  readonly standings: readonly Standing[];
}

/**
 * Departments linked by the items that they share: two that lead one together (undirected), one that
 * leads and one that supports (directed). Two that only support the same item are not linked by it:
 * the plan ties each of them to who leads.
 * @param responsibilities in the order of the plan
 */
export function cooperationOf(responsibilities: readonly Responsibility[]): Cooperation {
  const order = [...new Set(responsibilities.map((one) => one.departmentId))];
  const place = new Map(order.map((id, index) => [id, index]));
  const byTask = new Map<string, Responsibility[]>();
  for (const one of responsibilities) {
    const parts = byTask.get(one.taskId);
    if (parts) parts.push(one);
    else byTask.set(one.taskId, [one]);
  }
  const links = new Map<string, CooperationLink & { taskIds: string[] }>();
  const add = (kind: LinkKind, fromId: string, toId: string, taskId: string) => {
    const key = `${kind} ${fromId} ${toId}`;
    const link = links.get(key) ?? { kind, fromId, toId, taskIds: [] };
    link.taskIds.push(taskId);
    links.set(key, link);
  };
  for (const [taskId, parts] of byTask) {
    const of = (role: Responsibility["role"]) =>
      [...new Set(parts.filter((p) => p.role === role).map((p) => p.departmentId))].sort(
        (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
      );
    const leads = of("LEAD");
    const supports = of("SUPPORT").filter((id) => !leads.includes(id));
    leads.forEach((lead, index) => {
      for (const other of leads.slice(index + 1)) add("CO_LEAD", lead, other, taskId);
      for (const support of supports) add("LEAD_SUPPORT", lead, support, taskId);
    });
  }
  const sorted = [...links.values()].sort(
    (a, b) =>
      b.taskIds.length - a.taskIds.length ||
      (place.get(a.fromId) ?? 0) - (place.get(b.fromId) ?? 0) ||
      (place.get(a.toId) ?? 0) - (place.get(b.toId) ?? 0) ||
      (a.kind < b.kind ? -1 : 1),
  );
  const neighbours = neighboursOf(order, sorted);
  const standings = order
    .map((departmentId) => {
      const own = sorted.filter((l) => l.fromId === departmentId || l.toId === departmentId);
      return {
        departmentId,
        partners: new Set(own.map((l) => (l.fromId === departmentId ? l.toId : l.fromId))).size,
        ties: own.reduce((sum, link) => sum + link.taskIds.length, 0),
        onlyThroughIt: cutOffWithout(departmentId, neighbours),
      };
    })
    .sort((a, b) => b.ties - a.ties || b.partners - a.partners);
  return { links: sorted, standings };
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(ids: readonly string[], links: readonly CooperationLink[]): Neighbours {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { fromId, toId } of links) {
    neighbours.get(fromId)?.add(toId);
    neighbours.get(toId)?.add(fromId);
  }
  return neighbours;
}

/** What falls apart from the largest part of its surroundings where one department is left out. */
function cutOffWithout(id: string, neighbours: Neighbours): string[] {
  const seen = new Set([id]);
  const parts: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start) || !neighbours.get(id)?.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const one of part) {
      for (const next of neighbours.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  const [, ...others] = parts.sort((a, b) => b.length - a.length);
  const order = [...neighbours.keys()];
  return others.flat().sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
