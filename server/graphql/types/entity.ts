import { Field, Float, ID, Int, InterfaceType, ObjectType } from "type-graphql";

@ObjectType("Facets", {
  description: "What a node is filtered by, calculated from its relationships at each load.",
})
export class FacetsType {
  @Field(() => [ID], { description: "Chains to which it belongs or which it is about." })
  chainIds!: string[];

  @Field(() => [String], { description: "Stages of the segments that it is or works in." })
  stages!: string[];

  @Field(() => [ID])
  provinceIds!: string[];

  @Field(() => [ID])
  cityIds!: string[];

  @Field(() => [String], {
    description: "Kinds of its evidence; UNVERIFIED: general knowledge of the editors.",
  })
  evidenceKinds!: string[];

  @Field(() => Float, {
    nullable: true,
    description: "The largest known share of one product in a firm's revenue, 0 to 1.",
  })
  topShare!: number | null;

  @Field(() => Int, { nullable: true, description: "Its own year or date." })
  figureYear!: number | null;

  @Field(() => Int, { nullable: true, description: "Year of its newest source." })
  sourceYear!: number | null;
}

/**
 * What every node of the graph has. `evidence` and `degree` are field resolvers, so that a list of
 * nodes asks for them once.
 */
@InterfaceType("Entity", { resolveType: (value: { label: string }) => value.label })
export abstract class EntityType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => [String], { description: "Other names under which it is found." })
  aliases!: string[];

  @Field(() => String, {
    nullable: true,
    description: "A short category within its label, in Chinese.",
  })
  subkind?: string | null;
}
