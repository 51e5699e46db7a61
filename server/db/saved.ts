import { z } from "zod";
import { savedKinds } from "../domain/saved.ts";
import { defineQuery } from "./query.ts";

const saved = z.object({
  id: z.string(),
  kind: z.enum(savedKinds),
  name: z.string(),
  content: z.string(),
  thumbnail: z.string().nullable(),
  savedAt: z.string(),
  changedAt: z.string(),
});
export type SavedRow = z.infer<typeof saved>;

const row = z.object({ saved });
const nullable = z.string().nullable();

export const listSaved = defineQuery({
  file: "saved/list",
  mode: "read",
  params: z.object({ kind: z.enum(savedKinds), limit: z.int() }),
  row,
});

export const oneSaved = defineQuery({
  file: "saved/one",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ saved, places: nullable, isDeleted: z.boolean() }),
});

export const createSaved = defineQuery({
  file: "saved/create",
  mode: "write",
  params: z.object({
    kind: z.enum(savedKinds),
    name: z.string(),
    content: z.string(),
    places: nullable,
    thumbnail: nullable,
  }),
  row,
});

export const copySaved = defineQuery({
  file: "saved/copy",
  mode: "write",
  params: z.object({ id: z.string(), name: z.string() }),
  row,
});

export const changeSaved = defineQuery({
  file: "saved/change",
  mode: "write",
  params: z.object({
    id: z.string(),
    name: nullable,
    content: nullable,
    places: nullable,
    thumbnail: nullable,
  }),
  row,
});

export const markDeleted = defineQuery({
  file: "saved/mark-deleted",
  mode: "write",
  params: z.object({ id: z.string(), isDeleted: z.boolean() }),
  row,
});

export const purgeSaved = defineQuery({
  file: "saved/purge",
  mode: "write",
  params: z.object({ kind: z.enum(savedKinds), days: z.int() }),
  row: z.object({ count: z.int() }),
});
