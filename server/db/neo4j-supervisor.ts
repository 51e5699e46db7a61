import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../errors.ts";
import { archiveFlags, makeArchive } from "./neo4j-archive.ts";
import { neo4jUser } from "./neo4j-auth.ts";
import { type Neo4jChild, spawnNeo4j, untilAnswering } from "./neo4j-child.ts";
import { freePort, javaArguments, writeConf } from "./neo4j-conf.ts";
import type { EmbeddedNeo4j, Neo4jState } from "./neo4j-embedded.ts";
import {
  describe,
  type Failure,
  failureOf,
  isCrash,
  isPortTaken,
  isStoreLocked,
} from "./neo4j-failure.ts";
import type { Java } from "./neo4j-java.ts";
import type { Lock } from "./neo4j-lock.ts";

const startSeconds = 120;
const stopSeconds = 10;
/** A stop during the start has nothing to save that recovery would not. */
const stopStartingSeconds = 3;
const longestPause = 15_000;
/** After so long without a fall, the falls before are forgiven. */
const steadyMilliseconds = 60_000;
const archiveDelay = 1_000;

interface Plan {
  readonly java: Java;
  readonly jars: readonly string[];
  readonly archive: string;
  readonly cacheDir: string;
  readonly dataDir: string;
  readonly homeDir: string;
  readonly pidFile: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly port: number;
  readonly password: string;
  readonly maxRestarts: number;
  readonly canMakeArchive: boolean;
  readonly lock: Lock;
}

/** Keeps one Neo4j alive: starting, waiting, starting again, stopping. */
export class Supervisor implements EmbeddedNeo4j {
  readonly user = neo4jUser;
  readonly password: string;
  readonly #plan: Plan;
  readonly #logFile: string;
  readonly #listeners = new Set<(state: Neo4jState) => void>();
  readonly #stopping = new AbortController();
  #port: number;
  #state: Neo4jState = { status: "starting", reason: "数据库正在启动 (the database is starting)" };
  #child: Neo4jChild | undefined;
  #stopped: Promise<void> | undefined;
  #archiving: Promise<unknown> | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#port = plan.port;
    this.#logFile = join(plan.homeDir, "neo4j-console.log");
    this.password = plan.password;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  get pid(): number | undefined {
    return this.#child?.hasEnded() ? undefined : this.#child?.pid;
  }

  state(): Neo4jState {
    return this.#state;
  }

  onState(listener: (state: Neo4jState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws AppError NEO4J_START_FAILED, DATA_DIR_IN_USE, ABORTED; all is stopped then */
  async start(signal?: AbortSignal): Promise<void> {
    this.#plan.log("正在启动数据库 Starting Neo4j…");
    const began = Date.now();
    const abort = () => void this.stop();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await this.#firstBoot();
    } catch (error) {
      await this.stop();
      throw signal?.aborted ? new AppError("ABORTED", {}, { cause: error }) : error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
    this.#become("running", "");
    this.#plan.log(`数据库已就绪 Neo4j is ready (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    void this.#supervise();
    this.#archiving = this.#archive();
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#end();
    return this.#stopped;
  }

  async #end(): Promise<void> {
    const isStarting = this.#state.status !== "running";
    this.#plan.lock.announceStop();
    this.#stopping.abort();
    await this.#child?.end(isStarting ? stopStartingSeconds : stopSeconds);
    await this.#archiving;
    this.#plan.lock.release();
    this.#become("stopped", "数据库已停止 (the database was stopped)");
  }

  /** Another program may take the port between our look and Java's: then with another one. */
  async #firstBoot(): Promise<void> {
    rmSync(this.#logFile, { force: true });
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#boot();
      if (failure === null) return;
      const isLast = attempt === 3 || this.#stopping.signal.aborted;
      if (isLast || !isPortTaken(failure)) throw this.#asError(failure);
      this.#port = await freePort(0);
    }
  }

  #asError(failure: Failure): AppError {
    return isStoreLocked(failure)
      ? new AppError("DATA_DIR_IN_USE", { dataDir: this.#plan.dataDir, pid: 0 })
      : new AppError("NEO4J_START_FAILED", { detail: failure.detail, logFile: this.#logFile });
  }

  /** A process that answers, or why there is none. A damaged archive can bring Java itself down. */
  async #boot(): Promise<Failure | null> {
    const hadArchive = archiveFlags(this.#plan.archive).length > 0;
    const failure = await this.#attempt();
    const isOver = failure === null || this.#stopping.signal.aborted;
    if (isOver || !hadArchive || !failure.isCrash) return failure;
    rmSync(this.#plan.archive, { force: true });
    return this.#attempt();
  }

  async #attempt(): Promise<Failure | null> {
    const { java, jars, homeDir, archive, pidFile, env, password } = this.#plan;
    writeConf(homeDir, this.#port);
    const child = spawnNeo4j({
      java: java.command,
      args: javaArguments({ jars, homeDir, archive: archiveFlags(archive) }),
      homeDir,
      logFile: this.#logFile,
      pidFile,
      env,
    });
    this.#child = child;
    const why = await untilAnswering(child, this.uri, password, startSeconds);
    if (why === null) return null;
    if (why === "refused") {
      await child.end(stopSeconds);
      const file = join(this.#plan.dataDir, "neo4j-password");
      const detail = `${file} 里的密码不是此数据库的 (the password there is not this database's)`;
      return { detail, isCrash: false };
    }
    const failure = failureOf(await child.end(stopStartingSeconds), this.#logFile);
    return why === "late"
      ? { ...failure, detail: `${startSeconds} s: ${failure.detail}` }
      : failure;
  }

  async #supervise(): Promise<void> {
    const { signal } = this.#stopping;
    const { log, maxRestarts } = this.#plan;
    let falls = 0;
    let upSince = Date.now();
    let how = await this.#fallen();
    while (!signal.aborted) {
      if (Date.now() - upSince > steadyMilliseconds) falls = 0;
      falls += 1;
      if (falls > maxRestarts) {
        this.#become(
          "failed",
          `数据库多次启动失败（${how}），日志：${this.#logFile} (the database does not stay up; see the log)`,
        );
        log(this.#state.reason);
        return;
      }
      this.#become(
        "restarting",
        `数据库意外退出（${how}），正在重新启动 (the database ended and is being restarted)`,
      );
      log(this.#state.reason);
      await sleep(Math.min(250 * 2 ** falls, longestPause), null, { signal }).catch(() => null);
      if (signal.aborted) return;
      const failure = await this.#boot();
      if (signal.aborted) return;
      upSince = Date.now();
      if (failure) {
        how = failure.detail;
        continue;
      }
      this.#become("running", "");
      log("数据库已恢复 Neo4j is back");
      how = await this.#fallen();
    }
  }

  async #fallen(): Promise<string> {
    const ending = (await this.#child?.ended) ?? { code: null, signal: null };
    // The archive may be why, and is soon made again.
    if (isCrash(ending)) rmSync(this.#plan.archive, { force: true });
    return describe(ending);
  }

  /** When the start's own work is done, so that it takes nothing from it. */
  async #archive(): Promise<void> {
    const { signal } = this.#stopping;
    const { archive, cacheDir, jars, java, env, log, canMakeArchive } = this.#plan;
    if (!canMakeArchive || archiveFlags(archive).length > 0) return;
    await sleep(archiveDelay, null, { signal, ref: false }).catch(() => null);
    if (signal.aborted) return;
    try {
      const isMade = await makeArchive({ cacheDir, archive, jars, java, env, signal });
      if (isMade) log("已备好启动缓存，下次启动更快 The next start will be faster");
    } catch (error) {
      // It only makes starts faster; the next one tries again.
      if (!signal.aborted) log(`未能生成启动缓存 No archive for faster starts: ${error}`);
    }
  }

  #become(status: Neo4jState["status"], reason: string): void {
    this.#state = { status, reason };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
