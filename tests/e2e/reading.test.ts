import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const browser = browserOfFile();
const planKey = "shandong-light-industry-textile-2022";
const address = `/plan/${planKey}`;

const column = (index = 0): Locator => browser.page.locator(".plan-column").nth(index);
const pane = (index = 0): Locator => column(index).getByRole("region", { name: /规划原文$/ });
const word = (text: string | RegExp, index = 0): Locator =>
  pane(index).locator(".plan-word").filter({ hasText: text }).first();
const card = (): Locator => browser.page.getByRole("dialog", { name: "标记说明" });
const parameter = (name: string): string | null =>
  new URL(browser.page.url()).searchParams.get(name);

/** Whether an element lies within the part of its pane that is in view. */
async function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const view = node.closest(".plan-pane")?.getBoundingClientRect();
    const { top, bottom } = node.getBoundingClientRect();
    return view !== undefined && top >= view.top && bottom <= view.bottom;
  });
}

async function open(query = ""): Promise<void> {
  await browser.open(address + query);
  await pane().locator(".plan-title").waitFor();
}

const localPlan = `某省轻工产业实施方案（2023—2025年）
一、重点任务
（一）做强产业。到2025年，培育龙头企
业20家以上。（牵头单位：省工业和信息化厅；配合单位：省商务厅，下同各项均需相关市县推进）
（二）加强服务。建立机制。（牵头单位：省财政厅）
二、保障措施
（一）组织领导。加强统筹。（省政府办公厅负责）
`;

async function openFile(name: string, content: Buffer): Promise<void> {
  await browser.page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/plain", buffer: content });
}

describe("reading a plan", () => {
  it("opens the only plan from the top, whole paragraphs and contents with it", async () => {
    const { page } = browser;
    await browser.open("/gaps");
    await page.getByRole("link", { name: "规划", exact: true }).click();
    await page.getByRole("heading", { name: "现代轻工纺织产业2022年行动计划", level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    // The extraction broke this word at the end of a page.
    await pane().getByText("推动有条件的企业争创产业链领航型企业").waitFor();
    const contents = page.getByRole("navigation", { name: "目录" });
    expect(await contents.getByRole("button").count()).toBe(37);
    await contents.getByRole("button", { name: /稳固产业上下游供应配套/ }).click();
    await expect
      .poll(() => contents.locator("[aria-current=location]").textContent())
      .toBe("4.稳固产业上下游供应配套");
    expect(await isInView(pane().getByText("稳固产业上下游供应配套").first())).toBe(true);
    await page.getByText("没有。编号和责任标注都读懂了。").waitFor();
  });

  it("turns its pages, and a copied link opens at the same place with the same switches and search", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("button", { name: "下一页" }).click();
    await page.getByText("第 2 / 9 页").waitFor();
    await page.getByRole("button", { name: /^政策文件/ }).click();
    await page.getByRole("textbox", { name: "在原文中查找" }).fill("专精特新");
    await page.getByRole("textbox", { name: "在原文中查找" }).press("Enter");
    await page.getByText(/^第 2 \/ \d+ 处$/).waitFor();
    await expect.poll(() => [parameter("hit"), parameter("p") !== null]).toEqual(["2", true]);
    const link = page.url();
    const sheet = await page.getByText(/^第 \d+ \/ 9 页$/).textContent();
    const other = await browser.anotherPage();
    await other.goto(link);
    await other.getByText(/^第 2 \/ \d+ 处$/).waitFor();
    expect(
      await other.getByRole("button", { name: /^政策文件/ }).getAttribute("aria-pressed"),
    ).toBe("false");
    await expect.poll(() => other.getByText(/^第 \d+ \/ 9 页$/).textContent()).toBe(sheet);
    const hit = other.locator(".plan-hit-current").first();
    await expect.poll(() => hit.isVisible()).toBe(true);
  });

  it("shows and hides marks by kind, with their counts", async () => {
    const { page } = browser;
    await open();
    const departments = page.getByRole("button", { name: /^部门/ });
    expect(await departments.textContent()).toBe("部门69");
    const words = pane().locator(".plan-word");
    const all = await words.count();
    expect(await pane().locator(".plan-role-LEAD").count()).toBe(61);
    expect(await pane().locator(".plan-role-SUPPORT").count()).toBe(8);
    await departments.click();
    await expect.poll(() => departments.getAttribute("aria-pressed")).toBe("false");
    await expect.poll(() => words.count()).toBe(all - 69);
    await page.getByRole("button", { name: "全部隐藏" }).click();
    await expect.poll(() => words.count()).toBe(0);
    await page.getByRole("button", { name: "全部显示" }).click();
    await expect.poll(() => words.count()).toBe(all);
  });

  it("explains a mark under the pointer: kind, name, role, figures", async () => {
    const { page } = browser;
    await open();
    const tip = page.getByRole("tooltip");
    await word("百亿级企业20家以上").hover();
    await tip.getByText("≥ 20 家（2022 年）").or(tip.getByText("≥20家（2022 年）")).waitFor();
    expect(await tip.textContent()).toContain("指标百亿级企业");
    const support = pane().locator(".plan-role-SUPPORT").first();
    await support.hover();
    await tip.getByText("配合“4.稳固产业上下游供应配套”").waitFor();
    await word("水效“领跑者”").hover();
    await tip.getByText("牵头：省工业和信息化厅").waitFor();
    await tip.getByText("配合：省发展改革委、省水利厅").waitFor();
    // Words within a target: both are named, the inner one first.
    await word("智能家电").hover();
    await tip.getByText("智能家电行业突破关键核心技术").waitFor();
    expect(await tip.textContent()).toMatch(/^产业链智能家电.*指标/);
  });

  it("is read by the keyboard alone: mark to mark, card, and back", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("button", { name: "全部隐藏" }).focus();
    for (let tab = 0; tab < 60; tab++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches(".plan-word"))) break;
    }
    await page.getByRole("tooltip").getByText("政策文件").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tooltip").getByText("山东省", { exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await card().getByRole("link", { name: "在图谱中打开“山东省”" }).waitFor();
    expect(parameter("mark")).toMatch(/^\d+-\d+$/);
    await page.keyboard.press("Escape");
    await card().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("全省传统优势产业");
  });

  it("finds words that the extraction broke, forwards and backwards", async () => {
    const { page } = browser;
    await open();
    const search = page.getByRole("textbox", { name: "在原文中查找" });
    await search.fill("推进节水新技术、新装备应用");
    await page.getByText("第 1 / 1 处").waitFor();
    expect(await isInView(pane().locator(".plan-hit-current").first())).toBe(true);
    await search.fill("雁阵形");
    await page.getByText("第 1 / 3 处").waitFor();
    await search.press("Shift+Enter");
    await page.getByText("第 3 / 3 处").waitFor();
    await search.press("Enter");
    await page.getByText("第 1 / 3 处").waitFor();
    expect(await isInView(pane().locator(".plan-hit-current").first())).toBe(true);
    await search.fill("区块链金融");
    await page.getByText("没有找到").waitFor();
  });
});

describe("between the plan and the graph", () => {
  it("goes from a sentence to the graph and back to the very sentence", async () => {
    const { page } = browser;
    const explorer = new Explorer(page);
    await open();
    await word("水效“领跑者”").click();
    await card()
      .getByRole("link", { name: /^在图谱中打开“.*领跑者/ })
      .click();
    await explorer.rest();
    await explorer.details().getByRole("heading", { level: 2 }).waitFor();
    await explorer.details().getByRole("link", { name: "查看原文" }).first().click();
    const quoted = pane().locator(".plan-at");
    await quoted.first().waitFor();
    expect((await quoted.allTextContents()).join("")).toContain("水效“领跑者”");
    await expect.poll(() => isInView(quoted.first())).toBe(true);
    expect(new URL(page.url()).pathname).toBe(address);
  });

  it("goes to the sentence from the panel of a segment", async () => {
    const { page } = browser;
    await browser.open("/gaps?segment=segment:pap.woodpulp&of=chain:paper");
    await page
      .locator(".evidence", { hasText: "林浆纸一体化" })
      .getByRole("link", { name: "查看原文" })
      .first()
      .click();
    const quoted = pane().locator(".plan-at");
    await quoted.first().waitFor();
    expect((await quoted.allTextContents()).join("")).toContain("林浆纸一体化");
    await expect.poll(() => isInView(quoted.first())).toBe(true);
  });

  it("opens a task of the plan in the graph from its heading", async () => {
    const { page } = browser;
    await open();
    await page.getByRole("link", { name: "在图谱中打开“提高内外贸水平”" }).click();
    await new Explorer(page).heading("提高内外贸水平").waitFor();
  });
});

describe("two plans side by side", () => {
  it("reads a local file beside the plan, each column for itself, and keeps nothing of it", async () => {
    const { page } = browser;
    await open();
    await openFile("方案.txt", Buffer.from(localPlan));
    await page
      .getByRole("heading", { name: "某省轻工产业实施方案（2023—2025年）", level: 2 })
      .first()
      .waitFor();
    await page.getByText(/“方案.txt”只在这个页面里显示，没有入库/).waitFor();
    expect(await column(1).getByRole("button", { name: /^部门/ }).textContent()).toBe("部门4");
    expect(await column(1).getByRole("button", { name: /^指标/ }).textContent()).toBe("指标1");
    await column(1)
      .getByRole("region", { name: /没有读懂的地方$/ })
      .getByRole("button")
      .first()
      .click();
    await expect.poll(() => pane(1).locator(".plan-at").count()).toBeGreaterThan(0);
    await word("省商务厅", 1).click();
    await card().getByText("这份文件没有入库，图谱里没有这个条目。").waitFor();
    await column(1).getByRole("button", { name: /^部门/ }).click();
    expect(await pane(0).locator(".plan-role-LEAD").count()).toBe(61);
    await expect.poll(() => pane(1).locator(".plan-role-LEAD").count()).toBe(0);
    const before = await pane(0).evaluate((node) => node.scrollTop);
    await pane(1).evaluate((node) => node.scrollTo({ top: 200 }));
    expect(await pane(0).evaluate((node) => node.scrollTop)).toBe(before);
    expect([...new URL(page.url()).searchParams.keys()].filter((k) => k.startsWith("b."))).toEqual(
      [],
    );
    await page.getByRole("button", { name: "关闭右边这份" }).click();
    await expect.poll(() => page.locator(".plan-column").count()).toBe(1);
  });

  it("reads a file in GB18030", async () => {
    await open();
    // （一）做强产业。 and the like, as Windows editors in China save them.
    const gb: Record<string, number[]> = {
      某: [0xc4, 0xb3],
      省: [0xca, 0xa1],
      计: [0xbc, 0xc6],
      划: [0xbb, 0xae],
      一: [0xd2, 0xbb],
      二: [0xb6, 0xfe],
      "、": [0xa1, 0xa2],
      任: [0xc8, 0xce],
      务: [0xce, 0xf1],
      "（": [0xa3, 0xa8],
      "）": [0xa3, 0xa9],
      做: [0xd7, 0xf6],
      强: [0xc7, 0xbf],
      产: [0xb2, 0xfa],
      业: [0xd2, 0xb5],
      "。": [0xa1, 0xa3],
      厅: [0xcc, 0xfc],
      负: [0xb8, 0xba],
      责: [0xd4, 0xf0],
    };
    const text =
      "某省产业计划\n一、任务\n（一）做强产业。做强产业。（省产业厅负责）\n（二）产业任务。做强任务。（省任务厅负责）\n二、任务\n（一）产业。计划。\n";
    const bytes = [...text].flatMap((char) => gb[char] ?? [char.charCodeAt(0)]);
    await openFile("计划-gb.txt", Buffer.from(bytes));
    await pane(1).getByText("省产业厅").waitFor();
  });

  it("says by its name that a file is no plan, too large or no text, and takes another", async () => {
    const { page } = browser;
    await open();
    await openFile("通讯录.txt", Buffer.from("张三 13800000000\n李四 13900000000\n"));
    const alert = page.getByRole("alert");
    await alert.getByText("没有打开“通讯录.txt”").waitFor();
    await alert.getByText(/“通讯录.txt”不像一份规划/).waitFor();
    expect(await pane(0).isVisible()).toBe(true);
    const choose = async (name: string, content: Buffer) =>
      page
        .locator(".plan-message input[type=file]")
        .setInputFiles({ name, mimeType: "text/plain", buffer: content });
    await choose("大文件.txt", Buffer.alloc(700_000, "a"));
    await alert.getByText(/文件太大/).waitFor();
    await choose("压缩包.txt", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await alert.getByText(/不是纯文本/).waitFor();
    await choose("方案.txt", Buffer.from(localPlan));
    await pane(1).getByText("组织领导").waitFor();
  });

  it("puts a loaded plan beside, with a place of its own that the link keeps", async () => {
    const { page } = browser;
    await open(`?beside=${planKey}&b.at=2916-2930&b.off=Policy`);
    await pane(1).locator(".plan-at").first().waitFor();
    await expect.poll(() => isInView(pane(1).locator(".plan-at").first())).toBe(true);
    const policies = (index: number) => column(index).getByRole("button", { name: /^政策文件/ });
    expect(await policies(0).getAttribute("aria-pressed")).toBe("true");
    expect(await policies(1).getAttribute("aria-pressed")).toBe("false");
    await column(1).getByRole("textbox", { name: "在原文中查找" }).fill("海关");
    await expect.poll(() => parameter("b.q")).toBe("海关");
    expect(parameter("q")).toBeNull();
    await page.getByRole("button", { name: "关闭右边这份" }).click();
    await expect.poll(() => [...new URL(page.url()).searchParams.keys()]).toEqual([]);
  });
});

describe("a plan that is not there", () => {
  it("is said in words, with a way on", async () => {
    const { page } = browser;
    await browser.open("/plan/no-such-plan");
    await page.getByText("没有这份规划").waitFor();
    await page.getByRole("link", { name: "看全部规划" }).click();
    await pane().locator(".plan-title").waitFor();
  });
});

describe("a printed plan", () => {
  it("has the text and its marks, and nothing of the page around it", async () => {
    const { page } = browser;
    await open();
    await page.emulateMedia({ media: "print" });
    for (const part of [".top-bar", ".plan-bar", ".plan-kinds", ".plan-side", ".plan-tools"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    expect(await word("省工业和信息化厅").isVisible()).toBe(true);
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    expect((pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(4);
  });
});
