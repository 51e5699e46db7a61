import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { chainsOfTasks, responsibilitiesOfTasks } from "../../db/department.ts";
import { cooperationOf } from "../../domain/department/cooperation.ts";
import { loadsOf } from "../../domain/department/responsibility.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { planOf, plansOfRegion, readTable } from "../responsibility-table.ts";
import { ChainType } from "../types/chain.ts";
import {
  CooperationType,
  DepartmentLoadType,
  DepartmentProfileType,
  MatrixItemType,
  ResponsibilityMatrixType,
  ResponsibilityType,
  StandingType,
  TaskChainType,
} from "../types/department.ts";
import { EntityType } from "../types/entity.ts";
import { DepartmentType, PlanType, SectionType, TaskType } from "../types/plan.ts";
import { EvidenceType } from "../types/source.ts";
import { evidenceOf } from "./gap.ts";

const taskLimit = 1_000;
const nullable = { nullable: true } as const;

@Resolver(() => ResponsibilityMatrixType)
export class ResponsibilityMatrixResolver {
  @Query(() => ResponsibilityMatrixType, { description: "Of one plan; without one, the latest." })
  async responsibilityMatrix(
    @Arg("plan", () => ID, nullable) plan: string | null,
    @Ctx() context: Context,
  ): Promise<ResponsibilityMatrixType> {
    const planId = await planOf(context, plan ?? null);
    const { items, responsibilities } = await readTable(context, [planId]);
    return { planId, items, responsibilities, loads: loadsOf(responsibilities) };
  }

  @FieldResolver(() => PlanType)
  async plan(@Root() { planId }: ResponsibilityMatrixType, @Ctx() context: Context) {
    return context.entity.load(planId);
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @Query(() => [ResponsibilityType], {
    description: "Who leads and who supports the given items, at most 1000.",
  })
  async responsibilities(
    @Arg("tasks", () => [ID]) tasks: string[],
    @Ctx() { database }: Context,
  ): Promise<ResponsibilityType[]> {
    return responsibilitiesOfTasks(database.run, { tasks: withinLimit(tasks) });
  }

  @FieldResolver(() => DepartmentType)
  async department(@Root() { departmentId }: ResponsibilityType, @Ctx() context: Context) {
    return context.entity.load(departmentId);
  }

  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: ResponsibilityType, @Ctx() context: Context) {
    return context.entity.load(taskId);
  }

  @FieldResolver(() => [EvidenceType], { description: "The mark in the plan that says so." })
  async evidence(@Root() { evidenceIds }: ResponsibilityType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}

@Resolver(() => MatrixItemType)
export class MatrixItemResolver {
  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: MatrixItemType, @Ctx() context: Context) {
    return context.entity.load(taskId);
  }

  @FieldResolver(() => SectionType)
  async section(@Root() { sectionId }: MatrixItemType, @Ctx() context: Context) {
    return context.entity.load(sectionId);
  }
}

@Resolver(() => DepartmentLoadType)
export class DepartmentLoadResolver {
  @FieldResolver(() => DepartmentType)
  async department(@Root() { departmentId }: DepartmentLoadType, @Ctx() context: Context) {
    return context.entity.load(departmentId);
  }
}

@Resolver(() => CooperationType)
export class CooperationResolver {
  @Query(() => CooperationType, { description: "Of one plan; without one, the latest." })
  async cooperation(
    @Arg("plan", () => ID, nullable) plan: string | null,
    @Ctx() context: Context,
  ): Promise<CooperationType> {
    const planId = await planOf(context, plan ?? null);
    const { items, responsibilities } = await readTable(context, [planId]);
    return { planId, items, ...cooperationOf(responsibilities) };
  }

  @FieldResolver(() => PlanType)
  async plan(@Root() { planId }: CooperationType, @Ctx() context: Context) {
    return context.entity.load(planId);
  }
}

@Resolver(() => StandingType)
export class StandingResolver {
  @FieldResolver(() => DepartmentType)
  async department(@Root() { departmentId }: StandingType, @Ctx() context: Context) {
    return context.entity.load(departmentId);
  }
}

@Resolver(() => DepartmentProfileType)
export class DepartmentProfileResolver {
  @Query(() => DepartmentProfileType, {
    ...nullable,
    description: "Null where there is no such department.",
  })
  async departmentProfile(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<DepartmentProfileType | null> {
    const found = await context.entity.load(id);
    if (found?.label !== "Department") return null;
    const planIds = await plansOfRegion(context, String(found.region));
    const table = await readTable(context, planIds);
    const own = new Set(
      table.responsibilities.filter((r) => r.departmentId === id).map((r) => r.taskId),
    );
    const { links, standings } = cooperationOf(table.responsibilities);
    return {
      departmentId: id,
      planIds,
      items: table.items.filter((item) => own.has(item.taskId)),
      responsibilities: table.responsibilities.filter((r) => own.has(r.taskId)),
      loads: loadsOf(table.responsibilities),
      links: links.filter((link) => link.fromId === id || link.toId === id),
      standing: standings.find((s) => s.departmentId === id) ?? {
        departmentId: id,
        partners: 0,
        ties: 0,
        onlyThroughIt: [],
      },
      chains: table.chains.filter((chain) => own.has(chain.taskId)),
    };
  }

  @FieldResolver(() => DepartmentType)
  async department(@Root() { departmentId }: DepartmentProfileType, @Ctx() context: Context) {
    return context.entity.load(departmentId);
  }

  @FieldResolver(() => [PlanType])
  async plans(@Root() { planIds }: DepartmentProfileType, @Ctx() context: Context) {
    return (await context.entity.loadMany(planIds)).filter((one) => one !== null);
  }
}

@Resolver(() => TaskChainType)
export class TaskChainResolver {
  @Query(() => [TaskChainType], {
    description: "Chains that the given items name, themselves or by a segment or thing of them.",
  })
  async taskChains(
    @Arg("tasks", () => [ID]) tasks: string[],
    @Ctx() { database }: Context,
  ): Promise<TaskChainType[]> {
    return chainsOfTasks(database.run, { tasks: withinLimit(tasks) });
  }

  @FieldResolver(() => ChainType)
  async chain(@Root() { chainId }: TaskChainType, @Ctx() context: Context) {
    return context.entity.load(chainId);
  }

  @FieldResolver(() => EntityType, {
    ...nullable,
    description: "The segment or thing of the chain that is named; null: the chain itself.",
  })
  async via(@Root() { viaId }: TaskChainType, @Ctx() context: Context) {
    return viaId === null ? null : context.entity.load(viaId);
  }

  @FieldResolver(() => [EvidenceType], { description: "The words that name it." })
  async evidence(@Root() { evidenceIds }: TaskChainType, @Ctx() context: Context) {
    return evidenceOf(context, evidenceIds);
  }
}

function withinLimit(tasks: string[]): string[] {
  if (tasks.length <= taskLimit) return tasks;
  throw new AppError("TOO_MUCH", { what: "任务数", found: tasks.length, limit: taskLimit });
}
