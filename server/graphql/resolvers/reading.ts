import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { EntityRow } from "../../db/explore.ts";
import { planEvidence, planMentions, planText } from "../../db/plan.ts";
import { parsePlan } from "../../domain/plan/parse-plan.ts";
import { readingOf } from "../../domain/plan/reading.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { PlanType } from "../types/plan.ts";
import { PlanReadingType } from "../types/reading.ts";

@Resolver(() => PlanReadingType)
export class PlanReadingResolver {
  @Query(() => PlanReadingType, { description: "A loaded plan as a page shows it." })
  async planReading(
    @Arg("plan", () => ID) plan: string,
    @Ctx() { database: { run } }: Context,
  ): Promise<PlanReadingType> {
    const [[row], evidence, mentions] = await Promise.all([
      planText(run, { plan }),
      planEvidence(run, { plan }),
      planMentions(run, { plan }),
    ]);
    if (!row) throw new AppError("NOT_FOUND", { what: "规划", id: plan });
    return { planId: plan, ...readingOf(parsePlan(row.text), { evidence, mentions }) };
  }

  @Query(() => PlanReadingType, {
    description:
      "Reads a text as a plan and keeps nothing of it. `name`: of the file, for an error.",
  })
  readPlan(
    @Arg("text", () => String) text: string,
    @Arg("name", () => String) name: string,
  ): PlanReadingType {
    const document = parsePlan(text);
    if (!document.isPlan) throw new AppError("NO_PLAN", { name });
    return { planId: null, ...readingOf(document, null) };
  }

  @FieldResolver(() => PlanType, {
    nullable: true,
    description: "Null for a text that is not loaded.",
  })
  async plan(
    @Root() { planId }: PlanReadingType,
    @Ctx() { entity }: Context,
  ): Promise<EntityRow | null> {
    return planId === null ? null : entity.load(planId);
  }
}
