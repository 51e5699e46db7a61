import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The application as `npm start` runs it, with its own Neo4j. */

const dataDir = mkdtempSync(join(tmpdir(), "chain-atlas-start-"));

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
  readonly output: () => string;
}

function launch(): { process: ChildProcess; ended: Promise<number | null>; output: () => string } {
  const child = spawn(process.execPath, ["server/setup.mjs", "start"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", DATA_DIR: dataDir, NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return {
    process: child,
    ended: new Promise((done) => child.once("exit", done)),
    output: () => text,
  };
}

async function start(): Promise<Started> {
  const launched = launch();
  const address = /http:\/\/127\.0\.0\.1:\d+/;
  await until(() => address.test(launched.output()) || launched.process.exitCode !== null, 100);
  const url = address.exec(launched.output())?.[0];
  if (!url) throw new Error(launched.output());
  return { ...launched, url };
}

async function until(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`it did not come about within ${seconds} s: ${isSo}`);
}

async function ready(url: string): Promise<{ status: number; reason?: string }> {
  const response = await fetch(`${url}/readyz`);
  return { ...((await response.json()) as { reason?: string }), status: response.status };
}

async function ask(url: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ chains { name } }" }),
  });
  return { status: response.status, text: await response.text() };
}

describe("npm start", () => {
  let first: Started;
  beforeAll(async () => {
    first = await start();
  }, 120_000);
  afterAll(async () => {
    first.process.kill("SIGTERM");
    await first.ended;
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("serves the page, the chains and its state", async () => {
    expect(await ready(first.url)).toMatchObject({ status: 200 });
    expect((await (await fetch(first.url)).text()).toLowerCase()).toContain("<!doctype html>");
    const { status, text } = await ask(first.url);
    expect(status).toBe(200);
    expect(JSON.parse(text).data.chains).toHaveLength(7);
  });

  it("refuses a second start on the same data and says why", async () => {
    const second = launch();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(dataDir);
    expect(await ready(first.url)).toMatchObject({ status: 200 });
  });

  it("answers 503 with a reason while the database is away, and recovers by itself", async () => {
    const pid = Number(readFileSync(join(dataDir, "neo4j", "neo4j.pid"), "utf8"));
    process.kill(pid, "SIGKILL");
    const { status, text } = await ask(first.url);
    expect(status).toBe(503);
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(await ready(first.url)).toMatchObject({
      status: 503,
      reason: expect.stringMatching(/./),
    });
    await until(async () => (await ready(first.url)).status === 200, 60);
    expect((await ask(first.url)).status).toBe(200);
  });

  it("stops on SIGTERM with its database, and starts again with the data up to date", async () => {
    const pid = Number(readFileSync(join(dataDir, "neo4j", "neo4j.pid"), "utf8"));
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow();
    first = await start();
    expect(first.output()).toContain("up to date");
  });
});
