import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !isZombie(pid);
}

/** One that has ended, whose parent has not looked yet (in containers it may never do so). */
function isZombie(pid: number): boolean {
  return process.platform === "linux" && procStat(pid)?.[0] === "Z";
}

/** When a process began, in words that differ between two processes with the same id. */
export function startedAt(pid: number): string {
  if (process.platform === "linux") {
    const ticks = procStat(pid)?.[19];
    if (ticks !== undefined)
      return `${readText("/proc/sys/kernel/random/boot_id").trim()} ${ticks}`;
  }
  return process.platform === "win32"
    ? ask("powershell", ["-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.Ticks`])
    : ask("ps", ["-o", "lstart=", "-p", String(pid)]);
}

export function commandOf(pid: number): string {
  if (process.platform === "linux") {
    const command = readText(`/proc/${pid}/cmdline`);
    if (command !== "") return command.replaceAll("\0", " ");
  }
  if (process.platform === "win32") {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
    return ask("powershell", ["-NoProfile", "-Command", query]);
  }
  return ask("ps", ["-ww", "-o", "args=", "-p", String(pid)]);
}

/** The fields after the name, which stands in brackets and may hold anything. */
function procStat(pid: number): string[] | undefined {
  const text = readText(`/proc/${pid}/stat`);
  return text === "" ? undefined : text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function ask(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      // Dates in the same words whatever the user's language.
      ...(process.platform === "win32" ? {} : { env: { LC_ALL: "C", PATH: "/bin:/usr/bin" } }),
    }).trim();
  } catch {
    return "";
  }
}
