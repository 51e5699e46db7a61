import { beforeEach, describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { chains, Explorer } from "./explorer.ts";
import { withdrawAll } from "./progress.ts";

const browser = browserOfFile();
const link = (name: string | RegExp) => browser.page.getByRole("link", { name });

describe("the first page", () => {
  beforeEach(withdrawAll);

  it("says what there is: plan and date, chains, gaps by state, tasks, targets and departments", async () => {
    const { page } = browser;
    await browser.open("/");
    await page.getByText("现代轻工纺织产业2022年行动计划").waitFor();
    await page.getByText(/山东省人民政府办公厅 · 2022-04-07 发布/).waitFor();
    const figures = page.getByRole("region", { name: "有什么" });
    for (const words of [
      /7\s*产业链/,
      /28\s*任务/,
      /21\s*指标/,
      /18\s*部门/,
      /\d+\s*薄弱环节/,
      /\d+\s*待核实环节/,
    ]) {
      await figures.getByRole("link", { name: words }).waitFor();
    }
    const cards = page.locator(".chain-cards .overview-card");
    const names = await cards.locator("strong").allTextContents();
    expect(names.map((name) => name.trim())).toEqual([...chains, "各链合图"]);
    // What is not known stands beside the gaps and is none of them; together they are all segments.
    for (const card of (await cards.all()).slice(0, chains.length)) {
      const states = (await card.locator(".state-list").textContent()) ?? "";
      const sum = [...states.matchAll(/\d+/g)].reduce((total, [n]) => total + Number(n), 0);
      expect(await card.textContent()).toContain(`${sum} 个环节`);
    }
    await page.getByText("2023-2028年").first().waitFor();
  });

  it("asks the server once", async () => {
    let asked = 0;
    await browser.page.route("**/graphql", (route) => {
      asked++;
      return route.continue();
    });
    await browser.open("/");
    await browser.page.locator(".chain-cards").waitFor();
    expect(asked).toBe(1);
  });

  it("leads every figure to where it is", async () => {
    const { page } = browser;
    await browser.open("/");
    const unknown = Number.parseInt((await link(/待核实环节/).textContent()) ?? "", 10);
    await link(/待核实环节/).click();
    await page
      .getByRole("button", { name: new RegExp(`^优先核实\\s*${unknown}$`), pressed: true })
      .waitFor();
    await page.goBack();
    await link(/^造纸/).click();
    await page.getByRole("heading", { name: /造纸/, level: 1 }).waitFor();
    await page.goBack();
    await link(/^无数据 21$/).click();
    await page.getByRole("heading", { name: "指标", level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get("status")).toBe("NO_DATA");
  });

  it("leads in two clicks and a word to who leads 水效“领跑者” and who supports it", async () => {
    const { page } = browser;
    await browser.open("/");
    await link("任务清单").click();
    await page.getByRole("textbox", { name: "在任务、部门、原文中查找" }).click();
    await page.keyboard.type("水效");
    const rows = page.locator(".task-row");
    await expect.poll(() => rows.count()).toBe(1);
    const cells = await rows.first().getByRole("cell").allInnerTexts();
    expect(cells[1]).toContain("实施水效“领跑者”行动");
    expect(cells[2]).toBe("省工业和信息化厅");
    expect(cells[3]).toBe("省发展改革委、省水利厅");
  });

  it("has a name in the bar for each page, the chosen one marked, and room for ten at 1024", async () => {
    const { page } = browser;
    for (const lang of ["zh", "en"]) {
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        await browser.open(`/?lang=${lang}`);
        await page.locator(".chain-cards").waitFor();
        // Other pages will come: the bar is tried with ten names.
        const excess = await page.evaluate(() => {
          const nav = document.querySelector(".top-nav") as HTMLElement;
          const names = ["Plan", "Duties", "Lists", "Briefs", "规划", "分工"];
          for (const name of names.slice(0, 10 - nav.children.length)) {
            const one = nav.children[1]?.cloneNode() as HTMLElement;
            one.textContent = name;
            nav.append(one);
          }
          const bar = document.querySelector(".top-bar") as HTMLElement;
          const heights = [...nav.children].map((one) => (one as HTMLElement).offsetHeight);
          return [bar.scrollWidth - bar.clientWidth, Math.max(...heights) > 40];
        });
        expect(excess).toEqual([0, false]);
      }
    }
    await browser.open("/");
    expect(await page.locator(".top-nav [aria-current=page]").allTextContents()).toEqual(["总览"]);
  });
});

describe("what stood at / before", () => {
  it.each([
    ["/?expand=chain:paper", "expand"],
    ["/?select=chain:paper", "select"],
    ["/?only.label=Chain&only.label=Cluster", "only.label"],
    ["/?range.degree=3~20", "range.degree"],
    ["/?colour=chain&lang=zh", "colour"],
    ["/?table=1", "table"],
  ])("opens in the explorer: %s", async (address, name) => {
    const explorer = await new Explorer(browser.page).open(address);
    const { pathname } = new URL(browser.page.url());
    expect(pathname).toBe("/graph");
    expect(explorer.parameter(name).length).toBeGreaterThan(0);
  });

  it("shows the same picture as the new address", async () => {
    const explorer = await new Explorer(browser.page).open(
      "/?expand=chain:paper&only.label=Segment",
    );
    const old = await explorer.shownIds();
    await explorer.open("/graph?expand=chain:paper&only.label=Segment");
    expect(await explorer.shownIds()).toEqual(old);
  });

  it("does not trap who goes back", async () => {
    await browser.open("/targets");
    await browser.page.getByRole("heading", { name: "指标", level: 1 }).waitFor();
    await new Explorer(browser.page).open("/?select=chain:paper");
    await browser.page.goBack();
    await browser.page.getByRole("heading", { name: "指标", level: 1 }).waitFor();
  });

  it("finds from every page and opens the explorer with what was found", async () => {
    await browser.open("/timeline");
    const explorer = new Explorer(browser.page);
    await explorer.search("海织云");
    await browser.page
      .getByRole("option", { name: /海织云/ })
      .first()
      .waitFor();
    await browser.page.keyboard.press("Enter");
    await explorer
      .details()
      .getByRole("heading", { name: /海织云/, level: 2 })
      .waitFor();
    expect(new URL(browser.page.url()).pathname).toBe("/graph");
    // Nothing of the page before is taken for a part of the view, and there is nothing to undo.
    expect(explorer.parameter("nodes")).toHaveLength(1);
    expect(await explorer.tool("撤销").isDisabled()).toBe(true);
  });
});

describe("a list by kind", () => {
  it("is searched by pinyin, filtered, sorted and paged by the server, and keeps its address", async () => {
    const { page } = browser;
    await browser.open("/");
    const firms = page
      .getByRole("region", { name: /^分类清单/ })
      .getByRole("link", { name: /^企业/ });
    const total = Number(/\d+/.exec((await firms.textContent()) ?? "")?.[0]);
    expect(total).toBeGreaterThan(300);
    await firms.click();
    await page.getByText(`共 ${total} 条`, { exact: true }).waitFor();
    expect(await page.locator(".ant-table-row").count()).toBe(50);
    await page.getByTitle("2", { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("page")).toBe("2");
    await page.getByRole("textbox", { name: /按名称/ }).fill("hezj");
    await page.getByText(/^共 1 条$/).waitFor();
    await page.getByRole("link", { name: /海尔智家/ }).waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByRole("columnheader", { name: /关系数/ }).click();
    await page.getByRole("columnheader", { name: /关系数/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("RELATIONS~desc");
    const first = page.locator(".ant-table-row").first();
    await expect
      .poll(async () => Number((await first.getByRole("cell").last().textContent()) ?? 0))
      .toBeGreaterThan(10);
    const name = (await first.getByRole("link").textContent())?.trim() ?? "";
    await page.reload();
    await first.getByRole("link", { name }).click();
    const explorer = new Explorer(page);
    await explorer.heading(name).waitFor();
  });

  it("says so for a kind that is none", async () => {
    await browser.open("/list/Nothing");
    await browser.page.getByText("没有这一类内容").waitFor();
  });
});

describe("the timeline", () => {
  it("stands by years and months, with what has no date apart, and is chosen by kind", async () => {
    const { page } = browser;
    await browser.open("/timeline");
    await page.getByRole("heading", { name: /^2022 年/ }).waitFor();
    const undated = page.getByRole("region", { name: /^没有写明日期/ });
    expect(await undated.getByRole("listitem").count()).toBe(13);
    await undated.getByText("只写“春秋两季”，没有写年份").waitFor();
    await page
      .getByRole("region", { name: /^2022 年/ })
      .getByText("2022-04-07")
      .waitFor();
    await page.getByText("2023 至 2028").waitFor();
    await page.getByRole("button", { name: /^指标年份/ }).click();
    await page.getByRole("button", { name: /^活动/ }).click();
    await undated.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^有日期的评述/ }).click();
    await page.getByRole("heading", { name: /^2008 年/ }).waitFor();
    const address = page.url();
    await page.reload();
    await page.getByRole("heading", { name: /^2008 年/ }).waitFor();
    expect(page.url()).toBe(address);
  });

  it("is gone through by the keyboard", async () => {
    const { page } = browser;
    await browser.open("/timeline");
    const year = page.getByRole("navigation", { name: "按年份跳转" }).getByRole("button").nth(1);
    await year.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("year-2023");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "完善工作协调推进机制",
    );
  });
});
