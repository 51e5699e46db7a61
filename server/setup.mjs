// What `npm start`, `npm run dev`, `npm test` and `npm run bench` do before the work itself.
// Plain JavaScript without packages: on a fresh clone it runs before there are any.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const lockFile = join(root, "package-lock.json");
const isTerminal = process.stdout.isTTY === true;
const [task = "start", ...rest] = process.argv.slice(2);

/** Children of a step, ended before us; the application itself looks after its own. */
const children = new Set();
const onSignal = (signal) => {
  const code = signal === "SIGINT" ? 130 : 143;
  if (children.size === 0) process.exit(code);
  for (const child of children) {
    child.kill(signal);
    child.once("close", () => process.exit(code));
    setTimeout(() => child.kill("SIGKILL"), 3_000);
  }
};

class SetupError extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `需要 Node.js 20.19 或以上，现在是 ${process.versions.node}。请从 https://nodejs.org 安装新版本。\n` +
      `Node.js 20.19 or later is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
}

/** Runs a step; says what it is and how far, and on failure shows what the program wrote. */
function step(title, command, args, { progress, env = process.env, shell = false } = {}) {
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

async function ensurePackages() {
  const stamp = join(modules, ".chain-atlas-stamp");
  const wanted = hashOf([lockFile]);
  if (read(stamp) === wanted) return;
  // Packages that npm itself put there in the same versions need no second install.
  if (!isInstalled()) {
    const paths = wantedPaths();
    const total = paths.length;
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
    const npm = process.env.npm_execpath;
    const isScript = npm !== undefined && /npm-cli\.c?js$/.test(npm);
    await step(
      `正在安装程序包（${total} 个） Installing ${total} packages`,
      isScript ? process.execPath : "npm",
      isScript ? [npm, ...args] : args,
      {
        progress: () => `${paths.filter((path) => existsSync(path)).length}/${total}`,
        shell: !isScript && process.platform === "win32",
      },
    );
  }
  writeFileSync(stamp, wanted);
}

/** Whether npm's own record of what it installed has all that the lock file asks for. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
    const found = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || found[path]?.version === version || (optional && found[path] === undefined),
    );
  } catch {
    return false;
  }
}

/** Where the packages go that this system gets; some of the lock file are for other systems. */
function wantedPaths() {
  const fits = (list, own) => !list || list.includes(own);
  return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages)
    .filter(([path, { os, cpu }]) => path && fits(os, process.platform) && fits(cpu, process.arch))
    .map(([path]) => join(root, path, "package.json"));
}

async function ensureClient() {
  if (!existsSync(join(root, "client", "index.html"))) return;
  const dist = join(root, "dist");
  const stamp = join(dist, ".client-stamp");
  const inputs = [...filesIn(join(root, "client")), join(root, "vite.config.ts"), lockFile];
  const wanted = hashOf(inputs);
  if (read(stamp) === wanted && existsSync(join(dist, "client", "index.html"))) return;
  mkdirSync(dist, { recursive: true });
  // Built beside its place: a server that runs keeps its files, and a build that is broken off or
  // that fails leaves the one before.
  const work = join(dist, `client-${process.pid}`);
  try {
    await step(
      "正在构建界面 Building the client",
      process.execPath,
      [
        join(modules, "vite", "bin", "vite.js"),
        "build",
        "--config",
        "vite.config.ts",
        "--outDir",
        work,
      ],
      { env: { ...process.env, NODE_ENV: "production" } },
    );
    rmSync(stamp, { force: true });
    rmSync(join(dist, "client"), { recursive: true, force: true });
    renameSync(work, join(dist, "client"));
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The tests look at the application in a browser, with Chinese type. Returns the browser's path. */
async function ensureBrowser() {
  const missing = [];
  if (!findBrowser()) missing.push("chromium");
  const hasFontList = process.platform === "linux";
  if (hasFontList && !spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" }).stdout?.trim()) {
    missing.push("fontconfig", "fonts-noto-cjk");
  }
  if (missing.length > 0) {
    const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
    if (!canInstall) {
      const line = {
        darwin: "brew install --cask chromium",
        win32: "winget install Google.Chrome",
      }[process.platform];
      throw new SetupError(
        `测试需要 Chromium 和中文字体，请先运行 The tests need Chromium and Chinese fonts; type:\n  ${
          line ?? `sudo apt-get update && sudo apt-get install -y ${missing.join(" ")}`
        }`,
      );
    }
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await step("正在更新软件源 Updating the package lists", "apt-get", ["update", "-q"], { env });
    const install = ["install", "-y", "-q", "--no-install-recommends", ...missing];
    await step(`正在安装 Installing ${missing.join(", ")}`, "apt-get", install, { env });
  }
  return findBrowser() ?? "chromium";
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const programs = [
    process.env.PROGRAMFILES,
    process.env["PROGRAMFILES(X86)"],
    process.env.LOCALAPPDATA,
  ];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...programs
      .filter(Boolean)
      .map((p) => join(p, "Google", "Chrome", "Application", "chrome.exe")),
  ].find((path) => existsSync(path));
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

/** npm that is killed outright cannot pass it on; an application that nobody holds must not stay. */
function endWithNpm() {
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
function run(args, env) {
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
async function become(args, env = {}) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
  const { child, ended } = run(args, env);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  process.exit(await ended);
}

/** The database and Vite stay; the server starts anew when its files change. */
async function dev() {
  process.chdir(root);
  await import("tsx");
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
  const stopping = new AbortController();
  const { promise: stopped, resolve: stop } = withResolvers();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stopping.abort();
      stop();
    });
  }
  const env = { NODE_ENV: "development" };
  let neo4j;
  try {
    if (!process.env.NEO4J_URI) {
      const { startNeo4j } = await import("./db/neo4j-process.ts");
      const dataDir = resolve(process.env.DATA_DIR || ".data");
      mkdirSync(dataDir, { recursive: true });
      neo4j = await startNeo4j({ dataDir, log: console.log, signal: stopping.signal });
      env.NEO4J_URI = neo4j.uri;
      env.NEO4J_USER = neo4j.user;
      env.NEO4J_PASSWORD = neo4j.password;
    }
  } catch (error) {
    if (stopping.signal.aborted) process.exit(130);
    throw error.messageZh ? new SetupError(`${error.messageZh}\n${error.messageEn}`) : error;
  }
  let server = run(["--import", "tsx", "server/main.ts"], env);
  let restarting;
  const restart = () => {
    clearTimeout(restarting);
    restarting = setTimeout(async () => {
      if (stopping.signal.aborted) return;
      console.log("文件有改动，正在重新启动服务 Files changed; restarting the server…");
      server.child.kill("SIGTERM");
      await server.ended;
      if (!stopping.signal.aborted) server = run(["--import", "tsx", "server/main.ts"], env);
    }, 200);
  };
  for (const folder of ["server", "cypher", "seeds"]) {
    const watcher = watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name && !/schema\.graphql$|(^|[/\\])\./.test(name)) restart();
    });
    watcher.on("error", () => {});
  }
  const { createServer } = await import("vite");
  const vite = await createServer({ configFile: join(root, "vite.config.ts") });
  await vite.listen();
  vite.printUrls();
  await stopped;
  server.child.kill("SIGTERM");
  await Promise.all([server.ended, vite.close()]);
  await neo4j?.stop();
  process.exit(0);
}

function withResolvers() {
  let resolvePromise;
  const promise = new Promise((done) => {
    resolvePromise = done;
  });
  return { promise, resolve: resolvePromise };
}

const tasks = {
  start,
  dev,
  test: async () => {
    const browser = await ensureBrowser();
    await ensureClient();
    const vitest = join(modules, "vitest", "vitest.mjs");
    await become([vitest, "run", "--config", "vite.config.ts", ...rest], {
      CHROMIUM_PATH: browser,
    });
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
