import { z } from "zod";
import { grades } from "../domain/model.ts";
import { defineQuery } from "./query.ts";

export const segmentSupply = defineQuery({
  file: "gap/segment-supply",
  mode: "read",
  params: z.object({ chain: z.string(), region: z.string() }),
  row: z.object({
    segmentId: z.string(),
    inputs: z.array(z.string()),
    firmsInRegion: z.int(),
    firmsElsewhere: z.int(),
    evidenceIds: z.array(z.string()),
    position: z.int(),
  }),
});

export const segmentStatements = defineQuery({
  file: "gap/segment-statements",
  mode: "read",
  params: z.object({ chain: z.string(), region: z.string() }),
  row: z.object({
    segmentId: z.string(),
    says: z.enum(["STRONG", "WEAK", "MISSING"]),
    year: z.int().nullable(),
    evidenceIds: z.array(z.string()),
    grade: z.enum(grades),
  }),
});
