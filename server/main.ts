import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Availability, connect, type Database, forRequest } from "./db/driver.ts";
import { type EmbeddedNeo4j, startNeo4j } from "./db/neo4j-process.ts";
import { type Env, readEnv } from "./env.ts";
import { AppError } from "./errors.ts";
import { createContext } from "./graphql/context.ts";
import type { Exporter } from "./graphql/exported-file.ts";
import { exportList, exportTemplate } from "./graphql/list-export.ts";
import { createSchema } from "./graphql/schema.ts";
import { warmUp } from "./graphql/warm-up.ts";
import { createApp, type Readiness } from "./http.ts";
import type { FileMaker } from "./http-export.ts";
import { prepareData } from "./import/prepare.ts";

const log = (line: string) => console.log(line);
const stopping = new AbortController();
let server: Server | undefined;
let neo4j: EmbeddedNeo4j | undefined;
let database: Database | undefined;

/** The embedded database tells of itself; of another server nothing is known beforehand. */
const availability: Availability = {
  awayBecause() {
    const state = neo4j?.state();
    return state && state.status !== "running" ? state.reason : null;
  },
  onAway: (listener) =>
    neo4j?.onState((state) => {
      if (state.status !== "running") listener(state.reason);
    }) ?? (() => undefined),
};

/** Everything in the order in which it depends on the rest; safe to call at any moment of the start. */
async function stop(): Promise<void> {
  stopping.abort();
  await new Promise<void>((done) => {
    if (!server?.listening) return done();
    server.close(() => done());
    server.closeAllConnections();
  });
  await database?.close();
  await neo4j?.stop();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return;
    log("正在停止… Stopping…");
    stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  });
}

try {
  await start(readEnv(process.env));
} catch (error) {
  if (!stopping.signal.aborted) {
    await stop().catch(() => undefined);
    fail(error);
  }
}

async function start(env: Env): Promise<void> {
  const isDevelopment = env.NODE_ENV === "development";
  let seedState: Readiness = { ready: false, reason: "正在准备数据 (loading the data)" };

  if (env.NEO4J_URI === undefined) {
    const dataDir = resolve(env.DATA_DIR);
    mkdirSync(dataDir, { recursive: true });
    neo4j = await startNeo4j({ dataDir, env: process.env, log, signal: stopping.signal });
  }
  const db = connect({
    uri: neo4j?.uri ?? env.NEO4J_URI ?? "",
    user: neo4j?.user ?? env.NEO4J_USER,
    password: neo4j?.password ?? env.NEO4J_PASSWORD ?? "",
    database: env.NEO4J_DATABASE,
  });
  database = db;
  const makeContext = ({ requestId, signal }: { requestId: string; signal: AbortSignal }) =>
    createContext(forRequest(db, signal, availability), requestId, today());
  const maker =
    (exporter: Exporter): FileMaker =>
    (request, ...rest) =>
      exporter(makeContext(request), ...rest);
  const app = createApp({
    schema: await createSchema(),
    makeContext,
    exporters: { list: maker(exportList), template: maker(exportTemplate) },
    readiness: async () => {
      if (!seedState.ready) return seedState;
      const reason = availability.awayBecause();
      if (reason !== null) return { ready: false, reason };
      try {
        await db.verify();
        return { ready: true };
      } catch (error) {
        return {
          ready: false,
          reason: error instanceof AppError ? error.messageZh : String(error),
        };
      }
    },
    clientDir: isDevelopment ? null : fileURLToPath(new URL("../dist/client", import.meta.url)),
    isDevelopment,
    hosts: isLoopback(env.HOST) ? ["127.0.0.1", "localhost", "[::1]", env.HOST] : null,
    log,
  });

  await db.verify();
  await prepareData(db, log);
  seedState = { ready: true };

  await new Promise<void>((ready, refuse) => {
    server = app.listen(env.PORT, env.HOST, (error?: Error) => {
      if (error) refuse(portError(error, env));
      else ready();
    });
  });
  const address = server?.address();
  const port = typeof address === "object" && address ? address.port : env.PORT;
  const host = env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST;
  log(`链图已就绪 ChainAtlas is ready: http://${host}:${port}`);
  // Whoever comes before it is done waits as long as it takes, and no longer.
  await warmUp(createContext(db, "start", today())).catch((error) => {
    if (stopping.signal.aborted) return;
    log(`首页查询未预热 The first page was not warmed up: ${error}`);
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function portError(error: Error, env: Env): Error {
  return "code" in error && error.code === "EADDRINUSE"
    ? new AppError("PORT_IN_USE", { host: env.HOST, port: env.PORT }, { cause: error })
    : error;
}

function fail(error: unknown): never {
  if (error instanceof AppError) {
    console.error(error.messageZh);
    console.error(error.messageEn);
    if (typeof error.cause === "string") console.error(error.cause);
  } else {
    console.error(error);
  }
  process.exit(1);
}

/** The date where the server stands, as its users write it. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
