import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const modules = join(root, "node_modules");
export const lockFile = join(root, "package-lock.json");
const isTerminal = process.stdout.isTTY === true;

/** Children of a step, ended before us; the application itself looks after its own. */
const children = new Set();
export const onSignal = (signal) => {
  const code = signal === "SIGINT" ? 130 : 143;
  if (children.size === 0) process.exit(code);
  for (const child of children) {
    child.kill(signal);
    child.once("close", () => process.exit(code));
    setTimeout(() => child.kill("SIGKILL"), 3_000);
  }
};

export class SetupError extends Error {}

/** Runs a step; says what it is and how far, and on failure shows what the program wrote. */
export function step(title, command, args, { progress, env = process.env, shell = false } = {}) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${title}…`);
  let said = Date.now();
  const ticker = setInterval(
    () => {
      if (!isTerminal && Date.now() - said < 5_000) return;
      said = Date.now();
      const line = `  ${[progress?.(), seconds()].filter(Boolean).join("  ")}`;
      if (isTerminal) process.stdout.write(`\r${line}\x1b[K`);
      else console.log(line);
    },
    isTerminal ? 500 : 1_000,
  );
  return new Promise((done, refuse) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = (error) => {
      clearInterval(ticker);
      children.delete(child);
      if (isTerminal) process.stdout.write("\r\x1b[K");
      if (error) return refuse(new SetupError(`${telling(output)}\n${title}: ${error}`));
      console.log(`  完成 done (${seconds()})`);
      done();
    };
    child.once("error", (error) => end(error.message));
    child.once("close", (code, signal) => end(code === 0 ? null : (signal ?? `exit ${code}`)));
  });
}

/** A failed program's last words, without npm's warnings on other packages and its manual. */
function telling(output) {
  const lines = output
    .trim()
    .split("\n")
    .filter((line) => !/^npm (warn|notice)/i.test(line));
  const manual = lines.findIndex((line) => /^npm error\s+(Clean install|Usage)/.test(line));
  return lines
    .slice(0, manual < 0 ? undefined : manual)
    .slice(-25)
    .join("\n");
}
