import { z } from "zod";
import { statementWords } from "./gap/supply.ts";
import { entityId } from "./id.ts";

/** How far the invitation of a firm has come: 待联系, 已接触, 洽谈, 签约, 放弃. */
export const prospectStatuses = [
  "TO_CONTACT",
  "CONTACTED",
  "IN_TALKS",
  "SIGNED",
  "DROPPED",
] as const;
export type ProspectStatus = (typeof prospectStatuses)[number];

/** One entry a firm and region, so that adding it twice merges. */
export const prospectId = (firmId: string, regionId: string): string =>
  `prospect:${firmId}~${regionId}`;

/** What a planner may write; sizes in characters. */
export const prospectNote = z.string().trim().max(500);

export const confirmationInput = z.object({
  says: z.enum(statementWords),
  note: z.string().trim().max(500),
  by: z.string().trim().min(1).max(40),
});

/** The province of the first plan. */
export const defaultRegion = entityId("Place", "370000");
