import { z } from "zod";

/** A later name of a department, as a user records it. The plan's own words are never changed by it. */
export interface Rename {
  readonly id: string;
  readonly departmentId: string;
  readonly name: string;
  /** ISO date from which the name holds. */
  readonly since: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string | null;
  readonly by: string;
  /** ISO date and time. */
  readonly recordedAt: string;
}

const isDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

export const renameInput = z.object({
  name: z.string().trim().min(2).max(60),
  since: z
    .string()
    .trim()
    .regex(/^(19|20)\d\d-\d\d-\d\d$/)
    .refine(isDate),
  sourceTitle: z.string().trim().min(2).max(200),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  by: z.string().trim().min(1).max(40),
});
export type RenameInput = z.infer<typeof renameInput>;

export interface NameChange {
  readonly id: string;
  /** The name that holds before it: the plan's own, or that of an earlier rename. */
  readonly replaces: string;
}

type Change = Pick<Rename, "id" | "name" | "since" | "recordedAt">;

/** Names in the order in which they hold; of one day, the one recorded later holds. */
export function namesInOrder<T extends Change>(
  original: string,
  renames: readonly T[],
): (T & NameChange)[] {
  let before = original;
  return [...renames]
    .sort((a, b) => compare(a.since, b.since) || compare(a.recordedAt, b.recordedAt))
    .map((rename) => {
      const change = { ...rename, replaces: before };
      before = rename.name;
      return change;
    });
}

/**
 * The name that holds on a day.
 * @param day ISO date
 */
export function nameOn(original: string, renames: readonly Change[], day: string): string {
  const held = namesInOrder(original, renames).filter((rename) => rename.since <= day);
  return held.at(-1)?.name ?? original;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
