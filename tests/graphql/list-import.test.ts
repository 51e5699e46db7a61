import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, inject, it } from "vitest";
import type { Database } from "../../server/db/driver.ts";
import { digest } from "../../server/domain/id.ts";
import { createContext } from "../../server/graphql/context.ts";
import { exportList } from "../../server/graphql/list-export.ts";
import { removeImport } from "../../server/import/kept-imports.ts";
import { type ImportReport, importLists } from "../../server/import/lists.ts";
import { readSeeds, seedFolder } from "../../server/import/seeds.ts";
import { inRollback, openDatabase } from "../setup/database.ts";
import { officeFolder } from "../setup/office.ts";
import { edited } from "./workbook.ts";

const database = openDatabase();
const seeds = () => readSeeds(seedFolder);
const minutes = 60_000;

async function exported(db: Database, query: string): Promise<Uint8Array> {
  const parameters = new URLSearchParams(`format=xlsx&${query}`);
  const file = await exportList(createContext(db, "test", "2026-11-26"), parameters, "2026-11-26");
  return file.bytes;
}

/** Everything that the database holds, as text; the order within a list of a node means nothing. */
async function state(db: Database): Promise<{ count: number; digest: string }> {
  const rows = [
    ...(await db.run("MATCH (n) RETURN labels(n) AS what, properties(n) AS all", {}, "read")),
    ...(await db.run("MATCH ()-[r]->() RETURN type(r) AS what, properties(r) AS all", {}, "read")),
  ].map(({ what, all }) => {
    const values = Object.entries(all as object).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value].sort() : String(value),
    ]);
    return JSON.stringify([what, values.sort()]);
  });
  return { count: rows.length, digest: digest(rows.sort().join("\n")) };
}

const counts = ({ created, changed, removed }: ImportReport) => ({ created, changed, removed });
const nothing = { created: 0, changed: 0, removed: 0 };

describe("an exported list, opened again by the importer", () => {
  it.each(["kind=ALL", "kind=ALL&lang=en", "kind=FIRMS&chain=chain:paper&columns=name,segments"])(
    "changes nothing (%s)",
    { timeout: 2 * minutes },
    async (query) => {
      const before = await state(database);
      const bytes = await exported(database, query);
      const [report] = await importLists(database, [{ name: "清单.xlsx", bytes }], seeds);
      if (!report) throw new Error("no report");
      expect(counts(report)).toEqual(nothing);
      expect(report.unchanged).toBeGreaterThan(10);
      expect(await state(database)).toEqual(before);
    },
  );

  it("takes a new firm as an import of the file, and takes it back", {
    timeout: 3 * minutes,
  }, async () => {
    await inRollback(database, async (db) => {
      const bytes = await edited(await exported(db, "kind=FIRMS"), (sheet) => {
        sheet.add({
          企业: "测试造纸",
          全称: "测试造纸有限公司",
          省: "山东省",
          市: "潍坊市",
          环节: "箱板纸与瓦楞原纸；文化用纸",
        });
      });
      const before = await state(db);
      const file = { name: "企业名录.xlsx", bytes };
      const first = await importLists(db, [file], seeds);
      expect(first.map(counts)).toEqual([{ created: 1, changed: 0, removed: 0 }]);
      const [row] = await db.run(
        `MATCH (f:Firm {name: '测试造纸'})-[:HAS_EVIDENCE]->(e)-[:FROM_SOURCE]->(s)
         MATCH (f)-[:LOCATED_IN]->(p) MATCH (f)-[:OPERATES_IN]->(g)
         RETURN f.id AS id, e.kind AS kind, s.title AS source, p.name AS place, count(g) AS segments`,
        {},
        "read",
      );
      expect(row).toEqual({
        id: "firm:测试造纸有限公司",
        kind: "IMPORT",
        source: "企业名录.xlsx",
        place: "潍坊市",
        segments: 2,
      });
      expect((await importLists(db, [file], seeds)).map(counts)).toEqual([nothing]);
      expect(await removeImport(db, file.name, seeds)).toBe(true);
      expect(await state(db)).toEqual(before);
    });
  });

  it("takes a correction of what the seeds state, and gives their word back", {
    timeout: 3 * minutes,
  }, async () => {
    await inRollback(database, async (db) => {
      const bytes = await edited(await exported(db, "kind=CLUSTERS"), (sheet) => {
        sheet.set(0, "年份", 2023);
        sheet.set(0, "称号", "测试称号");
      });
      const id = (await firstId(bytes)) ?? "";
      const word = async () => {
        const rows = await db.run(
          "MATCH (c:Entity {id: $id}) RETURN c.level AS level, c.year AS year, size([(c)-[:HAS_EVIDENCE]->(e) WHERE e.kind = 'IMPORT' AND e.grade = 'C' | e]) AS imports",
          { id },
          "read",
        );
        return rows[0];
      };
      const before = await word();
      const reports = await importLists(db, [{ name: "集群.xlsx", bytes }], seeds);
      expect(reports.map(counts)).toEqual([{ created: 0, changed: 1, removed: 0 }]);
      expect(await word()).toMatchObject({ level: "测试称号", year: 2023, imports: 1 });
      await removeImport(db, "集群.xlsx", seeds);
      expect(await word()).toEqual(before);
    });
  });

  it("says each wrong row by file, row and field, and changes nothing", {
    timeout: 2 * minutes,
  }, async () => {
    const before = await state(database);
    const bytes = await edited(await exported(database, "kind=FIRMS"), (sheet) => {
      sheet.set(0, "环节", "没有的环节");
      sheet.add({ 企业: "新企业", 省: "不存在省", 环节: "白酒" });
      sheet.add({ 企业: "", 省: "山东省", 环节: "白酒" });
    });
    const good = await edited(await exported(database, "kind=FIRMS"), (sheet) => {
      sheet.add({ 企业: "好企业", 省: "山东省", 环节: "白酒" });
    });
    const attempt = importLists(
      database,
      [
        { name: "好.xlsx", bytes: good },
        { name: "错.xlsx", bytes },
      ],
      seeds,
    );
    const error = await attempt.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "IMPORT_INVALID", facts: { problems: 3 } });
    const lines = String((error as Error).cause).split("\n");
    expect(lines[0]).toMatch(/^错\.xlsx 重点企业清单 第 5 行 .* 环节: 不能删去/);
    expect(lines[1]).toMatch(/第 \d+ 行 .* 企业: 新条目须填写/);
    expect(lines[2]).toMatch(/第 \d+ 行 .* 省: 没有“不存在省”这个地点/);
    expect(await state(database)).toEqual(before);
  });

  it("refuses what it cannot read, with the way to go", async () => {
    const file = { name: "规划.txt", bytes: new TextEncoder().encode("一、总则") };
    await expect(importLists(database, [file], seeds)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
    });
    const broken = { name: "坏.xlsx", bytes: new Uint8Array([1, 2, 3]) };
    await expect(importLists(database, [broken], seeds)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
    });
  });
});

describe("npm run import", () => {
  const { uri, user, password } = inject("neo4j");
  async function run(...args: string[]) {
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const child = spawn(process.execPath, ["--import", "tsx", "server/cli/import.ts", ...args], {
      env,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise((done) => child.once("close", done));
    return { code, out, err };
  }

  it("sums up what it did, also where that is nothing", { timeout: 3 * minutes }, async () => {
    const file = join(await officeFolder(), "全部清单.xlsx");
    await writeFile(file, await exported(database, "kind=ALL"));
    const { code, out, err } = await run(file);
    expect(out).toMatch(/^全部清单\.xlsx：新增 0、修改 0、撤去 0、未变 \d+/);
    expect(err).toContain("未导入 not read: 目标任务清单");
    expect(code).toBe(0);
  });

  it("ends with 1 and the row that is wrong", { timeout: 3 * minutes }, async () => {
    const file = join(await officeFolder(), "错.xlsx");
    const bytes = await edited(await exported(database, "kind=EVENTS"), (sheet) => {
      sheet.set(0, "产业链", "没有的链");
    });
    await writeFile(file, bytes);
    const before = await state(database);
    const { code, out, err } = await run(file);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/错\.xlsx 展会赛事清单 第 5 行 \(row 5\) 产业链: /);
    expect(await state(database)).toEqual(before);
    expect((await run("没有的文件.xlsx")).code).toBe(1);
    expect((await run()).code).toBe(1);
  });
});

async function firstId(bytes: Uint8Array): Promise<string | null> {
  const { sheets } = await readXlsx(bytes);
  const row = sheets[0]?.rows[4];
  return row ? String(row.at(-1)) : null;
}
