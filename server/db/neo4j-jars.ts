import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AppError } from "../errors.ts";

const run = promisify(execFile);
const version = "5.26.25";
const expectedJars = 214;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** Full version text, which an archive of classes is only good for. */
  readonly version: string;
}

/** @throws AppError JAVA_MISSING, JAVA_TOO_OLD */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "java";
  let text: string;
  try {
    const { stdout, stderr } = await run(command, ["-version"], { env });
    text = `${stderr}${stdout}`;
  } catch (error) {
    throw new AppError("JAVA_MISSING", {}, { cause: error });
  }
  const found = /version "([^"]+)"/.exec(text)?.[1] ?? text.trim();
  const major = Number(/^(?:1\.)?(\d+)/.exec(found)?.[1] ?? 0);
  if (major < 17) throw new AppError("JAVA_TOO_OLD", { found });
  return { command, major, version: found };
}

/** Where jars are kept once for a user, whatever the number of projects. */
export function userCache(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "chain-atlas");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "chain-atlas");
  if (process.platform === "win32" && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, "chain-atlas");
  return join(homedir(), ".cache", "chain-atlas");
}

/**
 * The jars of Neo4j, in an order that is always the same; fetched with Maven when they are not there.
 * @throws AppError MAVEN_MISSING, JARS_FAILED, ABORTED
 */
export async function neo4jJars(options: {
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}): Promise<string[]> {
  const folder = join(options.cacheDir, `neo4j-${version}`);
  if (!existsSync(folder)) await fetchJars(folder, options);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jar"))
    .sort()
    .map((name) => join(folder, name));
}

async function fetchJars(
  folder: string,
  { cacheDir, env, log, signal }: Parameters<typeof neo4jJars>[0],
): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  // Fetched beside the place and renamed, so that a half-fetched folder is never taken for a whole
  // one and two starts at once do no harm.
  const work = mkdtempSync(join(cacheDir, "fetch-"));
  const lib = join(work, "lib");
  try {
    writeFileSync(join(work, "pom.xml"), pom);
    log(`正在取得 Neo4j ${version} 的程序包（首次约 120 MB） Fetching Neo4j…`);
    const progress = setInterval(() => {
      const count = existsSync(lib) ? readdirSync(lib).length : 0;
      if (count > 0) log(`正在取得 Neo4j 的程序包 Fetching Neo4j: ${count}/${expectedJars}`);
    }, 3_000);
    try {
      await maven(["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${lib}`], work, env, signal);
    } finally {
      clearInterval(progress);
    }
    try {
      renameSync(lib, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function maven(args: string[], cwd: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  const isWindows = process.platform === "win32";
  return new Promise((done, refuse) => {
    const child = spawn(isWindows ? "mvn.cmd" : "mvn", args, {
      cwd,
      env,
      signal,
      shell: isWindows,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) refuse(new AppError("ABORTED", {}, { cause: error }));
      else if (error.code === "ENOENT") refuse(new AppError("MAVEN_MISSING", {}, { cause: error }));
      else refuse(new AppError("JARS_FAILED", { detail: error.message }, { cause: error }));
    });
    child.once("exit", (code) => {
      if (code === 0) return done();
      const detail = output.split("\n").find((line) => line.includes("ERROR")) ?? output.trim();
      refuse(new AppError("JARS_FAILED", { detail: detail || `mvn exit ${code}` }));
    });
  });
}

/** Names the archive of loaded classes: it is only good for these jars under this Java. */
export function archiveName(jars: readonly string[], java: Java): string {
  const key = createHash("sha256").update([java.version, ...jars].join("\n")).digest("hex").slice(0, 12);
  return `classes-${key}.jsa`;
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chain-atlas</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
