import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = browserOfFile();

async function violations(): Promise<string[]> {
  await browser.page.evaluate(axe);
  return browser.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** What can be open on a page, each as a user opens it. */
const states: Record<string, (explorer: Explorer) => Promise<unknown>> = {
  "the first page": async ({ page }) => {
    await browser.open("/");
    await page.locator(".chain-cards").waitFor();
  },
  "the targets with one open": async ({ page }) => {
    await browser.open("/targets?by=chain");
    await page.evaluate(() =>
      fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: `mutation { recordProgress(entry: {
            target: "target:shandong-light-industry-textile-2022/1.2/1", value: 8, unit: "项",
            asOf: "2022-06-30", sourceTitle: "通报", by: "专班" }) { id } }`,
        }),
      }),
    );
    await browser.open("/targets?target=target:shandong-light-industry-textile-2022/1.2/1");
    await page.locator(".progress").first().waitFor();
    await page.locator(".chart svg").waitFor();
    await page.getByText("状态怎么判断").click();
  },
  "figures to import, with a wrong one": async ({ page }) => {
    await browser.open("/targets");
    await page.locator(".target-row").first().waitFor();
    await page.getByRole("button", { name: "导入进展表" }).click();
    await page.getByLabel("选择 CSV 文件").setInputFiles({
      name: "a.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("指标编号,完成数,单位,数据日期,来源,填报人\nx,1,家,2022-06-30,通报,专班"),
    });
    await page.getByText(/有 1 行不对/).waitFor();
  },
  "the timeline": async ({ page }) => {
    await browser.open("/timeline");
    await page.getByRole("heading", { name: /^2022 年/ }).waitFor();
  },
  "the tasks": async ({ page }) => {
    await browser.open("/list/Task?q=%E6%B0%B4%E6%95%88");
    await page.locator(".task-row").first().waitFor();
  },
  "a list by kind": async ({ page }) => {
    await browser.open("/list/Firm?sort=NAME");
    await page.locator(".ant-table-row").first().waitFor();
  },
  "the explorer": (explorer) => explorer.open(),
  "details and search": async (explorer) => {
    await explorer.open("/graph?expand=chain:paper&select=chain:paper");
    await explorer.details().getByRole("heading", { name: "依据" }).waitFor();
    await explorer.search("海尔");
    await explorer.page.getByRole("option").first().waitFor();
  },
  "several selected": async (explorer) => {
    await explorer.open("/graph?select=chain:paper&select=chain:oil");
    await explorer.details().waitFor();
  },
  "the list of nodes": async (explorer) => {
    await explorer.open();
    await explorer.openList();
  },
  "a question answered": async (explorer) => {
    await explorer.open();
    await explorer.ask("造纸 上游 企业");
    await explorer.said(/找到/).waitFor();
    await explorer.page.getByRole("combobox", { name: "提问" }).click();
    await explorer.page.getByRole("option").first().waitFor();
  },
  "styling and table": async (explorer) => {
    await explorer.open("/graph?colour=chain&size=degree&table=1");
    await explorer.page.getByRole("tab", { name: "样式" }).click();
    await explorer.page.locator(".ant-table-row").first().waitFor();
  },
  "a menu": async (explorer) => {
    await explorer.open();
    await explorer.click("chain:paper", { button: "right" });
    await explorer.menuItem(/^展开：包含环节/).waitFor();
  },
  export: async (explorer) => {
    await explorer.open();
    await explorer.choose("导出", "图片 PNG");
    await explorer.page.getByRole("dialog").waitFor();
  },
  saving: async (explorer) => {
    await explorer.open();
    await explorer.tool("保存视图").click();
    await explorer.page.getByRole("dialog").waitFor();
  },
  "all lists": async ({ page }) => {
    await browser.open("/lists");
    await page.locator(".list-card").first().waitFor();
  },
  "a list with evidence and columns": async ({ page }) => {
    await browser.open("/lists/gaps");
    await page
      .getByRole("button", { name: /的来源：/ })
      .first()
      .click();
    await page.getByRole("list", { name: "依据" }).waitFor();
    await page.getByRole("button", { name: /^选列/ }).click();
    await page.getByRole("checkbox").first().waitFor();
  },
  "saved views": async (explorer) => {
    await explorer.open();
    await explorer.page.evaluate(() =>
      fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: 'mutation { save(kind: VIEW, name: "没有图片的视图", content: "") { id } }',
        }),
      }),
    );
    await explorer.page.getByRole("button", { name: "我的视图" }).click();
    await explorer.page.getByText("没有图片的视图").first().waitFor();
  },
  "the keys": async (explorer) => {
    await explorer.open();
    await explorer.tool("快捷键").click();
    await explorer.page.getByRole("dialog").waitFor();
  },
  "nothing to show": async (explorer) => {
    await explorer.open("/graph?only.label=Brand");
  },
  "the gap board with a segment": async ({ page }) => {
    await browser.open("/gaps?segment=segment:pap.woodpulp&of=chain:paper");
    await page
      .getByRole("button", { name: /^加入名单/ })
      .first()
      .waitFor();
    await page.getByRole("list", { name: "依据" }).waitFor();
    await page.getByText("可以给出的政策（规划原文）").waitFor();
    for (const more of await page.locator(".segment-panel summary").all()) await more.click();
  },
  "a chain map": async ({ page }) => {
    await browser.open("/chains/textile?with=place:320000");
    await page.getByRole("button", { name: "展开全部环节" }).click();
    await page.locator(".map-card").nth(20).waitFor();
  },
  "all chains in one map": async ({ page }) => {
    await browser.open("/chains");
    await page.locator(".fused-map").waitFor();
  },
  "a plan with an opened mark, hits and a quoted sentence": async ({ page }) => {
    await browser.open(
      "/plan/shandong-light-industry-textile-2022?mark=251-263&at=300-340&q=产业链&off=Policy",
    );
    await page.getByRole("dialog", { name: "标记说明" }).waitFor();
  },
  "two plans side by side": async ({ page }) => {
    await browser.open("/plan/shandong-light-industry-textile-2022");
    await page.locator("input[type=file]").setInputFiles({
      name: "方案.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(
        "某省方案（2025年）\n一、任务\n（一）做强。建设中心10家。（牵头单位：省科技厅，下同各项均需相关市县推进）\n（二）做优。加强服务。（省财政厅负责）\n二、保障\n（一）统筹。加强领导。\n",
      ),
    });
    await page.locator(".plan-local-note").waitFor();
  },
  "a file that is no plan": async ({ page }) => {
    await browser.open("/plan/shandong-light-industry-textile-2022");
    await page.locator("input[type=file]").setInputFiles({
      name: "通讯录.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("你好"),
    });
    await page.getByRole("alert").waitFor();
  },
  "no such plan": async ({ page }) => {
    await browser.open("/plan/nothing");
    await page.getByText("没有这份规划").waitFor();
  },
  "the empty list of firms": async ({ page }) => {
    await browser.open("/prospects");
    await page.getByRole("heading", { name: "招商名单" }).waitFor();
  },
  "the list of firms": async ({ page }) => {
    await browser.open("/prospects");
    await page.evaluate(() =>
      fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query:
            'mutation { addProspect(firm: "firm:000858.SZ", segment: "segment:liq.baijiu") { id } }',
        }),
      }),
    );
    await page.reload();
    await page.locator(".ant-table-row").first().waitFor();
  },
  "the responsibility matrix with a cell": async ({ page }) => {
    await browser.open(
      "/departments?of=department:370000/省水利厅&at=task:shandong-light-industry-textile-2022/2.3.4",
    );
    await page.getByRole("link", { name: "查看原文" }).waitFor();
  },
  "the matrix by chain, searched": async ({ page }) => {
    await browser.open("/departments?by=chain&text=水效");
    await page
      .getByRole("status")
      .getByText(/省水利厅/)
      .waitFor();
  },
  "a department": async ({ page }) => {
    await browser.open("/departments/370000/省商务厅");
    await page.getByRole("button", { name: "登记更名" }).click();
    await page.getByRole("textbox", { name: "新名称" }).waitFor();
  },
  "the co-operation network": async ({ page }) => {
    await browser.open("/departments/network?department=department:370000/省商务厅");
    await page.getByRole("link", { name: "查看原文" }).first().waitFor();
  },
  "no such chain": async ({ page }) => {
    await browser.open("/chains/nothing");
    await page.getByText("没有这条产业链").waitFor();
  },
  "no such page": async ({ page }) => {
    await browser.open("/no/such/page");
    await page.getByText("没有这个页面").waitFor();
  },
  "no such view": async ({ page }) => {
    await browser.open("/v/nothing");
    await page.getByText("没有这个视图").waitFor();
  },
  "the briefings": async ({ page }) => {
    await browser.open("/briefs");
    await page.getByRole("link", { name: "造纸", exact: true }).waitFor();
  },
  "a storyboard": async ({ page }) => {
    await browser.open("/briefs/new?template=CHAIN&of=chain:paper");
    await page.locator(".slide-thumb").nth(2).click();
    await page.locator(".brief-paper .live-picture svg").waitFor();
  },
  "a show": async ({ page }) => {
    await browser.open("/briefs/new?template=CHAIN&of=chain:paper");
    await page.getByRole("button", { name: "演示" }).click();
    await page.getByRole("button", { name: "下一页" }).click();
    await page.getByRole("heading", { name: /规划定位/ }).waitFor();
  },
  "a wall": async ({ page }) => {
    await browser.open("/briefs/new?template=CHAIN&of=chain:paper");
    await page.getByRole("button", { name: "大屏" }).click();
    await page.getByRole("img", { name: "扫码看本页" }).waitFor();
  },
};

describe("accessibility", () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`has no violations: ${name}`, async () => {
      await reach(new Explorer(browser.page));
      expect(await violations()).toEqual([]);
      await browser.page.emulateMedia({ colorScheme: "dark" });
      // Colours change over a moment.
      await browser.page.waitForTimeout(400);
      expect(await violations()).toEqual([]);
    });
  }
});
