import { randomUUID } from "node:crypto";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { EntityRow } from "../../db/explore.ts";
import { targets } from "../../db/plan.ts";
import { addProgress, type ProgressRow, withdrawProgress } from "../../db/targets.ts";
import {
  expectedOf,
  type ProgressField,
  progressInput,
  wrongField,
} from "../../domain/target/progress.ts";
import { type ReadProgress, readProgressRows } from "../../domain/target/progress-rows.ts";
import { isSameUnit } from "../../domain/target/status.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { planOf, progressOf, targetStanding } from "../target-standing.ts";
import { PlanType, TargetType } from "../types/plan.ts";
import {
  ProgressInputType,
  ProgressPreviewType,
  ProgressType,
  TargetStandingType,
} from "../types/target.ts";

const mostTargets = 5_000;
const mostRows = 1_000;

@Resolver(() => TargetType)
export class TargetProgressResolver {
  @FieldResolver(() => TargetStandingType)
  async standing(@Root() target: EntityRow, @Ctx() context: Context): Promise<TargetStandingType> {
    return targetStanding(context, target);
  }

  @FieldResolver(() => [ProgressType], {
    description: "Every figure that was ever entered, the oldest date first.",
  })
  async progress(@Root() target: EntityRow, @Ctx() context: Context): Promise<ProgressRow[]> {
    return progressOf(context, target.id);
  }

  @FieldResolver(() => PlanType, { nullable: true })
  async plan(@Root() target: EntityRow, @Ctx() context: Context): Promise<EntityRow | null> {
    const plan = await planOf(context, target.id);
    return plan === null ? null : context.entity.load(plan.id);
  }

  @Mutation(() => ProgressType, { description: "Adds a figure; what was entered before stays." })
  async recordProgress(
    @Arg("entry", () => ProgressInputType) entry: ProgressInputType,
    @Ctx() context: Context,
  ): Promise<ProgressRow> {
    const target = await context.entity.load(entry.target);
    if (target?.label !== "Target") {
      throw new AppError("NOT_FOUND", { what: "指标", id: entry.target });
    }
    if (!isSameUnit(String(target.unit), entry.unit)) {
      throw new AppError("ARGUMENT_INVALID", {
        name: "unit",
        expected: `${expectedOf.unit.zh}“${target.unit}”`,
      });
    }
    const { sourceUrl, note, ...given } = entry;
    const checked = progressInput(context.today).safeParse({
      ...given,
      sourceUrl: sourceUrl ?? "",
      note: note ?? "",
    });
    if (!checked.success) throw invalid(wrongField(checked.error));
    const [row] = await addProgress(context.database.run, {
      entries: [
        {
          ...checked.data,
          targetId: target.id,
          metric: String(target.metric),
          unit: String(target.unit),
        },
      ],
      origin: "HAND",
      file: null,
      batch: randomUUID(),
    });
    if (!row) throw new AppError("NOT_FOUND", { what: "指标", id: entry.target });
    return row.progress;
  }

  @Query(() => ProgressPreviewType, { description: "Reads a CSV text; nothing is written." })
  async progressPreview(
    @Arg("file", () => String) file: string,
    @Arg("text", () => String) text: string,
    @Ctx() context: Context,
  ): Promise<ProgressPreviewType> {
    const { read, units } = await readFile(context, text);
    return {
      file,
      wrong: read.wrong,
      blank: read.blank,
      rows: read.rows.map((row) => ({ ...row, ...wordsFor(units, row.targetId) })),
    };
  }

  @Mutation(() => [ProgressType], {
    description: "All rows of a file, or none where one of them is wrong.",
  })
  async importProgress(
    @Arg("file", () => String) file: string,
    @Arg("text", () => String) text: string,
    @Ctx() context: Context,
  ): Promise<ProgressRow[]> {
    const { read, units } = await readFile(context, text);
    const [wrong] = read.wrong;
    if (wrong) {
      throw new AppError("ROW_INVALID", {
        file: file.slice(0, 200),
        line: wrong.line,
        field: wrong.field,
        zh: wrong.zh,
        en: wrong.en,
      });
    }
    if (read.rows.length === 0) {
      throw new AppError("ARGUMENT_INVALID", { name: "text", expected: "至少一行填好的进展数" });
    }
    const rows = await addProgress(context.database.run, {
      entries: read.rows.map(({ line, ...row }) => ({ ...row, ...wordsFor(units, row.targetId) })),
      origin: "FILE",
      file: file.slice(0, 200),
      batch: randomUUID(),
    });
    return rows.map((row) => row.progress);
  }

  @Mutation(() => [ProgressType], { description: "They stay in the history and no longer count." })
  async withdrawProgress(
    @Arg("ids", () => [ID]) ids: string[],
    @Ctx() { database }: Context,
  ): Promise<ProgressRow[]> {
    return found(ids, await withdrawProgress(database.run, { ids, isWithdrawn: true }));
  }

  @Mutation(() => [ProgressType])
  async restoreProgress(
    @Arg("ids", () => [ID]) ids: string[],
    @Ctx() { database }: Context,
  ): Promise<ProgressRow[]> {
    return found(ids, await withdrawProgress(database.run, { ids, isWithdrawn: false }));
  }
}

type Units = ReadonlyMap<string, { metric: string; unit: string }>;

async function readFile(
  context: Context,
  text: string,
): Promise<{ read: ReadProgress; units: Units }> {
  const rows = await targets(context.database.run, {
    chain: null,
    department: null,
    limit: mostTargets,
  });
  const units = new Map(
    rows.map(({ id, properties }) => [
      id,
      { metric: String(properties.metric), unit: String(properties.unit) },
    ]),
  );
  const known = [...units].map(([id, { unit }]) => ({ id, unit }));
  const read = readProgressRows(text, known, context.today);
  const count = read.rows.length + read.wrong.length;
  if (count > mostRows) {
    throw new AppError("TOO_MUCH", { what: "行数 (rows)", found: count, limit: mostRows });
  }
  return { read, units };
}

const wordsFor = (units: Units, id: string): { metric: string; unit: string } =>
  units.get(id) ?? { metric: "", unit: "" };

const invalid = (field: ProgressField) =>
  new AppError("ARGUMENT_INVALID", { name: field, expected: expectedOf[field].zh });

function found(ids: readonly string[], rows: { progress: ProgressRow }[]): ProgressRow[] {
  const missing = ids.find((id) => !rows.some((row) => row.progress.id === id));
  if (missing !== undefined) throw new AppError("NOT_FOUND", { what: "进展数", id: missing });
  return rows.map((row) => row.progress);
}
