import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { AppError } from "../errors.ts";
import { freePort, javaFlags, writeConf } from "./neo4j-conf.ts";
import { archiveName, findJava, neo4jJars, userCache } from "./neo4j-jars.ts";
import { endOrphan, lockDataDir } from "./neo4j-lock.ts";

export interface Neo4jState {
  readonly status: "starting" | "running" | "restarting" | "failed" | "stopped";
  readonly reason: string;
}

/** A Neo4j Community that lives and dies with this process. */
export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number | undefined;
  state(): Neo4jState;
  onState(listener: (state: Neo4jState) => void): () => void;
  /** Clean, and safe to call twice. */
  stop(): Promise<void>;
}

export interface Neo4jOptions {
  readonly dataDir: string;
  readonly cacheDir?: string;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
  readonly preferredPort?: number;
  readonly maxRestarts?: number;
  /** For JAVA_HOME, PATH and the cache folder. */
  readonly env?: NodeJS.ProcessEnv;
}

const user = "neo4j";
const startSeconds = 120;
const stopSeconds = 20;

/**
 * Starts it and waits until it answers; restarts it with growing pauses when it dies.
 * @throws AppError JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, JARS_FAILED, DATA_DIR_IN_USE,
 *   NEO4J_START_FAILED, ABORTED
 */
export async function startNeo4j(options: Neo4jOptions): Promise<EmbeddedNeo4j> {
  const env = options.env ?? inherited();
  const dataDir = resolve(options.dataDir);
  const homeDir = join(dataDir, "neo4j");
  mkdirSync(homeDir, { recursive: true });
  const lock = lockDataDir(dataDir);
  try {
    const java = await findJava(env);
    const cacheDir = options.cacheDir ?? userCache(env);
    const jars = await neo4jJars({ cacheDir, env, log: options.log, signal: options.signal });
    const pidFile = join(homeDir, "neo4j.pid");
    if (await endOrphan(pidFile, homeDir)) {
      options.log("已结束上次遗留的数据库进程 Ended a database left over from before");
    }
    const port = await freePort(options.preferredPort ?? 7687);
    writeConf(homeDir, port);
    const supervisor = new Supervisor({
      java: java.command,
      jars,
      archive: join(cacheDir, archiveName(jars, java)),
      homeDir,
      pidFile,
      port,
      password: keptPassword(dataDir),
      log: options.log,
      maxRestarts: options.maxRestarts ?? 5,
      release: lock.release,
    });
    await supervisor.start(options.signal);
    return supervisor;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function inherited(): NodeJS.ProcessEnv {
  return globalThis.process.env;
}

/** Made once for a data folder, readable by its owner alone. */
function keptPassword(dataDir: string): string {
  const file = join(dataDir, "neo4j-password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

interface Plan {
  readonly java: string;
  readonly jars: readonly string[];
  readonly archive: string;
  readonly homeDir: string;
  readonly pidFile: string;
  readonly port: number;
  readonly password: string;
  readonly log: (line: string) => void;
  readonly maxRestarts: number;
  readonly release: () => void;
}

class Supervisor implements EmbeddedNeo4j {
  readonly user = user;
  readonly uri: string;
  readonly password: string;
  readonly #plan: Plan;
  readonly #listeners = new Set<(state: Neo4jState) => void>();
  #state: Neo4jState = { status: "starting", reason: "数据库正在启动 (the database is starting)" };
  #child: ChildProcess | undefined;
  #watchdog: ChildProcess | undefined;
  #stopping: Promise<void> | undefined;
  #restarts = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.uri = `bolt://127.0.0.1:${plan.port}`;
    this.password = plan.password;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  state(): Neo4jState {
    return this.#state;
  }

  onState(listener: (state: Neo4jState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(signal?: AbortSignal): Promise<void> {
    this.#plan.log("正在启动数据库 Starting Neo4j…");
    const began = Date.now();
    this.#spawn();
    const abort = () => void this.stop();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await this.#answering();
    } catch (error) {
      await this.stop();
      throw signal?.aborted ? new AppError("ABORTED", {}, { cause: error }) : error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
    this.#become({ status: "running", reason: "" });
    this.#plan.log(`数据库已就绪 Neo4j is ready (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #end(): Promise<void> {
    const child = this.#child;
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), stopSeconds * 1000);
      await ended;
      clearTimeout(kill);
    }
    this.#release();
    keepArchive(this.#plan.archive);
    rmSync(this.#plan.pidFile, { force: true });
    this.#plan.release();
    this.#become({ status: "stopped", reason: "数据库已停止 (the database was stopped)" });
  }

  #spawn(): void {
    const { java, jars, homeDir, archive, pidFile } = this.#plan;
    const out = openSync(this.#logFile(), "a");
    // In a group of its own, so that Ctrl-C in the terminal reaches us first and we stop it in order.
    const child = spawn(
      java,
      [
        ...javaFlags(existsSync(archive) ? archive : `${archive}.new`, existsSync(archive)),
        "-cp",
        jars.join(delimiter),
        "org.neo4j.server.CommunityEntryPoint",
        `--home-dir=${homeDir}`,
        `--config-dir=${join(homeDir, "conf")}`,
      ],
      { cwd: homeDir, detached: process.platform !== "win32", stdio: ["ignore", out, out] },
    );
    closeSync(out);
    this.#child = child;
    child.once("error", () => undefined);
    child.once("exit", (code, signal) => this.#ended(child, code, signal));
    if (child.pid === undefined) return;
    writeFileSync(pidFile, String(child.pid));
    this.#watchdog = spawn(
      process.execPath,
      [fileURLToPath(new URL("./neo4j-watchdog.mjs", import.meta.url)), String(child.pid)],
      { detached: true, stdio: ["pipe", "ignore", "ignore"] },
    );
    this.#watchdog.stdin?.on("error", () => undefined);
    this.#watchdog.once("error", () => undefined);
    this.#watchdog.unref();
  }

  /** The watchdog is told that all is in order. */
  #release(): void {
    this.#watchdog?.stdin?.end("done");
    this.#watchdog = undefined;
  }

  #ended(child: ChildProcess, code: number | null, signal: string | null): void {
    if (child !== this.#child) return;
    this.#release();
    if (this.#stopping || this.#state.status === "starting") return;
    const how = signal ?? `exit ${code}`;
    if (this.#restarts >= this.#plan.maxRestarts) {
      this.#fail(how);
      return;
    }
    const pause = Math.min(500 * 2 ** this.#restarts, 15_000);
    this.#restarts += 1;
    this.#become({
      status: "restarting",
      reason: `数据库意外退出（${how}），正在重新启动 (the database ended and is being restarted)`,
    });
    this.#plan.log(this.#state.reason);
    setTimeout(() => void this.#restart(), pause).unref();
  }

  async #restart(): Promise<void> {
    if (this.#stopping) return;
    this.#spawn();
    const child = this.#child;
    try {
      await this.#answering();
    } catch (error) {
      // Where the process is gone, its end has already planned the next attempt.
      if (child === this.#child && child?.exitCode === null) this.#fail(String(error));
      return;
    }
    this.#become({ status: "running", reason: "" });
    this.#plan.log("数据库已恢复 Neo4j is back");
    // A day without a fall forgives the falls before.
    setTimeout(() => {
      this.#restarts = 0;
    }, 60_000).unref();
  }

  #fail(how: string): void {
    this.#become({
      status: "failed",
      reason: `数据库多次启动失败（${how}），日志：${this.#logFile()} (the database does not start)`,
    });
    this.#plan.log(this.#state.reason);
  }

  /** Waits until a query is answered with our password, which the first start sets. */
  async #answering(): Promise<void> {
    const child = this.#child;
    const until = Date.now() + startSeconds * 1000;
    let last = "";
    while (Date.now() < until) {
      if (!child || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
        throw this.#startFailed(lastLine(this.#logFile()) || last || "java");
      }
      const answer = await tryLogin(this.uri, this.password);
      if (answer === "ok") return;
      if (answer === "unauthorized" && (await setPassword(this.uri, this.password))) return;
      last = answer;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw this.#startFailed(last);
  }

  #startFailed(detail: string): AppError {
    return new AppError("NEO4J_START_FAILED", { detail, logFile: this.#logFile() });
  }

  #logFile(): string {
    return join(this.#plan.homeDir, "neo4j-console.log");
  }

  #become(state: Neo4jState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** The archive is written at the end of a run; a whole one takes its place, half a one is dropped. */
function keepArchive(archive: string): void {
  const made = `${archive}.new`;
  try {
    if (existsSync(made) && statSync(made).size > 1_000_000) renameSync(made, archive);
    else rmSync(made, { force: true });
  } catch {
    // Another start was faster; its archive is as good.
  }
}

async function tryLogin(uri: string, password: string): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await driver.executeQuery("RETURN 1");
    return "ok";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return code.includes("Unauthorized") || code.includes("CredentialsExpired")
      ? "unauthorized"
      : String(error);
  } finally {
    await driver.close();
  }
}

async function setPassword(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, "neo4j"));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
      { old: "neo4j", new: password },
      { database: "system" },
    );
    return (await tryLogin(uri, password)) === "ok";
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function lastLine(file: string): string {
  try {
    const lines = readFileSync(file, "utf8").trim().split("\n");
    return lines.findLast((line) => /ERROR|Exception|Caused/.test(line)) ?? lines.at(-1) ?? "";
  } catch {
    return "";
  }
}

