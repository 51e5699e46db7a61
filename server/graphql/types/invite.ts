import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { StatementWord } from "../../domain/gap/supply.ts";
import { type ProspectStatus, prospectStatuses } from "../../domain/prospect.ts";
import { enumOf, StatementWordEnum } from "./enums.ts";
import { IntervalType } from "./gap.ts";

export const ProspectStatusEnum = enumOf(prospectStatuses);
registerEnumType(ProspectStatusEnum, {
  name: "ProspectStatus",
  description: "待联系, 已接触, 洽谈, 签约, 放弃",
});

@ObjectType("SegmentContextGroup", { description: "Things of one kind that concern a segment." })
export class ContextGroupType {
  @Field(() => String, { description: "here or elsewhere for firms, else the label." })
  group!: string;

  found!: { id: string; evidenceIds: string[] }[];
}

@ObjectType("ContextItem")
export class ContextItemType {
  id!: string;
  evidenceIds!: string[];
}

@ObjectType("CandidateValue", { description: "One part of a firm's score, 0–1; null: not known." })
export class CandidateValueType {
  @Field(() => String)
  part!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { nullable: true })
  value!: number | null;
}

@ObjectType("Candidate", { description: "A firm elsewhere that works in the segment." })
export class CandidateType {
  firmId!: string;
  placeId!: string | null;
  clusterId!: string | null;
  evidenceIds!: string[];

  @Field(() => [CandidateValueType])
  values!: CandidateValueType[];

  @Field(() => Float, { description: "Weight of the parts that are known, 0–1." })
  coverage!: number;

  @Field(() => Float, { nullable: true, description: "0–100; null below half coverage." })
  score!: number | null;

  @Field(() => IntervalType, { description: "0–100, with unknown parts at nought and at full." })
  range!: IntervalType;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: "Of its revenue, 0–1." })
  revenueShare!: number | null;

  @Field(() => Int, { nullable: true })
  shareYear!: number | null;

  @Field(() => Int)
  otherSegments!: number;

  @Field(() => Int, { description: "Of these, those that the region has." })
  otherPresent!: number;

  @Field(() => Int, { description: "Supply relations that are stated." })
  supplyRelations!: number;

  @Field(() => Int, { description: "Of these, those with firms of the region." })
  regionRelations!: number;

  @Field(() => Boolean)
  isListed!: boolean;

  @Field(() => Float, { nullable: true, description: "To the nearest cluster that would take it." })
  km!: number | null;
}

@ObjectType("Offer", { description: "What the plan can offer a firm for a segment, in its words." })
export class OfferType {
  taskId!: string;
  policyIds!: string[];

  @Field(() => String, { description: "The clause, without its line breaks." })
  quote!: string;

  @Field(() => Int, { description: "0 the task names the segment, 1 its chain, 2 neither." })
  closeness!: number;
}

@ObjectType("Prospect", { description: "A firm on a region's list of firms to invite." })
export class ProspectType {
  firmId!: string;
  regionId!: string;
  segmentIds!: string[];

  @Field(() => ID)
  id!: string;

  @Field(() => ProspectStatusEnum)
  status!: ProspectStatus;

  @Field(() => String)
  note!: string;

  @Field(() => String, { description: "ISO date and time." })
  addedAt!: string;

  @Field(() => String, { description: "ISO date and time." })
  changedAt!: string;
}

@ObjectType("Confirmation", { description: "What a planner confirmed of a segment in a region." })
export class ConfirmationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  segmentId!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => StatementWordEnum)
  says!: StatementWord;

  @Field(() => String)
  note!: string;

  @Field(() => String)
  by!: string;

  @Field(() => String, { description: "ISO date and time." })
  at!: string;
}
