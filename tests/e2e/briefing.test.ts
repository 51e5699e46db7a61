import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";

const browser = browserOfFile();

/** The page large in the middle, not one of the small ones. */
const paper = (page: Page = browser.page) => page.locator(".brief-paper .bp-page");
const slide = (name: string | RegExp) =>
  browser.page.locator(".slide-thumb").and(browser.page.getByRole("button", { name }));

async function newReport(query = "template=CHAIN&of=chain:paper"): Promise<string> {
  await browser.open(`/briefs/new?${query}`);
  await paper().first().waitFor();
  return new URL(browser.page.url()).pathname;
}

async function savedBy(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

describe("a briefing", () => {
  it("is an exported 一链一报告 four clicks from the first page", { timeout: 90_000 }, async () => {
    const { page } = browser;
    await browser.open("/");
    await page.getByRole("link", { name: "产业链", exact: true }).click();
    await page.getByRole("link", { name: /造纸/ }).first().click();
    await page.getByRole("link", { name: "一链一报告" }).click();
    const { name, path } = await savedBy(page, () =>
      page.getByRole("button", { name: "导出 PPTX" }).click(),
    );
    expect(name).toBe("山东省造纸产业链报告.pptx");
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    // With a picture of 4K in it.
    expect(bytes.length).toBeGreaterThan(300_000);
    await page.getByText("已导出 山东省造纸产业链报告.pptx").waitFor();
  });

  it("is put in order by keys, loses a slide and gets it back, and keeps what was written", async () => {
    const { page } = browser;
    const address = await newReport();
    await slide(/^2 规划定位/).click();
    await slide(/^2 规划定位/).press("Alt+ArrowDown");
    await slide(/^3 规划定位/).waitFor();
    await page.getByText("“规划定位：规划怎么说造纸”已移到第 3 页。").waitFor();
    await page.getByRole("button", { name: "删除", exact: true }).click();
    await page.getByText("已删除“规划定位：规划怎么说造纸”。").waitFor();
    await slide(/规划定位/).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "撤销" }).click();
    await slide(/^3 规划定位/).waitFor();
    await page.getByRole("textbox", { name: "文字" }).fill("这是我写的一句。");
    await page.getByRole("textbox", { name: "讲稿备注" }).fill("先停三秒。");
    await paper().getByText("这是我写的一句。").waitFor();
    await paper().getByText("[自]").waitFor();
    await page.getByText(/^已保存/).waitFor();
    await browser.open(`${address}?slide=position`);
    await paper().getByText("这是我写的一句。").waitFor();
    expect(await page.getByRole("textbox", { name: "讲稿备注" }).inputValue()).toBe("先停三秒。");
    await slide(/^3 规划定位/).waitFor();
  });

  it("does not write over what another window has changed", async () => {
    const { page } = browser;
    const address = await newReport();
    const other = await browser.anotherPage();
    await other.goto(page.url());
    await paper(other).first().waitFor();
    await page.getByRole("textbox", { name: "简报标题" }).fill("先改的标题");
    await page.getByText(/^已保存 /).waitFor();
    await other.getByRole("textbox", { name: "简报标题" }).fill("后改的标题");
    await other
      .getByText(/另一窗口改过这份简报/)
      .first()
      .waitFor();
    await other.getByRole("button", { name: "载入最新版" }).click();
    await expect
      .poll(() => other.getByRole("textbox", { name: "简报标题" }).inputValue())
      .toBe("先改的标题");
    await browser.open(address);
    await page.getByRole("heading", { name: "先改的标题" }).first().waitFor();
  });

  it("takes a slide of a chain map, of the board and of text, and freezes one with its date", async () => {
    const { page } = browser;
    await newReport();
    const add = async (kind: string, what: RegExp | string) => {
      await page.getByRole("button", { name: "添加一页" }).click();
      await page.getByRole("radio", { name: kind }).check();
      await page.getByRole("dialog").getByRole("button", { name: what }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };
    await add("产业链图谱", /家具产业链图谱/);
    await paper().locator(".live-picture svg").waitFor();
    await page.getByRole("combobox", { name: "镜头" }).selectOption({ index: 1 });
    await add("缺口总表、热力图、矩阵", /各产业链环节状态/);
    await paper().getByText("环节数，按状态").waitFor();
    await page.getByRole("checkbox", { name: "固定本页数据" }).check();
    await paper()
      .getByText(/数据固定于 \d{4}-\d\d-\d\d，不再更新/)
      .waitFor();
    await add("文字", "添加文字页");
    await page.getByRole("textbox", { name: "本页标题" }).fill("请领导定夺");
    await paper().getByRole("heading", { name: "请领导定夺" }).waitFor();
    await page.getByText(/^已保存 /).waitFor();
  });

  it("tells of a long export, which can be cancelled", async () => {
    const { page } = browser;
    await newReport();
    // A server that takes its time.
    let isReleased = () => {};
    const released = new Promise<void>((done) => {
      isReleased = done;
    });
    await page.route("**/file", async (route) => {
      await released;
      await route.abort().catch(() => undefined);
    });
    await page.getByRole("button", { name: "导出 PPTX" }).click();
    await page.getByText("正在生成 PPTX 文件……").waitFor();
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("已取消导出。").waitFor();
    isReleased();
    expect(await page.getByRole("button", { name: "导出 PPTX" }).isEnabled()).toBe(true);
  });

  it("is shown page by page, with notes in a second window and a picture to be asked", async () => {
    const { page } = browser;
    const address = await newReport();
    await browser.open(`${address}/present?page=2`);
    const at = (n: number) => page.getByRole("status").getByText(`第 ${n} / `);
    await at(2).waitFor();
    const [notes] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "讲稿窗口" }).click(),
    ]);
    await notes.getByText("引号内是规划原文，未作改动。").waitFor();
    await notes
      .getByRole("heading", { name: /造纸产业链图谱/ })
      .last()
      .waitFor();
    await notes.getByRole("button", { name: "下一页" }).click();
    await at(3).waitFor();
    await page.keyboard.press("End");
    await page.getByRole("heading", { name: /资料来源/ }).waitFor();
    await page.keyboard.press("Home");
    await at(1).waitFor();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    await at(3).waitFor();
    await notes.getByText(/图中每个板块可点开看环节/).waitFor();
    await page.keyboard.press("b");
    await page.getByText("黑屏", { exact: true }).waitFor();
    await page.keyboard.press("b");
    const picture = page.getByRole("application");
    const svg = picture.locator("svg");
    const before = await svg.getAttribute("viewBox");
    await picture.press("+");
    expect(await svg.getAttribute("viewBox")).not.toBe(before);
    await picture.press("0");
    await expect.poll(() => svg.getAttribute("viewBox")).toBe(before);
    await picture.locator('[data-id="group:制浆"]').click();
    await page.getByRole("complementary", { name: "制浆" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: "制浆" }).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.waitForURL(`**${address}`);
  });

  it("goes round on a wall with firms' names hidden, in pictures too, and a code to the page", async () => {
    const page = await browser.anotherPage({ viewport: { width: 1920, height: 1080 } });
    await newReport("template=CHAIN&of=chain:paper");
    const address = new URL(browser.page.url());
    await page.goto(`${address.origin}${address.pathname}/wall?every=2&page=4`);
    const at = (n: number) => page.getByRole("status").getByText(`第 ${n} / `);
    await at(5).waitFor();
    await page.getByRole("button", { name: "暂停轮播" }).click();
    await page.goto(`${address.origin}${address.pathname}/wall?every=600&page=4`);
    const sun = page.getByRole("cell", { name: "太阳纸业" });
    let shown = 4;
    for (; shown < 12 && !(await sun.isVisible()); shown++) {
      await page.getByRole("button", { name: "下一页" }).click();
      await at(shown + 1).waitFor();
    }
    await sun.waitFor();
    await page.getByRole("checkbox", { name: "隐去企业名称" }).check();
    await page
      .getByRole("cell", { name: /^企业[A-Z]+$/ })
      .first()
      .waitFor();
    expect(await page.locator(".show-page").textContent()).not.toMatch(/太阳纸业|晨鸣|华泰/);
    const link = await page.getByRole("img", { name: "扫码看本页" }).getAttribute("data-link");
    expect(link).toContain(`${address.pathname}/present?page=${shown}&mask=1`);
    await page.getByText(/此码指向本机地址/).waitFor();
  });

  it("opens from a file without a network, moves, and says what a node rests on", {
    timeout: 60_000,
  }, async () => {
    const { page } = browser;
    await newReport("template=GAP&of=segment:pap.woodpulp");
    const { path } = await savedBy(page, () =>
      page.getByRole("button", { name: "离线网页" }).click(),
    );
    const html = await readFile(path, "utf8");
    const offline = await browser.anotherPage();
    await offline.context().setOffline(true);
    await offline.route("http*://**", (route) => route.abort());
    await offline.goto("about:blank");
    const { writeFile } = await import("node:fs/promises");
    const file = `${path}.html`;
    await writeFile(file, html);
    await offline.goto(`file://${file}`);
    const view = offline.locator(".bp-view[data-live]").first();
    await view.scrollIntoViewIfNeeded();
    const svg = view.locator("svg");
    const whole = await svg.getAttribute("viewBox");
    await view.focus();
    await offline.keyboard.press("+");
    const near = await svg.getAttribute("viewBox");
    expect(near).not.toBe(whole);
    await offline.keyboard.press("ArrowRight");
    expect(await svg.getAttribute("viewBox")).not.toBe(near);
    await offline.keyboard.press("0");
    const node = view.locator('[data-id="segment:pap.woodpulp"]');
    await node.click();
    await offline.getByRole("heading", { name: "木竹浆", level: 3 }).waitFor();
    await offline.locator("#card .evidence").first().waitFor();
    await offline.keyboard.press("Escape");
    expect(await offline.locator("#card").isVisible()).toBe(false);
  });

  it("hides firms' names in its files, in the graph's picture too", {
    timeout: 60_000,
  }, async () => {
    const { page } = browser;
    const address = await newReport("template=CHAIN&of=chain:paper");
    await page.getByRole("button", { name: "添加一页" }).click();
    await page.getByRole("radio", { name: "某个节点的关系图" }).check();
    await page.getByRole("searchbox", { name: "搜索节点" }).fill("木竹浆");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /木竹浆/ })
      .first()
      .click();
    await page.getByText(/^已保存 /).waitFor();
    await browser.open(`${address}?mask=1&slide=picture`);
    await paper()
      .locator(".live-picture svg")
      .getByText(/企业[A-Z]/)
      .first()
      .waitFor();
    const { path } = await savedBy(page, () =>
      page.getByRole("button", { name: "离线网页" }).click(),
    );
    const html = await readFile(path, "utf8");
    expect(html).toMatch(/企业[A-Z]/);
    for (const name of ["太阳纸业", "岳阳林纸", "华泰", "晨鸣", "002078"]) {
      expect(html).not.toContain(name);
    }
  });

  it("is made of a gap from its panel and of a department from its details", async () => {
    const { page } = browser;
    await browser.open("/gaps?segment=segment:pap.woodpulp&of=chain:paper");
    await page.getByRole("link", { name: "招商专报" }).click();
    await paper().getByRole("heading", { name: "山东省木竹浆招商专报" }).waitFor();
    await browser.open("/briefs");
    await page.getByRole("link", { name: "省科技厅" }).click();
    await paper().getByRole("heading", { name: "省科技厅责任分工一页纸" }).waitFor();
    await page.getByRole("link", { name: /全部简报/ }).click();
    const card = page.locator(".brief-card").filter({ hasText: "省科技厅责任分工一页纸" }).first();
    await card.getByRole("button", { name: "删除" }).click();
    await page.getByText("已删除《省科技厅责任分工一页纸》。").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await card.waitFor();
  });
});
