import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import {
  Arg,
  buildSchema,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import { preferPlainFields } from "../server/graphql/jit-schema.ts";

const Stage = { UPSTREAM: "UPSTREAM", MIDSTREAM: "MIDSTREAM", DOWNSTREAM: "DOWNSTREAM" } as const;
registerEnumType(Stage, { name: "BenchStage" });

@InterfaceType("BenchNode", { resolveType: (value: { label: string }) => value.label })
abstract class BenchNode {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;
}

@ObjectType("BenchSegment", { implements: BenchNode })
class BenchSegment extends BenchNode {
  @Field(() => Stage)
  stage!: string;

  @Field(() => Int)
  order!: number;

  @Field(() => Float, { nullable: true })
  score?: number | null;
}

@ObjectType("BenchProduct", { implements: BenchNode })
class BenchProduct extends BenchNode {}

export interface Row {
  id: string;
  label: string;
  name: string;
  nameEn: string | null;
  stage: string;
  order: number;
  score: number | null;
  products: { id: string; label: string; name: string; nameEn: string | null }[];
}

const stages = Object.values(Stage);

export const rows: readonly Row[] = Array.from({ length: 100 }, (_, i) => ({
  id: `s${i}`,
  label: "BenchSegment",
  name: `环节${i}`,
  nameEn: i % 3 === 0 ? null : `Segment ${i}`,
  stage: stages[i % 3] ?? Stage.UPSTREAM,
  order: i,
  score: i % 4 === 0 ? null : i / 4,
  products: [{ id: `p${i}`, label: "BenchProduct", name: `产品${i}`, nameEn: null }],
}));

@Resolver(() => BenchSegment)
class BenchResolver {
  @Query(() => [BenchSegment])
  async segments(@Arg("limit", () => Int) limit: number): Promise<Row[]> {
    return rows.slice(0, limit);
  }

  @Query(() => [BenchNode])
  async nodes(@Arg("limit", () => Int) limit: number): Promise<Row[]> {
    return rows.slice(0, limit);
  }

  @FieldResolver(() => [BenchProduct])
  products(@Root() root: Row): Row["products"] {
    return root.products;
  }
}

/** As the application's: type-graphql, an interface, an enum, a nested list with a resolver. */
export async function createBenchSchema(): Promise<GraphQLSchema> {
  preferPlainFields();
  return buildSchema({
    resolvers: [BenchResolver],
    orphanedTypes: [BenchProduct],
    validate: false,
  });
}

export const benchQuery = `query Segments($limit: Int!) {
  segments(limit: $limit) { id label name nameEn stage order score products { id name } }
}`;
