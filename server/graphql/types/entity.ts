import { Field, ID, InterfaceType } from "type-graphql";

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
