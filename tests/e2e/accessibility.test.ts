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
  "the overview": (explorer) => explorer.open(),
  "details and search": async (explorer) => {
    await explorer.open("/?expand=chain:paper&select=chain:paper");
    await explorer.details().getByRole("heading", { name: "依据" }).waitFor();
    await explorer.search("海尔");
    await explorer.page.getByRole("option").first().waitFor();
  },
  "several selected": async (explorer) => {
    await explorer.open("/?select=chain:paper&select=chain:oil");
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
    await explorer.open("/?colour=chain&size=degree&table=1");
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
    await explorer.open("/?only.label=Brand");
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
