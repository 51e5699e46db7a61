import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import neo4j from "neo4j-driver";
import { keptPassword, neo4jUser } from "./neo4j-auth.ts";
import { type Neo4jChild, spawnNeo4j, untilAnswering } from "./neo4j-child.ts";
import { freePort, javaArguments, writeConf } from "./neo4j-conf.ts";
import type { Java } from "./neo4j-java.ts";

const quiet = ["-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"];

/**
 * The archive of loaded and checked classes, with which Java starts in about half the time. It is
 * good for these jars under this build of Java alone, so its name holds both.
 */
export function archivePath(cacheDir: string, jars: readonly string[], java: Java): string {
  const key = createHash("sha256");
  key.update(java.version);
  for (const jar of jars) {
    const { size, mtimeMs } = statSync(jar);
    key.update(`\n${jar} ${size} ${Math.trunc(mtimeMs)}`);
  }
  return join(cacheDir, `classes-${key.digest("hex").slice(0, 16)}.jsa`);
}

/** Flags to use it. Java itself passes over one that does not fit, and says nothing. */
export function archiveFlags(archive: string): string[] {
  return existsSync(archive) ? ["-Xshare:auto", ...quiet, `-XX:SharedArchiveFile=${archive}`] : [];
}

/** What a user's first minute asks, so that these classes are in the archive too. */
const training = [
  "CREATE CONSTRAINT t IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:Entity) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CALL db.awaitIndexes()",
  "UNWIND range(1, 50) AS i MERGE (n:Entity {id: 'e' + i}) SET n:$('L' + i % 3), n += {name: '产业链 ' + i}",
  "MATCH (a:Entity {id: 'e1'}), (b:Entity) WHERE b.id <> 'e1' MERGE (a)-[r:FEEDS]->(b) SET r.w = 1",
  "CALL db.index.fulltext.queryNodes('f', '产业') YIELD node, score RETURN node.id AS id, score ORDER BY score DESC LIMIT 5",
  "MATCH (a:Entity {id: 'e2'}) CALL (a) { MATCH (a)-[r]-(b) RETURN b, r LIMIT 9 } RETURN a.id AS id, collect(b {.id, .name, labels: labels(b)}) AS near",
  "MATCH p = shortestPath((a:Entity {id: 'e2'})-[*..6]-(b:Entity {id: 'e3'})) RETURN [n IN nodes(p) | n.id] AS ids",
  "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label",
  "MATCH (n:Entity) WHERE n.id IN $ids OPTIONAL MATCH (n)-[:FEEDS]->(m) RETURN n.id AS id, count(m) AS m",
];

/**
 * Makes the archive in a Neo4j of its own with nothing in it, at low priority and beside the one that
 * serves: Java writes it at its end, which takes seconds that no user's stop should wait for.
 */
export async function makeArchive(options: {
  readonly cacheDir: string;
  readonly archive: string;
  readonly jars: readonly string[];
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}): Promise<boolean> {
  const { archive, jars, java, signal } = options;
  if (existsSync(archive)) return true;
  const work = mkdtempSync(join(options.cacheDir, "train-"));
  const made = join(work, basename(archive));
  let child: Neo4jChild | undefined;
  const stop = () => void child?.end(0);
  try {
    const port = await freePort(0);
    writeConf(work, port);
    const password = keptPassword(work, work);
    if (signal.aborted) return false;
    child = spawnNeo4j({
      java: java.command,
      args: javaArguments({
        jars,
        homeDir: work,
        archive: [...quiet, `-XX:ArchiveClassesAtExit=${made}`],
      }),
      homeDir: work,
      logFile: join(work, "console.log"),
      env: options.env,
      isLowPriority: true,
    });
    signal.addEventListener("abort", stop, { once: true });
    const uri = `bolt://127.0.0.1:${port}`;
    if ((await untilAnswering(child, uri, password, 300)) !== null) return false;
    await train(uri, password);
    const { code } = await child.end(300);
    if (signal.aborted || !existsSync(made) || (code !== 0 && code !== 143)) return false;
    renameSync(made, archive);
    return true;
  } finally {
    signal.removeEventListener("abort", stop);
    await child?.end(0);
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function train(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(neo4jUser, password), {
    telemetryDisabled: true,
  });
  try {
    for (const text of training) await driver.executeQuery(text, { ids: ["e1", "e2"] });
  } finally {
    await driver.close();
  }
}
