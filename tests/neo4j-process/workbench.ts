import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterEach, expect } from "vitest";
import {
  type EmbeddedNeo4j,
  type Neo4jOptions,
  startNeo4j,
} from "../../server/db/neo4j-process.ts";

const undo: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chain-atlas-链-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Starts one that is stopped after the test; no archive is made, so that runs do not differ. */
export async function start(
  dataDir: string,
  options: Partial<Neo4jOptions> = {},
): Promise<EmbeddedNeo4j> {
  const log = () => undefined;
  const neo4j = await startNeo4j({ dataDir, log, canMakeArchive: false, ...options });
  undo.push(() => neo4j.stop());
  return neo4j;
}

export async function ask(
  { uri }: { uri: string },
  password: string,
  text = "RETURN 1 AS value",
): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    return (await driver.executeQuery(text)).records[0]?.get("value");
  } finally {
    await driver.close();
  }
}

/** A folder with programs of these names and shell texts. */
export function programs(texts: Readonly<Record<string, string>>): string {
  const folder = join(tempFolder(), "bin");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

export function environment(changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...process.env, JAVA_HOME: undefined, ...changes };
}

export function onPath(folder: string): NodeJS.ProcessEnv {
  return environment({ PATH: `${folder}${delimiter}${process.env.PATH}` });
}

/** A process of its own that starts a Neo4j, as the server does; its first line is our answer. */
export async function startParent(dataDir: string): Promise<{ parent: ChildProcess; pid: number }> {
  const script = fileURLToPath(new URL("./parent.ts", import.meta.url));
  const parent = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  undo.push(() => void parent.kill("SIGKILL"));
  const pid = await new Promise<number>((done, refuse) => {
    let output = "";
    parent.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /java (\d+)/.exec(output);
      if (found) done(Number(found[1]));
    });
    parent.once("exit", () => refuse(new Error(output)));
  });
  return { parent, pid };
}

export async function waitUntil(what: () => boolean, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  while (!what() && Date.now() < until) await sleep(50);
  expect(what(), `within ${seconds} s`).toBe(true);
}
