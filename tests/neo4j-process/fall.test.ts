import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { archivePath } from "../../server/db/neo4j-archive.ts";
import { neo4jJars, userCache } from "../../server/db/neo4j-jars.ts";
import { findJava } from "../../server/db/neo4j-java.ts";
import { isAlive } from "../../server/db/neo4j-pid.ts";
import { ask, onPath, programs, start, startParent, tempFolder, waitUntil } from "./workbench.ts";

describe("when something is killed", () => {
  it("leaves no database behind its parent, and the next start works", async () => {
    const dataDir = tempFolder();
    const { parent, pid } = await startParent(dataDir);
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await waitUntil(() => !isAlive(pid), 10);
    expect(existsSync(join(dataDir, "chain-atlas.lock"))).toBe(true);
    const next = await start(dataDir);
    expect(await ask(next, next.password)).toBe(1);
  });

  it("ends a database that nothing watches any more, and only that", async () => {
    const dataDir = tempFolder();
    const { parent, pid } = await startParent(dataDir);
    const watchdog = childrenOf(parent.pid ?? 0).find((one) => one !== pid) ?? 0;
    process.kill(watchdog, "SIGKILL");
    parent.kill("SIGKILL");
    await sleep(500);
    expect(isAlive(pid)).toBe(true);
    const lines: string[] = [];
    const next = await start(dataDir, { log: (line) => lines.push(line) });
    expect(isAlive(pid)).toBe(false);
    expect(lines.join("\n")).toContain("遗留");
    await next.stop();

    // A number that another process has by now is not ours to end.
    writeFileSync(join(dataDir, "neo4j", "neo4j.pid"), `${process.pid}\n`);
    const again = await start(dataDir);
    expect(await ask(again, again.password)).toBe(1);
  });

  it("gives up after falls in a row, with the reason, and still stops", async () => {
    const folder = programs({
      java: `[ -e "$0.broken" ] && [ "$1" != "-version" ] && { echo "Caused by: broken disk"; exit 7; }\nPATH='${process.env.PATH}' exec java "$@"`,
    });
    const neo4j = await start(tempFolder(), { env: onPath(folder), maxRestarts: 2 });
    writeFileSync(join(folder, "java.broken"), "");
    process.kill(neo4j.pid ?? 0, "SIGKILL");
    await waitUntil(() => neo4j.state().status === "failed", 20);
    expect(neo4j.state().reason).toContain("broken disk");
    expect(neo4j.pid).toBeUndefined();
    await neo4j.stop();
    expect(neo4j.state().status).toBe("stopped");
  });

  it("starts without the archive for faster starts where that brings Java down", async () => {
    const folder = programs({
      java: `case "$*" in *SharedArchiveFile*) kill -BUS $$;; esac\nPATH='${process.env.PATH}' exec java "$@"`,
    });
    const env = onPath(folder);
    const cacheDir = tempFolder();
    const shared = userCache(process.env);
    await neo4jJars({ cacheDir: shared, env: process.env, log: () => undefined });
    for (const name of readdirSync(shared).filter((one) => one.endsWith("-jars"))) {
      symlinkSync(join(shared, name), join(cacheDir, name));
    }
    const jars = await neo4jJars({ cacheDir, env, log: () => undefined });
    const archive = archivePath(cacheDir, jars, await findJava(env));
    writeFileSync(archive, "damaged");
    const neo4j = await start(tempFolder(), { cacheDir, env });
    expect(await ask(neo4j, neo4j.password)).toBe(1);
    expect(existsSync(archive)).toBe(false);
  });

  it("stops at once, and cleanly, at any moment of the start", async () => {
    const dataDir = tempFolder();
    for (const moment of [0, 150, 900]) {
      const stopping = new AbortController();
      setTimeout(() => stopping.abort(), moment);
      const began = Date.now();
      await expect(start(dataDir, { signal: stopping.signal })).rejects.toMatchObject({
        code: "ABORTED",
      });
      expect(Date.now() - began).toBeLessThan(moment + 5_000);
      expect(existsSync(join(dataDir, "neo4j", "neo4j.pid"))).toBe(false);
      expect(existsSync(join(dataDir, "chain-atlas.lock"))).toBe(false);
    }
    const next = await start(dataDir);
    expect(await ask(next, next.password)).toBe(1);
  });
});

/** Linux alone tells children by file. */
function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return text.split(" ").map(Number);
}
