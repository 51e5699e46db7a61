import { z } from "zod";
import { statementWords } from "../domain/gap/supply.ts";
import { grades } from "../domain/model.ts";
import { defineQuery } from "./query.ts";

const ids = z.array(z.string());
const forRegion = { chains: ids, region: z.string() };
const named = { taskId: z.string(), text: z.string(), evidenceIds: ids };

export const supply = defineQuery({
  file: "gap/supply",
  mode: "read",
  params: z.object({ ...forRegion, without: ids, grades: z.array(z.enum(grades)) }),
  row: z.object({
    chainId: z.string(),
    segmentId: z.string(),
    inputs: ids,
    firmsInRegion: z.int(),
    firmsElsewhere: z.int(),
    unverifiedInRegion: z.int(),
    userFirms: z.int(),
    amounts: z.array(z.number().nullable()),
    evidenceIds: ids,
  }),
});
export type SupplyRow = z.output<typeof supply.row>;

export const statements = defineQuery({
  file: "gap/statements",
  mode: "read",
  params: z.object(forRegion),
  row: z.object({
    segmentId: z.string(),
    says: z.enum(statementWords),
    year: z.int().nullable(),
    evidenceIds: ids,
    grade: z.enum(grades),
  }),
});

export const listings = defineQuery({
  file: "gap/listings",
  mode: "read",
  params: z.object({ region: z.string() }),
  row: z.object({
    segmentId: z.string(),
    name: z.string(),
    year: z.int(),
    firms: z.int(),
    localFirms: z.int(),
    makers: z.int(),
    localMakers: z.int(),
    evidenceIds: ids,
  }),
});

export const signals = defineQuery({
  file: "gap/signals",
  mode: "read",
  params: z.object({ chains: ids }),
  row: z.object({ segmentId: z.string(), ...named }),
});

export const chainSignals = defineQuery({
  file: "gap/chain-signals",
  mode: "read",
  params: z.object({ chains: ids }),
  row: z.object({ chainId: z.string(), ...named }),
});

export const sharedSegments = defineQuery({
  file: "gap/shared",
  mode: "read",
  params: z.object({}),
  row: z.object({
    fromChainId: z.string(),
    fromId: z.string(),
    toId: z.string(),
    toChainId: z.string(),
    evidenceIds: ids,
  }),
});

export const segmentContext = defineQuery({
  file: "gap/context",
  mode: "read",
  params: z.object({ segment: z.string(), region: z.string(), limit: z.int() }),
  row: z.object({ group: z.string(), id: z.string(), evidenceIds: ids }),
});

const nullableNumber = z.number().nullable();

export const candidateFacts = defineQuery({
  file: "gap/candidates",
  mode: "read",
  params: z.object({
    segment: z.string(),
    region: z.string(),
    grades: z.array(z.enum(grades)),
    present: ids,
    limit: z.int(),
  }),
  row: z.object({
    firmId: z.string(),
    revenueShare: nullableNumber,
    shareYear: z.int().nullable(),
    otherSegments: z.int(),
    otherPresent: z.int(),
    supplyRelations: z.int(),
    regionRelations: z.int(),
    isListed: z.boolean(),
    lon: nullableNumber,
    lat: nullableNumber,
    placeId: z.string().nullable(),
    evidenceIds: ids,
  }),
});

export const takingPlaces = defineQuery({
  file: "gap/taking-places",
  mode: "read",
  params: z.object({ segment: z.string(), region: z.string() }),
  row: z.object({ rank: z.int(), id: z.string(), lon: z.number(), lat: z.number() }),
});

export const offers = defineQuery({
  file: "gap/offers",
  mode: "read",
  params: z.object({ segment: z.string(), offering: ids }),
  row: z.object({
    taskId: z.string(),
    closeness: z.int(),
    text: z.string(),
    policies: z.array(z.object({ id: z.string(), evidenceIds: ids })),
  }),
});
