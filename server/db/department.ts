import { z } from "zod";
import { roles } from "../domain/department/responsibility.ts";
import { defineQuery } from "./query.ts";

const ids = z.array(z.string());

export const planRegions = defineQuery({
  file: "department/plans",
  mode: "read",
  params: z.object({ limit: z.int() }),
  row: z.object({ planId: z.string(), region: z.string().nullable() }),
});

export const planItems = defineQuery({
  file: "department/items",
  mode: "read",
  params: z.object({ plans: ids }),
  row: z.object({ planId: z.string(), taskId: z.string(), sectionId: z.string() }),
});
export type PlanItemRow = z.output<typeof planItems.row>;

const responsibility = z.object({
  departmentId: z.string(),
  taskId: z.string(),
  role: z.enum(roles),
  evidenceIds: ids,
});
export type ResponsibilityRow = z.output<typeof responsibility>;

export const responsibilitiesOfPlans = defineQuery({
  file: "department/responsibilities",
  mode: "read",
  params: z.object({ plans: ids }),
  row: responsibility,
});

export const responsibilitiesOfTasks = defineQuery({
  file: "department/of-tasks",
  mode: "read",
  params: z.object({ tasks: ids }),
  row: responsibility,
});

export const chainsOfTasks = defineQuery({
  file: "department/chains",
  mode: "read",
  params: z.object({ tasks: ids }),
  row: z.object({
    taskId: z.string(),
    chainId: z.string(),
    viaId: z.string().nullable(),
    evidenceIds: ids,
  }),
});
export type TaskChainRow = z.output<typeof chainsOfTasks.row>;

const rename = z.object({
  id: z.string(),
  departmentId: z.string(),
  name: z.string(),
  since: z.string(),
  sourceTitle: z.string(),
  sourceUrl: z.string().nullable(),
  by: z.string(),
  recordedAt: z.string(),
});
export type RenameRow = z.infer<typeof rename>;
const renameRow = z.object({ rename });

export const renamesOf = defineQuery({
  file: "department/renames",
  mode: "read",
  params: z.object({ ids }),
  row: renameRow,
});

export const recordRename = defineQuery({
  file: "department/record-rename",
  mode: "write",
  params: rename.omit({ id: true, recordedAt: true }).extend({ searchKeys: z.string() }),
  row: renameRow,
});

export const withdrawRename = defineQuery({
  file: "department/withdraw-rename",
  mode: "write",
  params: z.object({ id: z.string(), isWithdrawn: z.boolean() }),
  row: renameRow,
});
