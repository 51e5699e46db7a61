import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { withdrawAll } from "./progress.ts";

const browser = browserOfFile();
const rows = () => browser.page.locator(".target-row");
const panel = () => browser.page.getByRole("complementary", { name: "指标详情" });
const tile = (status: string) =>
  browser.page.locator(".status-tile", { hasText: status }).locator("strong");
const key = "shandong-light-industry-textile-2022";

beforeEach(withdrawAll);

async function open(address = "/targets"): Promise<void> {
  await browser.open(address);
  await rows().first().waitFor();
}

async function fill(fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await panel().getByLabel(label, { exact: true }).fill(value);
  }
}

describe("the targets", () => {
  it("are all of the plan's, each with the plan's words one click away", async () => {
    await open();
    expect(await rows().count()).toBe(21);
    expect(await tile("无数据").textContent()).toBe("21");
    const links = browser.page.getByRole("link", { name: /的规划原文$/ });
    expect(await links.count()).toBe(21);
    expect(await links.first().getAttribute("href")).toMatch(
      new RegExp(`^/plan/${key}\\?at=\\d+-\\d+$`),
    );
  });

  it("are listed for 省商务厅 by its name", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("combobox", { name: "部门（牵头或配合）" }).fill("省商务厅");
    await page.keyboard.press("Enter");
    await expect.poll(() => rows().count()).toBe(2);
    for (const row of await rows().all()) {
      expect(await row.textContent()).toContain("省商务厅");
      expect(await row.textContent()).toContain("实施补链延链强链项目");
    }
    const address = page.url();
    await page.reload();
    await expect.poll(() => rows().count()).toBe(2);
    expect(page.url()).toBe(address);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => rows().count()).toBe(21);
  });

  it("are filtered from the board, by action, department or chain, and sorted", async () => {
    const { page } = browser;
    await open();
    const board = page.getByRole("region", { name: "进展看板" });
    await board.getByRole("button", { name: "按产业链" }).click();
    await board.getByRole("img", { name: "各组指标按状态的项数" }).waitFor();
    await board.getByRole("button", { name: "纺织服装 无数据 3" }).click();
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole("button", { name: "清除筛选" }).click();
    const aim = page.getByRole("columnheader", { name: /规划要求/ });
    for (const [order, first] of [
      ["ascending", "1家"],
      ["descending", "500个"],
    ] as const) {
      await aim.click();
      await expect.poll(() => aim.getAttribute("aria-sort")).toBe(order);
      expect(await rows().first().textContent()).toContain(first);
    }
    expect(new URL(page.url()).searchParams.get("sort")).toBe("aim~desc");
  });
});

describe("a figure of progress", () => {
  it("needs a source, is judged and shown with it, keeps its history, and is withdrawn and brought back", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("button", { name: "国家级工业设计中心", exact: true }).click();
    await panel().getByText("还没有录入过进展数。").waitFor();
    await fill({ 完成数: "4", 数据日期: "2022-06-30", 填报人: "专班" });
    await panel().getByRole("button", { name: "保存" }).click();
    await panel()
      .getByText(/没有来源的数不能记录/)
      .waitFor();
    await fill({
      "来源（必填）": "省工业和信息化厅月报",
      来源网址: "http://gxt.shandong.gov.cn/1",
    });
    await panel().getByRole("button", { name: "保存" }).click();
    await panel().getByText("已保存").waitFor();
    // 4 of 10, while 84 of 268 days have passed.
    await expect.poll(() => tile("正常").textContent()).toBe("1");
    expect(await tile("无数据").textContent()).toBe("20");
    await panel()
      .getByText(/完成率 40%；2022-04-07 至 2022-12-31 的时间已过 31\.3%/)
      .waitFor();
    await panel().getByText("期限已过，但最近一次数是期限之前的").waitFor();
    const list = panel().getByRole("list", { name: "进展记录" });
    expect(
      await list.getByRole("link", { name: "省工业和信息化厅月报" }).getAttribute("href"),
    ).toBe("http://gxt.shandong.gov.cn/1");
    await fill({ 完成数: "9", 数据日期: "2022-12-31", "来源（必填）": "年终总结" });
    await panel().getByRole("button", { name: "保存" }).click();
    await expect.poll(() => tile("滞后").textContent()).toBe("1");
    expect(await list.getByRole("listitem").count()).toBe(2);
    await page.reload();
    await expect.poll(() => tile("滞后").textContent()).toBe("1");
    await page.getByRole("button", { name: "撤回 2022-12-31 的 9家" }).click();
    await expect.poll(() => tile("正常").textContent()).toBe("1");
    await list.getByText("已撤回").waitFor();
    expect(await list.getByRole("listitem").count()).toBe(2);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => tile("滞后").textContent()).toBe("1");
    // The same figure is in the timeline and on the first page.
    await browser.open("/timeline");
    await page.getByText("9家（年终总结）").waitFor();
    await browser.open("/");
    await page.getByRole("link", { name: "滞后 1" }).waitFor();
  });

  it("is read from a filled-in template, and from no file with a wrong row", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("button", { name: "导入进展表" }).click();
    const dialog = page.getByRole("dialog");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "下载模板" }).click(),
    ]);
    const template = await readFile(await file.path(), "utf8");
    expect(template.trim().split("\r\n")).toHaveLength(22);
    const lines = template.split("\r\n");
    const at = lines.findIndex((line) => line.startsWith(`${key}/1.1/2`));
    const filled = lines.with(
      at,
      lines[at]?.replace(",,家,,,,,", ",22,家,2022/12/31,年终总结,,,专班") ?? "",
    );
    const wrong = filled.with(
      at - 1,
      lines[at - 1]?.replace(",,家,,,,,", ",一,家,2022-12-31,总结,,,专班") ?? "",
    );
    const choose = async (name: string, text: string) =>
      dialog
        .getByLabel("选择 CSV 文件")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await choose("坏表.csv", wrong.join("\r\n"));
    await dialog.getByText("文件“坏表.csv”有 1 行不对，没有写入任何内容").waitFor();
    const problem = dialog.getByRole("row").nth(1);
    expect(await problem.getByRole("cell").allTextContents()).toEqual([
      "坏表.csv",
      String(at),
      "完成数",
      "一",
      "应为数字",
    ]);
    expect(await dialog.getByRole("button", { name: /^导入 0 行/ }).isDisabled()).toBe(true);
    await choose("好表.csv", filled.join("\r\n"));
    await dialog.getByText("文件“好表.csv”的 1 行都正确，尚未写入。").waitFor();
    await dialog.getByText("另有 20 行没有填").waitFor();
    await dialog.getByRole("button", { name: "导入 1 行" }).click();
    await page.getByText("已从“好表.csv”导入 1 条进展数。").waitFor();
    await expect.poll(() => tile("达成").textContent()).toBe("1");
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => tile("达成").textContent()).toBe("0");
  });

  it("says by which rule it is judged", async () => {
    await open();
    await browser.page.getByText("状态怎么判断").click();
    await browser.page.getByText(/时间进度 =（数据日期 − 规划发布日期）÷/).waitFor();
    await browser.page.getByText(/“左右”按达到 90% 算达成/).waitFor();
  });
});
