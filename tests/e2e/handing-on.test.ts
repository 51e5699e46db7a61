import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { chains, Explorer } from "./explorer.ts";

const browser = browserOfFile();
const open = (address?: string) => new Explorer(browser.page).open(address);

/** A working state as it comes about: expanded, filtered, moved, styled, selected, looked at closely. */
async function worked(): Promise<Explorer> {
  const explorer = await open("/graph?colour=chain&size=degree");
  await explorer.doubleClick("chain:paper");
  await explorer.rest();
  await browser.page
    .getByRole("region", { name: "图例" })
    .getByRole("button", { name: /^任务/ })
    .click();
  await explorer.rest();
  const from = await explorer.pointOf("chain:oil");
  await explorer.drag(from, { x: from.x - 30, y: from.y - 40 });
  await explorer.rest();
  await explorer.click("chain:oil");
  await explorer.heading("食用植物油").waitFor();
  await explorer.tool("放大").click();
  await explorer.rest();
  return explorer;
}

async function stateOf(explorer: Explorer) {
  await explorer.rest();
  const { zoom } = await explorer.eye();
  return {
    places: await explorer.places(),
    counts: await explorer.counts(),
    zoom: Math.round(zoom * 100) / 100,
    heading: await explorer.details().getByRole("heading", { level: 2 }).textContent(),
  };
}

describe("the link", () => {
  it("shows the same in another browser, and after a reload", async () => {
    const explorer = await worked();
    const state = await stateOf(explorer);
    await explorer.tool("复制链接").click();
    await explorer.said("链接已复制").waitFor();
    const link = await browser.page.evaluate(() => navigator.clipboard.readText());
    const theirs = new Explorer(await browser.anotherPage());
    await theirs.page.goto(link);
    await theirs.details().waitFor();
    expect(await stateOf(theirs)).toEqual(state);
    await browser.page.reload();
    expect(await stateOf(explorer)).toEqual(state);
  });

  it("shows the same nodes on a smaller screen", async () => {
    const explorer = await open("/graph?expand=chain:paper&layout=stage&select=chain:paper");
    const places = await explorer.places();
    const page = await browser.anotherPage({ viewport: { width: 1024, height: 768 } });
    const theirs = new Explorer(page);
    await page.goto(browser.page.url());
    await theirs.rest();
    expect(await theirs.places()).toEqual(places);
  });
});

describe("exports", () => {
  it("the picture as PNG and SVG, with title, legend, source and date", async () => {
    const explorer = await open("/graph?expand=chain:paper");
    for (const kind of ["图片 PNG", "矢量图 SVG"]) {
      await explorer.choose("导出", kind);
      const dialog = browser.page.getByRole("dialog", { name: kind });
      await dialog.getByRole("textbox", { name: "标题" }).fill("造纸链图");
      const { name, content } = await explorer.saved(() =>
        dialog.getByRole("button", { name: "导出", exact: true }).click(),
      );
      await dialog.waitFor({ state: "hidden" });
      if (kind === "图片 PNG") {
        expect(name).toBe("造纸链图.png");
        expect(content.subarray(1, 4).toString()).toBe("PNG");
        expect(content.readUInt32BE(16)).toBeGreaterThan(1400);
        expect(content.length).toBeGreaterThan(100_000);
        continue;
      }
      expect(name).toBe("造纸链图.svg");
      const svg = content.toString();
      const words = svg.replace(/<[^>]*>/g, "");
      expect(words).toContain("造纸链图");
      expect(words).toMatch(/产业链 7/);
      expect(words).toMatch(/依据：现代轻工纺织产业.*个来源/);
      expect(words).toContain(new Date().toISOString().slice(0, 10));
      for (const name of [...chains, "华泰股份"]) expect(words).toContain(name);
      // Another program must be able to read it without our server.
      expect(svg).not.toMatch(/href="http/);
    }
  });

  it("on a background to choose", async () => {
    const explorer = await open();
    const backgrounds: string[] = [];
    for (const choice of ["白色", "透明", "深色"]) {
      await explorer.choose("导出", "矢量图 SVG");
      await browser.page.getByRole("radio", { name: choice }).click();
      const { content } = await explorer.saved(() =>
        browser.page.getByRole("dialog").getByRole("button", { name: "导出", exact: true }).click(),
      );
      backgrounds.push(/<rect[^>]*>/.exec(content.toString())?.[0] ?? "");
    }
    expect(new Set(backgrounds).size).toBe(3);
  });

  it("the shown subgraph as CSV for Gephi and as JSON", async () => {
    const explorer = await open("/graph?expand=chain:paper");
    const { nodes, edges } = await explorer.counts();
    const files = [];
    for (const item of ["节点表 CSV", "关系表 CSV", "数据 JSON"]) {
      files.push(
        await explorer.saved(() =>
          explorer
            .tool("导出")
            .click()
            .then(() => explorer.menuItem(item).click()),
        ),
      );
    }
    const [nodeFile, edgeFile, json] = files.map((file) => file.content.toString());
    const nodeLines = nodeFile?.trimEnd().split("\r\n") ?? [];
    const edgeLines = edgeFile?.trimEnd().split("\r\n") ?? [];
    expect(nodeLines[0]).toMatch(/^\uFEFFId,Label,/);
    expect(nodeLines).toHaveLength(nodes + 1);
    expect(edgeLines[0]).toMatch(/^\uFEFFSource,Target,Type,/);
    expect(edgeLines).toHaveLength(edges + 1);
    const data = JSON.parse(json ?? "");
    expect(data.nodes).toHaveLength(nodes);
    expect(data.edges).toHaveLength(edges);
    expect(data.edges.every((edge: { evidence: unknown[] }) => edge.evidence.length > 0)).toBe(
      true,
    );
    expect(files.map((file) => file.name)).toEqual([
      "产业链图谱-节点.csv",
      "产业链图谱-关系.csv",
      "产业链图谱.json",
    ]);
  });
});

describe("the table", () => {
  const table = () => browser.page.getByRole("region", { name: "图中内容的表格" });
  const rows = () => table().locator(".ant-table-row");
  const firstName = async () => (await rows().first().locator(".table-name").textContent()) ?? "";

  it("shows what the picture shows, with the same selection", async () => {
    const explorer = await open("/graph?table=1");
    const { nodes } = await explorer.counts();
    await table()
      .getByRole("button", { name: `节点 ${nodes}` })
      .waitFor();
    await table().getByRole("button", { name: "造纸", exact: true }).click();
    await explorer.heading("造纸").waitFor();
    expect(await explorer.marksOf("chain:paper")).toContain("chosen");
    await explorer.click("chain:oil");
    await table().locator(".row-selected", { hasText: "食用植物油" }).waitFor();
  });

  it("is sorted, searched and filtered, and handed on as it is", async () => {
    const explorer = await open("/graph?expand=chain:paper&table=1");
    await rows().first().waitFor();
    const header = table().getByRole("columnheader", { name: /关系数/ });
    await header.click();
    await header.click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    const top = await firstName();
    await table().getByRole("textbox", { name: "在表中查找" }).fill("浆");
    await expect.poll(firstName).toContain("浆");
    const { content } = await explorer.saved(() =>
      table().getByRole("button", { name: "节点表 CSV" }).click(),
    );
    const lines = content.toString().trimEnd().split("\r\n").slice(1);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.includes("浆"))).toBe(true);
    await table().getByRole("textbox", { name: "在表中查找" }).fill("");
    await expect.poll(firstName).toBe(top);
    await table().getByRole("columnheader", { name: /类型/ }).getByRole("button").click();
    await browser.page.getByRole("menuitem", { name: "政策文件" }).click();
    await browser.page.getByRole("button", { name: /确\s*定/ }).click();
    await expect.poll(() => rows().count()).toBe(1);
  });

  it("lists relations, and says so when nothing fits", async () => {
    await open("/graph?table=1");
    await table()
      .getByRole("button", { name: /^关系 \d+/ })
      .click();
    await table().getByRole("columnheader", { name: "到" }).waitFor();
    await table().getByRole("textbox", { name: "在表中查找" }).fill("没有这样的词");
    await table().getByText("表中没有符合的行").waitFor();
  });
});

describe("saved views", () => {
  const dialog = () => browser.page.getByRole("dialog", { name: "我的视图" });
  const card = (name: string) =>
    dialog()
      .getByRole("listitem")
      .filter({ has: browser.page.getByText(name, { exact: true }) });

  async function save(explorer: Explorer, name: string): Promise<void> {
    await explorer.tool("保存视图").click();
    await browser.page.getByRole("textbox", { name: "名称" }).fill(name);
    await browser.page.getByRole("button", { name: "存为新视图" }).click();
    await explorer.said(`视图“${name}”已保存`).waitFor();
  }

  it("are opened from a link, in another browser", async () => {
    const explorer = await worked();
    const state = await stateOf(explorer);
    await save(explorer, "造纸与油");
    await browser.page.getByRole("button", { name: "我的视图" }).click();
    await card("造纸与油").getByRole("button", { name: "复制链接" }).click();
    await card("造纸与油").getByRole("button", { name: "✓ 复制链接" }).waitFor();
    const link = await browser.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/v\//);
    const theirs = new Explorer(await browser.anotherPage());
    await theirs.page.goto(link);
    await theirs.details().waitFor();
    expect(await stateOf(theirs)).toEqual(state);
  });

  it("are listed with a picture, duplicated, renamed, opened, deleted with undo", async () => {
    const explorer = await open("/graph?expand=chain:liquor");
    await save(explorer, "酒类");
    const shown = await explorer.shownIds();
    await open();
    await browser.page.getByRole("button", { name: "我的视图" }).click();
    const picture = card("酒类").locator("img");
    await picture.waitFor();
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      100,
    );
    await card("酒类").getByRole("button", { name: "复制一份" }).click();
    await card("酒类 副本").getByRole("button", { name: "改名" }).click();
    await dialog().getByRole("textbox", { name: "名称" }).fill("另一份");
    await browser.page.keyboard.press("Enter");
    await card("另一份").getByRole("button", { name: "删除" }).click();
    await card("另一份").waitFor({ state: "detached" });
    await dialog().getByRole("button", { name: "撤销删除" }).click();
    await card("另一份").waitFor();
    await card("另一份").getByRole("button", { name: "删除" }).click();
    await card("另一份").waitFor({ state: "detached" });
    await card("酒类").getByRole("button", { name: "打开", exact: true }).click();
    await expect.poll(explorer.shownIds).toEqual(shown);
  });

  it("that were deleted say so to whoever has the link", async () => {
    const explorer = await open();
    await save(explorer, "不要了");
    await browser.page.getByRole("button", { name: "我的视图" }).click();
    await card("不要了").getByRole("button", { name: "复制链接" }).click();
    await card("不要了").getByRole("button", { name: "✓ 复制链接" }).waitFor();
    const link = await browser.page.evaluate(() => navigator.clipboard.readText());
    await card("不要了").getByRole("button", { name: "删除" }).click();
    await card("不要了").waitFor({ state: "detached" });
    await browser.page.goto(link);
    await browser.page.getByText("这个视图已经删除").waitFor();
  });

  it("are changed when the opened one is saved again", async () => {
    const explorer = await open("/graph?expand=chain:meat");
    await save(explorer, "肉类");
    await explorer.rest();
    await explorer.doubleClick("chain:liquor");
    await explorer.rest();
    const shown = await explorer.shownIds();
    await explorer.tool("保存视图").click();
    await browser.page.getByRole("button", { name: "更新“肉类”" }).click();
    await explorer.said("视图“肉类”已保存").waitFor();
    const theirs = new Explorer(await browser.anotherPage());
    await theirs.open();
    await theirs.page.getByRole("button", { name: "我的视图" }).click();
    await theirs.page.getByRole("button", { name: "打开视图“肉类”" }).click();
    await expect.poll(theirs.shownIds).toEqual(shown);
  });
});
