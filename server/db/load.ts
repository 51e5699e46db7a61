import { z } from "zod";
import { digest, edgeId } from "../domain/id.ts";
import type { EdgeFact, GraphFacts, NodeFact, PropertyValue } from "../domain/model.ts";
import { searchKeys, wholeKeys } from "../domain/search-key.ts";
import type { Database } from "./driver.ts";
import { defineQuery } from "./query.ts";

const properties = z.record(z.string(), z.unknown());
const count = z.object({ count: z.int() });
const versioned = { origin: z.string(), version: z.string() };

export const mergeNodes = defineQuery({
  file: "load/merge-nodes",
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ id: z.string(), label: z.string(), properties })),
    ...versioned,
  }),
  row: count,
});

export const mergeEdges = defineQuery({
  file: "load/merge-edges",
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string(), properties }),
    ),
    ...versioned,
  }),
  row: count,
});

export const removeStaleEdges = defineQuery({
  file: "load/remove-stale-edges",
  mode: "write",
  params: z.object(versioned),
  row: count,
});

export const removeStaleNodes = defineQuery({
  file: "load/remove-stale-nodes",
  mode: "write",
  params: z.object(versioned),
  row: count,
});

export const mergePlanTexts = defineQuery({
  file: "load/merge-plan-texts",
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ id: z.string(), text: z.string() })),
    origin: z.string(),
  }),
  row: count,
});

export const removeStalePlanTexts = defineQuery({
  file: "load/remove-stale-plan-texts",
  mode: "write",
  params: z.object({ ids: z.array(z.string()), origin: z.string() }),
  row: count,
});

export const dataSet = defineQuery({
  file: "load/data-set",
  mode: "read",
  params: z.object({ key: z.string() }),
  row: z.object({ checksum: z.string() }),
});

export const saveDataSet = defineQuery({
  file: "load/save-data-set",
  mode: "write",
  params: z.object({ key: z.string(), checksum: z.string(), nodes: z.int(), edges: z.int() }),
  row: z.object({ key: z.string() }),
});

const facetQuery = (name: string) =>
  defineQuery({
    file: `load/write-${name}-facets`,
    mode: "write",
    params: z.object({}),
    row: count,
  });
const writeFacets = ["chain", "place", "evidence"].map(facetQuery);

export interface LoadReport {
  readonly isSkipped: boolean;
  readonly nodes: number;
  readonly edges: number;
  readonly removedNodes: number;
  readonly removedEdges: number;
}

interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly properties: Record<string, PropertyValue>;
}

interface EdgeRow extends NodeRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const batchSize = 5_000;
/** Raise it when the same facts are written differently, so that a database is written again. */
const loaderVersion = 3;

/**
 * Makes the database say what the facts say: writes all of them and removes what this data set said
 * before and no longer does, in one transaction. Facts that are already loaded are skipped.
 * @param key name of the data set
 */
export async function loadFacts(
  database: Database,
  key: string,
  facts: GraphFacts,
  options: {
    readonly log?: (done: number, total: number) => void;
    readonly isForced?: boolean;
  } = {},
): Promise<LoadReport> {
  const nodes = nodeRows(facts);
  const edges = edgeRows(facts);
  const checksum = digest(JSON.stringify([loaderVersion, nodes, edges, facts.texts]));
  const none = { nodes: nodes.length, edges: edges.length, removedNodes: 0, removedEdges: 0 };
  const [loaded] = await dataSet(database.run, { key });
  if (loaded?.checksum === checksum && !options.isForced) return { isSkipped: true, ...none };

  return database.transaction(async (run) => {
    const versions = { origin: key, version: checksum };
    const total = nodes.length + edges.length;
    let done = 0;
    const write = async <R>(
      rows: readonly R[],
      merge: (batch: R[]) => Promise<{ count: number }[]>,
    ) => {
      for (let start = 0; start < rows.length; start += batchSize) {
        const batch = rows.slice(start, start + batchSize);
        const [written] = await merge(batch);
        if (written?.count !== batch.length) {
          throw new Error(
            `${batch.length - (written?.count ?? 0)} rows name a node that is not there`,
          );
        }
        done += batch.length;
        options.log?.(done, total);
      }
    };
    await write(nodes, (rows) => mergeNodes(run, { rows, ...versions }));
    await write(edges, (rows) =>
      mergeEdges(run, { rows: rows.map(({ label: _, ...r }) => r), ...versions }),
    );
    await mergePlanTexts(run, { rows: [...facts.texts], origin: key });
    await removeStalePlanTexts(run, { ids: facts.texts.map((t) => t.id), origin: key });
    const removedEdges = await removeStaleEdges(run, versions);
    const removedNodes = await removeStaleNodes(run, versions);
    for (const write of writeFacets) await write(run, {});
    await saveDataSet(run, { key, checksum, nodes: nodes.length, edges: edges.length });
    return {
      isSkipped: false,
      nodes: nodes.length,
      edges: edges.length,
      removedNodes: removedNodes[0]?.count ?? 0,
      removedEdges: removedEdges[0]?.count ?? 0,
    };
  });
}

function nodeRows(facts: GraphFacts): NodeRow[] {
  const evidence = new Map(
    [...facts.nodes, ...facts.edges].flatMap((f) => f.evidence.map((e) => [e.id, e] as const)),
  );
  return [
    ...facts.nodes.map(entityRow),
    ...facts.sources.map((s) => ({
      id: s.id,
      label: "Source",
      properties: known({ ...s, label: "Source", name: s.title, aliases: [] }),
    })),
    ...[...evidence.values()].map((e) => ({
      id: e.id,
      label: "Evidence",
      properties: known({
        ...e,
        label: "Evidence",
        name: e.quote ?? e.note ?? e.kind,
        aliases: [],
      }),
    })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entityRow(node: NodeFact): NodeRow {
  return {
    id: node.id,
    label: node.label,
    properties: known({
      ...node.properties,
      id: node.id,
      label: node.label,
      name: node.name,
      nameEn: node.nameEn,
      aliases: node.aliases,
      aliasText: node.aliases.join(" "),
      wholeKeys: wholeKeys([node.name, ...node.aliases, node.nameEn ?? ""]),
      searchKeys: searchKeys([node.name, ...node.aliases, node.nameEn ?? ""]),
    }),
  };
}

function edgeRows(facts: GraphFacts): EdgeRow[] {
  const row = (
    type: string,
    from: string,
    to: string,
    properties: EdgeRow["properties"],
    key = "",
  ) => ({
    id: edgeId(type, from, to, key),
    label: "",
    type,
    from,
    to,
    properties,
  });
  const evidence = new Map<string, string>();
  for (const fact of [...facts.nodes, ...facts.edges]) {
    for (const e of fact.evidence) evidence.set(e.id, e.sourceId);
  }
  return [
    ...facts.edges.map((edge: EdgeFact) =>
      row(
        edge.type,
        edge.from,
        edge.to,
        known({ ...edge.properties, evidence: edge.evidence.map((e) => e.id) }),
        edge.key,
      ),
    ),
    ...facts.nodes.flatMap((n) => n.evidence.map((e) => row("HAS_EVIDENCE", n.id, e.id, {}))),
    ...[...evidence].map(([id, source]) => row("FROM_SOURCE", id, source, {})),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function known(values: Record<string, PropertyValue | null>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== null),
  );
}
