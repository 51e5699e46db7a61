import { mkdirSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./processes.mjs";
import { onSignal, root, SetupError } from "./steps.mjs";

/** The database and Vite stay; the server starts anew when its files change. */
export async function dev() {
  process.chdir(root);
  await import("tsx");
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
  const stopping = new AbortController();
  const { promise: stopped, resolve: stop } = withResolvers();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stopping.abort();
      stop();
    });
  }
  const env = { NODE_ENV: "development" };
  let neo4j;
  try {
    if (!process.env.NEO4J_URI) {
      const { startNeo4j } = await import("../db/neo4j-process.ts");
      const dataDir = resolve(process.env.DATA_DIR || ".data");
      mkdirSync(dataDir, { recursive: true });
      neo4j = await startNeo4j({ dataDir, log: console.log, signal: stopping.signal });
      env.NEO4J_URI = neo4j.uri;
      env.NEO4J_USER = neo4j.user;
      env.NEO4J_PASSWORD = neo4j.password;
    }
  } catch (error) {
    if (stopping.signal.aborted) process.exit(130);
    throw error.messageZh ? new SetupError(`${error.messageZh}\n${error.messageEn}`) : error;
  }
  let server = run(["--import", "tsx", "server/main.ts"], env);
  let restarting;
  const restart = () => {
    clearTimeout(restarting);
    restarting = setTimeout(async () => {
      if (stopping.signal.aborted) return;
      console.log("文件有改动，正在重新启动服务 Files changed; restarting the server…");
      server.child.kill("SIGTERM");
      await server.ended;
      if (!stopping.signal.aborted) server = run(["--import", "tsx", "server/main.ts"], env);
    }, 200);
  };
  for (const folder of ["server", "cypher", "seeds"]) {
    const watcher = watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name && !/schema\.graphql$|(^|[/\\])\./.test(name)) restart();
    });
    watcher.on("error", () => {});
  }
  const { createServer } = await import("vite");
  const vite = await createServer({ configFile: join(root, "vite.config.ts") });
  await vite.listen();
  vite.printUrls();
  await stopped;
  server.child.kill("SIGTERM");
  await Promise.all([server.ended, vite.close()]);
  await neo4j?.stop();
  process.exit(0);
}

function withResolvers() {
  let resolvePromise;
  const promise = new Promise((done) => {
    resolvePromise = done;
  });
  return { promise, resolve: resolvePromise };
}
