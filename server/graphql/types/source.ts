import { Field, ID, Int, ObjectType } from "type-graphql";
import type { EvidenceKind, Grade, Source } from "../../domain/model.ts";
import { EntityType } from "./entity.ts";
import { EvidenceKindEnum, GradeEnum } from "./enums.ts";

@ObjectType("Source", { implements: EntityType })
export class SourceType extends EntityType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "ISO date or year." })
  date?: string | null;

  @Field(() => String, { nullable: true })
  publisher?: string | null;
}

@ObjectType("Evidence", { implements: EntityType })
export class EvidenceType extends EntityType {
  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => GradeEnum)
  grade!: Grade;

  @Field(() => SourceType)
  source!: Source;

  @Field(() => String, { nullable: true })
  quote?: string | null;

  @Field(() => ID, { nullable: true, description: "The plan whose text is quoted." })
  planId?: string | null;

  @Field(() => Int, { nullable: true, description: "UTF-16 offset into the plan's text." })
  start?: number | null;

  @Field(() => Int, { nullable: true })
  end?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
