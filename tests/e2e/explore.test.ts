import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";

const chains = ["纺织服装", "智能家电", "造纸", "家具", "酒类", "肉类", "食用植物油"];
const browser = browserOfFile();

const nodeList = (page: Page, kind: string) => page.getByRole("list", { name: kind, exact: true });
const details = (page: Page) => page.getByRole("article");

async function openOverview(): Promise<Page> {
  await browser.open("/");
  await nodeList(browser.page, "产业链").waitFor();
  return browser.page;
}

async function nodeCount(page: Page): Promise<number> {
  return Number(
    await page
      .getByRole("tab", { name: /图中节点|Shown nodes/ })
      .locator(".count")
      .textContent(),
  );
}

/** How many of the picture's pixels are painted. */
async function paintedPixels(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll("canvas")].reduce((sum, canvas) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let painted = 0;
      for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) painted++;
      return sum + painted;
    }, 0),
  );
}

describe("the first page", () => {
  it("shows the seven chains in the picture and in the list", async () => {
    const page = await openOverview();
    expect(await nodeList(page, "产业链").getByRole("button").allTextContents()).toEqual(chains);
    expect(await page.title()).toContain("链图");
    await page.getByRole("img", { name: /产业链图谱：图中有 \d+ 个节点/ }).waitFor();
    await expect.poll(() => paintedPixels(page)).toBeGreaterThan(20_000);
    await page.getByText(/依据：现代轻工纺织产业.*等 \d+ 个来源/).waitFor();
  });

  it("asks nobody but its own server", async () => {
    const hosts = new Set<string>();
    browser.page.on("request", (request) => {
      if (request.url().startsWith("http")) hosts.add(new URL(request.url()).host);
    });
    const page = await openOverview();
    expect([...hosts]).toEqual([new URL(page.url()).host]);
  });

  it("has nothing that sticks out at 1024 by 768", async () => {
    await browser.page.setViewportSize({ width: 1024, height: 768 });
    await browser.open("/");
    await browser.page.getByRole("img", { name: /产业链图谱/ }).waitFor();
    const excess = await browser.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    await browser.page.getByRole("button", { name: "打开侧栏" }).click();
    await nodeList(browser.page, "产业链").waitFor();
  });
});

describe("search", () => {
  it("finds 海织云 by its initials; Enter adds and selects it and shows the plan's words", async () => {
    const page = await openOverview();
    const before = await nodeCount(page);
    await page.getByRole("combobox", { name: "搜索节点" }).fill("hzy");
    await page
      .getByRole("option", { name: /海织云/ })
      .first()
      .waitFor();
    await page.getByRole("combobox").fill("海织云");
    await page.getByRole("option", { name: /卡奥斯海织云平台/ }).waitFor();
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name: "卡奥斯海织云平台" }).waitFor();
    const evidence = details(page).getByRole("list", { name: "依据" });
    await evidence.getByText("规划原文").first().waitFor();
    await evidence
      .getByText(/卡奥斯海织云/)
      .first()
      .waitFor();
    await evidence
      .getByText(/原文第 \d+–\d+ 字/)
      .first()
      .waitFor();
    await page.getByText("已把“卡奥斯海织云平台”加入图中").waitFor();
    expect(await nodeCount(page)).toBe(before + 1);
    expect(new URL(page.url()).searchParams.get("nodes")).toContain("platform:");
  });

  it("says so when nothing is found", async () => {
    const page = await openOverview();
    await page.getByRole("combobox").fill("qqzzxxvv");
    await page.getByText("没有找到与“qqzzxxvv”有关的内容").waitFor();
  });
});

describe("exploring", () => {
  it("expands a chain, says how many nodes came, and keeps that in the address", async () => {
    const page = await openOverview();
    const before = await nodeCount(page);
    await nodeList(page, "产业链").getByRole("button", { name: "造纸" }).click();
    await details(page).getByRole("button", { name: "展开" }).click();
    const words = await page.getByText(/已展开“造纸”，新增 \d+ 个节点/).textContent();
    const added = Number(/新增 (\d+) 个/.exec(words ?? "")?.[1]);
    expect(added).toBeGreaterThan(5);
    await expect.poll(() => nodeCount(page)).toBe(before + added);
    expect(new URL(page.url()).searchParams.get("expand")).toBe("chain:paper");

    await page.reload();
    await details(page).getByRole("heading", { name: "造纸" }).waitFor();
    await expect.poll(() => nodeCount(page)).toBe(before + added);
    expect(await details(page).getByRole("button", { name: "已展开" }).isDisabled()).toBe(true);

    await page.goBack();
    await expect.poll(() => nodeCount(page)).toBe(before);
    await page.goForward();
    await expect.poll(() => nodeCount(page)).toBe(before + added);
  });

  it("goes from a relation to the neighbour behind it", async () => {
    const page = await openOverview();
    await nodeList(page, "产业链").getByRole("button", { name: "酒类" }).click();
    await details(page)
      .getByRole("button", { name: /^包含环节/ })
      .click();
    const neighbours = details(page).getByRole("button", { name: /加入图中$/ });
    const name = (await neighbours.first().textContent())?.replace("加入图中", "") ?? "";
    await neighbours.first().click();
    await details(page).getByRole("heading", { name, exact: true }).waitFor();
    await details(page).getByText("产业链位置").waitFor();
  });

  it("shows what a relation rests on, from a link to it", async () => {
    const page = await openOverview();
    await nodeList(page, "产业集群").getByRole("button").first().click();
    await details(page).getByRole("heading", { level: 2 }).waitFor();
    const relation = await page.evaluate(async () => {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ overview { edges { id type } } }" }),
      });
      const { data } = await response.json();
      return data.overview.edges.find((edge: { type: string }) => edge.type === "IN_CHAIN")
        .id as string;
    });
    await browser.open(`/?select=${encodeURIComponent(relation)}`);
    await details(page).getByRole("heading", { name: "属于" }).waitFor();
    await details(page).getByRole("list", { name: "依据" }).waitFor();
  });

  it("selects what is clicked in the picture", async () => {
    const page = await openOverview();
    const picture = await page.getByRole("img", { name: /产业链图谱/ }).boundingBox();
    if (picture === null) throw new Error("no picture");
    // The first chain stands at the top, in the middle; somewhere on the way down is its box.
    for (let y = 60; y < 320 && !new URL(page.url()).searchParams.has("select"); y += 12) {
      await page.mouse.click(picture.x + picture.width / 2, picture.y + y);
    }
    await details(page).getByRole("heading", { level: 2 }).waitFor();
  });
});

describe("language", () => {
  it("changes to English and stays after a reload", async () => {
    const page = await openOverview();
    await nodeList(page, "产业链").getByRole("button", { name: "造纸" }).click();
    await page.getByRole("button", { name: /English/ }).click();
    await details(page).getByRole("heading", { name: "Evidence" }).waitFor();
    await page.getByRole("tab", { name: /Shown nodes/ }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    const address = new URL(page.url()).search;
    expect(address).toBe("?select=chain%3Apaper&lang=en");
    await page.reload();
    await details(page).getByRole("heading", { name: "Evidence" }).waitFor();
    await page.getByRole("button", { name: /中文/ }).click();
    await details(page).getByRole("heading", { name: "依据" }).waitFor();
  });
});

describe("the keyboard alone", () => {
  it("goes from search to a node, expands it and reaches its evidence", async () => {
    const page = await openOverview();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("造纸");
    await page.getByRole("option", { name: /^造纸/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { level: 2 }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText(/已展开“.+”/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("还没有选中内容").waitFor();
  });

  it("reaches every shown node by the list, and its details after it", async () => {
    const page = await openOverview();
    const last = nodeList(page, "部门").getByRole("button").last();
    const name = (await last.textContent()) ?? "";
    await last.focus();
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name, exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
      "tabpanel",
    );
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("展开");
  });
});

describe("when the server fails", () => {
  it("says that the database is being recovered and goes on by itself when it is back", async () => {
    let isDown = true;
    await browser.page.route("**/graphql", (route) =>
      isDown ? route.fulfill({ status: 503, body: "" }) : route.continue(),
    );
    await browser.open("/");
    const alert = browser.page.getByRole("alert");
    await alert.getByText("数据库正在恢复", { exact: true }).waitFor();
    isDown = false;
    await nodeList(browser.page, "产业链").waitFor();
  });

  it("offers to try again", async () => {
    let isDown = true;
    await browser.page.route("**/graphql", (route) =>
      isDown ? route.fulfill({ status: 500, body: "" }) : route.continue(),
    );
    await browser.open("/");
    const retry = browser.page.getByRole("button", { name: "重试" });
    await retry.waitFor();
    isDown = false;
    await retry.click();
    await nodeList(browser.page, "产业链").waitFor();
  });

  it("says so when a link names a node that is not there", async () => {
    await browser.open("/?select=firm%3Anobody");
    await browser.page.getByText("没有找到这个节点").waitFor();
    await browser.open("/no/such/page");
    await browser.page.getByText("没有这个页面").waitFor();
  });
});
