import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { AppError } from "../errors.ts";

/**
 * Who uses a data folder. Process ids are used again by the system, so that an id alone proves
 * nothing: the command line must name what we started.
 */
export interface Lock {
  readonly release: () => void;
}

/** @throws AppError DATA_DIR_IN_USE where a living ChainAtlas has it */
export function lockDataDir(dataDir: string): Lock {
  const file = join(dataDir, "chain-atlas.lock");
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, started: startedAt(process.pid) }), { flag: "wx" });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readHolder(file);
      if (holder && isAlive(holder.pid) && startedAt(holder.pid) === holder.started) {
        throw new AppError("DATA_DIR_IN_USE", { dataDir, pid: holder.pid });
      }
      rmSync(file, { force: true });
    }
  }
  throw new AppError("DATA_DIR_IN_USE", { dataDir, pid: readHolder(file)?.pid ?? 0 });
}

function readHolder(file: string): { pid: number; started: string } | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value !== "object" || value === null) return null;
    const { pid, started } = value as { pid?: unknown; started?: unknown };
    return typeof pid === "number" && typeof started === "string" ? { pid, started } : null;
  } catch {
    // A lock that cannot be read was not written to the end: its writer is gone.
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Ends a Neo4j that outlived its parent, but only if its command line names our folder. */
export async function endOrphan(pidFile: string, homeDir: string): Promise<boolean> {
  let pid: number;
  try {
    pid = Number(readFileSync(pidFile, "utf8"));
  } catch {
    return false;
  }
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !commandOf(pid).includes(homeDir)) return false;
  process.kill(pid, "SIGTERM");
  for (let waited = 0; waited < 100 && isAlive(pid); waited++) await sleep(100);
  if (isAlive(pid)) process.kill(pid, "SIGKILL");
  for (let waited = 0; waited < 50 && isAlive(pid); waited++) await sleep(100);
  return true;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function startedAt(pid: number): string {
  return process.platform === "win32" ? "" : ask("ps", ["-o", "lstart=", "-p", String(pid)]);
}

function commandOf(pid: number): string {
  return process.platform === "win32"
    ? ask("wmic", ["process", "where", `ProcessId=${pid}`, "get", "CommandLine"])
    : ask("ps", ["-ww", "-o", "args=", "-p", String(pid)]);
}

function ask(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
