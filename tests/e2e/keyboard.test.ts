import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const browser = browserOfFile();
const open = (address?: string) => new Explorer(browser.page).open(address);
const press = (key: string) => browser.page.keyboard.press(key);
const focused = () =>
  browser.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

describe("the keyboard alone", () => {
  it("goes from search to a node, expands it, collapses it and lets it go", async () => {
    const explorer = await open();
    const before = await explorer.nodeCount();
    await press("Control+k");
    await browser.page.keyboard.type("造纸");
    await browser.page.getByRole("option", { name: /^造纸/ }).first().waitFor();
    await press("Enter");
    await explorer.heading("造纸").waitFor();
    await press("Control+Enter");
    await explorer.said(/已展开“造纸”/).waitFor();
    await expect.poll(explorer.nodeCount).toBeGreaterThan(before);
    await press("Control+Backspace");
    await expect.poll(explorer.nodeCount).toBe(before);
    await press("Escape");
    await browser.page.getByText("还没有选中内容").waitFor();
  });

  it("reaches every shown node by the list, and its details after it", async () => {
    const explorer = await open();
    await explorer.openList();
    const last = explorer.list("部门").last().getByRole("button").last();
    const name = (await last.textContent()) ?? "";
    await last.focus();
    await press("Enter");
    await explorer.heading(name).waitFor();
    await press("Tab");
    expect(await focused()).toBe("展开");
  });

  it("opens the menu of the chosen node, moves in it, and comes back", async () => {
    const explorer = await open("/graph?select=chain:paper");
    await explorer.details().waitFor();
    await explorer.details().getByRole("button", { name: "更多操作" }).focus();
    await press("m");
    const menu = browser.page.getByRole("menu", { name: "造纸" });
    await menu.waitFor();
    await explorer.menuItem(/^展开：包含环节/).waitFor();
    await press("ArrowDown");
    expect(await focused()).toMatch(/^展开全部相邻节点/);
    await press("End");
    expect(await focused()).toMatch(/^最短路径/);
    await press("Escape");
    await menu.waitFor({ state: "detached" });
    expect(await focused()).toBe("更多操作");
  });

  it("moves and zooms the picture that has the focus", async () => {
    const explorer = await open();
    await explorer.picture().focus();
    const before = await explorer.eye();
    await press("+");
    await explorer.rest();
    expect((await explorer.eye()).zoom).toBeGreaterThan(before.zoom);
    const { x } = await explorer.eye();
    await press("ArrowLeft");
    await explorer.rest();
    expect((await explorer.eye()).x).toBeGreaterThan(x);
    await press("0");
    await explorer.rest();
    expect((await explorer.eye()).zoom).toBeCloseTo(before.zoom, 2);
  });

  it("has every key in a list of keys", async () => {
    await open();
    await press("?");
    const dialog = browser.page.getByRole("dialog", { name: "快捷键" });
    await dialog.getByText("撤销").waitFor();
    await dialog.getByText("框选").waitFor();
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("shows where the focus is, wherever it goes", async () => {
    await open("/graph?select=chain:paper");
    const unmarked: string[] = [];
    for (let i = 0; i < 60; i++) {
      await press("Tab");
      const name = await browser.page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const style = getComputedStyle(element);
        const isMarked =
          (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
          style.boxShadow !== "none";
        return isMarked ? null : element.outerHTML.slice(0, 100);
      });
      if (name !== null) unmarked.push(name);
    }
    expect(unmarked).toEqual([]);
  });
});
