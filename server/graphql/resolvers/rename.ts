import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { type RenameRow, recordRename, withdrawRename } from "../../db/department.ts";
import type { EntityRow } from "../../db/explore.ts";
import {
  nameOn,
  namesInOrder,
  type RenameInput,
  renameInput,
} from "../../domain/department/rename.ts";
import { searchKeys } from "../../domain/search-key.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { mustBe } from "../gap-analysis.ts";
import { RenameType } from "../types/department.ts";
import { DepartmentType } from "../types/plan.ts";

@Resolver(() => DepartmentType)
export class RenameResolver {
  @FieldResolver(() => [RenameType], {
    description:
      "Later names that users recorded and did not withdraw, in the order of their dates.",
  })
  async renames(@Root() department: EntityRow, @Ctx() context: Context): Promise<RenameType[]> {
    return namesInOrder(department.name, await context.renamesOf.load(department.id));
  }

  @Mutation(() => RenameType, { description: "Nothing is overwritten: each name is kept by date." })
  async recordRename(
    @Arg("department", () => ID) department: string,
    @Arg("name", () => String) name: string,
    @Arg("since", () => String, { description: "ISO date" }) since: string,
    @Arg("sourceTitle", () => String) sourceTitle: string,
    @Arg("sourceUrl", () => String, { nullable: true }) sourceUrl: string | null,
    @Arg("by", () => String) by: string,
    @Ctx() context: Context,
  ): Promise<RenameType> {
    await mustBe(context, "部门", department, "Department");
    const url = sourceUrl?.trim() || null;
    const input = check({ name, since, sourceTitle, sourceUrl: url, by });
    const original = (await context.entity.load(department))?.name ?? "";
    const before = nameOn(original, await context.renamesOf.load(department), input.since);
    if (input.name === before) {
      throw new AppError("ARGUMENT_INVALID", { name: "name", expected: "与当时名称不同的新名称" });
    }
    const row = found(
      department,
      await recordRename(context.database.run, {
        departmentId: department,
        ...input,
        searchKeys: searchKeys([input.name]),
      }),
    );
    return { ...row, replaces: before };
  }

  @Mutation(() => RenameType, { description: "It can be brought back." })
  async withdrawRename(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return setWithdrawn(context, id, true);
  }

  @Mutation(() => RenameType)
  async restoreRename(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return setWithdrawn(context, id, false);
  }
}

async function setWithdrawn(
  context: Context,
  id: string,
  isWithdrawn: boolean,
): Promise<RenameType> {
  const row = found(id, await withdrawRename(context.database.run, { id, isWithdrawn }));
  const original = (await context.entity.load(row.departmentId))?.name ?? "";
  const others = await context.renamesOf.load(row.departmentId);
  const all = namesInOrder(original, [...others.filter((one) => one.id !== id), row]);
  return all.find((one) => one.id === id) ?? { ...row, replaces: original };
}

function found(id: string, [row]: { rename: RenameRow }[]): RenameRow {
  if (!row) throw new AppError("NOT_FOUND", { what: "更名记录", id });
  return row.rename;
}

function check(input: unknown): RenameInput {
  const result = renameInput.safeParse(input);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0] ?? "-");
  throw new AppError("ARGUMENT_INVALID", { name, expected: expected[name] ?? "有效内容" });
}

const expected: Readonly<Record<string, string>> = {
  name: "2–60 个字的新名称",
  since: "生效日期，如 2024-01-18",
  sourceTitle: "2–200 个字的来源名称",
  sourceUrl: "以 http:// 或 https:// 开头的网址",
  by: "1–40 个字的记录人",
};
