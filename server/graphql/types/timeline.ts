import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { type TimelineKind, timelineKinds } from "../../domain/timeline/timeline.ts";
import { enumOf } from "./enums.ts";

export const TimelineKindEnum = enumOf(timelineKinds);
registerEnumType(TimelineKindEnum, {
  name: "TimelineKind",
  description:
    "PLAN issued; MILESTONE a time in a plan's words; EVENT; TARGET its year; STATEMENT dated, on a segment; CLUSTER year of its list; PROGRESS a figure entered; SOURCE published",
});

@ObjectType("TimelineEntry", { description: "What has a date, or is known to have none." })
export class TimelineEntryType {
  entityId!: string;
  otherId!: string | null;
  evidenceIds!: readonly string[];

  @Field(() => ID)
  id!: string;

  @Field(() => TimelineKindEnum)
  kind!: TimelineKind;

  @Field(() => String, { nullable: true, description: "ISO date: the first day." })
  from!: string | null;

  @Field(() => String, { nullable: true, description: "ISO date: the last day." })
  to!: string | null;

  @Field(() => String, { nullable: true, description: "The time as its source writes it." })
  words!: string | null;

  @Field(() => String, { nullable: true, description: "What goes with the date." })
  text!: string | null;
}

@ObjectType("Timeline")
export class TimelineType {
  @Field(() => String, { description: "ISO date." })
  today!: string;

  @Field(() => [TimelineEntryType], { description: "By date; what has none is last." })
  entries!: TimelineEntryType[];

  @Field(() => Boolean, { description: "There is more of a kind than the limit lets through." })
  truncated!: boolean;
}
