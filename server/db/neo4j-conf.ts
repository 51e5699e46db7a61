import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

/** Memory that leaves room on an office PC of 8 GB. */
const heap = "512m";
const pageCache = "256m";

/** Writes the configuration; its folder is made. */
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
      // Nothing here loads files by Cypher.
      "dbms.security.allow_csv_import_from_file_urls=false",
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

/** Flags that the archive of classes depends on: the same where it is made and where it is used. */
const startFlags = [
  // One fast compiler and one collector thread: the start is short of processor time, not of heap.
  "-XX:TieredStopAtLevel=1",
  "-XX:+UseSerialGC",
  "-XX:-UsePerfData",
  `-Xms${heap}`,
  `-Xmx${heap}`,
  // Dead is better than half alive: the supervisor starts it again.
  "-XX:+ExitOnOutOfMemoryError",
  "-XX:-CreateCoredumpOnCrash",
];

const openPackages = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** The whole command line; `flags` takes the place of those that make the start fast. */
export function javaArguments(options: {
  readonly jars: readonly string[];
  readonly homeDir: string;
  readonly flags?: readonly string[];
  readonly archive?: readonly string[];
}): string[] {
  return [
    ...(options.flags ?? startFlags),
    ...(options.archive ?? []),
    ...openPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dfile.encoding=UTF-8",
    "-cp",
    options.jars.join(delimiter),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${options.homeDir}`,
    `--config-dir=${join(options.homeDir, "conf")}`,
  ];
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
