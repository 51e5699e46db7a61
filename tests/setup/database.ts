import { afterAll, inject } from "vitest";
import { connect, type Database } from "../../server/db/driver.ts";

/** The run's database, closed with the test file. Data of the seeds is read, never changed. */
export function openDatabase(): Database {
  const database = connect(inject("neo4j"));
  afterAll(() => database.close());
  return database;
}

class RolledBack extends Error {}

/** Runs work in a transaction that is rolled back, so that the one database stays as it was. */
export async function inRollback(
  database: Database,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  try {
    await database.transaction(async (run) => {
      await work({ ...database, run, transaction: (inner) => inner(run) });
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}
