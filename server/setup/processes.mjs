import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { onSignal, root } from "./steps.mjs";

/** npm that is killed outright cannot pass it on; an application that nobody holds must not stay. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  // npm → sh → this, where sh did not make way for it. On SIGTERM npm ends sh alone.
  const shell = process.ppid;
  const [above, command] = parentOf(shell);
  const npm = /\bnpm\b/.test(command) ? shell : above;
  const isHeld = () => {
    try {
      return process.ppid === shell && (npm <= 1 || process.kill(npm, 0));
    } catch (error) {
      return error.code === "EPERM";
    }
  };
  const timer = setInterval(() => {
    if (isHeld()) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  timer.unref();
}

/** The parent of a process and its own command. */
function parentOf(pid) {
  const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], {
    encoding: "utf8",
  });
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
  if (parent !== undefined) return [Number(parent), command];
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return [Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]), ""];
  } catch {
    return [0, ""];
  }
}

/** A program with our terminal. When we die, however, the broken channel ends it. */
export function run(args, env) {
  const guard =
    "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref();";
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(guard)}`, ...args],
    { cwd: root, env: { ...process.env, ...env }, stdio: ["inherit", "inherit", "inherit", "ipc"] },
  );
  const ended = new Promise((done) => {
    child.once("error", () => done(1));
    child.once("exit", (code, signal) => done(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
  return { child, ended };
}

/** Hands over to a program, and ends as it ends. */
export async function become(args, env = {}) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
  const { child, ended } = run(args, env);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  process.exit(await ended);
}
