import { z } from "zod";
import { statementWords } from "../domain/gap/supply.ts";
import { prospectStatuses } from "../domain/prospect.ts";
import { defineQuery } from "./query.ts";

const prospect = z.object({
  id: z.string(),
  firmId: z.string(),
  regionId: z.string(),
  segmentIds: z.array(z.string()),
  status: z.enum(prospectStatuses),
  note: z.string(),
  addedAt: z.string(),
  changedAt: z.string(),
});
export type ProspectRow = z.infer<typeof prospect>;
const prospectRow = z.object({ prospect });

const confirmation = z.object({
  id: z.string(),
  segmentId: z.string(),
  regionId: z.string(),
  says: z.enum(statementWords),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type ConfirmationRow = z.infer<typeof confirmation>;
const confirmationRow = z.object({ confirmation });

export const addProspect = defineQuery({
  file: "prospects/add",
  mode: "write",
  params: z.object({
    id: z.string(),
    firmId: z.string(),
    regionId: z.string(),
    segmentId: z.string(),
  }),
  row: prospectRow,
});

export const listProspects = defineQuery({
  file: "prospects/list",
  mode: "read",
  params: z.object({ region: z.string().nullable(), limit: z.int() }),
  row: prospectRow,
});

export const changeProspect = defineQuery({
  file: "prospects/change",
  mode: "write",
  params: z.object({
    id: z.string(),
    status: z.enum(prospectStatuses).nullable(),
    note: z.string().nullable(),
  }),
  row: prospectRow,
});

export const markProspectDeleted = defineQuery({
  file: "prospects/mark-deleted",
  mode: "write",
  params: z.object({ id: z.string(), isDeleted: z.boolean() }),
  row: prospectRow,
});

export const confirm = defineQuery({
  file: "prospects/confirm",
  mode: "write",
  params: z.object({
    segmentId: z.string(),
    regionId: z.string(),
    says: z.enum(statementWords),
    note: z.string(),
    by: z.string(),
  }),
  row: confirmationRow,
});

export const confirmations = defineQuery({
  file: "prospects/confirmations",
  mode: "read",
  params: z.object({ region: z.string() }),
  row: confirmationRow,
});

export const withdrawConfirmation = defineQuery({
  file: "prospects/withdraw",
  mode: "write",
  params: z.object({ id: z.string(), isWithdrawn: z.boolean() }),
  row: confirmationRow,
});
