import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import {
  changeSaved,
  copySaved,
  createSaved,
  listSaved,
  markDeleted,
  oneSaved,
  purgeSaved,
  type SavedRow,
} from "../../db/saved.ts";
import { keptDeleted, type SavedInput, type SavedKind, savedInput } from "../../domain/saved.ts";
import { AppError } from "../../errors.ts";
import type { Context } from "../context.ts";
import { SavedKindEnum, SavedPlacesType, SavedType } from "../types/saved.ts";

const listLimit = 500;

@Resolver(() => SavedType)
export class SavedResolver {
  @Query(() => [SavedType], { description: "The latest first, at most 500." })
  async saved(
    @Arg("kind", () => SavedKindEnum) kind: SavedKind,
    @Ctx() { database }: Context,
  ): Promise<SavedRow[]> {
    const rows = await listSaved(database.run, { kind, limit: listLimit });
    return rows.map((row) => row.saved);
  }

  @Query(() => SavedPlacesType, { nullable: true })
  async savedView(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<SavedPlacesType | null> {
    const [row] = await oneSaved(database.run, { id });
    return row ?? null;
  }

  @Mutation(() => SavedType, { description: "Keeps something under a new id." })
  async save(
    @Arg("kind", () => SavedKindEnum) kind: SavedKind,
    @Arg("name", () => String) name: string,
    @Arg("content", () => String) content: string,
    @Arg("places", () => String, { nullable: true }) places: string | null,
    @Arg("thumbnail", () => String, { nullable: true }) thumbnail: string | null,
    @Ctx() { database }: Context,
  ): Promise<SavedRow> {
    const input = check({ name, content, places, thumbnail });
    return found("", await createSaved(database.run, { kind, ...input }));
  }

  @Mutation(() => SavedType, { description: "What is left out stays as it was." })
  async changeSaved(
    @Arg("id", () => ID) id: string,
    @Arg("name", () => String, { nullable: true }) name: string | null,
    @Arg("content", () => String, { nullable: true }) content: string | null,
    @Arg("places", () => String, { nullable: true }) places: string | null,
    @Arg("thumbnail", () => String, { nullable: true }) thumbnail: string | null,
    @Ctx() { database }: Context,
  ): Promise<SavedRow> {
    const checked = check({ name: name ?? "-", content: content ?? "", places, thumbnail });
    return found(
      id,
      await changeSaved(database.run, {
        ...checked,
        id,
        name: name == null ? null : checked.name,
        content: content ?? null,
      }),
    );
  }

  @Mutation(() => SavedType)
  async duplicateSaved(
    @Arg("id", () => ID) id: string,
    @Arg("name", () => String) name: string,
    @Ctx() { database }: Context,
  ): Promise<SavedRow> {
    const checked = check({ name, content: "", places: null, thumbnail: null });
    return found(id, await copySaved(database.run, { id, name: checked.name }));
  }

  @Mutation(() => SavedType, { description: "It can be brought back for 30 days." })
  async deleteSaved(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<SavedRow> {
    const { run } = context.database;
    const gone = found(id, await markDeleted(run, { id, isDeleted: true }));
    await purgeSaved(run, { kind: gone.kind, days: keptDeleted });
    return gone;
  }

  @Mutation(() => SavedType)
  async restoreSaved(
    @Arg("id", () => ID) id: string,
    @Ctx() { database }: Context,
  ): Promise<SavedRow> {
    return found(id, await markDeleted(database.run, { id, isDeleted: false }));
  }
}

function found(id: string, [row]: { saved: SavedRow }[]): SavedRow {
  if (!row) throw new AppError("NOT_FOUND", { what: "已保存的内容", id });
  return row.saved;
}

function check(input: { [K in keyof SavedInput]: SavedInput[K] | undefined }): SavedInput {
  const result = savedInput.safeParse({
    ...input,
    places: input.places ?? null,
    thumbnail: input.thumbnail ?? null,
  });
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0] ?? "-");
  throw new AppError("ARGUMENT_INVALID", { name, expected: expected[name] ?? "有效内容" });
}

const expected: Readonly<Record<string, string>> = {
  name: "1–60 个字的名称",
  content: "不超过 16000 字的内容",
  places: "节点位置的 JSON",
  thumbnail: "不超过 80 KB 的图片",
};
