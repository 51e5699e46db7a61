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

const plan = z.object({ plan: z.string() });

export const planText = defineQuery({
  file: "plan/text",
  mode: "read",
  params: plan,
  row: z.object({ text: z.string() }),
});

const evidenceRow = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  subkind: z.string().nullable(),
  start: z.int(),
  end: z.int(),
});

export const planEvidence = defineQuery({
  file: "plan/evidence",
  mode: "read",
  params: plan,
  row: evidenceRow,
});

export const planMentions = defineQuery({
  file: "plan/mentions",
  mode: "read",
  params: plan,
  row: evidenceRow,
});
