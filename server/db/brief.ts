import { z } from "zod";
import { grades } from "../domain/model.ts";
import { defineQuery } from "./query.ts";

const ids = z.array(z.string());
const nullable = z.string().nullable();

export const chainFirms = defineQuery({
  file: "brief/chain-firms",
  mode: "read",
  params: z.object({
    chain: z.string(),
    region: z.string(),
    grades: z.array(z.enum(grades)),
    limit: z.int(),
  }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    city: nullable,
    isLeading: z.boolean(),
    segments: ids,
    evidenceIds: ids,
  }),
});

export const chainThings = defineQuery({
  file: "brief/chain-things",
  mode: "read",
  params: z.object({ chain: z.string(), region: z.string(), limit: z.int() }),
  row: z.object({
    label: z.string(),
    id: z.string(),
    name: z.string(),
    subkind: nullable,
    place: nullable,
    detail: nullable,
    isAbout: z.boolean(),
    evidenceIds: ids,
  }),
});

export const chainMentions = defineQuery({
  file: "brief/chain-mentions",
  mode: "read",
  params: z.object({ chain: z.string() }),
  row: z.object({
    taskId: z.string(),
    number: nullable,
    title: z.string(),
    text: z.string(),
    evidenceIds: ids,
  }),
});

export const firmNames = defineQuery({
  file: "brief/firm-names",
  mode: "read",
  params: z.object({ limit: z.int() }),
  row: z.object({ id: z.string(), names: ids }),
});

const briefing = z.object({
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  slideCount: z.int(),
  version: z.int(),
  thumbnail: nullable,
  createdAt: z.string(),
  changedAt: z.string(),
});
export type BriefingRow = z.infer<typeof briefing>;

const row = z.object({ briefing });
const words = { title: z.string(), subtitle: z.string(), content: z.string() };

export const listBriefings = defineQuery({
  file: "brief/list",
  mode: "read",
  params: z.object({ limit: z.int() }),
  row,
});

export const oneBriefing = defineQuery({
  file: "brief/one",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ briefing, content: z.string(), pictures: z.string(), isDeleted: z.boolean() }),
});

export const createBriefing = defineQuery({
  file: "brief/create",
  mode: "write",
  params: z.object({
    ...words,
    pictures: z.string(),
    slideCount: z.int(),
    thumbnail: nullable,
  }),
  row,
});

export const changeBriefing = defineQuery({
  file: "brief/change",
  mode: "write",
  params: z.object({
    id: z.string(),
    version: z.int(),
    ...words,
    slideCount: z.int(),
  }),
  row,
});

export const keepPictures = defineQuery({
  file: "brief/keep-pictures",
  mode: "write",
  params: z.object({ id: z.string(), pictures: z.string() }),
  row,
});

export const keepThumbnail = defineQuery({
  file: "brief/keep-thumbnail",
  mode: "write",
  params: z.object({ id: z.string(), thumbnail: z.string() }),
  row,
});

export const markBriefingDeleted = defineQuery({
  file: "brief/mark-deleted",
  mode: "write",
  params: z.object({ id: z.string(), isDeleted: z.boolean() }),
  row,
});

export const purgeBriefings = defineQuery({
  file: "brief/purge",
  mode: "write",
  params: z.object({ days: z.int() }),
  row: z.object({ count: z.int() }),
});
