import { z } from "zod";
import { entity } from "./explore.ts";
import { defineQuery } from "./query.ts";

export const searchEntities = defineQuery({
  file: "search/search",
  mode: "read",
  params: z.object({
    prefix: z.string(),
    words: z.string(),
    plain: z.string(),
    labels: z.array(z.string()).nullable(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string(), score: z.number(), properties: entity }),
});
