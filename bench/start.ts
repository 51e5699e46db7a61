import { spawn } from "node:child_process";

/** Seconds from the command to the line that gives the address, and from SIGTERM to the end. */
export interface StartTime {
  readonly readySeconds: number;
  readonly stopSeconds: number;
}

/** Starts the application as a user does, with everything but the database already in place. */
export async function timeStart(dataDir: string): Promise<StartTime> {
  const began = performance.now();
  const child = spawn(process.execPath, ["server/setup.mjs", "start"], {
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  await new Promise<void>((ready, refuse) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (/http:\/\/127\.0\.0\.1:\d+/.test(output)) ready();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => refuse(new Error(output)));
  });
  const ready = performance.now();
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
  return { readySeconds: (ready - began) / 1000, stopSeconds: (performance.now() - ready) / 1000 };
}
