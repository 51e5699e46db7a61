import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Comparator, TaskKind } from "../../domain/model.ts";
import { type PlanBlockKind, planBlockKinds } from "../../domain/plan/document.ts";
import { type MarkRole, markRoles } from "../../domain/plan/reading.ts";
import { ComparatorEnum, enumOf, TaskKindEnum } from "./enums.ts";

const PlanBlockKindEnum = enumOf(planBlockKinds);
const MarkRoleEnum = enumOf(markRoles);
registerEnumType(PlanBlockKindEnum, {
  name: "PlanBlockKind",
  description:
    "FRONT: what stands before the first heading. RESPONSIBILITY: who leads and supports.",
});
registerEnumType(MarkRoleEnum, { name: "MarkRole", description: "牵头, 配合" });

@ObjectType("PlanPiece", {
  description: "Characters that stand together in the text as it stands.",
})
export class PlanPieceType {
  @Field(() => Int, { description: "UTF-16 offset of its first character." })
  start!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType("PlanBlock", { description: "A paragraph; all blocks together cover the text." })
export class PlanBlockType {
  @Field(() => PlanBlockKindEnum)
  kind!: PlanBlockKind;

  @Field(() => Int, { nullable: true, description: "Of a heading, from 1." })
  level!: number | null;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => [PlanPieceType], {
    description: "Its words, in order, without the extraction's breaks.",
  })
  pieces!: readonly PlanPieceType[];

  @Field(() => TaskKindEnum, { nullable: true, description: "Of a heading that begins a task." })
  taskKind!: TaskKind | null;

  @Field(() => ID, { nullable: true, description: "The task or section that a heading begins." })
  entityId!: string | null;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;
}

@ObjectType("ReadingTarget")
export class ReadingTargetType {
  @Field(() => ComparatorEnum)
  comparator!: Comparator;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  unit!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;
}

@ObjectType("PlanThing", { description: "Something that is recognised in a plan." })
export class PlanThingType {
  @Field(() => ID, { description: "For `PlanMark.thing`." })
  key!: string;

  @Field(() => ID, { nullable: true, description: "Null in a text that is not loaded." })
  entityId!: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => ReadingTargetType, { nullable: true })
  target!: ReadingTargetType | null;
}

@ObjectType("PlanMark", { description: "A place where a plan names a thing." })
export class PlanMarkType {
  @Field(() => ID)
  thing!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => MarkRoleEnum, { nullable: true, description: "Of a department." })
  role!: MarkRole | null;
}

@ObjectType("NotUnderstood", { description: "What the parser did not understand." })
export class NotUnderstoodType {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String, { description: "Chinese, and English in brackets." })
  why!: string;
}

@ObjectType("PlanReading", {
  description: "A plan's text with what is recognised in it. Offsets are UTF-16, ends exclusive.",
})
export class PlanReadingType {
  /** Null for a text that is not loaded. */
  planId!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [PlanBlockType])
  blocks!: readonly PlanBlockType[];

  @Field(() => [PlanThingType])
  things!: readonly PlanThingType[];

  @Field(() => [PlanMarkType], { description: "In the order of the text, outer ones first." })
  marks!: readonly PlanMarkType[];

  @Field(() => [NotUnderstoodType])
  notUnderstood!: readonly NotUnderstoodType[];
}
