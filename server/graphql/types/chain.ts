import { Field, Int, ObjectType } from "type-graphql";
import type { SegmentFunction, Stage } from "../../domain/model.ts";
import { EntityType } from "./entity.ts";
import { SegmentFunctionEnum, StageEnum } from "./enums.ts";

@ObjectType("Chain", { implements: EntityType })
export class ChainType extends EntityType {
  @Field(() => [String], {
    description: "Its first-level groups of segments, in order; at most seven.",
  })
  groups!: string[];

  @Field(() => [String], { description: "The groups in English, in the same order." })
  groupsEn!: string[];
}

@ObjectType("Segment", { implements: EntityType })
export class SegmentType extends EntityType {
  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => SegmentFunctionEnum)
  function!: SegmentFunction;

  @Field(() => String, { nullable: true })
  group?: string | null;

  @Field(() => [String], { description: "GB/T 4754-2017 codes." })
  codes!: string[];

  @Field(() => Int)
  order!: number;
}

@ObjectType("Product", { implements: EntityType })
export class ProductType extends EntityType {}
