import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import express from "express";
import { connect, type Database } from "../server/db/driver.ts";
import { edgesBetween, entities, neighbours } from "../server/db/explore.ts";
import { loadFacts } from "../server/db/load.ts";
import { migrate, replan } from "../server/db/migrate.ts";
import { startNeo4j } from "../server/db/neo4j-process.ts";
import { searchEntities } from "../server/db/search.ts";
import { searchTerms } from "../server/domain/search-key.ts";
import { createContext } from "../server/graphql/context.ts";
import { createSchema } from "../server/graphql/schema.ts";
import { createApp } from "../server/http.ts";
import { readSeeds, seedFolder } from "../server/import/seeds.ts";
import { type BoardBench, measureBoard } from "./board.ts";

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Compared {
  /** Milliseconds for one request after another. */
  readonly driver: Latency;
  readonly express: Latency;
  readonly graphql: Latency;
  /** graphql / driver and graphql / express, at the median. */
  readonly toDriver: number;
  readonly toExpress: number;
  /** Requests per second of GraphQL as a share of bare express, 20 at once. */
  readonly throughputShare: number;
}

export interface QueryBench {
  readonly loadSeconds: number;
  readonly reloadSeconds: number;
  readonly nodes: number;
  readonly edges: number;
  readonly neighbourhood: Compared;
  readonly search: Compared;
  readonly board: BoardBench;
}

const neighbourhoodQuery =
  "query ($id: ID!) { neighbourhood(id: $id, limit: 50) { truncated nodes { __typename id label name nameEn } edges { id type from to } } }";
const searchQuery =
  "query ($text: String!) { search(text: $text, limit: 20) { score entity { __typename id label name nameEn } } }";

/** The same query by the bare driver, by a bare express route, and by GraphQL, on the real seeds. */
export async function runQueries(dataDir: string, rounds = 200): Promise<QueryBench> {
  const neo4j = await startNeo4j({ dataDir, log: () => undefined });
  const database = connect(neo4j);
  try {
    await migrate(database);
    const facts = readSeeds(seedFolder);
    const began = performance.now();
    const report = await loadFacts(database, "seeds", facts, { isForced: true });
    const loaded = performance.now();
    await replan(database);
    const replanned = performance.now();
    await loadFacts(database, "seeds", facts);
    const reloaded = performance.now();
    const servers = await serve(database);
    try {
      return {
        loadSeconds: (loaded - began) / 1000,
        reloadSeconds: (reloaded - replanned) / 1000,
        nodes: report.nodes,
        edges: report.edges,
        neighbourhood: await compare(
          rounds,
          () => neighbourhood(database, "chain:paper"),
          `${servers.bare}/neighbourhood?id=chain:paper`,
          [`${servers.graphql}/graphql`, neighbourhoodQuery, { id: "chain:paper" }],
        ),
        search: await compare(
          rounds,
          () => search(database, "zhi"),
          `${servers.bare}/search?text=zhi`,
          [`${servers.graphql}/graphql`, searchQuery, { text: "zhi" }],
        ),
        board: await measureBoard(database, servers.graphql),
      };
    } finally {
      servers.close();
    }
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

const unfiltered = { labels: null, types: null, direction: null, filters: [], ranges: [] };

async function neighbourhood(database: Database, id: string): Promise<unknown> {
  const ask = (query: { text: string }, parameters: Record<string, unknown>) =>
    database.run(query.text, parameters, "read");
  const [[start], near] = await Promise.all([
    ask(entities, { ids: [id] }),
    ask(neighbours, { ids: [id], ...unfiltered, limit: 51 }),
  ]);
  const ids = [id, ...near.slice(0, 50).map((row) => row.id)];
  return { nodes: [start, ...near], edges: await ask(edgesBetween, { ids, limit: 5_000 }) };
}

async function search(database: Database, text: string): Promise<unknown> {
  const terms = searchTerms(text);
  return database.run(searchEntities.text, { ...terms, labels: null, limit: 20 }, "read");
}

async function serve(database: Database) {
  const bare = express();
  bare.get("/neighbourhood", async (request, response) => {
    response.json(await neighbourhood(database, String(request.query.id)));
  });
  bare.get("/search", async (request, response) => {
    response.json(await search(database, String(request.query.text)));
  });
  const app = createApp({
    schema: await createSchema(),
    makeContext: ({ requestId }) => createContext(database, requestId, "2026-11-26"),
    readiness: async () => ({ ready: true }),
    clientDir: resolve("dist/client"),
    isDevelopment: false,
    log: (line) => console.error(line),
  });
  const servers: Server[] = [];
  const listen = (server: express.Express) =>
    new Promise<string>((done) => {
      const one = server.listen(0, "127.0.0.1", () => {
        done(`http://127.0.0.1:${(one.address() as AddressInfo).port}`);
      });
      servers.push(one);
    });
  const addresses = { bare: await listen(bare), graphql: await listen(app) };
  return {
    ...addresses,
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function compare(
  rounds: number,
  byDriver: () => Promise<unknown>,
  url: string,
  [graphql, query, variables]: [string, string, Record<string, unknown>],
): Promise<Compared> {
  const byExpress = async () => (await fetch(url)).text();
  const byGraphql = async () => {
    const response = await fetch(graphql, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text;
  };
  const ways = {
    driver: async () => JSON.stringify(await byDriver()),
    express: byExpress,
    graphql: byGraphql,
  };
  const times: Record<keyof typeof ways, number[]> = { driver: [], express: [], graphql: [] };
  for (let round = -20; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways) as [
      keyof typeof ways,
      () => Promise<string>,
    ][]) {
      const began = performance.now();
      await way();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  const shares: number[] = [];
  for (let round = 0; round < 5; round++) {
    const bare = await perSecond(byExpress, rounds);
    shares.push((await perSecond(byGraphql, rounds)) / bare);
  }
  const [driver, express_, graphql_] = [
    latency(times.driver),
    latency(times.express),
    latency(times.graphql),
  ];
  return {
    driver,
    express: express_,
    graphql: graphql_,
    toDriver: graphql_.p50 / driver.p50,
    toExpress: graphql_.p50 / express_.p50,
    throughputShare: at(shares, 0.5),
  };
}

async function perSecond(way: () => Promise<unknown>, count: number): Promise<number> {
  let left = count;
  const began = performance.now();
  const worker = async () => {
    while (left-- > 0) await way();
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  return count / ((performance.now() - began) / 1000);
}

function latency(times: readonly number[]): Latency {
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
