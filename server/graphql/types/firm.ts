import { Field, Float, Int, ObjectType } from "type-graphql";
import { EntityType } from "./entity.ts";

@ObjectType("Firm", { implements: EntityType })
export class FirmType extends EntityType {
  @Field(() => String, { nullable: true })
  fullName?: string | null;

  @Field(() => String, { nullable: true })
  stockCode?: string | null;

  @Field(() => Boolean, { description: "Named by its evidence as a leading firm of a chain." })
  isLeading!: boolean;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true })
  province?: string | null;
}

@ObjectType("Cluster", { implements: EntityType })
export class ClusterType extends EntityType {
  @Field(() => String, { nullable: true, description: "The list or title that it is on." })
  level?: string | null;

  @Field(() => Int, { nullable: true, description: "Year of that list or title." })
  year?: number | null;
}

@ObjectType("Place", { implements: EntityType })
export class PlaceType extends EntityType {
  @Field(() => String, { description: "GB/T 2260 code." })
  code!: string;

  @Field(() => String, { description: "country, province, city or county" })
  level!: string;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  lon?: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees north." })
  lat?: number | null;
}
