import { readdirSync, readFileSync } from "node:fs";
import type { Database } from "./driver.ts";

const folder = new URL("../../cypher/schema/", import.meta.url);

/** Applies `cypher/schema` in order; each statement is written so that a second run changes nothing. */
export async function migrate(database: Database): Promise<void> {
  for (const file of readdirSync(folder).sort()) {
    const statements = readFileSync(new URL(file, folder), "utf8")
      .replace(/^\/\/.*$/gm, "")
      .split(";")
      .map((statement) => statement.trim())
      .filter((statement) => statement !== "");
    for (const statement of statements) await database.run(statement, {}, "write");
  }
  await database.run("CALL db.awaitIndexes(60)", {}, "read");
}

/**
 * Plans made while the database was empty scan it when it is full: the first picture took eight times
 * as long. Call after a load.
 */
export async function replan(database: Database): Promise<void> {
  await database.run("CALL db.prepareForReplanning()", {}, "write");
}
