import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { officeFolder, readWithPython, toPdf } from "../setup/office.ts";
import { browserOfFile } from "./browser.ts";

const browser = browserOfFile();
const minutes = 60_000;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const rows = (page: Page) => page.locator(".ant-table-row");

/** Fewer rows than there are. */
const narrowed = (page: Page) => page.getByText(/^(\d+) 条（共 (?!\1 )\d+ 条）$/).waitFor();

async function downloaded(click: () => Promise<unknown>): Promise<Download> {
  const coming = browser.page.waitForEvent("download", { timeout: minutes });
  await click();
  return coming;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.keyboard.type(option);
  await page.keyboard.press("Enter");
}

describe("the lists", () => {
  it("are all on one page, with their counts, and open from it", async () => {
    const { page } = browser;
    await browser.open("/");
    await page.getByRole("link", { name: "清单", exact: true }).click();
    const cards = page.locator(".list-card");
    await cards.first().waitFor();
    expect(await cards.count()).toBe(12);
    await page.getByRole("link", { name: "短板清单" }).first().click();
    await page.getByRole("heading", { name: "短板清单", level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^有依据的短板\s*\d+$/),
      expect.stringMatching(/^待核实的环节\s*\d+$/),
    ]);
    const unknown = page.getByRole("region", { name: "待核实的环节" });
    const states = await unknown.locator(".ant-table-row td:nth-child(4)").allInnerTexts();
    expect(new Set(states)).toEqual(new Set(["待核实"]));
  });

  it("are narrowed, sorted and their columns chosen, all in the address", async () => {
    const { page } = browser;
    await browser.open("/lists/firms");
    await rows(page).first().waitFor();
    await choose(page, "产业链", "造纸");
    await narrowed(page);
    await page.getByRole("columnheader", { name: "企业" }).click();
    await button(page, /^选列/).click();
    await page.getByRole("checkbox", { name: "英文名" }).check();
    await page.getByRole("checkbox", { name: "全称" }).uncheck();
    await page.getByRole("columnheader", { name: "英文名" }).waitFor();
    await page.getByRole("columnheader", { name: "全称" }).waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    const address = new URL(page.url());
    expect(address.searchParams.get("chain")).toBe("chain:paper");
    expect(address.searchParams.get("sort")).toBe("name");
    expect(address.searchParams.get("columns")).toContain("nameEn");
    const names = await page.locator(".ant-table-row td:first-child").allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator("zh-CN").compare));
    const other = await browser.anotherPage();
    await other.goto(page.url());
    await rows(other).first().waitFor();
    expect(await other.locator(".ant-table-row td:first-child").allInnerTexts()).toEqual(names);
  });

  it("have what each row rests on, and a way to it in the graph", async () => {
    const { page } = browser;
    await browser.open("/lists/tasks?q=稳固产业上下游");
    await button(page, /稳固产业上下游供应配套的来源/).click();
    await page.getByRole("list", { name: "依据" }).getByText("规划原文").first().waitFor();
    await page.getByRole("link", { name: "稳固产业上下游供应配套" }).click();
    await page.getByRole("heading", { name: "稳固产业上下游供应配套" }).waitFor();
  });

  it("are narrowed by a department", async () => {
    const { page } = browser;
    await browser.open("/lists/tasks");
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    await choose(page, "部门", "省科技厅");
    await narrowed(page);
    const some = await rows(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    for (const text of await rows(page).allInnerTexts()) expect(text).toContain("省科技厅");
  });

  it("say in words when nothing fits, and when there is no such list", async () => {
    const { page } = browser;
    await browser.open("/lists/projects?q=不会有的词");
    await page.getByText("没有符合条件的条目").waitFor();
    await button(page, "清除筛选").click();
    await rows(page).first().waitFor();
    await browser.open("/lists/nothing");
    await page.getByRole("heading", { name: "没有这张清单" }).waitFor();
  });

  it("come as a workbook that a spreadsheet reads as it should", {
    timeout: 4 * minutes,
  }, async () => {
    const { page } = browser;
    await browser.open("/lists/clusters?sort=-year");
    await rows(page).first().waitFor();
    const file = await downloaded(() => button(page, "导出 Excel").click());
    expect(file.suggestedFilename()).toMatch(/^产业集群清单-山东省-\d{4}-\d\d-\d\d\.xlsx$/);
    await page.getByText(/^已下载：产业集群清单/).waitFor();
    const path = `${await officeFolder()}/clusters.xlsx`;
    await file.saveAs(path);
    const read = await readWithPython<{
      sheets: string[];
      freeze: string;
      filter: string;
      title: string;
      note: string;
      head: string[];
      years: unknown[];
      sources: string[];
    }>(
      `
import openpyxl
b = openpyxl.load_workbook(file)
s = b.worksheets[0]
answer({
    "sheets": b.sheetnames, "freeze": s.freeze_panes, "filter": s.auto_filter.ref,
    "title": s["A1"].value, "note": s["A2"].value, "head": [c.value for c in s[4]],
    "years": [type(r[2].value).__name__ for r in s.iter_rows(min_row=5, max_row=14)],
    "sources": [c.value for c in b["来源"][3]],
})`,
      path,
    );
    expect(read).toMatchObject({
      sheets: ["产业集群清单", "来源"],
      freeze: "B5",
      title: "产业集群清单",
      head: [
        "集群",
        "称号",
        "年份",
        "省",
        "市",
        "县（市、区）",
        "产业链",
        "环节",
        "来源",
        "编号（勿改）",
      ],
      sources: ["序号", "标题", "发布机构", "日期", "网址", "可靠程度（A官方…G编者）"],
    });
    expect(read.filter).toMatch(/^A4:J\d+$/);
    expect(read.note).toMatch(/地区：山东省.*筛选：无（全部）.*生成日期：\d{4}-\d\d-\d\d/);
    expect(new Set(read.years)).toEqual(new Set(["int"]));
    await toPdf(path);
  });

  it("come all together as one workbook, and as official documents", {
    timeout: 6 * minutes,
  }, async () => {
    const { page } = browser;
    const folder = await officeFolder();
    await browser.open("/lists");
    await page.locator(".list-card").first().waitFor();
    const all = await downloaded(() => button(page, "全部清单导出为一个 Excel").click());
    await all.saveAs(`${folder}/all.xlsx`);
    const sheets = await readWithPython<string[]>(
      "import openpyxl\nanswer(openpyxl.load_workbook(file, read_only=True).sheetnames)",
      `${folder}/all.xlsx`,
    );
    expect(sheets).toEqual([
      "产业链图谱清单",
      "短板清单·有依据的短板",
      "短板清单·待核实的环节",
      "招商目标企业清单·已列入名单",
      "招商目标企业清单·候选",
      "重点企业清单",
      "产业集群清单",
      "创新平台载体清单",
      "关键技术攻关清单",
      "重点项目清单",
      "目标任务清单",
      "责任分工清单",
      "政策清单",
      "展会赛事清单",
      "来源",
    ]);
    const word = await downloaded(() => button(page, "导出责任分工清单：Word（公文格式）").click());
    await word.saveAs(`${folder}/tasks.docx`);
    const read = await readWithPython<{ title: string; rows: number; font: string }>(
      `
from docx import Document
from docx.oxml.ns import qn
d = Document(file)
style = next(s for s in d.styles if s.name == "Title")
answer({"title": d.paragraphs[0].text, "rows": len(d.tables[0].rows),
    "font": style.element.rPr.rFonts.get(qn("w:eastAsia"))})`,
      `${folder}/tasks.docx`,
    );
    expect(read).toEqual({ title: "责任分工清单", rows: 29, font: "方正小标宋简体" });
    await toPdf(`${folder}/all.xlsx`);
    await toPdf(`${folder}/tasks.docx`);
  });

  it("offer an empty template for what the data cannot carry", async () => {
    const { page } = browser;
    await browser.open("/lists");
    const henan = page.locator(".office", { hasText: "河南" });
    await henan.getByRole("link", { name: "责任分工清单" }).waitFor();
    const file = await downloaded(() =>
      henan.getByRole("button", { name: "下载空白模板：融资需求清单" }).click(),
    );
    expect(file.suggestedFilename()).toBe("融资需求清单（空白模板）.xlsx");
    const path = `${await officeFolder()}/template.xlsx`;
    await file.saveAs(path);
    const read = await readWithPython<{ head: string[]; rows: number }>(
      `
import openpyxl
s = openpyxl.load_workbook(file).worksheets[0]
answer({"head": [c.value for c in s[4]], "rows": sum(1 for r in s.iter_rows(min_row=5, values_only=True) if any(r))})`,
      path,
    );
    expect(read.head.slice(0, 4)).toEqual(["企业", "环节", "项目", "融资金额（万元）"]);
    expect(read.rows).toBe(0);
  });

  it("can be cancelled while they are made, and say what went wrong", async () => {
    const { page } = browser;
    await browser.open("/lists/firms");
    await rows(page).first().waitFor();
    let go = (): void => undefined;
    const held = new Promise<void>((done) => {
      go = done;
    });
    await page.route("**/export/**", async (route) => {
      await held;
      await route.fulfill({
        status: 503,
        contentType: "application/json",
        body: JSON.stringify({
          errors: [
            {
              message: "x",
              extensions: {
                code: "DATABASE_UNAVAILABLE",
                messageZh: "数据库暂时不可用：重启",
                messageEn: "x",
              },
            },
          ],
        }),
      });
    });
    await button(page, "导出 Excel").click();
    await page.getByText("正在生成“重点企业清单”…").waitFor();
    await button(page, "取消").click();
    await page.getByText("已取消“重点企业清单”，没有下载任何文件。").waitFor();
    go();
    await button(page, "导出 Excel").click();
    await page.getByRole("alert").getByText("数据库暂时不可用：重启").waitFor();
  });

  it("are given by an address, with a name in UTF-8, and refuse what they do not know", async () => {
    const get = (query: string) => fetch(new URL(`/export/list?${query}`, inject("baseUrl")));
    const file = await get("kind=PROJECTS&format=docx&lang=en");
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="chain-atlas.docx"; filename\*=UTF-8''Key%20projects-Shandong-/,
    );
    const wrong = await get("kind=NOTHING&format=docx");
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({
      errors: [{ extensions: { code: "ARGUMENT_INVALID", facts: { name: "kind" } } }],
    });
    expect((await get("kind=FIRMS&format=xlsx&region=place:0")).status).toBe(404);
    const template = await fetch(new URL("/export/template?key=none", inject("baseUrl")));
    expect(template.status).toBe(404);
  });
});

it("samples of the files are in the documentation", async () => {
  for (const name of ["lists.xlsx", "gaps.docx"]) {
    expect((await readFile(`docs/samples/${name}`)).length).toBeGreaterThan(10_000);
  }
});
