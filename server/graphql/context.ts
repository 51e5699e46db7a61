import DataLoader from "dataloader";
import { type RenameRow, renamesOf } from "../db/department.ts";
import type { Database } from "../db/driver.ts";
import {
  degrees,
  type EntityRow,
  type EvidenceRow,
  entities,
  evidenceById,
  evidenceOfEntities,
  relatedIn,
  relatedOut,
} from "../db/explore.ts";
import type { EdgeType, Evidence, Source } from "../domain/model.ts";

export type EvidenceValue = Evidence & {
  readonly label: string;
  readonly name: string;
  readonly source: Source & { label: string; name: string };
};

/** What one request has: the database, and loaders so that a relation of a list is read once. */
export interface Context {
  readonly database: Database;
  readonly requestId: string;
  /** ISO date: no figure speaks of a day after it. */
  readonly today: string;
  /** The year against which the age of statements counts. */
  readonly year: number;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly degree: DataLoader<string, number>;
  readonly evidenceOf: DataLoader<string, EvidenceValue[]>;
  readonly evidence: DataLoader<string, EvidenceValue | null>;
  readonly renamesOf: DataLoader<string, RenameRow[]>;
  readonly related: (type: EdgeType, direction: "OUT" | "IN") => DataLoader<string, EntityRow[]>;
}

/** Neighbours of one type that a node gives in a list; the explorer asks for more by `neighbourhood`. */
const relatedLimit = 200;

export function createContext(database: Database, requestId: string, today: string): Context {
  const { run } = database;
  const relations = new Map<string, DataLoader<string, EntityRow[]>>();
  return {
    database,
    requestId,
    today,
    year: Number(today.slice(0, 4)),
    entity: new DataLoader(async (ids) => {
      const rows = await entities(run, { ids: [...ids] });
      const byId = new Map(rows.map((row) => [row.id, row.properties]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    degree: new DataLoader(async (ids) => {
      const rows = await degrees(run, { ids: [...ids] });
      const byId = new Map(rows.map((row) => [row.id, row.degree]));
      return ids.map((id) => byId.get(id) ?? 0);
    }),
    evidenceOf: new DataLoader(async (ids) => {
      const rows = await evidenceOfEntities(run, { ids: [...ids] });
      const byId = groupBy(rows, (row) => row.entityId);
      return ids.map((id) => (byId.get(id) ?? []).map(toEvidence));
    }),
    evidence: new DataLoader(async (ids) => {
      const rows = await evidenceById(run, { ids: [...ids] });
      const byId = new Map(rows.map((row) => [row.evidence.id, toEvidence(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    renamesOf: new DataLoader(async (ids) => {
      const rows = await renamesOf(run, { ids: [...ids] });
      const byId = groupBy(rows, (row) => row.rename.departmentId);
      return ids.map((id) => (byId.get(id) ?? []).map((row) => row.rename));
    }),
    related: (type, direction) => {
      const key = `${type} ${direction}`;
      const query = direction === "OUT" ? relatedOut : relatedIn;
      const loader =
        relations.get(key) ??
        new DataLoader<string, EntityRow[]>(async (ids) => {
          const rows = await query(run, { ids: [...ids], type, limit: relatedLimit });
          const byId = groupBy(rows, (row) => row.id);
          return ids.map((id) => (byId.get(id) ?? []).map((row) => row.properties));
        });
      relations.set(key, loader);
      return loader;
    },
  };
}

function toEvidence(row: EvidenceRow): EvidenceValue {
  return { ...row.evidence, sourceId: row.source.id, source: row.source };
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
