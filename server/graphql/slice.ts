import { type EdgeRow, type EntityRow, edgesBetween, neighbours } from "../db/explore.ts";
import type { RangeFilter, ValueFilter } from "../domain/picture-filter.ts";
import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";
import { toProperties } from "./properties.ts";
import type { PropertyType } from "./types/subgraph.ts";

export interface EdgeValue {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyType[];
  readonly evidenceIds: string[];
}

export interface SubgraphValue {
  readonly nodes: EntityRow[];
  readonly edges: EdgeValue[];
  readonly truncated: boolean;
}

/** Relationships of one picture at the most. */
const edgeLimit = 5_000;

export interface Surroundings {
  readonly id: string;
  readonly steps: number;
  /** Nodes beside the one at the start. */
  readonly most: number;
  readonly labels: string[] | null;
  readonly types: string[] | null;
  readonly direction: "OUT" | "IN" | null;
  readonly filters: readonly ValueFilter[];
  readonly ranges: readonly RangeFilter[];
}

/**
 * What stands around a node, step by step, up to `most` further nodes.
 * @throws AppError NOT_FOUND
 */
export async function neighbourhoodOf(
  context: Context,
  { id, steps, most, filters, ranges, ...wanted }: Surroundings,
): Promise<SubgraphValue> {
  const near = (ids: string[], room: number) =>
    neighbours(context.database.run, {
      ids,
      ...wanted,
      filters: [...filters],
      ranges: [...ranges],
      limit: room + 1,
    });
  // The first step does not wait for the node that it starts from.
  const [start, first] = await Promise.all([context.entity.load(id), near([id], most)]);
  if (!start) throw new AppError("NOT_FOUND", { what: "节点", id });
  const found = new Map([[id, start]]);
  let isTruncated = false;
  for (let step = 1; step <= steps; step++) {
    const room = most + 1 - found.size;
    if (room === 0) break;
    const rows = step === 1 ? first : await near([...found.keys()], room);
    isTruncated ||= rows.length > room;
    for (const row of rows.slice(0, room)) found.set(row.id, row.properties);
    if (rows.length === 0) break;
  }
  return subgraph(context, [...found.values()], isTruncated);
}

/** The given nodes, those that exist, with the relationships among them. */
export async function subgraphOf(
  context: Context,
  ids: readonly string[],
  isTruncated: boolean,
): Promise<SubgraphValue> {
  const rows = await context.entity.loadMany([...new Set(ids)]);
  const nodes = rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
  return subgraph(context, nodes, isTruncated);
}

async function subgraph(
  context: Context,
  nodes: EntityRow[],
  isTruncated: boolean,
): Promise<SubgraphValue> {
  const edges = await edgesBetween(context.database.run, {
    ids: nodes.map((node) => node.id),
    limit: edgeLimit,
  });
  return { nodes, edges: edges.map(toEdge), truncated: isTruncated || edges.length === edgeLimit };
}

function toEdge({ id, type, from, to, properties }: EdgeRow): EdgeValue {
  return {
    id,
    type,
    from,
    to,
    properties: toProperties(properties),
    evidenceIds: properties.evidence,
  };
}
