import { z } from "zod";
import { labels } from "../domain/model.ts";
import { entity } from "./explore.ts";
import { defineQuery } from "./query.ts";

export const listSorts = ["ORDER", "NAME", "RELATIONS", "YEAR"] as const;
export type ListSort = (typeof listSorts)[number];

const filter = {
  label: z.enum(labels),
  plain: z.string(),
  chain: z.string().nullable(),
  evidence: z.string().nullable(),
};

export const chainCounts = defineQuery({
  file: "overview/chain-counts",
  mode: "read",
  params: z.object({}),
  row: z.object({
    chainId: z.string(),
    segments: z.int(),
    firms: z.int(),
    clusters: z.int(),
  }),
});

export const listPage = defineQuery({
  file: "overview/list",
  mode: "read",
  params: z.object({
    ...filter,
    sort: z.enum(listSorts),
    isDescending: z.boolean(),
    skip: z.int(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string(), properties: entity, degree: z.int() }),
});

export const listCount = defineQuery({
  file: "overview/list-count",
  mode: "read",
  params: z.object(filter),
  row: z.object({ count: z.int() }),
});
