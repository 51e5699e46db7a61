import { z } from "zod";
import { entityRow } from "./explore.ts";
import { defineQuery } from "./query.ts";

const filter = z.string().nullable();

export const tasks = defineQuery({
  file: "plan/tasks",
  mode: "read",
  params: z.object({ department: filter, chain: filter, section: filter, limit: z.int() }),
  row: entityRow,
});

export const targets = defineQuery({
  file: "plan/targets",
  mode: "read",
  params: z.object({ department: filter, chain: filter, limit: z.int() }),
  row: entityRow,
});
