import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const browser = browserOfFile();
const open = (address?: string) => new Explorer(browser.page).open(address);

describe("expanding", () => {
  it("by double click: says how many came, and leaves what was there where it was", async () => {
    const explorer = await open();
    const before = await explorer.places();
    await explorer.doubleClick("chain:paper");
    await explorer.said(/已展开“造纸”，新增 \d+ 个节点/).waitFor();
    const words = (await explorer.said(/已展开“造纸”/).textContent()) ?? "";
    const added = Number(/新增 (\d+) 个/.exec(words)?.[1]);
    expect(added).toBeGreaterThan(20);
    await explorer.rest();
    expect(await explorer.nodeCount()).toBe(Object.keys(before).length + added);
    expect(await explorer.places()).toMatchObject(before);
  });

  it("by kind, with the count before", async () => {
    const explorer = await open();
    const before = await explorer.nodeCount();
    await explorer.click("chain:paper", { button: "right" });
    const item = explorer.menuItem(/^展开：包含环节/);
    await item.waitFor();
    const count = Number(/(\d+)$/.exec((await item.textContent()) ?? "")?.[1]);
    expect(count).toBeGreaterThan(10);
    await item.click();
    await expect.poll(explorer.nodeCount).toBe(before + count);
    await explorer.openList();
    expect(await explorer.list("环节").last().getByRole("button").count()).toBe(count);
  });

  it("up to a limit, and then with more", async () => {
    // A department that leads much, among what is not shown at first.
    const explorer = await open("/graph?select=chain:textile");
    await explorer.details().getByRole("button", { name: "展开", exact: true }).click();
    await explorer.said(/相邻节点较多，只显示前 50 个/).waitFor();
    await explorer.rest();
    const first = await explorer.nodeCount();
    await explorer.details().getByRole("button", { name: "继续展开" }).click();
    await expect.poll(explorer.nodeCount).toBeGreaterThan(first);
  });

  it("one group of relations from the details, neighbours one by one", async () => {
    const explorer = await open("/graph?select=chain:liquor");
    const head = explorer.details().getByRole("button", { name: /^包含环节/ });
    await head.click();
    const neighbours = explorer.details().getByRole("button", { name: /加入图中$/ });
    const name = (await neighbours.first().textContent())?.replace("加入图中", "") ?? "";
    await neighbours.first().click();
    await explorer.heading(name).waitFor();
    await explorer.details().getByText("产业链位置").waitFor();
    await explorer.rest();
    expect(explorer.parameter("nodes")).toHaveLength(1);
  });

  it("asks nothing again for a neighbourhood seen before", async () => {
    const explorer = await open();
    await explorer.doubleClick("chain:paper");
    await explorer.rest();
    const shown = await explorer.nodeCount();
    await explorer.tool("撤销").click();
    await explorer.rest();
    const asked: string[] = [];
    browser.page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) asked.push(request.postData() ?? "");
    });
    await explorer.tool("重做").click();
    await expect.poll(explorer.nodeCount).toBe(shown);
    expect(asked).toEqual([]);
  });
});

describe("what is in the picture", () => {
  it("is collapsed to what it was before the expansion", async () => {
    const explorer = await open();
    const before = await explorer.shownIds();
    await explorer.doubleClick("chain:paper");
    await explorer.rest();
    await explorer.details().getByRole("button", { name: "收起", exact: true }).click();
    await expect.poll(explorer.shownIds).toEqual(before);
  });

  it("is hidden, and comes back with undo", async () => {
    const explorer = await open();
    const before = await explorer.shownIds();
    await explorer.click("chain:paper");
    await explorer.heading("造纸").waitFor();
    await browser.page.keyboard.press("Delete");
    await expect.poll(explorer.shownIds).not.toContain("chain:paper");
    await explorer.tool("撤销").click();
    await expect.poll(explorer.shownIds).toEqual(before);
  });

  it("is moved by hand and stays there, through an expansion and a reload", async () => {
    const explorer = await open();
    const from = await explorer.pointOf("chain:paper");
    const to = { x: from.x + 60, y: from.y + 90 };
    await explorer.drag(from, to);
    await expect.poll(() => explorer.parameter("move")).toHaveLength(1);
    const moved = (await explorer.places())["chain:paper"];
    await explorer.doubleClick("chain:oil");
    await explorer.rest();
    expect((await explorer.places())["chain:paper"]).toEqual(moved);
    await browser.page.reload();
    await explorer.rest();
    expect((await explorer.places())["chain:paper"]).toEqual(moved);
  });

  it("stays where it is pinned when the rest is laid out anew", async () => {
    const explorer = await open();
    const before = await explorer.places();
    await explorer.click("chain:meat", { button: "right" });
    await explorer.menuItem("固定位置").click();
    await explorer.choose("布局", "力导向");
    const after = await explorer.places();
    expect(after["chain:meat"]).toEqual(before["chain:meat"]);
    expect(after["chain:paper"]).not.toEqual(before["chain:paper"]);
  });

  it("is selected by box, by kind, and with its neighbours", async () => {
    const explorer = await open();
    const title = explorer.details().getByRole("heading", { name: /^已选中 \d+ 个节点$/ });
    const count = async () => Number(/\d+/.exec((await title.textContent()) ?? "")?.[0]);
    const box = await explorer.picture().boundingBox();
    if (box === null) throw new Error("no picture");
    await explorer.tool("框选").click();
    await explorer.drag(
      { x: box.x + 5, y: box.y + 5 },
      { x: box.x + box.width - 5, y: box.y + box.height / 2 },
    );
    await title.waitFor();
    const boxed = await count();
    expect(boxed).toBeGreaterThan(5);
    expect(boxed).toBeLessThan(await explorer.nodeCount());

    await explorer.click("chain:paper");
    await explorer.heading("造纸").waitFor();
    await explorer.click("chain:paper", { button: "right" });
    await explorer.menuItem("选中全部产业链").click();
    await expect.poll(count).toBe(7);

    await explorer.click("chain:paper");
    await explorer.heading("造纸").waitFor();
    await browser.page.keyboard.press("n");
    await expect.poll(count).toBeGreaterThan(7);
    await explorer.click("chain:furniture", { isMore: true });
    await expect.poll(() => explorer.marksOf("chain:furniture")).toContain("chosen");
  });

  it("is undone and redone step by step", async () => {
    const explorer = await open();
    const states = [await explorer.shownIds()];
    const steps = [
      () => explorer.doubleClick("chain:paper"),
      () => browser.page.keyboard.press("Control+Backspace"),
      () => explorer.doubleClick("chain:oil"),
      () => browser.page.keyboard.press("Delete"),
    ];
    for (const step of steps) {
      await step();
      await expect.poll(explorer.shownIds).not.toEqual(states.at(-1));
      await explorer.rest();
      states.push(await explorer.shownIds());
    }
    for (const state of states.slice(0, -1).reverse()) {
      await browser.page.keyboard.press("Control+z");
      await expect.poll(explorer.shownIds).toEqual(state);
    }
    expect(await explorer.tool("撤销").isDisabled()).toBe(true);
    for (const state of states.slice(1)) {
      await browser.page.keyboard.press("Control+Shift+z");
      await expect.poll(explorer.shownIds).toEqual(state);
    }
  });

  it("is cleared, says so, and goes back to the overview", async () => {
    const explorer = await open();
    const before = await explorer.shownIds();
    const box = await explorer.picture().boundingBox();
    await browser.page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8, { button: "right" });
    await explorer.menuItem("清空画面").click();
    await browser.page.getByText("图中没有节点").waitFor();
    await explorer.search("海尔智家");
    await browser.page.getByRole("option").first().waitFor();
    await browser.page.keyboard.press("Enter");
    await expect.poll(explorer.nodeCount).toBe(1);
    await explorer.tool("回到全景").click();
    await expect.poll(explorer.shownIds).toEqual(before);
  });
});

describe("details", () => {
  it("say what a clicked relation rests on", async () => {
    const explorer = await open("/graph?only.label=Chain&only.label=Cluster");
    const ends = await (await explorer.cy()).evaluate((cy): [string, string] => {
      const edge = cy.edges()[0];
      return [edge?.data("source"), edge?.data("target")];
    });
    const [a, b] = [await explorer.pointOf(ends[0]), await explorer.pointOf(ends[1])];
    await browser.page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await explorer.details().getByRole("heading", { name: "属于" }).waitFor();
    await explorer.details().getByRole("list", { name: "依据" }).waitFor();
  });

  it("show the quote, its place in the plan and its source", async () => {
    const explorer = await open("/graph?select=chain:paper");
    const evidence = explorer.details().getByRole("list", { name: "依据" });
    await evidence.getByText(/造纸/).first().waitFor();
    await evidence
      .getByText(/原文第 \d+–\d+ 字/)
      .first()
      .waitFor();
    expect(
      await evidence
        .getByRole("link", { name: /行动计划/ })
        .first()
        .getAttribute("href"),
    ).toMatch(/^https?:/);
  });
});
