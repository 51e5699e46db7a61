import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j } from "../../server/db/neo4j-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
    baseUrl: string;
  }
}

/**
 * One real Neo4j for the run, and the application on it. The application gets it by `neo4j://`, as
 * any server or cluster; that it starts its own is tested in tests/start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "chain-atlas-test-"));
  const neo4j = await startNeo4j({ dataDir, env: process.env, log: () => undefined });
  const connection = {
    uri: neo4j.uri.replace(/^bolt:/, "neo4j:"),
    user: neo4j.user,
    password: neo4j.password,
  };
  const { baseUrl, application } = await startApplication(connection);
  project.provide("neo4j", connection);
  project.provide("baseUrl", baseUrl);
  return async () => {
    const ended = new Promise((done) => application.once("exit", done));
    application.kill("SIGTERM");
    await ended;
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function startApplication(neo4j: { uri: string; user: string; password: string }) {
  const application: ChildProcess = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: {
      ...process.env,
      PORT: "0",
      NODE_ENV: "test",
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const baseUrl = await new Promise<string>((ready, refuse) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) ready(address);
    };
    application.stdout?.on("data", read);
    application.stderr?.on("data", read);
    application.once("exit", (code) =>
      refuse(new Error(`the application ended (${code}):\n${output}`)),
    );
  });
  return { baseUrl, application };
}
