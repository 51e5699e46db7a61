import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AppError } from "../errors.ts";

const run = promisify(execFile);
const lowest = 17;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** The full version text: an archive of classes is good for this build of Java alone. */
  readonly version: string;
}

/**
 * The first Java that is new enough: JAVA_HOME's, the path's, then where Homebrew keeps those that it
 * does not put on the path.
 * @throws AppError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const commands = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, "bin", "java")] : []),
    "java",
    ...homebrewJavas(),
  ];
  let tooOld: string | undefined;
  for (const command of commands) {
    const java = await ask(command, env);
    if (java && java.major >= lowest) return java;
    tooOld ??= java?.version;
  }
  throw tooOld === undefined
    ? new AppError("JAVA_MISSING", {})
    : new AppError("JAVA_TOO_OLD", { found: tooOld });
}

async function ask(command: string, env: NodeJS.ProcessEnv): Promise<Java | null> {
  let text: string;
  try {
    const { stdout, stderr } = await run(command, ["-version"], { env, timeout: 20_000 });
    text = `${stderr}${stdout}`;
  } catch {
    // Not there, or macOS's placeholder that only asks to install one.
    return null;
  }
  return parseJavaVersion(command, text);
}

/** `openjdk version "17.0.15" …`, `java version "1.8.0_402"`, with the build's line as well. */
export function parseJavaVersion(command: string, text: string): Java | null {
  const found = /version "([^"]+)"/.exec(text)?.[1];
  const major = /^(?:1\.)?(\d+)/.exec(found ?? "")?.[1];
  if (found === undefined || major === undefined) return null;
  const build = /\(build ([^)]+)\)/.exec(text)?.[1];
  return { command, major: Number(major), version: build ? `${found} (${build})` : found };
}

function homebrewJavas(): string[] {
  return ["/opt/homebrew/opt", "/usr/local/opt"].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith("openjdk"))
      .map((name) => join(folder, name, "bin", "java")),
  );
}
