import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../errors.ts";
import { commandOf, isAlive, startedAt } from "./neo4j-pid.ts";

/** Data folders that this process holds: its own id in a lock file is else that of one before it. */
const held = new Set<string>();

const stopping = "stopping";
const longestStop = 15_000;

export interface Lock {
  /** Says to a next start that the folder will soon be free. */
  readonly announceStop: () => void;
  readonly release: () => void;
}

/**
 * Takes a data folder for this process. The system uses process ids again, so a holder counts only
 * if it lives and began when the lock says. One that is stopping is waited for.
 * @throws AppError DATA_DIR_IN_USE where a living ChainAtlas has it
 */
export async function lockDataDir(dataDir: string): Promise<Lock> {
  const file = join(dataDir, "chain-atlas.lock");
  const inUse = (pid: number) => new AppError("DATA_DIR_IN_USE", { dataDir, pid });
  if (held.has(file)) throw inUse(process.pid);
  // Written beside and linked, so that nobody sees a lock without its content.
  const mine = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const text = `${process.pid} ${startedAt(process.pid)}\n`;
  writeFileSync(mine, text);
  const until = Date.now() + longestStop;
  try {
    for (let attempt = 0; attempt < 5; ) {
      if (link(mine, file)) return heldLock(file, text);
      const found = read(file);
      const holder = holderIn(found);
      if (holder === null) {
        if (found !== null) removeStale(file, found);
        attempt += 1;
      } else if (found?.includes(stopping) && Date.now() < until) {
        await sleep(100);
      } else {
        throw inUse(holder);
      }
    }
    throw inUse(0);
  } finally {
    rmSync(mine, { force: true });
  }
}

function heldLock(file: string, text: string): Lock {
  held.add(file);
  return {
    announceStop: () => {
      if (held.has(file)) writeFileSync(file, `${text}${stopping}\n`);
    },
    release: () => {
      if (held.delete(file)) rmSync(file, { force: true });
    },
  };
}

/** The living process that a lock names. */
function holderIn(text: string | null): number | null {
  const found = /^(\d+) (.*)/.exec(text?.trim() ?? "");
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
