/** The page of a plan at some of its words; offsets are UTF-16 units of its text. */
export const planPath = (planId: string): string => `/plan/${planId.replace(/^plan:/, "")}`;

export const spanText = (start: number, end: number): string => `${start}-${end}`;

/** The plan of a task, target or section, which its id names; null for anything else. */
export function planIdOf(id: string): string | null {
  const key = /^(?:task|target|section):([^/]+)\//.exec(id)?.[1];
  return key === undefined ? null : `plan:${key}`;
}

/** A span of a plan in a list of evidence. */
export function planSpan(
  evidence: readonly { kind: string; start: number | null; end: number | null }[],
): string | null {
  const own = evidence.find(({ kind, start, end }) => kind === "PLAN" && start !== null && end);
  return own === undefined ? null : spanText(own.start ?? 0, own.end ?? 0);
}
