// What `npm start`, `npm run dev`, `npm test` and `npm run bench` do before the work itself.
// Plain JavaScript without packages: on a fresh clone it runs before there are any.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureClient } from "./setup/client.mjs";
import { dev } from "./setup/dev.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { become, endWithNpm } from "./setup/processes.mjs";
import { ensureTestPrograms } from "./setup/programs.mjs";
import { modules, onSignal, root, SetupError } from "./setup/steps.mjs";

const [task = "start", ...rest] = process.argv.slice(2);

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `需要 Node.js 20.19 或以上，现在是 ${process.versions.node}。请从 https://nodejs.org 安装新版本。\n` +
      `Node.js 20.19 or later is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
}

/** Without Java the application stops with a line on what to install: no use in building before. */
function hasDatabase() {
  if (process.env.NEO4J_URI || process.env.JAVA_HOME) return true;
  return spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;
}

/** In this very process: nothing stands between the terminal's signals and the application. */
async function start() {
  if (hasDatabase()) await ensureClient();
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
  process.chdir(root);
  await import("tsx");
  await import("./main.ts");
}

const tasks = {
  start,
  dev,
  test: async () => {
    const programs = await ensureTestPrograms();
    await ensureClient();
    const vitest = join(modules, "vitest", "vitest.mjs");
    await become([vitest, "run", "--config", "vite.config.ts", ...rest], programs);
  },
  import: async () => {
    await become(["--import", "tsx", "server/cli/import.ts", ...rest]);
  },
  bench: async () => {
    await ensureClient();
    await become(["--import", "tsx", "bench/run.ts", ...rest]);
  },
};

try {
  const work = Object.hasOwn(tasks, task) ? tasks[task] : null;
  if (!work) throw new SetupError(`setup.mjs: ${Object.keys(tasks).join(" | ")}`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, onSignal);
  endWithNpm();
  checkNode();
  await ensurePackages();
  await work();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
