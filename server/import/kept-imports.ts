import type { Database } from "../db/driver.ts";
import { forgetImport, keepImport, keptImports } from "../db/import.ts";
import { loadFacts } from "../db/load.ts";
import type { GraphFacts } from "../domain/model.ts";

/** What is kept of an import: its facts, and each of its rows with a digest of what it says. */
export interface ImportContent {
  readonly file: string;
  readonly facts: GraphFacts;
  readonly rows: Readonly<Record<string, string>>;
}

export const seedsKey = "seeds";
const noFacts: GraphFacts = { sources: [], nodes: [], edges: [], texts: [] };

export const importKey = (file: string): string => `import:${file}`;

export async function readKept(
  database: Database,
): Promise<{ key: string; content: ImportContent }[]> {
  const rows = await keptImports(database.run, {});
  return rows.map(({ key, content }) => ({ key, content: JSON.parse(content) as ImportContent }));
}

export async function writeImport(database: Database, content: ImportContent): Promise<void> {
  const key = importKey(content.file);
  await loadFacts(database, key, content.facts, { isForced: true });
  await keepImport(database.run, { key, content: JSON.stringify(content) });
}

/**
 * Takes an import back. Where it changed what the seeds state, they are written again, and so are the
 * other imports after them.
 * @returns whether there was one
 */
export async function removeImport(
  database: Database,
  file: string,
  seeds: () => GraphFacts,
): Promise<boolean> {
  const key = importKey(file);
  const kept = await readKept(database);
  const own = kept.find((one) => one.key === key);
  if (!own) return false;
  await loadFacts(database, key, noFacts, { isForced: true });
  await forgetImport(database.run, { key });
  const stated = seeds();
  const ids = new Set(stated.nodes.map((node) => node.id));
  const others = kept.filter((one) => one !== own);
  for (const { content } of others) for (const node of content.facts.nodes) ids.add(node.id);
  if (own.content.facts.nodes.some((node) => ids.has(node.id))) {
    await loadFacts(database, seedsKey, stated, { isForced: true });
    await reapplyImports(database);
  }
  return true;
}

/** After the seeds were written again: what users imported is put on top of them again. */
export async function reapplyImports(database: Database): Promise<number> {
  const kept = await readKept(database);
  for (const { content } of kept) await writeImport(database, content);
  return kept.length;
}
