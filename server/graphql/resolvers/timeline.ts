import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { inOrder, type TimelineKind, timelineKinds } from "../../domain/timeline/timeline.ts";
import { argument } from "../arguments.ts";
import type { Context, EvidenceValue } from "../context.ts";
import { entriesOf, kindLimit } from "../timeline.ts";
import { EntityType } from "../types/entity.ts";
import { EvidenceType } from "../types/source.ts";
import { TimelineEntryType, TimelineKindEnum, TimelineType } from "../types/timeline.ts";

const nullable = { nullable: true } as const;

@Resolver(() => TimelineEntryType)
export class TimelineResolver {
  @Query(() => TimelineType, { description: "What has a date, by date." })
  async timeline(
    @Arg("kinds", () => [TimelineKindEnum], { ...nullable, description: "All where left out." })
    kinds: TimelineKind[] | null,
    @Arg("after", () => String, {
      ...nullable,
      description: "Only what ends on this day or later.",
    })
    after: string | null,
    @Arg("limit", () => Int, nullable) limit: number | null,
    @Ctx() context: Context,
  ): Promise<TimelineType> {
    const wanted = [...new Set(kinds ?? timelineKinds)];
    const found = await Promise.all(wanted.map((kind) => entriesOf(context, kind)));
    const entries = inOrder(found.flat()).filter(
      ({ to }) => after == null || (to !== null && to >= after),
    );
    const most = limit == null ? entries.length : argument("limit", limit, 1, 1_000);
    return {
      today: context.today,
      entries: entries.slice(0, most),
      truncated: found.some((one) => one.length >= kindLimit),
    };
  }

  @FieldResolver(() => EntityType, {
    ...nullable,
    description: "Null where it is no longer in the data.",
  })
  async entity(@Root() { entityId }: TimelineEntryType, @Ctx() context: Context) {
    return context.entity.load(entityId);
  }

  @FieldResolver(() => EntityType, {
    ...nullable,
    description: "The place of a statement, the task that names an event.",
  })
  async other(@Root() { otherId }: TimelineEntryType, @Ctx() context: Context) {
    return otherId === null ? null : context.entity.load(otherId);
  }

  @FieldResolver(() => [EvidenceType], {
    description: "Of a statement its own; of anything else that of its entity.",
  })
  async evidence(
    @Root() { evidenceIds, entityId }: TimelineEntryType,
    @Ctx() context: Context,
  ): Promise<EvidenceValue[]> {
    if (evidenceIds.length === 0) return context.evidenceOf.load(entityId);
    const rows = await context.evidence.loadMany([...evidenceIds]);
    return rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
  }
}
