import { z } from "zod";
import { evidenceKinds, grades } from "../domain/model.ts";
import { filterKeys, rangeKeys } from "../domain/picture-filter.ts";
import { defineQuery } from "./query.ts";

/** What the loader calculated for filters (cypher/load/write-*-facets.cypher). */
export const facets = z.object({
  chainIds: z.array(z.string()).default([]),
  stages: z.array(z.string()).default([]),
  provinceIds: z.array(z.string()).default([]),
  cityIds: z.array(z.string()).default([]),
  evidenceKinds: z.array(z.string()).default([]),
  topShare: z.number().nullable().default(null),
  figureYear: z.int().nullable().default(null),
  sourceYear: z.int().nullable().default(null),
});

/** A node as the API gives it: what the loader wrote, with at least these. */
export const entity = z.looseObject({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  nameEn: z.string().nullish(),
  aliases: z.array(z.string()).default([]),
  ...facets.shape,
});
export type EntityRow = z.infer<typeof entity>;

export const entityRow = z.object({ id: z.string(), properties: entity });

const source = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  publisher: z.string().nullable(),
});

const evidence = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  kind: z.enum(evidenceKinds),
  grade: z.enum(grades),
  quote: z.string().nullable(),
  planId: z.string().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  note: z.string().nullable(),
});

const ids = z.object({ ids: z.array(z.string()) });

export const entities = defineQuery({
  file: "explore/entities",
  mode: "read",
  params: ids,
  row: entityRow,
});

export const relatedOut = defineQuery({
  file: "explore/related-out",
  mode: "read",
  params: z.object({ ids: z.array(z.string()), type: z.string(), limit: z.int() }),
  row: entityRow,
});

export const relatedIn = defineQuery({
  file: "explore/related-in",
  mode: "read",
  params: z.object({ ids: z.array(z.string()), type: z.string(), limit: z.int() }),
  row: entityRow,
});

export const evidenceOfEntities = defineQuery({
  file: "explore/evidence-of-entities",
  mode: "read",
  params: ids,
  row: z.object({ entityId: z.string(), evidence, source }),
});

export const evidenceById = defineQuery({
  file: "explore/evidence",
  mode: "read",
  params: ids,
  row: z.object({ evidence, source }),
});
export type EvidenceRow = { evidence: z.infer<typeof evidence>; source: z.infer<typeof source> };

export const degrees = defineQuery({
  file: "explore/degrees",
  mode: "read",
  params: ids,
  row: z.object({ id: z.string(), degree: z.int() }),
});

export const relationCounts = defineQuery({
  file: "explore/relation-counts",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({
    type: z.string(),
    direction: z.enum(["OUT", "IN"]),
    label: z.string(),
    count: z.int(),
  }),
});

export const neighbours = defineQuery({
  file: "explore/neighbourhood",
  mode: "read",
  params: z.object({
    ids: z.array(z.string()),
    labels: z.array(z.string()).nullable(),
    types: z.array(z.string()).nullable(),
    direction: z.enum(["OUT", "IN"]).nullable(),
    filters: z.array(
      z.object({
        key: z.enum(filterKeys),
        only: z.array(z.string()).readonly().nullable(),
        not: z.array(z.string()).readonly(),
      }),
    ),
    ranges: z.array(
      z.object({
        key: z.enum(rangeKeys),
        from: z.number().nullable(),
        to: z.number().nullable(),
        keepUnknown: z.boolean(),
      }),
    ),
    limit: z.int(),
  }),
  row: entityRow,
});

export const edgesBetween = defineQuery({
  file: "explore/edges-between",
  mode: "read",
  params: z.object({ ids: z.array(z.string()), limit: z.int() }),
  row: z.object({
    id: z.string(),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    properties: z.looseObject({ evidence: z.array(z.string()).default([]) }),
  }),
});
export type EdgeRow = Awaited<ReturnType<typeof edgesBetween>>[number];

export const shortestPath = defineQuery({
  file: "explore/shortest-path",
  mode: "read",
  params: z.object({ from: z.string(), to: z.string(), maxHops: z.int() }),
  row: z.object({ ids: z.array(z.string()) }),
});

export const countNodes = defineQuery({
  file: "explore/count-nodes",
  mode: "read",
  params: z.object({}),
  row: z.object({ name: z.string(), count: z.int() }),
});

export const countRelationships = defineQuery({
  file: "explore/count-relationships",
  mode: "read",
  params: z.object({}),
  row: z.object({ name: z.string(), count: z.int() }),
});

export const overviewIds = defineQuery({
  file: "explore/overview",
  mode: "read",
  params: z.object({ clustersPerChain: z.int(), firmsPerChain: z.int(), departments: z.int() }),
  row: z.object({ id: z.string(), rank: z.int() }),
});

export const entitiesOfLabel = defineQuery({
  file: "explore/list",
  mode: "read",
  params: z.object({ label: z.string(), limit: z.int() }),
  row: entityRow,
});
