import { z } from "zod";
import { grades, segmentFunctions, stages } from "../model.ts";

/** The forms of the files in `seeds/`; described for people in seeds/README.md. */

const key = z.string().regex(/^\S+$/);
const name = z.string().trim().min(1);
const nameEn = z.string().trim().min(1).nullish();
const year = z.int().min(1900).max(2100);
const count = z.int().min(0);

const source = z.strictObject({
  title: name,
  url: z.url().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  grade: z.enum(grades),
});
export type SeedSource = z.infer<typeof source>;

const evidence = z.strictObject({
  source: key,
  quote: name.optional(),
  note: name.optional(),
  grade: z.enum(grades).optional(),
});
export type SeedEvidence = z.infer<typeof evidence>;
const evidenceList = z.array(evidence).min(1);

const sources = z.record(z.string(), source);

export const placesFile = z.strictObject({
  sources,
  places: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{6}$/),
      name,
      nameEn,
      level: z.enum(["country", "province", "city", "county"]),
      parent: z.string().nullable(),
      lon: z.number().nullable(),
      lat: z.number().nullable(),
      source: key,
      /** Where the coordinates are those of its seat: their source. */
      seatSource: key.optional(),
    }),
  ),
});
export type PlacesFile = z.infer<typeof placesFile>;

const segment = z.strictObject({
  key,
  name,
  nameEn,
  aliases: z.array(name).default([]),
  stage: z.enum(stages),
  function: z.enum(segmentFunctions),
  group: name,
  codes: z.array(z.string().regex(/^\d{2,4}$/)).default([]),
  evidence: evidenceList,
  inputs: z.array(z.strictObject({ segment: key, evidence: evidenceList })).default([]),
  products: z.array(z.strictObject({ name, nameEn, evidence: evidenceList })).default([]),
});

const firm = z.strictObject({
  key,
  name,
  fullName: name.nullish(),
  nameEn,
  aliases: z.array(name).default([]),
  stockCode: z.string().nullish(),
  isLeading: z.boolean().default(false),
  place: z.string().regex(/^\d{6}$/),
  city: z.string().nullish(),
  evidence: evidenceList,
  placeEvidence: evidenceList,
  segments: z
    .array(
      z.strictObject({
        segment: key,
        /** What it earns in the segment in a year, in 万元. */
        revenue: z.number().min(0).nullish(),
        year: year.nullish(),
        evidence: evidenceList,
      }),
    )
    .min(1),
  products: z
    .array(
      z.strictObject({
        name,
        segment: key,
        revenueShare: z.number().min(0).max(1).nullish(),
        year: year.nullish(),
        evidence: evidenceList,
      }),
    )
    .default([]),
  supplies: z.array(z.strictObject({ firm: key, evidence: evidenceList })).default([]),
});

const cluster = z.strictObject({
  key,
  name,
  nameEn,
  place: z.string().regex(/^\d{6}$/),
  level: z.string().nullish(),
  year: year.nullish(),
  segments: z.array(key).default([]),
  evidence: evidenceList,
});

export const chainFile = z.strictObject({
  sources,
  chain: z.strictObject({
    key,
    name,
    nameEn,
    aliases: z.array(name).default([]),
    evidence: evidenceList,
  }),
  groups: z.array(name).min(1).max(7),
  /** The same in English, in the same order. */
  groupsEn: z.array(name),
  segments: z.array(segment).min(1),
  firms: z.array(firm),
  clusters: z.array(cluster),
  statements: z
    .array(
      z.strictObject({
        place: z.string().regex(/^\d{6}$/),
        segment: key,
        says: z.enum(["STRONG", "WEAK", "MISSING"]),
        date: z.string().nullish(),
        evidence: evidenceList,
      }),
    )
    .default([]),
  listings: z
    .array(
      z
        .strictObject({
          place: z.string().regex(/^\d{6}$/),
          segment: key,
          listing: name,
          year,
          firms: count.min(1),
          localFirms: count,
          makers: count.min(1),
          localMakers: count,
          evidence: evidenceList,
        })
        .refine((l) => l.localFirms <= l.firms && l.makers <= l.firms, {
          path: ["firms"],
          message: "名单总数小于其中一部分 (fewer than a part of it)",
        })
        .refine((l) => l.localMakers <= Math.min(l.makers, l.localFirms), {
          path: ["localMakers"],
          message: "大于 makers 或 localFirms (more than makers or localFirms)",
        }),
    )
    .default([]),
});
export type ChainFile = z.infer<typeof chainFile>;

const planQuoteOrEvidence = {
  quote: name.optional(),
  evidence: z.array(evidence).optional(),
};

const namedLabels = [
  "Platform",
  "InnovationCentre",
  "Event",
  "Brand",
  "Policy",
  "Project",
  "Technology",
  "Cluster",
  "Product",
] as const;

const newMention = z.strictObject({
  key,
  label: z.enum(namedLabels),
  name,
  nameEn,
  aliases: z.array(name).default([]),
  subkind: z.string().nullish(),
  quotes: z.array(name).min(1),
  about: z.array(z.strictObject({ ref: key, ...planQuoteOrEvidence })).default([]),
  places: z
    .array(z.strictObject({ code: z.string().regex(/^\d{6}$/), ...planQuoteOrEvidence }))
    .default([]),
  runBy: z.array(z.strictObject({ firm: key, evidence: evidenceList })).default([]),
});

const knownMention = z.strictObject({ ref: key, quotes: z.array(name).min(1) });

export const mentionsFile = z.strictObject({
  plan: key,
  sources,
  mentions: z.array(z.union([newMention, knownMention])),
});
export type MentionsFile = z.infer<typeof mentionsFile>;

export const planFile = z.strictObject({
  key,
  title: name,
  titleEn: nameEn,
  notice: z.string().nullish(),
  url: z.url().nullish(),
  urlNote: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  region: z.string().regex(/^\d{6}$/),
  year: year.nullish(),
  grade: z.enum(grades),
  departmentsEn: z.record(z.string(), z.string()).default({}),
  itemsEn: z.record(z.string(), z.string()).default({}),
  sectionsEn: z.record(z.string(), z.string()).default({}),
});
export type PlanFile = z.infer<typeof planFile>;
