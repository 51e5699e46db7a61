import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { type SavedKind, savedKinds } from "../../domain/saved.ts";
import { enumOf } from "./enums.ts";

export const SavedKindEnum = enumOf(savedKinds);
registerEnumType(SavedKindEnum, { name: "SavedKind" });

@ObjectType("Saved", { description: "A view or a question that a user keeps by name." })
export class SavedType {
  @Field(() => ID)
  id!: string;

  @Field(() => SavedKindEnum)
  kind!: SavedKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "Of a view its address, of a question its text." })
  content!: string;

  @Field(() => String, { nullable: true, description: "A small picture as a data URL." })
  thumbnail!: string | null;

  @Field(() => String, { description: "ISO date and time." })
  savedAt!: string;

  @Field(() => String, { description: "ISO date and time." })
  changedAt!: string;
}

@ObjectType("SavedPlaces", { description: "A saved view with the positions of its nodes." })
export class SavedPlacesType {
  @Field(() => SavedType)
  saved!: SavedType;

  @Field(() => String, { nullable: true, description: "JSON: node id → [x, y]." })
  places!: string | null;

  @Field(() => Boolean)
  isDeleted!: boolean;
}
