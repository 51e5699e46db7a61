/**
 * Imports lists: `npm run import -- FILE…`, XLSX or CSV in the columns of our own lists; `--remove FILE`
 * takes back what a file of that name said. Progress and messages go to standard error, a summary to
 * standard output. Exit 1, and nothing changed, where a row is wrong or a file cannot be read.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { connect } from "../db/driver.ts";
import { startNeo4j } from "../db/neo4j-process.ts";
import { readEnv } from "../env.ts";
import { AppError } from "../errors.ts";
import { removeImport } from "../import/kept-imports.ts";
import type { InputFile } from "../import/list-files.ts";
import { importLists } from "../import/lists.ts";
import { prepareData } from "../import/prepare.ts";
import { readSeeds, seedFolder } from "../import/seeds.ts";

const log = (line: string) => console.error(line);
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

const given = process.argv.slice(2);
const isRemoval = given[0] === "--remove";
const paths = isRemoval ? given.slice(1) : given;
if (paths.length === 0 || paths.some((path) => path.startsWith("-"))) {
  log("用法 Usage: npm run import -- FILE…（.xlsx、.csv）；npm run import -- --remove FILE");
  process.exit(1);
}

process.exitCode = await main().then(
  () => 0,
  (error: unknown) => {
    if (!(error instanceof AppError)) console.error(error);
    else {
      log(error.messageZh);
      log(error.messageEn);
      if (typeof error.cause === "string") log(error.cause);
    }
    return 1;
  },
);

async function main(): Promise<void> {
  // Before the database: a name that is wrong is told at once.
  const files = isRemoval ? [] : paths.map(readInput);
  const env = readEnv(process.env);
  const dataDir = resolve(env.DATA_DIR);
  if (env.NEO4J_URI === undefined) mkdirSync(dataDir, { recursive: true });
  const neo4j =
    env.NEO4J_URI === undefined
      ? await startNeo4j({ dataDir, env: process.env, log, signal: stopping.signal })
      : null;
  const database = connect({
    uri: neo4j?.uri ?? env.NEO4J_URI ?? "",
    user: neo4j?.user ?? env.NEO4J_USER,
    password: neo4j?.password ?? env.NEO4J_PASSWORD ?? "",
    database: env.NEO4J_DATABASE,
  });
  try {
    await database.verify();
    await prepareData(database, log);
    const seeds = () => readSeeds(seedFolder);
    if (isRemoval) {
      for (const path of paths) {
        const name = basename(path);
        const wasThere = await database.transaction((run) =>
          removeImport({ ...database, run, transaction: (work) => work(run) }, name, seeds),
        );
        console.log(
          wasThere ? `${name}：已撤回 taken back` : `${name}：没有导入过 was never imported`,
        );
      }
      return;
    }
    for (const report of await importLists(database, files, seeds, log)) {
      for (const { sheet, why } of report.skipped) log(`  未导入 not read: ${sheet}：${why}`);
      console.log(
        `${report.file}：新增 ${report.created}、修改 ${report.changed}、撤去 ${report.removed}、未变 ${report.unchanged}` +
          ` (created ${report.created}, changed ${report.changed}, removed ${report.removed}, unchanged ${report.unchanged})`,
      );
    }
  } finally {
    await database.close();
    await neo4j?.stop();
  }
}

function readInput(path: string): InputFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError("FILE_UNREADABLE", { file: path, detail });
  }
}
