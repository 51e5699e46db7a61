import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockDataDir } from "../../server/db/neo4j-lock.ts";
import { startedAt } from "../../server/db/neo4j-pid.ts";
import { AppError } from "../../server/errors.ts";
import { tempFolder } from "./workbench.ts";

const parent = process.ppid;

describe("the lock of a data folder", () => {
  it("is held by one, and given back", async () => {
    const folder = tempFolder();
    const lock = await lockDataDir(folder);
    await expect(lockDataDir(folder)).rejects.toEqual(
      new AppError("DATA_DIR_IN_USE", { dataDir: folder, pid: process.pid }),
    );
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    (await lockDataDir(folder)).release();
  });

  it("is waited for where its holder is stopping", async () => {
    const folder = tempFolder();
    const file = join(folder, "chain-atlas.lock");
    writeFileSync(file, `${parent} ${startedAt(parent)}\nstopping\n`);
    setTimeout(() => rmSync(file), 300);
    (await lockDataDir(folder)).release();
  });

  it("is respected where its holder lives", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "chain-atlas.lock"), `${parent} ${startedAt(parent)}\n`);
    await expect(lockDataDir(folder)).rejects.toEqual(
      new AppError("DATA_DIR_IN_USE", { dataDir: folder, pid: parent }),
    );
    expect(existsSync(join(folder, "chain-atlas.lock"))).toBe(true);
  });

  it.each([
    ["its holder is gone", "999999999 then\n"],
    ["the number is another process's by now", `${parent} at another time\n`],
    ["the number is our own", `${process.pid} ${startedAt(process.pid)}\n`],
    ["it was cut off", ""],
    ["it holds something else", "{}\n"],
  ])("is taken over where %s", async (_, text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, "chain-atlas.lock"), text);
    (await lockDataDir(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
