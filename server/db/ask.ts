import { z } from "zod";
import { defineQuery } from "./query.ts";

const named = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
});

export const namedEntities = defineQuery({
  file: "ask/named",
  mode: "read",
  params: z.object({ names: z.array(z.string()) }),
  row: z.object({ key: z.string(), properties: named }),
});

export const homePlace = defineQuery({
  file: "ask/home",
  mode: "read",
  params: z.object({}),
  row: z.object({ properties: named }),
});

const restrictions = {
  chains: z.array(z.string()),
  stage: z.string().nullable(),
  inside: z.string().nullable(),
  outside: z.string().nullable(),
  limit: z.int(),
};
const found = z.object({ ids: z.array(z.string()), total: z.int() });

export const listedNodes = defineQuery({
  file: "ask/listed",
  mode: "read",
  params: z.object({ label: z.string(), ...restrictions }),
  row: found,
});

export const relatedNodes = defineQuery({
  file: "ask/related",
  mode: "read",
  params: z.object({
    anchors: z.array(z.object({ id: z.string(), types: z.array(z.string()).nullable() })),
    label: z.string().nullable(),
    ...restrictions,
  }),
  row: found,
});

export const connectingNodes = defineQuery({
  file: "ask/connecting",
  mode: "read",
  params: z.object({
    named: z.array(z.string()),
    found: z.array(z.string()),
    stage: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string() }),
});
