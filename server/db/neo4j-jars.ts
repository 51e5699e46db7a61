import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { AppError } from "../errors.ts";
import { unsignJar } from "./neo4j-unsign.ts";

const version = "5.26.25";
const expectedJars = 214;
const manifest = "manifest.txt";

export interface JarOptions {
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Where jars are kept once for a user, whatever the number of projects. */
export function userCache(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "chain-atlas");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "chain-atlas");
  if (process.platform === "win32" && env.LOCALAPPDATA) {
    return join(env.LOCALAPPDATA, "chain-atlas");
  }
  return join(homedir(), ".cache", "chain-atlas");
}

/**
 * The jars of Neo4j, in an order that is always the same; fetched with Maven when they are not there
 * or not whole.
 * @throws AppError MAVEN_MISSING, JARS_FAILED, ABORTED
 */
export async function neo4jJars(options: JarOptions): Promise<string[]> {
  const folder = join(options.cacheDir, `neo4j-${version}-jars`);
  const kept = wholeJars(folder);
  if (kept) return kept;
  await fetchJars(folder, options);
  const fetched = wholeJars(folder);
  if (!fetched) throw new AppError("JARS_FAILED", { detail: folder });
  return fetched;
}

/** What the folder's manifest names, if all of it is there in full size. */
function wholeJars(folder: string): string[] | null {
  try {
    const lines = readFileSync(join(folder, manifest), "utf8").trim().split("\n");
    return lines.map((line) => {
      const [name = "", size] = line.split("\t");
      const path = join(folder, name);
      if (statSync(path).size !== Number(size)) throw new Error(name);
      return path;
    });
  } catch {
    return null;
  }
}

async function fetchJars(folder: string, options: JarOptions): Promise<void> {
  const { cacheDir } = options;
  mkdirSync(cacheDir, { recursive: true });
  clearLeftovers(cacheDir);
  // Fetched beside the place and renamed, so that a half-fetched folder is never taken for a whole
  // one and two starts at once do no harm.
  const work = mkdtempSync(join(cacheDir, "fetch-"));
  const lib = join(work, "lib");
  try {
    writeFileSync(join(work, "pom.xml"), pom);
    await maven(work, options);
    const names = readdirSync(lib).sort();
    const lines = names.map((name) => {
      unsignJar(join(lib, name));
      return `${name}\t${statSync(join(lib, name)).size}`;
    });
    writeFileSync(join(lib, manifest), `${lines.join("\n")}\n`);
    takePlace(lib, folder);
  } catch (error) {
    if (options.signal?.aborted) throw new AppError("ABORTED", {}, { cause: error });
    if (error instanceof AppError) throw error;
    throw new AppError("JARS_FAILED", { detail: String(error) }, { cause: error });
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

function takePlace(lib: string, folder: string): void {
  // Another start may have been faster; what it put there is as good. A damaged one makes way.
  if (wholeJars(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(lib, folder);
  } catch (error) {
    if (!wholeJars(folder)) throw error;
  }
}

/** Folders of fetches and trainings that were broken off, an hour old or more. */
function clearLeftovers(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name);
    if (!/^(fetch|train)-/.test(name)) continue;
    if (Date.now() - statSync(path).mtimeMs > 3_600_000) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

function maven(work: string, { env, log, signal }: JarOptions): Promise<void> {
  const isWindows = process.platform === "win32";
  const title = `正在取得 Neo4j ${version} 的程序包（首次约 120 MB） Fetching Neo4j jars…`;
  log(title);
  return new Promise((done, refuse) => {
    const child = spawn(
      isWindows ? "mvn.cmd" : "mvn",
      ["-B", "--strict-checksums", "dependency:copy-dependencies", "-DoutputDirectory=lib"],
      { cwd: work, env, signal, shell: isWindows, stdio: ["ignore", "pipe", "pipe"] },
    );
    let output = "";
    let downloaded = 0;
    let copied = 0;
    const keep = (chunk: Buffer) => {
      const text = chunk.toString();
      // Maven's own parts are fetched the same way on its first run; they are not counted.
      downloaded +=
        text.match(/Downloaded from (?!\S+\/(maven|codehaus|sisu|aether)\/).*\.jar/g)?.length ?? 0;
      copied += text.match(/Copying \S+\.jar to /g)?.length ?? 0;
      output = (output + text).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    let said = "";
    const progress = setInterval(() => {
      const line = `${title} ${Math.min(Math.max(downloaded, copied), expectedJars)}/${expectedJars}`;
      if (line !== said) log(line);
      said = line;
    }, 2_000);
    child.once("error", (error: NodeJS.ErrnoException) => {
      clearInterval(progress);
      if (error.code === "ENOENT") refuse(new AppError("MAVEN_MISSING", {}, { cause: error }));
      else refuse(error);
    });
    child.once("close", (code) => {
      clearInterval(progress);
      if (code === 0) return done();
      // cmd.exe and sh say in their own words and codes that there is no such program.
      if (code === 9009 || code === 127 || (isWindows && !output.includes("[INFO]"))) {
        return refuse(new AppError("MAVEN_MISSING", {}));
      }
      const lines = output.split("\n").filter((line) => line.includes("ERROR"));
      const detail = lines[0]?.replace(/^.*?ERROR\]?\s*/, "") || output.trim().slice(-500);
      refuse(new AppError("JARS_FAILED", { detail: detail || `mvn exit ${code}` }));
    });
  });
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
