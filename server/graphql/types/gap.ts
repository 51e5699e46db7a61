import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ChainMove } from "../../domain/gap/analyse.ts";
import type { GapKind } from "../../domain/gap/signal.ts";
import type { GapState } from "../../domain/gap/supply.ts";
import { ChainMoveEnum, GapKindEnum, GapStateEnum } from "./enums.ts";

@ObjectType("GapReason", {
  description: "One rule that led to the result, with its inputs in words.",
})
export class GapReasonType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType("Interval")
export class IntervalType {
  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;
}

@ObjectType("StepUse", { description: "Segments at one distance further down the chain." })
export class StepUseType {
  @Field(() => Int)
  steps!: number;

  @Field(() => Int)
  users!: number;

  @Field(() => Int, { description: "Of these, those present in the region." })
  present!: number;
}

@ObjectType("Readiness", { description: "Segments directly before and after it, and the present." })
export class ReadinessType {
  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  total!: number;
}

@ObjectType("Need", { description: "What the formulas of docs/gap-method.md start from." })
export class NeedType {
  @Field(() => Float, { nullable: true, description: "D, 0–1; null where nothing uses it later." })
  direct!: number | null;

  @Field(() => Float, { description: "E, 0–1." })
  standing!: number;

  @Field(() => [StepUseType])
  uses!: readonly StepUseType[];

  @Field(() => Float, { nullable: true, description: "U, 0–1; null where it has no inputs." })
  inputsReady!: number | null;

  @Field(() => ReadinessType)
  readiness!: ReadinessType;
}

@ObjectType("PlanSignal", { description: "Where a plan itself asks for something here." })
export class PlanSignalType {
  taskId!: string;
  evidenceIds!: readonly string[];

  @Field(() => String, { description: "The clause of the plan, without its line breaks." })
  quote!: string;

  @Field(() => [GapKindEnum])
  kinds!: readonly GapKind[];
}

@ObjectType("SegmentGap")
export class SegmentGapType {
  segmentId!: string;
  evidenceIds!: readonly string[];

  @Field(() => GapStateEnum)
  state!: GapState;

  @Field(() => Float, {
    nullable: true,
    description:
      "0–100, the lower end of the interval; null where nothing later in the chain uses it.",
  })
  score?: number | null;

  @Field(() => IntervalType, { nullable: true })
  scoreRange?: { low: number; high: number } | null;

  @Field(() => [String], { description: "Sentences with figures, in Chinese." })
  reasons!: string[];

  @Field(() => [GapReasonType])
  rules!: GapReasonType[];

  @Field(() => NeedType)
  need!: NeedType;

  @Field(() => IntervalType, { description: "0 supplied by enough firms to 1 not at all." })
  void!: IntervalType;

  @Field(() => ChainMoveEnum, { nullable: true })
  move!: ChainMove | null;

  @Field(() => [GapKindEnum], { description: "Kinds of lack of which the plan speaks here." })
  kinds!: readonly GapKind[];

  @Field(() => [PlanSignalType])
  signals!: readonly PlanSignalType[];

  @Field(() => Int, { description: "Firms known in the region, by evidence of grades A to C." })
  firmsInRegion!: number;

  @Field(() => Int, { description: "Firms known elsewhere, by evidence of grades A to C." })
  firmsElsewhere!: number;

  @Field(() => Int, {
    description: "Firms in the region that rest on other evidence; not counted.",
  })
  unverifiedInRegion!: number;

  @Field(() => Int, { description: "Local suppliers that are known; others may exist." })
  knownSuppliers!: number;

  @Field(() => Float, {
    nullable: true,
    description: "1/HHI of the local firms where the revenues of all are known, else null.",
  })
  effectiveFirms!: number | null;
}

@ObjectType("Completeness", {
  description: "Share of a chain's segments that are present (strong or weak), as far as known.",
})
export class CompletenessType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  present!: number;

  @Field(() => Int, { description: "Segments with a state other than unknown." })
  evidenced!: number;

  @Field(() => IntervalType, {
    nullable: true,
    description: "0–1; null where under half of the segments have evidence.",
  })
  range!: IntervalType | null;
}

@ObjectType("ChainGaps")
export class ChainGapsType {
  chainId!: string;

  @Field(() => CompletenessType)
  completeness!: CompletenessType;

  @Field(() => [SegmentGapType])
  gaps!: SegmentGapType[];

  @Field(() => [PlanSignalType], { description: "Where the plan asks for something of the chain." })
  signals!: readonly PlanSignalType[];
}

@ObjectType("CandidateWeight")
export class CandidateWeightType {
  @Field(() => String, { description: "focus, tie, nearness, fit or listed." })
  part!: string;

  @Field(() => Float)
  weight!: number;
}

@ObjectType("GapPolicy", { description: "Every number of the method; docs/gap-method.md." })
export class GapPolicyType {
  @Field(() => [String], { description: "Grades of evidence that may change a state." })
  acceptedGrades!: readonly string[];

  @Field(() => Int, { description: "Years after which a stated absence is to be reconfirmed." })
  missingYears!: number;

  @Field(() => Int, { description: "Local firms in a listing from which it can show strength." })
  strongFirms!: number;

  @Field(() => Float, { description: "Of the bound on a share in a listing." })
  confidence!: number;

  @Field(() => Float, { description: "Chance of no local firm at which an absence is suspected." })
  suspectedChance!: number;

  @Field(() => Float, { description: "Share of the chain on one firm from which that is a risk." })
  riskStanding!: number;

  @Field(() => Float, { description: "Share of neighbours present for a gap to be closed now." })
  readyNeighbours!: number;

  @Field(() => Float, { description: "Share of evidenced segments for an overall figure." })
  overallCoverage!: number;

  @Field(() => [CandidateWeightType])
  candidateWeights!: CandidateWeightType[];

  @Field(() => Float, { description: "Coverage under which a firm gets no rank." })
  rankCoverage!: number;

  @Field(() => Float, { description: "w: weight of D against E." })
  directWeight!: number;

  @Field(() => Float)
  decay!: number;

  @Field(() => Int)
  enoughFirms!: number;
}

@ObjectType("GapBoard")
export class GapBoardType {
  regionId!: string;

  @Field(() => GapPolicyType)
  policy!: GapPolicyType;

  @Field(() => [ChainGapsType])
  chains!: ChainGapsType[];
}

@InputType("WhatIf", { description: "A supposition; nothing of it is written." })
export class WhatIfInput {
  @Field(() => [ID], { nullable: true, description: "Firms that are left out of account." })
  without?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Segments with one more firm each." })
  extra?: string[] | null;
}

@ObjectType("SharedLink", { description: "A segment of one chain that feeds one of another." })
export class SharedLinkType {
  fromChainId!: string;
  fromId!: string;
  toId!: string;
  toChainId!: string;
  evidenceIds!: string[];
}
