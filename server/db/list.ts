import { z } from "zod";
import { comparators, grades, segmentFunctions, stages, taskKinds } from "../domain/model.ts";
import { defineQuery } from "./query.ts";

const named = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
});
const allNamed = z.array(named);
const places = z.array(named.extend({ level: z.string() }));
const ids = z.array(z.string());
const text = z.string().nullable();
const region = z.string().nullable();

export const listedSegments = defineQuery({
  file: "list/segments",
  mode: "read",
  params: z.object({}),
  row: z.object({
    segment: named.extend({
      stage: z.enum(stages),
      function: z.enum(segmentFunctions),
      group: z.string(),
      codes: z
        .array(z.string())
        .nullable()
        .transform((codes) => codes ?? []),
      chain: named,
      inputs: allNamed,
      outputs: allNamed,
      products: allNamed,
      evidenceIds: ids,
    }),
  }),
});

export const listedFirms = defineQuery({
  file: "list/firms",
  mode: "read",
  params: z.object({ region, firms: ids.nullable() }),
  row: z.object({
    firm: named.extend({
      fullName: text,
      stockCode: text,
      city: text,
      topShare: z.number().nullable(),
      places,
      chains: allNamed,
      leading: allNamed,
      segments: allNamed,
      products: allNamed,
      evidenceIds: ids,
    }),
  }),
});

export const listedClusters = defineQuery({
  file: "list/clusters",
  mode: "read",
  params: z.object({ region }),
  row: z.object({
    cluster: named.extend({
      level: text,
      year: z.int().nullable(),
      places,
      chains: allNamed,
      segments: allNamed,
      evidenceIds: ids,
    }),
  }),
});

const task = named.extend({ number: text, kind: z.enum(taskKinds) });

export const listedNamed = defineQuery({
  file: "list/named",
  mode: "read",
  params: z.object({ labels: ids }),
  row: z.object({
    item: named.extend({
      label: z.string(),
      subkind: text,
      places,
      chains: allNamed,
      segments: allNamed,
      firms: allNamed,
      tasks: z.array(task),
      departments: allNamed,
      evidenceIds: ids,
    }),
  }),
});

const target = z.object({
  metric: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string(),
  year: z.int().nullable(),
});
const assigned = { plan: named, leads: allNamed, supports: allNamed, chains: allNamed };

export const listedTargets = defineQuery({
  file: "list/targets",
  mode: "read",
  params: z.object({}),
  row: z.object({
    target: target.extend({ id: z.string(), task, ...assigned, evidenceIds: ids }),
  }),
});

export const listedTasks = defineQuery({
  file: "list/tasks",
  mode: "read",
  params: z.object({}),
  row: z.object({
    task: task.extend({
      text: z.string(),
      ...assigned,
      targets: z.array(target),
      evidenceIds: ids,
    }),
  }),
});

export const listedCandidates = defineQuery({
  file: "list/candidates",
  mode: "read",
  params: z.object({ segments: ids, region: z.string(), grades: z.array(z.enum(grades)) }),
  row: z.object({ firmId: z.string(), segmentIds: ids, evidenceIds: ids }),
});
