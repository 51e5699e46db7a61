import DataLoader from "dataloader";
import type { EntityRow } from "../db/explore.ts";
import { type ProgressRow, plansOfTargets, progressOfTargets } from "../db/targets.ts";
import type { Comparator } from "../domain/model.ts";
import { latestOf } from "../domain/target/progress.ts";
import { wordsOf } from "../domain/target/standing-words.ts";
import { type Aim, lacksFinalFigure, standingOf } from "../domain/target/status.ts";
import type { Context } from "./context.ts";
import type { TargetStandingType } from "./types/target.ts";

interface Plan {
  readonly id: string;
  readonly date: string | null;
}

interface Loaders {
  readonly progress: DataLoader<string, ProgressRow[]>;
  readonly plan: DataLoader<string, Plan | null>;
}

const loadersOf = new WeakMap<Context, Loaders>();

function loaders(context: Context): Loaders {
  const { run } = context.database;
  const known = loadersOf.get(context);
  if (known) return known;
  const made: Loaders = {
    progress: new DataLoader(async (targets) => {
      const rows = await progressOfTargets(run, { targets: [...targets] });
      return targets.map((id) =>
        rows.flatMap(({ progress }) => (progress.targetId === id ? [progress] : [])),
      );
    }),
    plan: new DataLoader(async (targets) => {
      const rows = await plansOfTargets(run, { targets: [...targets] });
      const plans = new Map(rows.map((row) => [row.targetId, { id: row.planId, date: row.date }]));
      return targets.map((id) => plans.get(id) ?? null);
    }),
  };
  loadersOf.set(context, made);
  return made;
}

export const progressOf = (context: Context, targetId: string): Promise<ProgressRow[]> =>
  loaders(context).progress.load(targetId);

export const planOf = (context: Context, targetId: string): Promise<Plan | null> =>
  loaders(context).plan.load(targetId);

/** The target as the rule takes it. */
async function aimOf(context: Context, target: EntityRow): Promise<Aim> {
  const { comparator, value, unit, year } = target;
  const plan = await planOf(context, target.id);
  return {
    comparator: comparator as Comparator,
    value: Number(value),
    unit: String(unit),
    year: typeof year === "number" ? year : null,
    planDate: plan?.date ?? null,
  };
}

export async function targetStanding(
  context: Context,
  target: EntityRow,
): Promise<TargetStandingType> {
  const [aim, entries] = await Promise.all([
    aimOf(context, target),
    progressOf(context, target.id),
  ]);
  const latest = latestOf(entries);
  const standing = standingOf(aim, latest);
  return {
    ...standing,
    ...wordsOf(aim, latest, standing),
    from: aim.planDate,
    lacksFinal: lacksFinalFigure(standing, latest, context.today),
    latest,
  };
}
