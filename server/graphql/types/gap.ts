import { Field, Float, Int, ObjectType } from "type-graphql";
import type { GapState } from "../../domain/gap.ts";
import { GapStateEnum } from "./enums.ts";

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

@ObjectType("SegmentGap")
export class SegmentGapType {
  segmentId!: string;
  evidenceIds!: string[];

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

  @Field(() => Int, { description: "Firms known in the region." })
  firmsInRegion!: number;

  @Field(() => Int, { description: "Firms known elsewhere." })
  firmsElsewhere!: number;
}
