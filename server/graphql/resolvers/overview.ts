import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { countNodes, type EntityRow } from "../../db/explore.ts";
import { chainCounts, type ListSort, listCount, listPage } from "../../db/overview.ts";
import { type Label, labels } from "../../domain/model.ts";
import { normalise } from "../../domain/search-key.ts";
import { AppError } from "../../errors.ts";
import { argument } from "../arguments.ts";
import type { Context } from "../context.ts";
import { ChainType } from "../types/chain.ts";
import { PlaceType } from "../types/firm.ts";
import { ChainCountsType, ListPageType, ListRowType, ListSortEnum } from "../types/overview.ts";
import { CountType } from "../types/subgraph.ts";

interface ListRow {
  readonly entity: EntityRow;
  readonly relations: number;
}

const nullable = { nullable: true } as const;

@Resolver(() => ChainCountsType)
export class OverviewResolver {
  @Query(() => [CountType], { description: "How many nodes there are of each kind." })
  async kinds(@Ctx() { database }: Context): Promise<CountType[]> {
    return countNodes(database.run, {});
  }

  @Query(() => [ChainCountsType])
  async chainCounts(@Ctx() { database }: Context): Promise<ChainCountsType[]> {
    return chainCounts(database.run, {});
  }

  @Query(() => ListPageType, { description: "A page of the nodes of one kind." })
  async list(
    @Arg("label", () => String) label: string,
    @Arg("text", () => String, { ...nullable, description: "In names, pinyin, initials." })
    text: string | null,
    @Arg("chain", () => ID, nullable) chain: string | null,
    @Arg("evidence", () => String, { ...nullable, description: "A kind of evidence, UNVERIFIED." })
    evidence: string | null,
    @Arg("sort", () => ListSortEnum, nullable) sort: ListSort | null,
    @Arg("descending", () => Boolean, nullable) descending: boolean | null,
    @Arg("skip", () => Int, nullable) skip: number | null,
    @Arg("limit", () => Int, nullable) limit: number | null,
    @Ctx() { database }: Context,
  ): Promise<{ total: number; rows: ListRow[] }> {
    if (!isLabel(label)) throw new AppError("NOT_FOUND", { what: "种类", id: label });
    if ((skip ?? 0) < 0) throw new AppError("ARGUMENT_INVALID", { name: "skip", expected: "≥0" });
    const filter = {
      label,
      plain: normalise(text ?? "").slice(0, 60),
      chain: chain ?? null,
      evidence: evidence ?? null,
    };
    const [rows, [counted]] = await Promise.all([
      listPage(database.run, {
        ...filter,
        sort: sort ?? "ORDER",
        isDescending: descending ?? false,
        skip: skip ?? 0,
        limit: argument("limit", limit, 50, 200),
      }),
      listCount(database.run, filter),
    ]);
    return {
      total: counted?.count ?? 0,
      rows: rows.map((row) => ({ entity: row.properties, relations: row.degree })),
    };
  }

  @FieldResolver(() => ChainType, nullable)
  async chain(@Root() { chainId }: ChainCountsType, @Ctx() context: Context) {
    return context.entity.load(chainId);
  }
}

@Resolver(() => ListRowType)
export class ListRowResolver {
  @FieldResolver(() => [ChainType])
  async chains(@Root() { entity }: ListRow, @Ctx() context: Context): Promise<EntityRow[]> {
    return loaded(context, entity.chainIds);
  }

  @FieldResolver(() => [PlaceType], { description: "Its cities, or else its provinces." })
  async places(@Root() { entity }: ListRow, @Ctx() context: Context): Promise<EntityRow[]> {
    const { cityIds, provinceIds } = entity;
    return loaded(context, cityIds.length > 0 ? cityIds : provinceIds);
  }
}

async function loaded(context: Context, ids: readonly string[]): Promise<EntityRow[]> {
  const found = await context.entity.loadMany([...ids]);
  return found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
}

const isLabel = (label: string): label is Label => labels.some((one) => one === label);
