import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { neo4jUser } from "./neo4j-auth.ts";

const watchdog = fileURLToPath(new URL("./neo4j-watchdog.mjs", import.meta.url));

export interface Neo4jCommand {
  readonly java: string;
  readonly args: readonly string[];
  readonly homeDir: string;
  readonly logFile: string;
  readonly pidFile?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly isLowPriority?: boolean;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A Java process that a watchdog ends when this process is gone, however it went. */
export interface Neo4jChild {
  readonly pid: number | undefined;
  readonly ended: Promise<Ending>;
  hasEnded(): boolean;
  /** SIGTERM, on which Neo4j stops in order; SIGKILL where it does not in time. */
  end(graceSeconds: number): Promise<Ending>;
}

export function spawnNeo4j(command: Neo4jCommand): Neo4jChild {
  const out = openSync(command.logFile, "a", 0o600);
  // In a group of its own, so that Ctrl-C in the terminal reaches us alone and we stop it in order.
  const [program = command.java, ...args] = withPriority(command);
  const child = spawn(program, args, {
    cwd: command.homeDir,
    env: withUtf8(command.env),
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  const guard = child.pid === undefined ? null : spawnWatchdog(child.pid);
  if (command.pidFile && child.pid !== undefined) writeFileSync(command.pidFile, `${child.pid}\n`);
  let ending: Ending | undefined;
  const ended = new Promise<Ending>((done) => {
    const finish = (how: Ending) => {
      ending = how;
      guard?.stdin?.end("done");
      if (command.pidFile) rmSync(command.pidFile, { force: true });
      done(how);
    };
    child.once("error", (error) => {
      if (child.pid === undefined) finish({ code: null, signal: error.message });
    });
    child.once("exit", (code, signal) => finish({ code, signal }));
  });
  return {
    pid: child.pid,
    ended,
    hasEnded: () => ending !== undefined,
    end: async (graceSeconds) => {
      if (ending) return ending;
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), graceSeconds * 1000);
      const how = await ended;
      clearTimeout(kill);
      return how;
    },
  };
}

/** Set before Java runs: on Linux a priority set later holds for the first thread alone. */
function withPriority({ java, args, isLowPriority }: Neo4jCommand): readonly string[] {
  const isNice = isLowPriority && process.platform !== "win32";
  return isNice ? ["nice", "-n", "19", java, ...args] : [java, ...args];
}

function spawnWatchdog(pid: number): ChildProcess {
  const guard = spawn(process.execPath, [watchdog, String(pid)], {
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.stdin?.on("error", () => undefined);
  guard.once("error", () => undefined);
  guard.unref();
  return guard;
}

/** Java takes the encoding of file names from the locale, and under "C" cannot open 数据/. */
function withUtf8(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.platform !== "linux") return env;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: "C.UTF-8" };
}

/**
 * Waits until a query is answered.
 * @returns null when it is, else why not: the process ended, the password is not the database's, or
 *   the time is over.
 */
export async function untilAnswering(
  child: Neo4jChild,
  uri: string,
  password: string,
  seconds: number,
): Promise<null | "ended" | "refused" | "late"> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(neo4jUser, password), {
    connectionTimeout: 2_000,
    maxConnectionPoolSize: 1,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    const until = Date.now() + seconds * 1000;
    while (Date.now() < until) {
      if (child.hasEnded()) return "ended";
      const session = driver.session();
      try {
        await session.run("RETURN 1");
        return null;
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (/Security\.(Unauthorized|CredentialsExpired)$/.test(code)) return "refused";
      } finally {
        await session.close().catch(() => undefined);
      }
      await Promise.race([sleep(50), child.ended]);
    }
    return "late";
  } finally {
    await driver.close();
  }
}
