import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import {
  countNodes,
  countRelationships,
  type EntityRow,
  entitiesOfLabel,
  overviewIds,
  shortestPath,
} from "../../db/explore.ts";
import { searchEntities } from "../../db/search.ts";
import { searchTerms } from "../../domain/search-key.ts";
import { AppError } from "../../errors.ts";
import { argument } from "../arguments.ts";
import type { Context, EvidenceValue } from "../context.ts";
import { type EdgeValue, neighbourhoodOf, type SubgraphValue, subgraphOf } from "../slice.ts";
import { DirectionEnum } from "../types/enums.ts";
import { PictureFilterInput, toFilter } from "../types/filter.ts";
import { PlaceType } from "../types/firm.ts";
import { EvidenceType } from "../types/source.ts";
import { EdgeType, SearchHitType, StatsType, SubgraphType } from "../types/subgraph.ts";

@Resolver()
export class ExploreResolver {
  @Query(() => StatsType, { description: "Counts by label and by relationship type." })
  async stats(@Ctx() { database }: Context): Promise<StatsType> {
    const [labels, relationshipTypes] = await Promise.all([
      countNodes(database.run, {}),
      countRelationships(database.run, {}),
    ]);
    const sum = (counts: readonly { count: number }[]) => counts.reduce((n, c) => n + c.count, 0);
    return { nodes: sum(labels), relationships: sum(relationshipTypes), labels, relationshipTypes };
  }

  @Query(() => [SearchHitType], {
    description: "By name in Chinese or English, full pinyin and initials.",
  })
  async search(
    @Arg("text", () => String) text: string,
    @Arg("labels", () => [String], { nullable: true }) labels: string[] | null,
    @Arg("limit", () => Int, { nullable: true }) limit: number | null,
    @Ctx() { database }: Context,
  ): Promise<{ entity: EntityRow; score: number }[]> {
    const terms = searchTerms(text);
    if (terms === null) return [];
    const rows = await searchEntities(database.run, {
      ...terms,
      labels: labels ?? null,
      limit: argument("limit", limit, 20, 200),
    });
    return rows.map((row) => ({ entity: row.properties, score: row.score }));
  }

  @Query(() => SubgraphType, {
    description: "What stands around a node; past the limit it is truncated.",
  })
  async neighbourhood(
    @Arg("id", () => ID) id: string,
    @Arg("depth", () => Int, { nullable: true, description: "1 to 3, default 1" }) depth:
      | number
      | null,
    @Arg("limit", () => Int, { nullable: true, description: "Nodes, default 50, at most 1000" })
    limit: number | null,
    @Arg("labels", () => [String], { nullable: true }) labels: string[] | null,
    @Arg("types", () => [String], { nullable: true, description: "Relationship types" }) types:
      | string[]
      | null,
    @Arg("direction", () => DirectionEnum, { nullable: true }) direction: "OUT" | "IN" | null,
    @Arg("filter", () => PictureFilterInput, { nullable: true }) filter: PictureFilterInput | null,
    @Ctx() context: Context,
  ): Promise<SubgraphValue> {
    return neighbourhoodOf(context, {
      id,
      steps: argument("depth", depth, 1, 3),
      most: argument("limit", limit, 50, 1_000),
      labels: labels ?? null,
      types: types ?? null,
      direction: direction ?? null,
      ...toFilter(filter),
    });
  }

  @Query(() => SubgraphType, {
    description: "One shortest path; empty where there is none within maxHops.",
  })
  async shortestPath(
    @Arg("from", () => ID) from: string,
    @Arg("to", () => ID) to: string,
    @Arg("maxHops", () => Int, { nullable: true, description: "1 to 8, default 6" }) maxHops:
      | number
      | null,
    @Ctx() context: Context,
  ): Promise<SubgraphValue> {
    for (const id of [from, to]) {
      if (!(await context.entity.load(id))) throw new AppError("NOT_FOUND", { what: "节点", id });
    }
    // Neo4j refuses a path from a node to itself.
    const [path] =
      from === to
        ? [{ ids: [from] }]
        : await shortestPath(context.database.run, {
            from,
            to,
            maxHops: argument("maxHops", maxHops, 6, 8),
          });
    return subgraphOf(context, path?.ids ?? [], false);
  }

  @Query(() => [PlaceType], {
    description: "Provinces, cities and counties, by code; at most 5000.",
  })
  async places(@Ctx() { database }: Context): Promise<EntityRow[]> {
    const rows = await entitiesOfLabel(database.run, { label: "Place", limit: 5_000 });
    return rows.map((row) => row.properties);
  }

  @Query(() => SubgraphType, {
    description:
      "The first picture: chains with clusters, leading firms and departments that lead their tasks.",
  })
  async overview(@Ctx() context: Context): Promise<SubgraphValue> {
    const rows = await overviewIds(context.database.run, {
      clustersPerChain: 3,
      firmsPerChain: 4,
      departments: 4,
    });
    return subgraphOf(
      context,
      rows.map((row) => row.id),
      false,
    );
  }

  @Query(() => SubgraphType, {
    description:
      "The given nodes, those that exist, with the relationships among them; at most 1000.",
  })
  async subgraph(
    @Arg("ids", () => [ID]) ids: string[],
    @Ctx() context: Context,
  ): Promise<SubgraphValue> {
    if (ids.length > 1_000)
      throw new AppError("TOO_MUCH", { what: "节点数", found: ids.length, limit: 1_000 });
    return subgraphOf(context, ids, false);
  }
}

@Resolver(() => EdgeType)
export class EdgeResolver {
  @FieldResolver(() => [EvidenceType])
  async evidence(@Root() edge: EdgeValue, @Ctx() context: Context): Promise<EvidenceValue[]> {
    const all = await context.evidence.loadMany(edge.evidenceIds);
    return all.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
  }
}
