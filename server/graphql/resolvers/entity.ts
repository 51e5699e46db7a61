import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { EntityRow } from "../../db/explore.ts";
import { facets, relationCounts } from "../../db/explore.ts";
import type { Context, EvidenceValue } from "../context.ts";
import { toProperties } from "../properties.ts";
import { EntityType, FacetsType } from "../types/entity.ts";
import { EvidenceType } from "../types/source.ts";
import { PropertyType, RelationCountType } from "../types/subgraph.ts";

@Resolver(() => EntityType)
export class EntityResolver {
  @Query(() => EntityType, { nullable: true, description: "Any node." })
  async entity(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<EntityRow | EvidenceValue | null> {
    if (id.startsWith("evidence:")) return context.evidence.load(id);
    return context.entity.load(id);
  }

  @Query(() => [RelationCountType], {
    description: "What stands around a node, by type, direction and label, before it is expanded.",
  })
  async relations(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<RelationCountType[]> {
    return relationCounts(context.database.run, { id });
  }

  @FieldResolver(() => [EvidenceType], {
    description: "What it rests on. A source and an evidence stand for themselves.",
  })
  async evidence(@Root() root: EntityRow, @Ctx() context: Context): Promise<EvidenceValue[]> {
    if (root.label === "Evidence") return [root as unknown as EvidenceValue];
    return context.evidenceOf.load(root.id);
  }

  @FieldResolver(() => Int, { description: "Relationships to other nodes." })
  async degree(@Root() root: EntityRow, @Ctx() context: Context): Promise<number> {
    return context.degree.load(root.id);
  }

  @FieldResolver(() => FacetsType, { description: "What it is filtered by." })
  facets(@Root() root: EntityRow): FacetsType {
    return facets.parse(root);
  }

  @FieldResolver(() => [PropertyType], {
    description: "Everything else that is recorded, by name.",
  })
  properties(@Root() root: EntityRow): PropertyType[] {
    return toProperties(root);
  }
}
