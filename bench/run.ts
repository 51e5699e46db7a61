/** Every benchmark, one after the other: prints tables and writes bench/results/latest.json. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { firstLoadKilobytes } from "./bundle.ts";
import { runHttpFloor } from "./http-floor.ts";
import { type Compared, runQueries } from "./queries.ts";
import { printRender, runRender } from "./render/run.ts";
import { timeStart } from "./start.ts";

const work = mkdtempSync(join(tmpdir(), "chain-atlas-bench-"));
const say = (line: string) => console.error(line);

interface BootResult {
  readonly medianMs: Record<string, number>;
  readonly ratioToDefault: Record<string, number>;
}

try {
  say("Neo4j boot…");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "bench/neo4j-boot.ts",
    "3",
  ]);
  const boot = JSON.parse(stdout) as BootResult;
  say("start…");
  const startDir = join(work, "start");
  const cold = await timeStart(startDir);
  const warm = await timeStart(startDir);
  say("queries…");
  const queries = await runQueries(join(work, "queries"));
  say("HTTP floor…");
  const floor = await runHttpFloor();
  say("drawing…");
  const render = await runRender(say, process.argv.includes("--tunings"));
  const firstLoadKb = firstLoadKilobytes();
  const results = {
    machine: { cpus: cpus().length, model: cpus()[0]?.model ?? "", node: process.version },
    boot,
    start: { cold, warm },
    queries,
    floor,
    render,
    firstLoadKb,
  };
  mkdirSync("bench/results", { recursive: true });
  writeFileSync("bench/results/latest.json", `${JSON.stringify(results, null, 2)}\n`);

  console.log("\nNeo4j, process to first answered query, median of 3");
  console.table(
    Object.fromEntries(
      ["default", "flags", "archive"].map((name) => [
        name,
        { ms: boot.medianMs[name], "share of default": boot.ratioToDefault[name] ?? 1 },
      ]),
    ),
  );
  console.log("Start to address (s); first: new database and seeds, second: all up to date");
  console.table({
    first: { ready: fixed(cold.readySeconds), stop: fixed(cold.stopSeconds) },
    second: { ready: fixed(warm.readySeconds), stop: fixed(warm.stopSeconds) },
  });
  console.log(
    `Seeds: ${queries.nodes} nodes, ${queries.edges} relationships in ${fixed(queries.loadSeconds)} s; again ${fixed(queries.reloadSeconds)} s`,
  );
  console.table({ neighbourhood: row(queries.neighbourhood), search: row(queries.search) });
  const { board } = queries;
  console.log(
    "All gaps of all chains for Shandong, and the page's order after a weight moved (ms)",
  );
  console.table({
    "facts by the bare driver": { ms: fixed(board.driver), ratio: 1 },
    "gapBoard over HTTP": { ms: fixed(board.server), ratio: fixed(board.toDriver) },
    "new order on the page": {
      ms: fixed(board.follow),
      "of asking anew": fixed(board.followToServer),
    },
  });
  console.log("GraphQL against a bare express JSON route, 50 connections, 16 KB");
  console.table({
    floor: floor.floor,
    graphql: floor.graphql,
    ratio: { perSecond: fixed(floor.throughputRatio), p99: fixed(floor.p99Ratio) },
  });
  printRender(render);
  console.log(`First-load JavaScript: ${fixed(firstLoadKb)} KB gzip`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function row(c: Compared) {
  return {
    "driver p50/p95 ms": `${fixed(c.driver.p50)} / ${fixed(c.driver.p95)}`,
    "express p50/p95 ms": `${fixed(c.express.p50)} / ${fixed(c.express.p95)}`,
    "graphql p50/p95 ms": `${fixed(c.graphql.p50)} / ${fixed(c.graphql.p95)}`,
    "graphql / driver": fixed(c.toDriver),
    "graphql / express": fixed(c.toExpress),
    "throughput, share of express": fixed(c.throughputShare),
  };
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}
