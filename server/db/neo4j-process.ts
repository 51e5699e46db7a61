import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { env as processEnv } from "node:process";
import { AppError } from "../errors.ts";
import { archivePath } from "./neo4j-archive.ts";
import { keptPassword } from "./neo4j-auth.ts";
import { freePort } from "./neo4j-conf.ts";
import type { EmbeddedNeo4j } from "./neo4j-embedded.ts";
import { neo4jJars, userCache } from "./neo4j-jars.ts";
import { findJava } from "./neo4j-java.ts";
import { endOrphan, lockDataDir } from "./neo4j-lock.ts";
import { Supervisor } from "./neo4j-supervisor.ts";

export type { EmbeddedNeo4j, Neo4jState } from "./neo4j-embedded.ts";

export interface Neo4jOptions {
  readonly dataDir: string;
  /** Where jars and the archive of classes are kept; a folder of the user's else. */
  readonly cacheDir?: string;
  readonly log: (line: string) => void;
  /** Ends a start that is under way; afterwards use stop(). */
  readonly signal?: AbortSignal;
  readonly preferredPort?: number;
  /** Falls in a row after which it is given up. */
  readonly maxRestarts?: number;
  /** Whether to make the archive for faster starts when it is missing (beside, after the start). */
  readonly canMakeArchive?: boolean;
  /** For JAVA_HOME, PATH and the user's folders. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts it and waits until it answers; restarts it with growing pauses when it dies.
 * @throws AppError JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, JARS_FAILED, DATA_DIR_IN_USE,
 *   NEO4J_START_FAILED, ABORTED
 */
export async function startNeo4j(options: Neo4jOptions): Promise<EmbeddedNeo4j> {
  const { log, signal, env = processEnv } = options;
  const dataDir = resolve(options.dataDir);
  const homeDir = join(dataDir, "neo4j");
  mkdirSync(homeDir, { recursive: true });
  const lock = await lockDataDir(dataDir);
  try {
    const java = await findJava(env);
    const cacheDir = resolve(options.cacheDir ?? userCache(env));
    const jars = await neo4jJars({ cacheDir, env, log, signal });
    const pidFile = join(homeDir, "neo4j.pid");
    if (await endOrphan(pidFile, homeDir)) {
      log("已结束上次遗留的数据库进程 Ended a database left over from before");
    }
    rmSync(pidFile, { force: true });
    const supervisor = new Supervisor({
      java,
      jars,
      archive: archivePath(cacheDir, jars, java),
      cacheDir,
      dataDir,
      homeDir,
      pidFile,
      env,
      log,
      port: await freePort(options.preferredPort ?? 7687),
      password: keptPassword(dataDir, homeDir),
      maxRestarts: options.maxRestarts ?? 5,
      canMakeArchive: options.canMakeArchive ?? true,
      lock,
    });
    if (signal?.aborted) throw new AppError("ABORTED", {});
    await supervisor.start(signal);
    return supervisor;
  } catch (error) {
    lock.release();
    throw error;
  }
}
