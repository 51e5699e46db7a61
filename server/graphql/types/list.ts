import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ColumnType } from "../../domain/list/list.ts";
import { columnTypes, type ListKind, type ListLang, listKinds } from "../../domain/list/list.ts";
import type { Grade, Source } from "../../domain/model.ts";
import { GradeEnum } from "./enums.ts";
import { SourceType } from "./source.ts";

export const ListKindEnum = Object.fromEntries(listKinds.map((kind) => [kind, kind])) as {
  [K in ListKind]: K;
};
registerEnumType(ListKindEnum, { name: "ListKind" });

export const ListLangEnum = { ZH: "zh", EN: "en" } as const satisfies Record<string, ListLang>;
registerEnumType(ListLangEnum, { name: "ListLang", description: "The language of names." });

export const ColumnTypeEnum = Object.fromEntries(
  columnTypes.map((type) => [type.toUpperCase(), type]),
);
registerEnumType(ColumnTypeEnum, { name: "ListColumnType" });

@ObjectType("ListSummary")
export class ListSummaryType {
  region!: string;

  @Field(() => ListKindEnum)
  kind!: ListKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  note!: string;

  @Field(() => Boolean)
  isOfRegion!: boolean;
}

@ObjectType("ListColumn")
export class ListColumnType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ColumnTypeEnum)
  type!: ColumnType;

  @Field(() => Boolean, { description: "Not shown unless it is chosen." })
  isExtra!: boolean;

  @Field(() => Float, { description: "Share of the width against other columns." })
  width!: number;
}

@ObjectType("ListSection")
export class ListSectionType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  hint!: string;
}

@ObjectType("ListOption", { description: "By what a list can be narrowed." })
export class ListOptionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType("ListedRow")
export class ListedRowType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: "The node that it is about." })
  entityId!: string;

  @Field(() => String, { nullable: true })
  section?: string | null;

  @Field(() => [String], {
    description: "One for each column, as it is read; empty where nothing is known.",
  })
  cells!: string[];

  @Field(() => [Int], { description: "Numbers of its sources." })
  sources!: number[];
}

@ObjectType("NumberedSource")
export class NumberedSourceType {
  @Field(() => Int)
  number!: number;

  @Field(() => SourceType)
  source!: Source;

  @Field(() => GradeEnum, { description: "The best grade of what it says in the list." })
  grade!: Grade;
}

@ObjectType("ListTable")
export class ListType {
  @Field(() => ListKindEnum)
  kind!: ListKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  note!: string;

  @Field(() => Boolean, { description: "Whether it is that of a region." })
  isOfRegion!: boolean;

  @Field(() => [ListSectionType])
  sections!: readonly ListSectionType[];

  @Field(() => [ListColumnType], { description: "Those that the cells of the rows answer to." })
  columns!: readonly ListColumnType[];

  @Field(() => [ListColumnType], { description: "All that can be chosen." })
  allColumns!: readonly ListColumnType[];

  @Field(() => [ListedRowType])
  rows!: readonly ListedRowType[];

  @Field(() => Int, { description: "Rows before it was narrowed." })
  total!: number;

  @Field(() => [NumberedSourceType])
  sources!: readonly NumberedSourceType[];

  @Field(() => [ListOptionType])
  chains!: readonly ListOptionType[];

  @Field(() => [ListOptionType])
  places!: readonly ListOptionType[];

  @Field(() => [ListOptionType])
  departments!: readonly ListOptionType[];
}

@ObjectType("AskedList", { description: "A list or picture that an office asks for by name." })
export class AskedListType {
  @Field(() => String)
  name!: string;

  @Field(() => ListKindEnum, { nullable: true, description: "The list that answers to it." })
  list?: ListKind | null;

  @Field(() => String, { nullable: true, description: "GRAPH, CHAINS or GAPS." })
  page?: string | null;

  @Field(() => String, { nullable: true, description: "Key of the empty template." })
  template?: string | null;

  @Field(() => String, { nullable: true, description: "Title of the list or template." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Why there is none, or only a template." })
  why?: string | null;
}

@ObjectType("ListOffice")
export class ListOfficeType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "Where its names are from." })
  sourceTitle!: string;

  @Field(() => String)
  sourceUrl!: string;

  @Field(() => String, { nullable: true })
  sourceDate?: string | null;

  @Field(() => [AskedListType])
  asked!: AskedListType[];
}
