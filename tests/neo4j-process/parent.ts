import { startNeo4j } from "../../server/db/neo4j-process.ts";

// Not stopped: the test kills this process to see what becomes of the database.
const neo4j = await startNeo4j({
  dataDir: process.argv[2] ?? "",
  log: () => undefined,
  canMakeArchive: false,
});
console.log(`java ${neo4j.pid}`);
setInterval(() => undefined, 60_000);
