import { readFileSync } from "node:fs";
import type { Ending } from "./neo4j-child.ts";

/** Why an attempt to start gave no database that answers. */
export interface Failure {
  readonly detail: string;
  /** Java itself came down, which a damaged archive of classes can do. */
  readonly isCrash: boolean;
}

export function isPortTaken({ detail }: Failure): boolean {
  return /address already in use|BindException/i.test(detail);
}

export function isStoreLocked({ detail }: Failure): boolean {
  return /lock file has been locked|already locked|StoreLock/i.test(detail);
}

export function failureOf(ending: Ending, logFile: string): Failure {
  const log = read(logFile);
  return {
    detail: reasonIn(log) || describe(ending),
    isCrash: isCrash(ending) || log.includes("fatal error has been detected by the Java Runtime"),
  };
}

export function isCrash({ signal }: Ending): boolean {
  return signal === "SIGABRT" || signal === "SIGBUS" || signal === "SIGSEGV";
}

export function describe({ code, signal }: Ending): string {
  return signal ?? `exit ${code ?? "?"}`;
}

/** The line of a log that says best why a start failed. */
function reasonIn(log: string): string {
  const lines = log.trim().split("\n");
  const telling =
    lines.findLast((line) => line.startsWith("Caused by:")) ??
    lines.find((line) => /^#\s+(SIG|EXCEPTION_)/.test(line)) ??
    lines.findLast((line) => /error|exception|could not/i.test(line));
  return (telling ?? lines.at(-1) ?? "").trim();
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
