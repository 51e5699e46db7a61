import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type EntityRow, entitiesOfLabel } from "../../db/explore.ts";
import type { Context } from "../context.ts";
import { ChainType, ProductType, SegmentType } from "../types/chain.ts";
import { ClusterType, FirmType, PlaceType } from "../types/firm.ts";
import { TaskType } from "../types/plan.ts";

@Resolver(() => ChainType)
export class ChainResolver {
  @Query(() => [ChainType])
  async chains(@Ctx() { database }: Context): Promise<EntityRow[]> {
    const rows = await entitiesOfLabel(database.run, { label: "Chain", limit: 1_000 });
    return rows.map((row) => row.properties);
  }

  @FieldResolver(() => [SegmentType])
  async segments(@Root() chain: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_SEGMENT", "OUT").load(chain.id);
  }

  @FieldResolver(() => [ClusterType])
  async clusters(@Root() chain: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("IN_CHAIN", "IN").load(chain.id);
  }

  @FieldResolver(() => [TaskType], { description: "Tasks of the plans that name it." })
  async tasks(@Root() chain: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return (await related("MENTIONS", "IN").load(chain.id)).filter((e) => e.label === "Task");
  }
}

@Resolver(() => SegmentType)
export class SegmentResolver {
  @FieldResolver(() => [SegmentType], { description: "Segments whose output it uses." })
  async inputs(@Root() segment: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("FEEDS", "IN").load(segment.id);
  }

  @FieldResolver(() => [SegmentType], { description: "Segments that use its output." })
  async outputs(@Root() segment: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("FEEDS", "OUT").load(segment.id);
  }

  @FieldResolver(() => [ChainType])
  async chains(@Root() segment: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_SEGMENT", "IN").load(segment.id);
  }

  @FieldResolver(() => [FirmType])
  async firms(@Root() segment: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("OPERATES_IN", "IN").load(segment.id);
  }

  @FieldResolver(() => [ProductType])
  async products(@Root() segment: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("YIELDS", "OUT").load(segment.id);
  }
}

@Resolver(() => FirmType)
export class FirmResolver {
  @FieldResolver(() => [SegmentType])
  async segments(@Root() firm: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("OPERATES_IN", "OUT").load(firm.id);
  }

  @FieldResolver(() => PlaceType, { nullable: true })
  async place(@Root() firm: EntityRow, @Ctx() { related }: Context): Promise<EntityRow | null> {
    return (await related("LOCATED_IN", "OUT").load(firm.id))[0] ?? null;
  }
}

@Resolver(() => ClusterType)
export class ClusterResolver {
  @FieldResolver(() => PlaceType, { nullable: true })
  async place(@Root() cluster: EntityRow, @Ctx() { related }: Context): Promise<EntityRow | null> {
    return (await related("LOCATED_IN", "OUT").load(cluster.id))[0] ?? null;
  }
}
