import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, read } from "./packages.mjs";
import { lockFile, modules, root, step } from "./steps.mjs";

export async function ensureClient() {
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
