import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { type ProgressOrigin, progressOrigins } from "../../domain/target/progress.ts";
import { type TargetStatus, targetStatuses } from "../../domain/target/status.ts";
import { enumOf } from "./enums.ts";

export const TargetStatusEnum = enumOf(targetStatuses);
registerEnumType(TargetStatusEnum, {
  name: "TargetStatus",
  description:
    "ACHIEVED 达成, ON_TRACK 正常, BEHIND 滞后, NO_DATA 无数据: by the rule in docs/targets.md.",
});
export const ProgressOriginEnum = enumOf(progressOrigins);
registerEnumType(ProgressOriginEnum, {
  name: "ProgressOrigin",
  description: "HAND entered one by one; FILE from a CSV file.",
});

@ObjectType("Progress", { description: "A figure that a user entered; it is never overwritten." })
export class ProgressType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  targetId!: string;

  @Field(() => String, { description: "The target's metric when it was entered." })
  metric!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => String, { description: "The target's unit when it was entered." })
  unit!: string;

  @Field(() => String, { description: "ISO date of which the figure speaks." })
  asOf!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => String, { description: "Empty where it has none." })
  sourceUrl!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String)
  by!: string;

  @Field(() => ProgressOriginEnum)
  origin!: ProgressOrigin;

  @Field(() => String, { nullable: true })
  file!: string | null;

  @Field(() => String, { description: "ISO date and time." })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: "ISO date and time; null where it counts." })
  withdrawnAt!: string | null;
}

@ObjectType("TargetStanding", { description: "How a target stands, with the rule and its inputs." })
export class TargetStandingType {
  @Field(() => TargetStatusEnum)
  status!: TargetStatus;

  @Field(() => String, { description: "Code of the rule." })
  reason!: string;

  @Field(() => String, { description: "The rule with its inputs, in Chinese." })
  zh!: string;

  @Field(() => String)
  en!: string;

  @Field(() => Float, { nullable: true, description: "Figure by target; 1 where it is reached." })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Time by the figure's date, 0 at the plan's date to 1 at the deadline.",
  })
  elapsed!: number | null;

  @Field(() => String, { nullable: true, description: "ISO date from which time counts." })
  from!: string | null;

  @Field(() => String, { nullable: true, description: "ISO date: the end of the target's year." })
  deadline!: string | null;

  @Field(() => Boolean, {
    description: "The deadline is over, and the last figure is from before it and short of it.",
  })
  lacksFinal!: boolean;

  @Field(() => ProgressType, { nullable: true, description: "The figure that was judged." })
  latest!: ProgressType | null;
}

@InputType("ProgressInput")
export class ProgressInputType {
  @Field(() => ID)
  target!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => String, { description: "Must be the unit of the target." })
  unit!: string;

  @Field(() => String, { description: "ISO date, not after today." })
  asOf!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => String, { nullable: true })
  sourceUrl?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String)
  by!: string;
}

@ObjectType("WrongRow")
export class WrongRowType {
  @Field(() => Int, { description: "As a spreadsheet numbers it; 1 is the head." })
  line!: number;

  @Field(() => String, { description: "Head of the column." })
  field!: string;

  @Field(() => String)
  found!: string;

  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType("ProgressPreviewRow")
export class ProgressPreviewRowType {
  @Field(() => Int)
  line!: number;

  @Field(() => ID)
  targetId!: string;

  @Field(() => String)
  metric!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  asOf!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => String)
  by!: string;
}

@ObjectType("ProgressPreview", { description: "What a file would change; nothing is written." })
export class ProgressPreviewType {
  @Field(() => String)
  file!: string;

  @Field(() => [ProgressPreviewRowType])
  rows!: ProgressPreviewRowType[];

  @Field(() => [WrongRowType])
  wrong!: readonly WrongRowType[];

  @Field(() => Int, { description: "Lines that nobody filled in." })
  blank!: number;
}
