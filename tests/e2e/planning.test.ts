import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";

const browser = browserOfFile();
const row = (name: string | RegExp) => browser.page.locator(".gap-row").filter({ hasText: name });
const listed = (name: string) => browser.page.locator(".ant-table-row").filter({ hasText: name });
const panel = () => browser.page.getByRole("complementary", { name: "环节详情" });

async function savedBy(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([browser.page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("the planner's job", () => {
  it("goes from the board to an exported shortlist in four clicks, and the list lasts", async () => {
    const { page } = browser;
    await browser.open("/gaps");
    await row("木竹浆").getByRole("button").click();
    await panel()
      .getByRole("button", { name: /加入名单 岳阳林纸/ })
      .click();
    await panel().getByText("已把“岳阳林纸”加入招商名单").waitFor();
    await page.getByRole("link", { name: "招商", exact: true }).click();
    await page.getByRole("cell", { name: "岳阳林纸", exact: true }).waitFor();
    const { name, text } = await savedBy(() =>
      page.getByRole("button", { name: "导出 CSV" }).click(),
    );
    expect(name).toMatch(/^招商名单-.*\.csv$/);
    expect(text).toContain("岳阳林纸,湖南省 岳阳市,造纸 · 木竹浆,山东省,待联系");
    const note = page.getByRole("textbox", { name: "“岳阳林纸”的备注" });
    await note.fill("已发函");
    await note.press("Enter");
    await page.getByRole("combobox", { name: "“岳阳林纸”的状态" }).click();
    await page.locator(".ant-select-item-option", { hasText: "已接触" }).click();
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByRole("cell", { name: "岳阳林纸", exact: true }).waitFor();
        return [
          await page.getByRole("textbox", { name: "“岳阳林纸”的备注" }).inputValue(),
          await listed("岳阳林纸").locator(".ant-select").textContent(),
        ];
      })
      .toEqual(["已发函", "已接触"]);
    await page.getByRole("button", { name: "把“岳阳林纸”移出名单" }).click();
    await listed("岳阳林纸").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "撤销" }).click();
    await listed("岳阳林纸").waitFor();
    await page.getByRole("button", { name: "把“岳阳林纸”移出名单" }).click();
    await listed("岳阳林纸").waitFor({ state: "detached" });
  });

  it("says why a segment has its state, with figures and sources, and what the plan says apart from it", async () => {
    await browser.open("/gaps?segment=segment:pap.woodpulp&of=chain:paper");
    await panel()
      .getByText(/区域内已知企业 4 家，区域外已知 1 家/)
      .waitFor();
    await panel()
      .getByText(/链上后续 11 个环节用到它/)
      .waitFor();
    await panel()
      .getByText(/规划原文点名的需求，与上面计算得出的状态是两回事/)
      .waitFor();
    await panel()
      .getByText(/林浆纸一体化发展/)
      .waitFor();
    await panel()
      .getByText(/精准招商/)
      .first()
      .waitFor();
    await panel().getByRole("list", { name: "依据" }).waitFor();
  });

  it("opens the score line by line and the rules with their numbers", async () => {
    const { page } = browser;
    await browser.open("/gaps?segment=segment:pap.woodpulp&of=chain:paper&w=1~0.5~3");
    await panel().getByText("逐步列出").click();
    const lines = await panel().locator(".score-lines li").allInnerTexts();
    expect(lines).toHaveLength(5);
    const [, need] = /= ([\d.]+)$/.exec(lines[2] ?? "") ?? [];
    const [, direct] = /\) = ([\d.]+)/.exec(lines[0] ?? "") ?? [];
    expect(need).toBe(direct);
    await page.getByRole("button", { name: "判定方法" }).click();
    const method = page.getByRole("dialog", { name: "判定方法" });
    await method.getByText(/偶然出现的概率不超过 10%/).waitFor();
    await page.keyboard.press("Escape");
    await method.waitFor({ state: "detached" });
  });

  it("supposes a firm more and shows what would change, without changing the board", async () => {
    await browser.open("/gaps?segment=segment:pap.ink&of=chain:paper&list=verify");
    await panel().getByRole("button", { name: "假设引进 1 家" }).click();
    await panel().getByText("1 个环节改变：").waitFor();
    await panel().getByText("油墨：待核实 → 弱").waitFor({ state: "attached" });
    await browser.page.reload();
    await row("油墨").getByText("待核实").waitFor();
  });

  it("lets a planner confirm a gap by name, shows it as missing, and takes it back", async () => {
    await browser.open(
      "/gaps?region=place:371100&segment=segment:pap.ink&of=chain:paper&list=every",
    );
    await panel().getByRole("textbox", { name: "姓名或单位" }).fill("李专班");
    await panel().getByRole("button", { name: "确认", exact: true }).click();
    await panel()
      .getByText(/李专班 于 .* 确认为“缺失”/)
      .first()
      .waitFor();
    await row("油墨").getByText("缺失").waitFor();
    await panel().getByRole("button", { name: "撤回" }).click();
    await row("油墨").getByText("待核实").waitFor();
  });
});

describe("the gap board", () => {
  it("keeps proven gaps and what is to be verified apart", async () => {
    const { page } = browser;
    await browser.open("/gaps");
    await row("木竹浆").waitFor();
    expect(await page.locator(".gap-row .gap-mark").allInnerTexts()).not.toContain("待核实");
    await page.getByRole("button", { name: /^优先核实/ }).click();
    await row("油墨").waitFor();
    expect([...new Set(await page.locator(".gap-row .gap-mark").allInnerTexts())]).toEqual([
      "待核实",
    ]);
  });

  it("orders anew as a weight moves, and a link reproduces it", async () => {
    const { page } = browser;
    await browser.open("/gaps");
    await row("木竹浆").waitFor();
    const names = (of = page) => of.locator(".gap-row .gap-name").allInnerTexts();
    const before = await names();
    const slider = page.getByRole("slider", { name: "本地使用面 D 的权重 w" });
    await slider.focus();
    for (let i = 0; i < 10; i++) await slider.press("ArrowRight");
    await expect.poll(() => names()).not.toEqual(before);
    await expect.poll(() => new URL(page.url()).searchParams.get("w")).toBe("1~0.5~3");
    const other = await browser.anotherPage();
    await other.goto(page.url());
    await other.locator(".gap-row").first().waitFor();
    await expect
      .poll(async () => (await names(other)).join() === (await names()).join())
      .toBe(true);
    expect(await names(other)).not.toEqual(before);
  });

  it("filters by a cell of the heat map and hands on what it shows", async () => {
    const { page } = browser;
    await browser.open("/gaps");
    await page.getByRole("button", { name: /^造纸 上游：/ }).click();
    await expect
      .poll(async () => [
        ...new Set(await page.locator(".gap-row td:nth-child(3)").allInnerTexts()),
      ])
      .toEqual(["造纸"]);
    const shown = await page.locator(".gap-row").count();
    const { text } = await savedBy(() =>
      page.getByRole("button", { name: "导出本表 CSV" }).click(),
    );
    expect(text.trim().split("\r\n")).toHaveLength(shown + 1);
  });

  it("says so where there is no such region, with a way on", async () => {
    await browser.open("/gaps?region=place:999999");
    await browser.page.getByText(/没有找到地区/).waitFor();
    await browser.page.getByRole("combobox", { name: "地区" }).waitFor();
  });
});

describe("a chain map", () => {
  const cards = () => browser.page.locator(".map-card");

  it("shows at most seven groups at first", async () => {
    for (const key of ["textile", "appliances", "paper", "furniture", "liquor", "meat", "oil"]) {
      await browser.open(`/chains/${key}`);
      await cards().first().waitFor();
      expect(await cards().count()).toBeLessThanOrEqual(7);
    }
  });

  it("opens a group on demand, and a link keeps it open", async () => {
    const { page } = browser;
    await browser.open("/chains/paper");
    await page.getByRole("button", { name: /^展开“制浆”/ }).click();
    await page.getByRole("button", { name: /^木竹浆 弱/ }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /^木竹浆 弱/ }).click();
    await panel().getByRole("heading", { name: "木竹浆" }).waitFor();
    await page.goBack();
    await expect.poll(() => cards().count()).toBeLessThanOrEqual(7);
  });

  it("keeps stages from left to right and lays no card on another", async () => {
    const { page } = browser;
    await browser.open("/chains/meat");
    await page.getByRole("button", { name: "展开全部环节" }).click();
    await expect.poll(() => cards().count()).toBe(30);
    const boxes = await cards().evaluateAll((all) =>
      all.map((card) => {
        const { x, y, width, height } = card.querySelector("rect")?.getBoundingClientRect() ?? {
          x: 0,
          y: 0,
          width: 0,
          height: 0,
        };
        return { x, y, width, height };
      }),
    );
    const covered = boxes.filter((a, i) =>
      boxes.some(
        (b, j) =>
          j > i &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      ),
    );
    expect(covered).toEqual([]);
  });

  it("opens by the keyboard, changes its overlay, compares two regions", async () => {
    const { page } = browser;
    await browser.open("/chains/liquor");
    const card = page.getByRole("button", { name: /^展开“成品酒”/ });
    await card.focus();
    await card.press("Enter");
    await page.getByRole("button", { name: /^葡萄酒/ }).waitFor();
    await page.getByRole("button", { name: "供应集中" }).click();
    await page
      .getByText(/已知供应 \d+ 家/)
      .first()
      .waitFor();
    await browser.open("/chains/liquor?with=place:320000&open=%E6%88%90%E5%93%81%E9%85%92");
    await page
      .locator(".chain-map")
      .getByText(/^江苏省 /)
      .first()
      .waitFor();
  });

  it("is handed on as a picture and as vectors, with title, legend and source", async () => {
    await browser.open("/chains/oil");
    await cards().first().waitFor();
    const { name, text } = await savedBy(() =>
      browser.page.getByRole("button", { name: "矢量图 SVG" }).click(),
    );
    expect(name).toBe("食用植物油产业链图谱，山东省.svg");
    for (const words of ["食用植物油产业链图谱，山东省", "待核实", "来源：链图图谱数据"]) {
      expect(text).toContain(words);
    }
    const picture = await savedBy(() =>
      browser.page.getByRole("button", { name: "图片 PNG" }).click(),
    );
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.text.length).toBeGreaterThan(10_000);
  });

  it("joins all chains in one map, from which each opens", async () => {
    const { page } = browser;
    await browser.open("/chains");
    await page.getByText("造纸 · 纸包装容器 → 酒类 · 酒盒与纸箱").waitFor();
    await page.locator(".fused-map").getByText("造纸", { exact: true }).click();
    await page.getByRole("heading", { name: "造纸产业链图谱" }).waitFor();
  });

  it("keeps page and region when the language is changed", async () => {
    const { page } = browser;
    await browser.open("/chains/paper?region=place:370200");
    await cards().first().waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Chain map: Paper" }).waitFor();
    expect(new URL(page.url()).searchParams.get("region")).toBe("place:370200");
  });
});
