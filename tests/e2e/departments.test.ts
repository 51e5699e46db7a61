import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";

const browser = browserOfFile();
const green = "11 加快推进绿色低碳转型";
const grid = () => browser.page.getByRole("grid", { name: /^部门分工/ });
const cell = (department: string, role: string, item: string) =>
  browser.page.getByRole("gridcell", { name: `${department}　${role}　${item}` });
const panel = () => browser.page.getByRole("complementary", { name: "分工依据" });
const row = (department: string) =>
  grid()
    .getByRole("row")
    .filter({ has: browser.page.getByRole("link", { name: new RegExp(`^${department}`) }) });

async function savedBy(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([browser.page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("the responsibility matrix", () => {
  it("says who leads 水效“领跑者” and who supports it, two clicks from the first page", async () => {
    const { page } = browser;
    await browser.open("/");
    await page.getByRole("link", { name: "分工", exact: true }).click();
    await page.getByRole("textbox", { name: /^查任务或部门/ }).fill("水效领跑者");
    await page.getByText("实施水效“领跑者”行动").waitFor();
    const answer = page.getByRole("status").filter({ hasText: green });
    await answer.getByText("牵头：省工业和信息化厅").waitFor();
    await answer.getByText("配合：省发展改革委、省水利厅").waitFor();
    await answer.getByRole("button", { name: green }).click();
    await panel().getByText("配合单位：").waitFor();
    expect(await panel().locator("blockquote").textContent()).toBe(
      "“（牵头单位：省工业和信息化厅；配合单位：省发展改革委、省水利厅）”",
    );
  });

  it("has the totals of the plan: 61 leads and 8 supports, by item, action and chain", async () => {
    const { page } = browser;
    await browser.open("/departments");
    for (const by of ["按任务", "按行动", "按产业链"]) {
      await page.getByRole("button", { name: by, exact: true }).click();
      await expect.poll(() => page.locator(".matrix-lead-total").textContent()).toBe("61");
      expect(await page.locator(".matrix-support-total").textContent()).toBe("8");
      await expect.poll(() => grid().getByRole("row").count()).toBeGreaterThan(18);
    }
    await page.getByRole("button", { name: "按任务", exact: true }).click();
    await cell("省水利厅", "配合", green).waitFor();
    expect(await row("省商务厅").locator(".matrix-sum").allInnerTexts()).toEqual(["5", "3"]);
  });

  it("shows 18 departments and 28 items at 1440 by 900 without scrolling", async () => {
    await browser.open("/departments");
    await cell("省水利厅", "配合", green).waitFor();
    const room = await browser.page.locator(".matrix").evaluate((matrix) => ({
      across: matrix.scrollWidth - matrix.clientWidth,
      down: matrix.scrollHeight - matrix.clientHeight,
      out: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(room).toEqual({ across: 0, down: 0, out: 0 });
  });

  it("goes from a cell to its words, to their place in the plan and to the graph", async () => {
    const { page } = browser;
    await browser.open("/departments");
    await cell("省水利厅", "配合", green).click();
    await panel().getByRole("heading", { name: "省水利厅" }).waitFor();
    await panel().locator("mark").waitFor();
    expect(await panel().locator("mark").allInnerTexts()).toEqual(["省水利厅"]);
    const place = await panel().getByRole("link", { name: "查看原文" }).getAttribute("href");
    expect(place).toMatch(/^\/plan\/shandong-light-industry-textile-2022\?at=\d+-\d+$/);
    expect(new URL(page.url()).searchParams.get("of")).toBe("department:370000/省水利厅");
    await panel().getByRole("link", { name: "查看原文" }).click();
    await page.locator(".plan-at", { hasText: "省水利厅" }).first().waitFor();
    await page.goBack();
    await panel().getByRole("link", { name: "在图谱中查看这项任务" }).click();
    await page.getByRole("article", { name: "加快推进绿色低碳转型" }).waitFor();
  });

  it("is walked through by the keyboard, as a grid", async () => {
    const { page } = browser;
    await browser.open("/departments");
    await cell("省工业和信息化厅", "牵头", "目标（一） 综合竞争力持续增强").focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("省发展改革委　无分工　目标（一） 综合竞争力持续增强");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("省发展改革委　牵头　目标（二） 创新能力持续提升");
    await page.keyboard.press("End");
    expect(await focused()).toBe("省发展改革委　无分工　措施（五） 提升贸易便利化水平");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await panel().getByRole("heading", { name: "省工业和信息化厅" }).waitFor();
    await panel().getByRole("button", { name: "关闭" }).click();
    await cell("省工业和信息化厅", "牵头", "目标（二） 创新能力持续提升").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "省工业和信息化厅", level: 1 }).waitFor();
  });

  it("filters by who, where, what and how, and hands on what it shows", async () => {
    const { page } = browser;
    await browser.open(
      "/departments?role=SUPPORT&department=department:370000/省商务厅&sort=plan&grouped=0",
    );
    await cell("省商务厅", "配合", "4 稳固产业上下游供应配套").waitFor();
    expect(await grid().getByRole("columnheader").count()).toBe(6);
    const { name, text } = await savedBy(() =>
      page.getByRole("button", { name: "导出 CSV" }).click(),
    );
    expect(name).toMatch(/^部门分工.*\.csv$/);
    expect(text.trim().split("\r\n").slice(1)).toEqual([
      "省商务厅,0,3,配合,配合,配合",
      "合计,0,3,配合 1 项,配合 1 项,配合 1 项",
    ]);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await cell("省水利厅", "配合", green).waitFor();
    await browser.open("/departments?text=没有这样的词");
    await page.getByText("没有符合条件的分工").waitFor();
  });

  it("tells by which words an item touches a chain", async () => {
    await browser.open("/departments?by=chain");
    await cell("省商务厅", "牵头 1 项", "酒类").click();
    await panel().getByText("13 提高内外贸水平").waitFor();
    await panel().getByText("“全国糖酒会”").first().waitFor();
  });

  it("prints whole on one sheet", async () => {
    await browser.open("/departments");
    await cell("省水利厅", "配合", green).waitFor();
    const pdf = await browser.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe("a department's page", () => {
  it("is reached from the matrix and from the explorer, and says what a new colleague needs", async () => {
    const { page } = browser;
    await browser.open(
      "/graph?expand=department:370000/省商务厅&select=department:370000/省商务厅",
    );
    await page.getByRole("link", { name: "部门页" }).click();
    await page.getByRole("heading", { name: "省商务厅", level: 1 }).waitFor();
    await page.getByRole("heading", { name: "牵头的任务 5" }).waitFor();
    await page.getByRole("heading", { name: "配合的任务 3" }).waitFor();
    await page.getByText("在 18 个部门中牵头数排第 3 位").waitFor();
    const partner = page.getByRole("row").filter({ hasText: "省工业和信息化厅" });
    await partner.getByText("对方牵头、本部门配合 4、14、16").waitFor();
    await page.getByText("“（牵头单位：省商务厅；配合单位：省工业和信息化厅）”").waitFor();
    await page
      .getByRole("row")
      .filter({ hasText: "酒类" })
      .getByRole("link", { name: "1 项" })
      .click();
    await panel().getByText("“全国糖酒会”").first().waitFor();
  });

  it("prints on one sheet, also that of the department with the most to do", async () => {
    for (const name of ["省商务厅", "省工业和信息化厅"]) {
      await browser.open(`/departments/370000/${name}`);
      await browser.page.getByRole("heading", { name, level: 1 }).waitFor();
      const pdf = await browser.page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  it("keeps a later name by date and source, shows it, and lets it be withdrawn and brought back", async () => {
    const { page } = browser;
    await browser.open("/departments/370000%2F省地方金融监管局");
    await page.getByRole("button", { name: "登记更名" }).click();
    await page.getByRole("textbox", { name: "新名称" }).fill("省委金融委员会办公室");
    await page.getByLabel("生效日期").fill("2024-01-18");
    await page.getByRole("textbox", { name: "来源（文件或公告名称）" }).fill("测试用机构改革方案");
    await page.getByRole("textbox", { name: "登记人" }).fill("李专班");
    await page.getByRole("button", { name: "登记", exact: true }).click();
    await page.getByText("已登记新名称“省委金融委员会办公室”").waitFor();
    await page.reload();
    await page.getByText("现名：省委金融委员会办公室").waitFor();
    await page.getByText("2024-01-18 起：省地方金融监管局 → 省委金融委员会办公室").waitFor();
    // The heading and the quotes keep the plan's own words.
    await page.getByRole("heading", { name: "省地方金融监管局", level: 1 }).waitFor();
    await page.getByText(/山东银保监局、省地方金融监管局）”/).waitFor();
    await page.getByRole("button", { name: "撤回“省委金融委员会办公室”" }).click();
    await page.getByText("已撤回更名").waitFor();
    await expect.poll(() => page.getByText("现名：省委金融委员会办公室").count()).toBe(0);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("现名：省委金融委员会办公室").waitFor();
    await page.getByRole("combobox", { name: "搜索节点" }).fill("省委金融委");
    await page.getByRole("option", { name: /省地方金融监管局/ }).waitFor();
    await page.getByRole("button", { name: "撤回“省委金融委员会办公室”" }).click();
    await page.getByText("已撤回更名").waitFor();
  });

  it("says what is wrong with a new name", async () => {
    const { page } = browser;
    await browser.open("/departments/370000/省教育厅");
    await page.getByRole("button", { name: "登记更名" }).click();
    await page.getByRole("textbox", { name: "新名称" }).fill("省教育厅");
    await page.getByLabel("生效日期").fill("2024-01-18");
    await page.getByRole("textbox", { name: "来源（文件或公告名称）" }).fill("测试文件");
    await page.getByRole("textbox", { name: "登记人" }).fill("李专班");
    await page.getByRole("button", { name: "登记", exact: true }).click();
    await page
      .getByRole("alert")
      .getByText(/name.*与当时名称不同/)
      .waitFor();
  });

  it("says so where there is no such department", async () => {
    await browser.open("/departments/370000/没有");
    await browser.page.getByText("没有这个部门").waitFor();
  });
});

describe("the co-operation network", () => {
  it("shows the items behind a line of the picture and behind a row of the table", async () => {
    const { page } = browser;
    await browser.open("/departments/network");
    const link = "LEAD_SUPPORT~department:370000/省工业和信息化厅~department:370000/省水利厅";
    await page.locator(`[data-link="${link}"] .ring-near`).dispatchEvent("click");
    await panel().getByRole("heading", { name: green }).waitFor();
    await page.reload();
    await panel().getByRole("heading", { name: green }).waitFor();
    await page
      .getByRole("button", { name: "查看省工业和信息化厅 牵头→配合 省市场监管局：1 项" })
      .press("Enter");
    await panel()
      .getByRole("heading", { name: /深入推进“三品”战略/ })
      .waitFor();
  });

  it("says how each department stands, what that means, and whom it works with", async () => {
    const { page } = browser;
    await browser.open("/departments/network");
    const first = page.getByRole("row").filter({ hasText: "省工业和信息化厅" }).first();
    await first.waitFor();
    expect(await first.getByRole("cell").allTextContents()).toEqual([
      "省工业和信息化厅唯一桥梁：省水利厅、省市场监管局",
      "14",
      "38",
    ]);
    await page.getByText(/^合作部门数（度）：/).waitFor();
    await page.getByText(/^共事次数（加权度）：/).waitFor();
    await page.getByRole("button", { name: "省科技厅", exact: true }).click();
    await panel().getByText("省科技厅：与 3 个部门共事").waitFor();
    await panel().getByRole("link", { name: "查看部门页" }).click();
    await page.getByRole("heading", { name: "省科技厅", level: 1 }).waitFor();
  });

  it("lays no name on another", async () => {
    await browser.open("/departments/network");
    const names = browser.page.locator(".ring-name");
    await names.first().waitFor();
    const boxes = await names.evaluateAll((all) =>
      all.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(18);
    const covered = boxes.filter((a, i) =>
      boxes.some(
        (b, j) =>
          j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(covered).toEqual([]);
  });
});
