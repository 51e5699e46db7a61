import type { Database } from "../db/driver.ts";
import { loadFacts } from "../db/load.ts";
import { migrate, replan } from "../db/migrate.ts";
import { reapplyImports, seedsKey } from "./kept-imports.ts";
import { readSeeds, seedFolder } from "./seeds.ts";

/** The schema and the seeds in place, with what users imported on top of them. */
export async function prepareData(database: Database, log: (line: string) => void): Promise<void> {
  log("正在准备数据库结构 Preparing the schema…");
  await migrate(database);
  log("正在读取种子数据 Reading the seeds…");
  const report = await loadFacts(database, seedsKey, readSeeds(seedFolder), {
    log: (done, total) => log(`正在写入数据 Loading ${done}/${total}`),
  });
  log(
    report.isSkipped
      ? `数据已是最新：${report.nodes} 个节点、${report.edges} 条关系 Data up to date`
      : `已写入 ${report.nodes} 个节点、${report.edges} 条关系，移除 ${report.removedNodes} 个节点、${report.removedEdges} 条关系 Loaded`,
  );
  if (report.isSkipped) return;
  const imports = await reapplyImports(database);
  if (imports > 0) log(`已重新写入 ${imports} 份导入 Imports written again`);
  // A server that does not let us only answers more slowly for a while.
  await replan(database).catch((error) =>
    log(`查询计划未更新 Queries were not replanned: ${error}`),
  );
}
