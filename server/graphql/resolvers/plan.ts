import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type EntityRow, entitiesOfLabel } from "../../db/explore.ts";
import { targets, tasks } from "../../db/plan.ts";
import type { Context } from "../context.ts";
import { ChainType } from "../types/chain.ts";
import { EntityType } from "../types/entity.ts";
import { DepartmentType, PlanType, SectionType, TargetType, TaskType } from "../types/plan.ts";

const listLimit = 1_000;
const filter = { nullable: true } as const;

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => [PlanType])
  async plans(@Ctx() { database }: Context): Promise<EntityRow[]> {
    return list(await entitiesOfLabel(database.run, { label: "Plan", limit: listLimit }));
  }

  @FieldResolver(() => [SectionType])
  async sections(@Root() plan: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_SECTION", "OUT").load(plan.id);
  }
}

@Resolver(() => SectionType)
export class SectionResolver {
  @FieldResolver(() => [SectionType])
  async sections(@Root() section: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_SECTION", "OUT").load(section.id);
  }

  @FieldResolver(() => [TaskType])
  async tasks(@Root() section: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_TASK", "OUT").load(section.id);
  }
}

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => [TaskType])
  async tasks(
    @Arg("department", () => ID, filter) department: string | null,
    @Arg("chain", () => ID, filter) chain: string | null,
    @Arg("section", () => ID, filter) section: string | null,
    @Ctx() { database }: Context,
  ): Promise<EntityRow[]> {
    const given = {
      department: department ?? null,
      chain: chain ?? null,
      section: section ?? null,
    };
    return list(await tasks(database.run, { ...given, limit: listLimit }));
  }

  @FieldResolver(() => SectionType, { nullable: true })
  async section(@Root() task: EntityRow, @Ctx() { related }: Context): Promise<EntityRow | null> {
    return (await related("HAS_TASK", "IN").load(task.id))[0] ?? null;
  }

  @FieldResolver(() => [DepartmentType])
  async leads(@Root() task: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("LEADS", "IN").load(task.id);
  }

  @FieldResolver(() => [DepartmentType])
  async supports(@Root() task: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("SUPPORTS", "IN").load(task.id);
  }

  @FieldResolver(() => [TargetType])
  async targets(@Root() task: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("HAS_TARGET", "OUT").load(task.id);
  }

  @FieldResolver(() => [EntityType], { description: "What its text names." })
  async mentions(@Root() task: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("MENTIONS", "OUT").load(task.id);
  }
}

@Resolver(() => TargetType)
export class TargetResolver {
  @Query(() => [TargetType])
  async targets(
    @Arg("chain", () => ID, filter) chain: string | null,
    @Arg("department", () => ID, filter) department: string | null,
    @Ctx() { database }: Context,
  ): Promise<EntityRow[]> {
    const given = { chain: chain ?? null, department: department ?? null };
    return list(await targets(database.run, { ...given, limit: listLimit }));
  }

  @FieldResolver(() => TaskType)
  async task(@Root() target: EntityRow, @Ctx() { related }: Context): Promise<EntityRow | null> {
    return (await related("HAS_TARGET", "IN").load(target.id))[0] ?? null;
  }

  @FieldResolver(() => [ChainType])
  async chains(@Root() target: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    const about = await related("ABOUT", "OUT").load(target.id);
    return about.filter((entity) => entity.label === "Chain");
  }
}

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @Query(() => [DepartmentType])
  async departments(@Ctx() { database }: Context): Promise<EntityRow[]> {
    return list(await entitiesOfLabel(database.run, { label: "Department", limit: listLimit }));
  }

  @FieldResolver(() => [TaskType])
  async leads(@Root() department: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("LEADS", "OUT").load(department.id);
  }

  @FieldResolver(() => [TaskType])
  async supports(@Root() department: EntityRow, @Ctx() { related }: Context): Promise<EntityRow[]> {
    return related("SUPPORTS", "OUT").load(department.id);
  }
}

function list(rows: readonly { properties: EntityRow }[]): EntityRow[] {
  return rows.map((row) => row.properties);
}
