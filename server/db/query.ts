import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Mode, Run } from "./driver.ts";

const root = new URL("../../cypher/", import.meta.url);

export interface Query<P extends z.ZodObject, R extends z.ZodObject> {
  (run: Run, parameters: z.input<P>): Promise<z.output<R>[]>;
  readonly file: string;
  readonly mode: Mode;
  readonly params: P;
  readonly row: R;
  readonly text: string;
}

/** All queries that exist, for the test that explains each of them. */
export const queries: Query<z.ZodObject, z.ZodObject>[] = [];

/**
 * Binds a file of `cypher/` to what goes in and what comes out. The file is read when the module is
 * loaded, so that a missing one stops the start.
 */
export function defineQuery<P extends z.ZodObject, R extends z.ZodObject>(q: {
  readonly file: string;
  readonly mode: Mode;
  readonly params: P;
  readonly row: R;
}): Query<P, R> {
  const text = readFileSync(new URL(`${q.file}.cypher`, root), "utf8");
  const rows = z.array(q.row);
  const query = Object.assign(
    async (run: Run, parameters: z.input<P>) =>
      rows.parse(await run(text, q.params.parse(parameters), q.mode)),
    { ...q, text },
  );
  queries.push(query as unknown as Query<z.ZodObject, z.ZodObject>);
  return query;
}
