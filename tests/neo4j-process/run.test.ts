import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAlive } from "../../server/db/neo4j-pid.ts";
import { AppError } from "../../server/errors.ts";
import { ask, start, tempFolder, waitUntil } from "./workbench.ts";

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host, port, timeout: 1_000 });
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.once("timeout", () => done(false));
    socket.once("close", () => socket.destroy());
  });
}

describe("the embedded Neo4j", () => {
  it("runs behind a password of its own, on loopback alone, once for a data folder", async () => {
    const dataDir = tempFolder();
    const neo4j = await start(dataDir);
    expect(neo4j.state()).toEqual({ status: "running", reason: "" });
    expect(await ask(neo4j, neo4j.password)).toBe(1);

    const passwordFile = join(dataDir, "neo4j-password");
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(passwordFile, "utf8").trim()).toBe(neo4j.password);
    expect(neo4j.password.length).toBeGreaterThanOrEqual(32);
    for (const wrong of ["neo4j", "wrong-password"]) {
      await expect(ask(neo4j, wrong)).rejects.toMatchObject({
        code: "Neo.ClientError.Security.Unauthorized",
      });
    }

    const port = Number(new URL(neo4j.uri).port);
    expect(await canConnect("127.0.0.1", port)).toBe(true);
    const others = Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter((one) => one.family === "IPv4" && !one.internal),
    );
    for (const { address } of others) expect(await canConnect(address, port)).toBe(false);

    await expect(start(dataDir)).rejects.toEqual(
      new AppError("DATA_DIR_IN_USE", { dataDir, pid: process.pid }),
    );
    expect(await ask(neo4j, neo4j.password)).toBe(1);

    const { pid } = neo4j;
    const began = Date.now();
    await Promise.all([neo4j.stop(), neo4j.stop()]);
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(isAlive(pid ?? 0)).toBe(false);
    expect(neo4j.state().status).toBe("stopped");
  });

  it("takes another port where its own is taken, and keeps data and password over a stop", async () => {
    const dataDir = tempFolder();
    const holder = createServer();
    const taken = await new Promise<number>((done) => {
      holder.listen(0, "127.0.0.1", () => {
        const address = holder.address();
        done(typeof address === "object" && address ? address.port : 0);
      });
    });
    try {
      const first = await start(dataDir, { preferredPort: taken });
      expect(Number(new URL(first.uri).port)).not.toBe(taken);
      await ask(first, first.password, "CREATE (n:Kept {value: 7}) RETURN 1 AS value");
      await first.stop();
      const second = await start(dataDir);
      expect(second.password).toBe(first.password);
      expect(await ask(second, second.password, "MATCH (n:Kept) RETURN n.value AS value")).toBe(7);
    } finally {
      holder.close();
    }
  });

  it("is started again on the same port when it is killed, and says so", async () => {
    const neo4j = await start(tempFolder());
    const states: string[] = [];
    neo4j.onState(({ status }) => states.push(status));
    const { pid, uri } = neo4j;
    process.kill(pid ?? 0, "SIGKILL");
    await waitUntil(() => neo4j.state().status === "restarting", 5);
    expect(neo4j.state().reason).toContain("SIGKILL");
    await waitUntil(() => neo4j.state().status === "running", 40);
    expect(states).toEqual(["restarting", "running"]);
    expect(neo4j.uri).toBe(uri);
    expect(neo4j.pid).not.toBe(pid);
    expect(await ask(neo4j, neo4j.password)).toBe(1);
  });

  it("names the file when the password in it is not the database's", async () => {
    const dataDir = tempFolder();
    const first = await start(dataDir);
    await first.stop();
    writeFileSync(join(dataDir, "neo4j-password"), "another\n");
    await expect(start(dataDir)).rejects.toMatchObject({
      code: "NEO4J_START_FAILED",
      facts: { detail: expect.stringContaining("neo4j-password") },
    });
  });
});
