import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { segmentContext } from "../../db/gap.ts";
import { defaultRegion } from "../../domain/prospect.ts";
import { offersFor, rankedCandidates } from "../candidates.ts";
import type { Context } from "../context.ts";
import { mustBe } from "../gap-analysis.ts";
import { EntityType } from "../types/entity.ts";
import { FirmType, PlaceType } from "../types/firm.ts";
import { CandidateType, ContextGroupType, ContextItemType, OfferType } from "../types/invite.ts";
import { PolicyType } from "../types/named.ts";
import { TaskType } from "../types/plan.ts";
import { EvidenceType } from "../types/source.ts";
import { evidenceOf } from "./gap.ts";

/** Of each kind around a segment. */
const contextLimit = 40;

const nullable = { nullable: true } as const;

@Resolver(() => CandidateType)
export class CandidateResolver {
  @Query(() => [CandidateType], {
    description: "Firms outside a region that work in a segment: ranked first, at most 200.",
  })
  async candidates(
    @Arg("segment", () => ID) segment: string,
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() context: Context,
  ): Promise<CandidateType[]> {
    const place = region ?? defaultRegion;
    await mustBe(context, "环节", segment, "Segment");
    await mustBe(context, "地区", place, "Place");
    return rankedCandidates(context, segment, place);
  }

  @FieldResolver(() => FirmType)
  async firm(@Root() { firmId }: CandidateType, @Ctx() context: Context) {
    return context.entity.load(firmId);
  }

  @FieldResolver(() => PlaceType, nullable)
  async place(@Root() { placeId }: CandidateType, @Ctx() context: Context) {
    return placeId === null ? null : context.entity.load(placeId);
  }

  @FieldResolver(() => EntityType, {
    ...nullable,
    description: "The cluster that would take it, or the region where none is known.",
  })
  async cluster(@Root() { clusterId }: CandidateType, @Ctx() context: Context) {
    return clusterId === null ? null : context.entity.load(clusterId);
  }

  @FieldResolver(() => [EvidenceType], { description: "That it works in the segment." })
  async evidence(@Root() { evidenceIds }: CandidateType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}

@Resolver(() => OfferType)
export class OfferResolver {
  @Query(() => [OfferType], {
    description: "Clauses of the plans' tasks that can be offered to a firm for a segment.",
  })
  async offers(
    @Arg("segment", () => ID) segment: string,
    @Ctx() context: Context,
  ): Promise<OfferType[]> {
    await mustBe(context, "环节", segment, "Segment");
    return offersFor(context, segment);
  }

  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: OfferType, @Ctx() context: Context) {
    return context.entity.load(taskId);
  }

  @FieldResolver(() => [PolicyType])
  async policies(@Root() { policyIds }: OfferType, @Ctx() context: Context) {
    return (await context.entity.loadMany(policyIds)).filter((one) => one !== null);
  }
}

@Resolver(() => ContextGroupType)
export class ContextGroupResolver {
  @Query(() => [ContextGroupType], { description: "What concerns a segment, by kind." })
  async segmentContext(
    @Arg("segment", () => ID) segment: string,
    @Arg("region", () => ID, nullable) region: string | null,
    @Ctx() context: Context,
  ): Promise<ContextGroupType[]> {
    await mustBe(context, "环节", segment, "Segment");
    const rows = await segmentContext(context.database.run, {
      segment,
      region: region ?? defaultRegion,
      limit: contextLimit,
    });
    const groups = new Map<string, ContextGroupType>();
    for (const { group, id, evidenceIds } of rows) {
      const known = groups.get(group) ?? { group, found: [] };
      known.found.push({ id, evidenceIds });
      groups.set(group, known);
    }
    return [...groups.values()];
  }

  @FieldResolver(() => [ContextItemType])
  items(@Root() { found }: ContextGroupType): ContextItemType[] {
    return found;
  }
}

@Resolver(() => ContextItemType)
export class ContextItemResolver {
  @FieldResolver(() => EntityType)
  async entity(@Root() { id }: ContextItemType, @Ctx() context: Context) {
    return context.entity.load(id);
  }

  @FieldResolver(() => [EvidenceType], { description: "That it concerns the segment." })
  async evidence(@Root() { evidenceIds }: ContextItemType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}
