import { z } from "zod";
import { progressOrigins } from "../domain/target/progress.ts";
import { defineQuery } from "./query.ts";

const progress = z.object({
  id: z.string(),
  targetId: z.string(),
  metric: z.string(),
  unit: z.string(),
  value: z.number(),
  asOf: z.string(),
  sourceTitle: z.string(),
  sourceUrl: z.string(),
  note: z.string(),
  by: z.string(),
  origin: z.enum(progressOrigins),
  file: z.string().nullable(),
  batch: z.string(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type ProgressRow = z.infer<typeof progress>;
const row = z.object({ progress });
const ids = z.array(z.string());

const entry = progress.pick({
  targetId: true,
  metric: true,
  unit: true,
  value: true,
  asOf: true,
  sourceTitle: true,
  sourceUrl: true,
  note: true,
  by: true,
});
export type ProgressEntry = z.infer<typeof entry>;

export const addProgress = defineQuery({
  file: "targets/add-progress",
  mode: "write",
  params: z.object({
    entries: z.array(entry),
    origin: z.enum(progressOrigins),
    file: z.string().nullable(),
    batch: z.string(),
  }),
  row,
});

export const progressOfTargets = defineQuery({
  file: "targets/progress",
  mode: "read",
  params: z.object({ targets: ids }),
  row,
});

export const recentProgress = defineQuery({
  file: "targets/recent",
  mode: "read",
  params: z.object({ limit: z.int() }),
  row,
});

export const withdrawProgress = defineQuery({
  file: "targets/withdraw",
  mode: "write",
  params: z.object({ ids, isWithdrawn: z.boolean() }),
  row,
});

export const plansOfTargets = defineQuery({
  file: "targets/plans",
  mode: "read",
  params: z.object({ targets: ids }),
  row: z.object({ targetId: z.string(), planId: z.string(), date: z.string().nullable() }),
});
