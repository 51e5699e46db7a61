export const roles = ["LEAD", "SUPPORT"] as const;
export type Role = (typeof roles)[number];

/** One department's part in one item of a plan (a goal, task or measure). */
export interface Responsibility {
  readonly departmentId: string;
  readonly taskId: string;
  readonly role: Role;
}

/** What a department has to do, and where that puts it among all departments. */
export interface Load {
  readonly departmentId: string;
  readonly leads: number;
  readonly supports: number;
  /** By items led, then by items supported; equal ones share a rank. */
  readonly rank: number;
}

/**
 * The load of each department, the heaviest first; of equal ones the one that the plan names first.
 * @param responsibilities in the order of the plan
 */
export function loadsOf(responsibilities: readonly Responsibility[]): Load[] {
  const counts = new Map<string, { leads: Set<string>; supports: Set<string> }>();
  for (const { departmentId, taskId, role } of responsibilities) {
    const count = counts.get(departmentId) ?? { leads: new Set(), supports: new Set() };
    count[role === "LEAD" ? "leads" : "supports"].add(taskId);
    counts.set(departmentId, count);
  }
  const loads = [...counts]
    .map(([departmentId, { leads, supports }]) => ({
      departmentId,
      leads: leads.size,
      supports: supports.size,
    }))
    .sort(byLoad);
  return loads.map((load) => ({
    ...load,
    rank: loads.findIndex((other) => byLoad(other, load) === 0) + 1,
  }));
}

interface Counts {
  readonly leads: number;
  readonly supports: number;
}

const byLoad = (a: Counts, b: Counts): number => b.leads - a.leads || b.supports - a.supports;
