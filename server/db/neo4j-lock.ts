import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../errors.ts";
import { commandOf, isAlive, startedAt } from "./neo4j-pid.ts";

/** Data folders that this process holds: its own id in a lock file is else that of one before it. */
const held = new Set<string>();

/**
 * Takes a data folder for this process; returns what gives it back. The system uses process ids
 * again, so a holder counts only if it lives and began when the lock says.
 * @throws AppError DATA_DIR_IN_USE where a living ChainAtlas has it
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, "chain-atlas.lock");
  const inUse = (pid: number) => new AppError("DATA_DIR_IN_USE", { dataDir, pid });
  if (held.has(file)) throw inUse(process.pid);
  // Written beside and linked, so that nobody sees a lock without its content.
  const mine = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(mine, `${process.pid} ${startedAt(process.pid)}\n`);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (link(mine, file)) {
        held.add(file);
        return () => {
          if (held.delete(file)) rmSync(file, { force: true });
        };
      }
      const text = read(file);
      const holder = holderIn(text);
      if (holder !== null) throw inUse(holder);
      if (text !== null) removeStale(file, text);
    }
    throw inUse(0);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The living process that a lock names. */
function holderIn(text: string | null): number | null {
  const found = /^(\d+) (.*)$/.exec(text?.trim() ?? "");
  const pid = Number(found?.[1]);
  if (!found || pid === process.pid || !isAlive(pid)) return null;
  return startedAt(pid) === found[2] ? pid : null;
}

/** Moves it away first: if another start has put its own there in between, that one goes back. */
function removeStale(file: string, text: string): void {
  const away = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  if (read(away) !== text) link(away, file);
  rmSync(away, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return false;
    // A file system without hard links (FAT, some network shares).
    try {
      writeFileSync(to, readFileSync(from), { flag: "wx" });
      return true;
    } catch (second) {
      if (second instanceof Error && "code" in second && second.code === "EEXIST") return false;
      throw second;
    }
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/**
 * Ends a Neo4j that outlived its parent, but only if its command line names our folder.
 * @returns whether there was one
 */
export async function endOrphan(pidFile: string, homeDir: string): Promise<boolean> {
  const pid = Number(/^\d+/.exec(read(pidFile) ?? "")?.[0] ?? 0);
  const isOurs = () => isAlive(pid) && commandOf(pid).includes(`--home-dir=${homeDir}`);
  if (pid <= 1 || !isOurs()) return false;
  for (const [signal, seconds] of [
    ["SIGTERM", 10],
    ["SIGKILL", 5],
  ] as const) {
    if (!isOurs()) break;
    try {
      process.kill(pid, signal);
    } catch {
      // It went between the look and the signal.
    }
    for (let waited = 0; waited < seconds * 10 && isAlive(pid); waited++) await sleep(100);
  }
  return true;
}
