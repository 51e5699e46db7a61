import { Field, Float, InputType, registerEnumType } from "type-graphql";
import {
  type FilterKey,
  filterKeys,
  type RangeFilter,
  type RangeKey,
  rangeKeys,
  type ValueFilter,
} from "../../domain/picture-filter.ts";
import { enumOf } from "./enums.ts";

export const FilterKeyEnum = enumOf(filterKeys);
export const RangeKeyEnum = enumOf(rangeKeys);
registerEnumType(FilterKeyEnum, {
  name: "FilterKey",
  description:
    "A dimension of a picture: the label, the relationship type, or a list of the facets.",
});
registerEnumType(RangeKeyEnum, {
  name: "RangeKey",
  description: "A figure of a node: its degree, or one of the facets.",
});

@InputType("ValueFilter", { description: 'What has no value in the dimension counts as "".' })
export class ValueFilterInput {
  @Field(() => FilterKeyEnum)
  key!: FilterKey;

  @Field(() => [String], { nullable: true, description: "Nothing but these." })
  only?: string[] | null;

  @Field(() => [String], { nullable: true })
  not?: string[] | null;
}

@InputType("RangeFilter")
export class RangeFilterInput {
  @Field(() => RangeKeyEnum)
  key!: RangeKey;

  @Field(() => Float, { nullable: true, description: "Inclusive; open where it is left out." })
  from?: number | null;

  @Field(() => Float, { nullable: true, description: "Inclusive; open where it is left out." })
  to?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "What has no such figure stays; default true.",
  })
  keepUnknown?: boolean | null;
}

@InputType("PictureFilter", { description: "What a picture lets through: all of these must hold." })
export class PictureFilterInput {
  @Field(() => [ValueFilterInput], { nullable: true })
  values?: ValueFilterInput[] | null;

  @Field(() => [RangeFilterInput], { nullable: true })
  ranges?: RangeFilterInput[] | null;
}

export function toFilter(input: PictureFilterInput | null | undefined): {
  filters: ValueFilter[];
  ranges: RangeFilter[];
} {
  return {
    filters: (input?.values ?? []).map(({ key, only, not }) => ({
      key,
      only: only ?? null,
      not: not ?? [],
    })),
    ranges: (input?.ranges ?? []).map(({ key, from, to, keepUnknown }) => ({
      key,
      from: from ?? null,
      to: to ?? null,
      keepUnknown: keepUnknown ?? true,
    })),
  };
}
