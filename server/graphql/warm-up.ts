import { chainCounts } from "../db/overview.ts";
import { targets } from "../db/plan.ts";
import { defaultRegion } from "../domain/prospect.ts";
import { timelineKinds } from "../domain/timeline/timeline.ts";
import type { Context } from "./context.ts";
import { analyseChains } from "./gap-analysis.ts";
import { targetStanding } from "./target-standing.ts";
import { entriesOf } from "./timeline.ts";

/**
 * Asks what the first page asks, so that its first user does not wait while the database plans the
 * queries.
 */
export async function warmUp(context: Context): Promise<void> {
  const { run } = context.database;
  const chains = await chainCounts(run, {});
  await Promise.all([
    analyseChains(
      context,
      chains.map(({ chainId }) => chainId),
      defaultRegion,
    ),
    ...timelineKinds.map((kind) => entriesOf(context, kind)),
    targets(run, { chain: null, department: null, limit: 50 }).then((rows) =>
      Promise.all(rows.map(({ properties }) => targetStanding(context, properties))),
    ),
  ]);
}
