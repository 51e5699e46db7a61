import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { EntityType } from "./entity.ts";
import { enumOf } from "./enums.ts";
import { SubgraphType } from "./subgraph.ts";

export const QuestionRoleEnum = enumOf([
  "ENTITY",
  "RELATION",
  "KIND",
  "STAGE",
  "REGION",
  "TO",
] as const);
registerEnumType(QuestionRoleEnum, {
  name: "QuestionRole",
  description: "What a word of a question stands for.",
});
type QuestionRole = keyof typeof QuestionRoleEnum;

@ObjectType("QuestionPart", { description: "A word of a question as it was understood." })
export class QuestionPartType {
  @Field(() => String, { description: "As it was typed." })
  text!: string;

  @Field(() => QuestionRoleEnum)
  role!: QuestionRole;

  @Field(() => EntityType, { nullable: true })
  entity!: EntityType | null;

  @Field(() => String, {
    nullable: true,
    description: "The label, stage, relation or region meant.",
  })
  value!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;
}

@ObjectType("Answer")
export class AnswerType {
  @Field(() => [QuestionPartType])
  understood!: QuestionPartType[];

  @Field(() => [String])
  notUnderstood!: string[];

  @Field(() => String, { description: "What was understood, in Chinese." })
  sentence!: string;

  @Field(() => String)
  sentenceEn!: string;

  @Field(() => SubgraphType, {
    description: "What was found, the named entities, and what connects them.",
  })
  result!: SubgraphType;

  @Field(() => [ID], { description: "What was found, in order." })
  foundIds!: string[];

  @Field(() => Int, { description: "How many there are, also beyond the limit." })
  total!: number;
}

@ObjectType("QuestionCompletion")
export class QuestionCompletionType {
  @Field(() => String, { description: "What is shown." })
  text!: string;

  @Field(() => String, { description: "The whole question after choosing it." })
  insert!: string;

  @Field(() => QuestionRoleEnum)
  role!: QuestionRole;

  @Field(() => EntityType, { nullable: true })
  entity!: EntityType | null;

  @Field(() => String, { nullable: true, description: "The label of the entity or kind." })
  label!: string | null;
}
