import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type EntityRow, entitiesOfLabel } from "../../db/explore.ts";
import { sharedSegments } from "../../db/gap.ts";
import { candidateParts, candidateWeights, rankCoverage } from "../../domain/gap/candidates.ts";
import { gapPolicy } from "../../domain/gap/policy.ts";
import { reasonText } from "../../domain/gap/reason.ts";
import { defaultRegion } from "../../domain/prospect.ts";
import type { Context, EvidenceValue } from "../context.ts";
import {
  type AnalysedChain,
  type AnalysedSegment,
  analyseChains,
  mustBe,
} from "../gap-analysis.ts";
import { ChainType, SegmentType } from "../types/chain.ts";
import { PlaceType } from "../types/firm.ts";
import {
  ChainGapsType,
  GapBoardType,
  PlanSignalType,
  SegmentGapType,
  SharedLinkType,
  WhatIfInput,
} from "../types/gap.ts";
import { TaskType } from "../types/plan.ts";
import { EvidenceType } from "../types/source.ts";

@Resolver(() => SegmentGapType)
export class GapResolver {
  @Query(() => [SegmentGapType], {
    description: "The state of each segment of a chain in a region (default: Shandong).",
  })
  async gaps(
    @Arg("chain", () => ID) chain: string,
    @Arg("region", () => ID, { nullable: true }) region: string | null,
    @Arg("whatIf", () => WhatIfInput, { nullable: true }) whatIf: WhatIfInput | null,
    @Ctx() context: Context,
  ): Promise<SegmentGapType[]> {
    const place = region ?? defaultRegion;
    await Promise.all([
      mustBe(context, "产业链", chain, "Chain"),
      mustBe(context, "地区", place, "Place"),
    ]);
    const [analysed] = await analyseChains(context, [chain], place, {
      without: whatIf?.without ?? [],
      extra: whatIf?.extra ?? [],
    });
    return (analysed?.gaps ?? []).map(toGap);
  }

  @Query(() => GapBoardType, { description: "All chains in a region (default: Shandong)." })
  async gapBoard(
    @Arg("region", () => ID, { nullable: true }) region: string | null,
    @Ctx() context: Context,
  ): Promise<GapBoardType> {
    const place = region ?? defaultRegion;
    await mustBe(context, "地区", place, "Place");
    const rows = await entitiesOfLabel(context.database.run, { label: "Chain", limit: 1_000 });
    const chains = await analyseChains(
      context,
      rows.map((row) => row.id),
      place,
    );
    return { regionId: place, policy, chains: chains.map(toChainGaps) };
  }

  @Query(() => [SharedLinkType], { description: "What joins the chains in one map." })
  async sharedLinks(@Ctx() { database }: Context): Promise<SharedLinkType[]> {
    return sharedSegments(database.run, {});
  }

  @Query(() => [PlaceType], { description: "Provinces and cities for which gaps can be asked." })
  async regions(@Ctx() { database }: Context): Promise<EntityRow[]> {
    const rows = await entitiesOfLabel(database.run, { label: "Place", limit: 1_000 });
    return rows
      .map((row) => row.properties)
      .filter((place) => ["province", "city"].includes(String(place.level)));
  }

  @FieldResolver(() => SegmentType)
  async segment(@Root() gap: SegmentGapType, @Ctx() context: Context): Promise<EntityRow | null> {
    return context.entity.load(gap.segmentId);
  }

  @FieldResolver(() => [EvidenceType])
  async evidence(@Root() gap: SegmentGapType, @Ctx() context: Context): Promise<EvidenceValue[]> {
    return evidenceOf(context, gap.evidenceIds);
  }
}

@Resolver(() => ChainGapsType)
export class ChainGapsResolver {
  @FieldResolver(() => ChainType)
  async chain(@Root() { chainId }: ChainGapsType, @Ctx() context: Context) {
    return context.entity.load(chainId);
  }
}

@Resolver(() => GapBoardType)
export class GapBoardResolver {
  @FieldResolver(() => PlaceType)
  async region(@Root() { regionId }: GapBoardType, @Ctx() context: Context) {
    return context.entity.load(regionId);
  }
}

@Resolver(() => PlanSignalType)
export class PlanSignalResolver {
  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: PlanSignalType, @Ctx() context: Context) {
    return context.entity.load(taskId);
  }

  @FieldResolver(() => [EvidenceType])
  async evidence(@Root() { evidenceIds }: PlanSignalType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}

@Resolver(() => SharedLinkType)
export class SharedLinkResolver {
  @FieldResolver(() => SegmentType)
  async from(@Root() { fromId }: SharedLinkType, @Ctx() context: Context) {
    return context.entity.load(fromId);
  }

  @FieldResolver(() => SegmentType)
  async to(@Root() { toId }: SharedLinkType, @Ctx() context: Context) {
    return context.entity.load(toId);
  }

  @FieldResolver(() => ChainType)
  async fromChain(@Root() { fromChainId }: SharedLinkType, @Ctx() context: Context) {
    return context.entity.load(fromChainId);
  }

  @FieldResolver(() => ChainType)
  async toChain(@Root() { toChainId }: SharedLinkType, @Ctx() context: Context) {
    return context.entity.load(toChainId);
  }

  @FieldResolver(() => [EvidenceType])
  async evidence(@Root() { evidenceIds }: SharedLinkType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}

export async function evidenceOf(
  context: Context,
  ids: readonly string[],
): Promise<EvidenceValue[]> {
  const rows = await context.evidence.loadMany(ids);
  return rows.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
}

const policy = {
  ...gapPolicy,
  rankCoverage,
  candidateWeights: candidateParts.map((part) => ({ part, weight: candidateWeights[part] })),
};

const toChainGaps = ({ chainId, completeness, signals, gaps }: AnalysedChain): ChainGapsType => ({
  chainId,
  completeness,
  signals,
  gaps: gaps.map(toGap),
});

function toGap({ supply, ...gap }: AnalysedSegment): SegmentGapType {
  const rules = gap.reasons.map((reason) => ({ code: reason.code, ...reasonText(reason) }));
  return {
    segmentId: gap.segmentId,
    evidenceIds: gap.evidenceIds,
    state: gap.state,
    score: gap.score?.low ?? null,
    scoreRange: gap.score,
    rules,
    reasons: rules.map((rule) => rule.zh),
    need: gap.need,
    void: gap.void,
    move: gap.move,
    kinds: gap.kinds,
    signals: supply.signals,
    firmsInRegion: supply.firmsInRegion,
    firmsElsewhere: supply.firmsElsewhere,
    unverifiedInRegion: supply.unverifiedInRegion,
    knownSuppliers: gap.knownSuppliers,
    effectiveFirms: gap.effectiveFirms,
  };
}
