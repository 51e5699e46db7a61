import { entitiesOfLabel } from "../db/explore.ts";
import { targets, tasks } from "../db/plan.ts";
import { recentProgress } from "../db/targets.ts";
import { datedStatements, eventMentions, targetQuotes } from "../db/timeline.ts";
import {
  entryOf,
  eventsOf,
  milestonesOf,
  type TimelineEntry,
  type TimelineKind,
} from "../domain/timeline/timeline.ts";
import type { Context } from "./context.ts";

/** Entries of one kind at the most. */
export const kindLimit = 2_000;
const limit = kindLimit;

/** Reads the facts of one kind and takes their dates as they are. */
export async function entriesOf(context: Context, kind: TimelineKind): Promise<TimelineEntry[]> {
  return readers[kind](context);
}

const readers: Readonly<Record<TimelineKind, (context: Context) => Promise<TimelineEntry[]>>> = {
  PLAN: async ({ database }) => {
    const rows = await entitiesOfLabel(database.run, { label: "Plan", limit });
    return rows.map(({ id, properties }) =>
      entryOf("PLAN", id, dateIn(properties.date) ?? dateIn(properties.year), { entityId: id }),
    );
  },
  MILESTONE: async ({ database }) => {
    const [found, quoted] = await Promise.all([
      tasks(database.run, { department: null, chain: null, section: null, limit }),
      targetQuotes(database.run, { limit }),
    ]);
    return milestonesOf(
      found.map(({ id, properties }) => ({ id, text: String(properties.text ?? "") })),
      new Map(quoted.map((row) => [row.taskId, row.quotes])),
    );
  },
  EVENT: async ({ database }) => eventsOf(await eventMentions(database.run, { limit })),
  TARGET: async ({ database }) => {
    const rows = await targets(database.run, { department: null, chain: null, limit });
    return rows.map(({ id, properties }) =>
      entryOf("TARGET", id, dateIn(properties.year), { entityId: id }),
    );
  },
  STATEMENT: async ({ database }) => {
    const rows = await datedStatements(database.run, { limit });
    return rows.map((row) =>
      entryOf("STATEMENT", row.id, row.date, {
        entityId: row.segmentId,
        otherId: row.placeId,
        text: row.says,
        evidenceIds: row.evidenceIds,
      }),
    );
  },
  CLUSTER: async ({ database }) => {
    const rows = await entitiesOfLabel(database.run, { label: "Cluster", limit });
    return rows.map(({ id, properties }) =>
      entryOf("CLUSTER", id, dateIn(properties.year), {
        entityId: id,
        text: dateIn(properties.level),
      }),
    );
  },
  PROGRESS: async ({ database }) => {
    const rows = await recentProgress(database.run, { limit });
    return rows.map(({ progress }) =>
      entryOf("PROGRESS", progress.id, progress.asOf, {
        entityId: progress.targetId,
        text: `${progress.value}${progress.unit}（${progress.sourceTitle}）`,
      }),
    );
  },
  SOURCE: async ({ database }) => {
    const rows = await entitiesOfLabel(database.run, { label: "Source", limit });
    return rows.map(({ id, properties }) =>
      entryOf("SOURCE", id, dateIn(properties.date), { entityId: id }),
    );
  },
};

const dateIn = (value: unknown): string | null =>
  value === null || value === undefined || value === "" ? null : String(value);
