import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockFile, modules, root, step } from "./steps.mjs";

export async function ensurePackages() {
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

export function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

export function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
