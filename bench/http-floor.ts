import { spawn } from "node:child_process";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express from "express";
import { createApp } from "../server/http.ts";
import { benchQuery, createBenchSchema, rows } from "./http-floor-schema.ts";

export interface HttpFloor {
  readonly answerBytes: number;
  readonly connections: number;
  readonly rounds: number;
  /** Requests per second and p99 in milliseconds: the median of the rounds. */
  readonly floor: Measure;
  readonly graphql: Measure;
  /** graphql / floor: 1 is as good as the floor. */
  readonly throughputRatio: number;
  readonly p99Ratio: number;
}

interface Measure {
  readonly perSecond: number;
  readonly p99: number;
}

interface Target {
  readonly url: string;
  readonly body?: string;
}

/** What the GraphQL layer costs: the same answer from a bare express route and through /graphql. */
export async function runHttpFloor({
  rounds = 5,
  seconds = 3,
  connections = 50,
} = {}): Promise<HttpFloor> {
  const value = {
    data: {
      segments: rows.map(({ products, ...row }) => ({
        ...row,
        products: products.map(({ id, name }) => ({ id, name })),
      })),
    },
  };
  const bare = express();
  bare.get("/json", (_request, response) => {
    response.json(value);
  });
  const app = createApp({
    schema: await createBenchSchema(),
    makeContext: (request) => request,
    hosts: null,
    readiness: async () => ({ ready: true }),
    clientDir: null,
    isDevelopment: false,
    log: (line) => console.error(line),
  });
  const servers = await Promise.all([listen(bare), listen(app)]);
  try {
    const [floorBase, graphqlBase] = servers.map(baseOf);
    const floor: Target = { url: `${floorBase}/json` };
    const graphql: Target = {
      url: `${graphqlBase}/graphql`,
      body: JSON.stringify({ query: benchQuery, variables: { limit: rows.length } }),
    };
    const answerBytes = await checkSameAnswer(floor, graphql);
    const measures: { floor: Measure[]; graphql: Measure[] } = { floor: [], graphql: [] };
    for (let round = -1; round < rounds; round++) {
      const pair =
        round % 2 === 0 ? (["floor", "graphql"] as const) : (["graphql", "floor"] as const);
      for (const name of pair) {
        const target = name === "floor" ? floor : graphql;
        const measure = await load(target, connections, round < 0 ? 2 : seconds);
        // The first round is for the compiler to warm up.
        if (round >= 0) measures[name].push(measure);
      }
    }
    const floorMedian = medianOf(measures.floor);
    const graphqlMedian = medianOf(measures.graphql);
    return {
      answerBytes,
      connections,
      rounds,
      floor: floorMedian,
      graphql: graphqlMedian,
      throughputRatio: round2(graphqlMedian.perSecond / floorMedian.perSecond),
      p99Ratio: round2(graphqlMedian.p99 / floorMedian.p99),
    };
  } finally {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

async function checkSameAnswer(floor: Target, graphql: Target): Promise<number> {
  const [expected, answer] = await Promise.all([text(floor), text(graphql)]);
  if (expected !== answer) throw new Error(`The answers differ: ${answer.slice(0, 500)}`);
  return Buffer.byteLength(answer);
}

async function text({ url, body }: Target): Promise<string> {
  const headers = { "content-type": "application/json" };
  return (await fetch(url, body ? { method: "POST", headers, body } : {})).text();
}

/** The load comes from a process of its own, or it would measure itself. */
function load({ url, body }: Target, connections: number, seconds: number): Promise<Measure> {
  const autocannon = createRequire(import.meta.url).resolve("autocannon");
  const post = body ? ["-m", "POST", "-H", "content-type=application/json", "-b", body] : [];
  const args = [autocannon, "-j", "-c", `${connections}`, "-d", `${seconds}`, ...post, url];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", () => {
      try {
        const { requests, latency, non2xx, errors } = JSON.parse(output);
        if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
        resolve({ perSecond: requests.average, p99: latency.p99 });
      } catch (error) {
        reject(error);
      }
    });
  });
}

function listen(app: express.Express): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(0, "127.0.0.1", (error) => (error ? reject(error) : resolve(server)));
  });
}

function baseOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function medianOf(measures: readonly Measure[]): Measure {
  return {
    perSecond: median(measures.map(({ perSecond }) => perSecond)),
    p99: median(measures.map(({ p99 }) => p99)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await runHttpFloor();
  console.table({
    "bare express": { ...result.floor, ratio: 1, "p99 ratio": 1 },
    "POST /graphql": {
      ...result.graphql,
      ratio: result.throughputRatio,
      "p99 ratio": result.p99Ratio,
    },
  });
  console.log(JSON.stringify(result));
}
