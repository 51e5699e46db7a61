import {
  chainsOfTasks,
  planItems,
  planRegions,
  responsibilitiesOfPlans,
  type TaskChainRow,
} from "../db/department.ts";
import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";
import { mustBe } from "./gap-analysis.ts";
import type { MatrixItemType, ResponsibilityType } from "./types/department.ts";

/** Plans that are looked through for those of a government. */
const planLimit = 1_000;

/** Who does what in some plans. */
export interface ResponsibilityTable {
  readonly items: readonly MatrixItemType[];
  readonly responsibilities: readonly ResponsibilityType[];
  readonly chains: readonly TaskChainRow[];
}

export async function readTable(
  { database: { run } }: Context,
  plans: string[],
): Promise<ResponsibilityTable> {
  const [items, responsibilities] = await Promise.all([
    planItems(run, { plans }),
    responsibilitiesOfPlans(run, { plans }),
  ]);
  const chains = await chainsOfTasks(run, { tasks: items.map((item) => item.taskId) });
  return {
    items: items.map((item) => ({
      ...item,
      chainIds: [...new Set(chains.filter((c) => c.taskId === item.taskId).map((c) => c.chainId))],
    })),
    responsibilities,
    chains,
  };
}

/** The plan that is asked for, or the latest one. */
export async function planOf(context: Context, plan: string | null): Promise<string> {
  if (plan !== null) {
    await mustBe(context, "规划", plan, "Plan");
    return plan;
  }
  const [latest] = await planRegions(context.database.run, { limit: 1 });
  if (!latest) throw new AppError("NOT_FOUND", { what: "规划", id: "-" });
  return latest.planId;
}

/** All plans of the government of a place. */
export async function plansOfRegion(context: Context, region: string): Promise<string[]> {
  const plans = await planRegions(context.database.run, { limit: planLimit });
  return plans.filter((plan) => plan.region === region).map((plan) => plan.planId);
}
