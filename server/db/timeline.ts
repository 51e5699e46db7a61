import { z } from "zod";
import { statementWords } from "../domain/gap/supply.ts";
import { defineQuery } from "./query.ts";

const params = z.object({ limit: z.int() });

export const eventMentions = defineQuery({
  file: "timeline/events",
  mode: "read",
  params,
  row: z.object({
    eventId: z.string(),
    name: z.string(),
    tasks: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
});

export const datedStatements = defineQuery({
  file: "timeline/statements",
  mode: "read",
  params,
  row: z.object({
    id: z.string(),
    placeId: z.string(),
    segmentId: z.string(),
    says: z.enum(statementWords),
    date: z.string().nullable(),
    evidenceIds: z.array(z.string()),
  }),
});

export const targetQuotes = defineQuery({
  file: "timeline/target-quotes",
  mode: "read",
  params,
  row: z.object({ taskId: z.string(), quotes: z.array(z.string()) }),
});
