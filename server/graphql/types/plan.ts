import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Comparator, TaskKind } from "../../domain/model.ts";
import { EntityType } from "./entity.ts";
import { ComparatorEnum, TaskKindEnum } from "./enums.ts";

@ObjectType("Plan", { implements: EntityType })
export class PlanType extends EntityType {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, { nullable: true })
  publisher?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "ISO date" })
  date?: string | null;
}

@ObjectType("Section", { implements: EntityType })
export class SectionType extends EntityType {
  @Field(() => String, { description: "As printed, e.g. （一）" })
  number!: string;

  @Field(() => Int)
  level!: number;

  @Field(() => Int)
  order!: number;
}

@ObjectType("Task", { implements: EntityType })
export class TaskType extends EntityType {
  @Field(() => String, { nullable: true, description: "As printed, e.g. 4 or （一）" })
  number?: string | null;

  @Field(() => TaskKindEnum)
  kind!: TaskKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, {
    description: "Its words in the plan, joined, without the responsibility mark.",
  })
  text!: string;

  @Field(() => Int, { description: "Its place in the plan." })
  order!: number;
}

@ObjectType("Target", { implements: EntityType })
export class TargetType extends EntityType {
  @Field(() => String)
  metric!: string;

  @Field(() => ComparatorEnum)
  comparator!: Comparator;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  unit!: string;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => Int)
  order!: number;
}

@ObjectType("Department", { implements: EntityType })
export class DepartmentType extends EntityType {
  @Field(() => String, {
    nullable: true,
    description: "Code of the place whose government it belongs to.",
  })
  region?: string | null;
}
