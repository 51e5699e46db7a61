import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { archiveFlags, archivePath, makeArchive } from "../server/db/neo4j-archive.ts";
import { keptPassword } from "../server/db/neo4j-auth.ts";
import { spawnNeo4j, untilAnswering } from "../server/db/neo4j-child.ts";
import { freePort, javaArguments, writeConf } from "../server/db/neo4j-conf.ts";
import { neo4jJars, userCache } from "../server/db/neo4j-jars.ts";
import { findJava } from "../server/db/neo4j-java.ts";

// From the process's start to its first answered query, on one database that exists already: Java as
// it comes, with our flags, and with the archive of classes as well; one after the other, in turns.
// Prints JSON. Usage: tsx bench/neo4j-boot.ts [runs]; JAVA_HOME chooses the Java.

const runs = Math.max(3, Number(process.argv[2] ?? 5));
const env = process.env;
const say = (line: string) => console.error(line);
const work = mkdtempSync(join(tmpdir(), "chain-atlas-boot-"));

interface Boot {
  readonly ready: number;
  readonly stop: number;
}

async function main(): Promise<void> {
  const java = await findJava(env);
  const cacheDir = userCache(env);
  const jars = await neo4jJars({ cacheDir, env, log: say });
  const archive = archivePath(cacheDir, jars, java);
  if (!existsSync(archive)) {
    say("making the archive of classes…");
    const { signal } = new AbortController();
    await makeArchive({ cacheDir, archive, jars, java, env, signal });
  }
  const homeDir = join(work, "neo4j");
  mkdirSync(homeDir, { recursive: true });
  const password = keptPassword(work, homeDir);
  const variants = {
    default: javaArguments({ jars, homeDir, flags: [] }),
    flags: javaArguments({ jars, homeDir }),
    archive: javaArguments({ jars, homeDir, archive: archiveFlags(archive) }),
  };
  const boot = async (args: readonly string[]): Promise<Boot> => {
    const port = await freePort(0);
    writeConf(homeDir, port);
    const logFile = join(work, "console.log");
    const began = performance.now();
    const child = spawnNeo4j({ java: java.command, args, homeDir, logFile, env });
    const why = await untilAnswering(child, `bolt://127.0.0.1:${port}`, password, 120);
    if (why) throw new Error(why);
    const ready = performance.now() - began;
    const stopping = performance.now();
    await child.end(30);
    return { ready, stop: performance.now() - stopping };
  };
  await boot(variants.archive); // makes the database
  const found: Record<keyof typeof variants, Boot[]> = { default: [], flags: [], archive: [] };
  for (let run = 1; run <= runs; run++) {
    for (const name of ["default", "flags", "archive"] as const) {
      const one = await boot(variants[name]);
      found[name].push(one);
      say(`${run}/${runs} ${name}: ${Math.round(one.ready)} ms, stop ${Math.round(one.stop)} ms`);
    }
  }
  const ready = (name: keyof typeof variants) => median(found[name].map((one) => one.ready));
  const result = {
    name: "neo4j-boot",
    java: java.version,
    cpus: cpus().length,
    runs,
    medianMs: {
      default: ready("default"),
      flags: ready("flags"),
      archive: ready("archive"),
      stop: median(found.archive.map((one) => one.stop)),
    },
    ratioToDefault: {
      flags: round(ready("flags") / ready("default")),
      archive: round(ready("archive") / ready("default")),
    },
    goal: { archive: 0.55 },
  };
  console.log(JSON.stringify(result, null, 2));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const pair = [sorted[middle - 1], sorted[middle]];
  const [low = 0, high = 0] = pair;
  return Math.round(sorted.length % 2 === 0 ? (low + high) / 2 : high);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
