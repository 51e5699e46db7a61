import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const plan = "seeds/plans/shandong-light-industry-textile-2022.txt";

function parse(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "server/cli/parse.ts", ...args],
    {
      encoding: "utf8",
      input,
    },
  );
  return { status, stdout, stderr };
}

describe("npm run parse", () => {
  it("writes one JSON document to standard output and messages to standard error", () => {
    const { status, stdout, stderr } = parse([plan]);
    expect(status).toBe(0);
    const document = JSON.parse(stdout);
    expect(Object.keys(document)).toEqual(["title", "tasks", "departments", "notUnderstood"]);
    expect(document.tasks).toHaveLength(28);
    expect(document.departments).toHaveLength(18);
    const text = readFileSync(plan, "utf8");
    const targets = document.tasks.flatMap((t: { targets: unknown[] }) => t.targets);
    expect(targets).toHaveLength(21);
    for (const target of targets) {
      expect(Object.keys(target).sort()).toEqual(
        ["comparator", "end", "metric", "quote", "start", "unit", "value", "year"].sort(),
      );
      expect(text.slice(target.start, target.end).replace(/\s/g, "")).toBe(target.quote);
    }
    expect(stderr).toContain("28 items");
  });

  it("reads standard input", () => {
    const { status, stdout } = parse(["-"], readFileSync(plan, "utf8"));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tasks).toHaveLength(28);
  });

  it("ends with 2 and a message for what is no plan, cannot be read, or is not named", () => {
    const file = join(mkdtempSync(join(tmpdir(), "chain-atlas-")), "prose.txt");
    writeFileSync(file, "今天天气很好。");
    expect(parse([file])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("prose.txt"),
    });
    expect(parse(["/nowhere.txt"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("/nowhere.txt"),
    });
    expect(parse([])).toMatchObject({ status: 2, stdout: "" });
    expect(parse([process.execPath]).status).toBe(2);
  });
});
