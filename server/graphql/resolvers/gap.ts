import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { EntityRow } from "../../db/explore.ts";
import { segmentStatements, segmentSupply } from "../../db/gap.ts";
import { analyseGaps, reasonText } from "../../domain/gap.ts";
import { AppError } from "../../errors.ts";
import type { Context, EvidenceValue } from "../context.ts";
import { SegmentType } from "../types/chain.ts";
import { SegmentGapType } from "../types/gap.ts";
import { EvidenceType } from "../types/source.ts";

/** The province of the first plan. */
const defaultRegion = "place:370000";

@Resolver(() => SegmentGapType)
export class GapResolver {
  @Query(() => [SegmentGapType], {
    description: "The state of each segment of a chain in a region (default: Shandong).",
  })
  async gaps(
    @Arg("chain", () => ID) chain: string,
    @Arg("region", () => ID, { nullable: true }) region: string | null,
    @Ctx() context: Context,
  ): Promise<Omit<SegmentGapType, "segment">[]> {
    const place = region ?? defaultRegion;
    for (const [what, id, label] of [
      ["产业链", chain, "Chain"],
      ["地区", place, "Place"],
    ] as const) {
      if ((await context.entity.load(id))?.label !== label)
        throw new AppError("NOT_FOUND", { what, id });
    }
    const { run } = context.database;
    const [supply, statements] = await Promise.all([
      segmentSupply(run, { chain, region: place }),
      segmentStatements(run, { chain, region: place }),
    ]);
    const results = analyseGaps(
      supply.map((s) => ({
        ...s,
        statements: statements.filter((t) => t.segmentId === s.segmentId),
      })),
      context.year,
    );
    return results.map((result, index) => ({
      ...result,
      evidenceIds: [...new Set([...result.evidenceIds, ...(supply[index]?.evidenceIds ?? [])])],
      score: result.score?.low ?? null,
      scoreRange: result.score,
      rules: result.reasons.map((reason) => ({ code: reason.code, ...reasonText(reason) })),
      reasons: result.reasons.map((reason) => reasonText(reason).zh),
    }));
  }

  @FieldResolver(() => SegmentType)
  async segment(@Root() gap: SegmentGapType, @Ctx() context: Context): Promise<EntityRow | null> {
    return context.entity.load(gap.segmentId);
  }

  @FieldResolver(() => [EvidenceType])
  async evidence(@Root() gap: SegmentGapType, @Ctx() context: Context): Promise<EvidenceValue[]> {
    const all = await context.evidence.loadMany(gap.evidenceIds);
    return all.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
  }
}
