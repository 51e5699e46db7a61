import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const browser = browserOfFile();
const open = (address?: string) => new Explorer(browser.page).open(address);

describe("filters", () => {
  it("by kind: the legend counts, hides and shows; the filter beside it says the same", async () => {
    const explorer = await open();
    const all = await explorer.nodeCount();
    const legend = browser.page.getByRole("region", { name: "图例" });
    const firms = legend.getByRole("button", { name: /^企业/ });
    const count = Number(/\d+/.exec((await firms.textContent()) ?? "")?.[0]);
    expect(await firms.getAttribute("aria-pressed")).toBe("true");
    await firms.click();
    await expect.poll(explorer.nodeCount).toBe(all - count);
    expect(await firms.getAttribute("aria-pressed")).toBe("false");
    const box = explorer.filters().getByRole("checkbox", { name: /^企业/ });
    expect(await box.isChecked()).toBe(false);
    await explorer
      .filters()
      .getByText(`显示 ${all - count} 个，共 ${all} 个`)
      .waitFor();
    await firms.click();
    await expect.poll(explorer.nodeCount).toBe(all);
  });

  for (const [dimension, value] of [
    ["产业链", "造纸"],
    ["产业链位置", "上游"],
    ["省份", "山东省"],
    ["依据", "规划原文"],
  ] as const) {
    it(`by ${dimension}: only ${value}, with the count that was told before`, async () => {
      const explorer = await open("/graph?expand=chain:paper");
      const group = explorer.filters().getByRole("group", { name: dimension, exact: true });
      const option = group.locator(".filter-option", { hasText: new RegExp(`^${value}`) });
      const count = Number(await option.locator(".count").textContent());
      await option.hover();
      await option.getByRole("button", { name: `只看${value}` }).click();
      await expect.poll(explorer.nodeCount).toBe(count);
      await explorer.filters().getByRole("button", { name: "全部显示" }).click();
      await expect.poll(explorer.nodeCount).toBeGreaterThan(count);
    });
  }

  it("act on what is expanded later, and outlive a reset of the picture", async () => {
    const explorer = await open("/graph?not.label=Segment");
    await explorer.doubleClick("chain:paper");
    await explorer.rest();
    const shown = await explorer.shownIds();
    expect(shown.filter((id) => id.startsWith("segment:"))).toEqual([]);
    expect(shown.some((id) => id.startsWith("task:") || id.startsWith("policy:"))).toBe(true);
    await explorer.tool("回到全景").click();
    await explorer.rest();
    expect(explorer.parameter("not.label")).toEqual(["Segment"]);
  });

  it("by range, with what is unknown kept or left out as the user wants", async () => {
    const explorer = await open();
    const all = await explorer.nodeCount();
    const from = explorer.filters().getByRole("spinbutton", { name: "关系数不小于" });
    await from.fill("20");
    await from.press("Enter");
    await expect.poll(explorer.nodeCount).toBeLessThan(all);
    const few = await explorer.nodeCount();
    expect(few).toBeGreaterThan(7);
    await browser.page.keyboard.press("Escape");
    await explorer.tool("撤销").click();
    await expect.poll(explorer.nodeCount).toBe(all);
    expect(await from.inputValue()).toBe("");

    const share = explorer.filters().getByRole("group", { name: "最大产品的收入占比（%）" });
    const unknown = share.getByRole("checkbox", { name: /^保留没有此数据的 \d+ 个/ });
    const count = Number(/的 (\d+) 个/.exec((await share.textContent()) ?? "")?.[1]);
    await unknown.click();
    await expect.poll(explorer.nodeCount).toBe(all - count);
  });

  it("that let nothing through say so, with a way on", async () => {
    const explorer = await open("/graph?only.label=Brand");
    await browser.page.getByText("筛选之后没有可显示的节点").waitFor();
    await explorer.filters().getByRole("button", { name: "全部显示" }).click();
    await expect.poll(explorer.nodeCount).toBeGreaterThan(50);
  });
});

describe("the shortest path", () => {
  it("between two nodes is shown in words and in the picture, the rest dimmed", async () => {
    const explorer = await open();
    await explorer.click("chain:paper");
    await explorer.heading("造纸").waitFor();
    await explorer.click("chain:oil", { button: "right" });
    await explorer.menuItem(/^从“造纸”到这里的最短路径/).click();
    await explorer.said(/最短路径 \d+ 步：造纸 → .+ → 食用植物油/).waitFor();
    await explorer.rest();
    expect(await explorer.marksOf("chain:paper")).not.toContain("faded");
    expect(await explorer.marksOf("chain:oil")).not.toContain("faded");
    expect(await explorer.marksOf("chain:meat")).toContain("faded");
    await explorer.tool("关闭提示").click();
    await expect.poll(() => explorer.marksOf("chain:meat")).not.toContain("faded");
  });

  it("is offered for two selected nodes", async () => {
    const explorer = await open();
    await explorer.click("chain:meat");
    await explorer.heading("肉类").waitFor();
    await explorer.click("chain:liquor", { isMore: true });
    await explorer.details().getByRole("button", { name: "两者的最短路径" }).click();
    await explorer.said(/最短路径 \d+ 步：肉类 → .+ → 酒类/).waitFor();
  });
});

describe("questions", () => {
  it("are completed as they are typed, understood, and added to the picture", async () => {
    const explorer = await open();
    const before = await explorer.shownIds();
    const box = browser.page.getByRole("combobox", { name: "提问" });
    await box.click();
    await box.pressSequentially("省商务");
    const options = browser.page.getByRole("listbox", { name: "可接着说的词" });
    await options
      .getByRole("option", { name: /省商务厅/ })
      .first()
      .waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await expect.poll(() => box.inputValue()).toContain("省商务厅");
    await box.pressSequentially("牵");
    await options.getByRole("option", { name: /牵头/ }).first().waitFor();
    await box.pressSequentially("头 任务");
    await box.press("Enter");
    await explorer.said(/省商务厅.*牵头.*任务.*找到 \d+ 项/).waitFor();
    await explorer.rest();
    const shown = await explorer.shownIds();
    expect(shown).toEqual(expect.arrayContaining(before));
    expect(shown.filter((id) => id.startsWith("task:")).length).toBeGreaterThan(1);
  });

  for (const question of ["造纸 上游 省外 企业", "海尔智家 到 省工业和信息化厅"]) {
    it(`such as “${question}” bring out what they find`, async () => {
      const explorer = await open();
      const before = await explorer.nodeCount();
      await explorer.ask(question);
      await explorer.said(/找到 \d+ 项/).waitFor();
      expect(await explorer.nodeCount()).toBeGreaterThanOrEqual(before);
      expect(await explorer.marksOf("chain:meat")).toContain("faded");
      await explorer.said(/找到/).getByRole("button", { name: "只看这些" }).click();
      await expect.poll(explorer.nodeCount).toBeLessThan(before);
    });
  }

  it("say what was not understood", async () => {
    const explorer = await open();
    await explorer.ask("造纸 上游 企业 嘟嘟嘟");
    await explorer.said(/没有听懂：.*嘟嘟嘟/).waitFor();
  });

  it("are kept by name, asked again, and deleted with undo", async () => {
    const explorer = await open();
    await explorer.ask("酒类 龙头 企业");
    const box = browser.page.getByRole("combobox", { name: "提问" });
    await box.click();
    await explorer.filters().getByRole("button", { name: "保存问题" }).click();
    await browser.page.getByRole("textbox", { name: "问题的名称" }).fill("酒类的龙头");
    await browser.page.keyboard.press("Enter");
    const kept = browser.page.getByRole("list", { name: "保存的问题" });
    await kept.getByRole("button", { name: "酒类的龙头", exact: true }).waitFor();

    await open();
    await box.click();
    await kept.getByRole("button", { name: "酒类的龙头", exact: true }).click();
    await explorer.said(/找到 \d+ 项/).waitFor();
    expect(explorer.parameter("ask")).toEqual(["酒类 龙头 企业"]);

    await box.click();
    await kept.getByRole("button", { name: "删除问题“酒类的龙头”" }).click();
    await browser.page.getByRole("button", { name: "撤销删除" }).click();
    await kept.getByRole("button", { name: "酒类的龙头", exact: true }).waitFor();
    await kept.getByRole("button", { name: "删除问题“酒类的龙头”" }).click();
    await browser.page.getByText("已删除“酒类的龙头”").waitFor();
  });
});
