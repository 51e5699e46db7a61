import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { listSorts } from "../../db/overview.ts";
import { EntityType } from "./entity.ts";
import { enumOf } from "./enums.ts";

export const ListSortEnum = enumOf(listSorts);
registerEnumType(ListSortEnum, {
  name: "ListSort",
  description:
    "ORDER of the source; NAME by pinyin; RELATIONS their count; YEAR its own or its source's.",
});

@ObjectType("ChainCounts")
export class ChainCountsType {
  chainId!: string;

  @Field(() => Int)
  segments!: number;

  @Field(() => Int, { description: "Firms known in one of its segments or as its leaders." })
  firms!: number;

  @Field(() => Int)
  clusters!: number;
}

@ObjectType("ListRow")
export class ListRowType {
  @Field(() => EntityType)
  entity!: EntityType;

  @Field(() => Int, { description: "Its relationships to other nodes." })
  relations!: number;
}

@ObjectType("ListPage")
export class ListPageType {
  @Field(() => Int, { description: "How many there are after the filters." })
  total!: number;

  @Field(() => [ListRowType])
  rows!: ListRowType[];
}
