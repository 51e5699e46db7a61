import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Memory that leaves room on an office PC of 8 GB. */
const heap = "512m";
const pageCache = "256m";

/** Writes the configuration; both folders are made. */
export function writeConf(homeDir: string, port: number): void {
  const confDir = join(homeDir, "conf");
  mkdirSync(confDir, { recursive: true });
  writeFileSync(
    join(confDir, "neo4j.conf"),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      "server.http.enabled=false",
      "server.https.enabled=false",
      "dbms.usage_report.enabled=false",
      "dbms.security.auth_enabled=true",
      `server.memory.heap.initial_size=${heap}`,
      `server.memory.heap.max_size=${heap}`,
      `server.memory.pagecache.size=${pageCache}`,
      "db.tx_log.rotation.retention_policy=1 files",
      "db.tx_log.rotation.size=16M",
      "db.tx_log.preallocate=false",
      // Bolt would wait ten seconds for silence before it stops.
      "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
      "",
    ].join("\n"),
  );
}

/** The port that is asked for if it is free, else one that the system gives. */
export async function freePort(preferred: number): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const found = typeof address === "object" && address ? address.port : port;
      probe.close(() => done(found));
    });
  });
}

/** What the machine is told of memory and speed of start (measured: docs/operations.md). */
export function javaFlags(archive: string, hasArchive: boolean): string[] {
  return [
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    `-Xms${heap}`,
    `-Xmx${heap}`,
    "-Xshare:auto",
    "-Xlog:cds=off",
    "-Xlog:cds+dynamic=off",
    hasArchive ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${archive}`,
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "-Dfile.encoding=UTF-8",
  ];
}
