import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { EntityType } from "./entity.ts";
import { DirectionEnum } from "./enums.ts";

@ObjectType("Property")
export class PropertyType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType("Edge")
export class EdgeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  type!: string;

  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => [PropertyType])
  properties!: PropertyType[];

  /** Ids of its evidence, read by the field resolver. */
  evidenceIds!: string[];
}

@ObjectType("Subgraph")
export class SubgraphType {
  @Field(() => [EntityType])
  nodes!: EntityType[];

  @Field(() => [EdgeType])
  edges!: EdgeType[];

  @Field(() => Boolean, { description: "There is more than the limit let through." })
  truncated!: boolean;
}

@ObjectType("SearchHit")
export class SearchHitType {
  @Field(() => EntityType)
  entity!: EntityType;

  @Field(() => Float)
  score!: number;
}

@ObjectType("RelationCount", {
  description: "How many neighbours of one label a node has by one type.",
})
export class RelationCountType {
  @Field(() => String)
  type!: string;

  @Field(() => DirectionEnum)
  direction!: "OUT" | "IN";

  @Field(() => String, { description: "Label of the neighbours." })
  label!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType("Count")
export class CountType {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType("Stats")
export class StatsType {
  @Field(() => Int)
  nodes!: number;

  @Field(() => Int)
  relationships!: number;

  @Field(() => [CountType], { description: "Nodes by label." })
  labels!: CountType[];

  @Field(() => [CountType], { description: "Relationships by type." })
  relationshipTypes!: CountType[];
}
