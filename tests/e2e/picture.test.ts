import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { Explorer } from "./explorer.ts";

const browser = browserOfFile();
const open = (address?: string) => new Explorer(browser.page).open(address);

describe("layouts", () => {
  for (const name of ["力导向", "分层（上游在左）", "同心圆", "按产业链位置", "按地区"]) {
    it(`${name} moves the nodes, keeps them apart, and can be taken back`, async () => {
      const explorer = await open("/graph?expand=chain:paper");
      const before = await explorer.places();
      await explorer.choose("布局", name);
      const now = await explorer.places();
      expect(Object.keys(now)).toEqual(Object.keys(before));
      expect(now).not.toEqual(before);
      const points = Object.values(now);
      const closest = Math.min(
        ...points.flatMap((a, i) =>
          points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        ),
      );
      expect(closest).toBeGreaterThan(20);
      await explorer.tool("撤销").click();
      await expect.poll(() => explorer.places()).toEqual(before);
    });
  }

  it("by stage goes from upstream at the left to downstream at the right", async () => {
    const explorer = await open("/graph?expand=chain:paper&only.label=Segment&layout=stage");
    const stages = await browser.page.evaluate(async () => {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query:
            '{ neighbourhood(id: "chain:paper", depth: 1, limit: 100) { nodes { id facets { stages } } } }',
        }),
      });
      const { data } = await response.json();
      return data.neighbourhood.nodes as { id: string; facets: { stages: string[] } }[];
    });
    const places = await explorer.places();
    const xOf = (stage: string) =>
      stages
        .filter((node) => node.facets.stages.join() === stage)
        .flatMap((node) => places[node.id]?.x ?? []);
    expect(Math.max(...xOf("UPSTREAM"))).toBeLessThan(Math.min(...xOf("MIDSTREAM")));
    expect(Math.max(...xOf("MIDSTREAM"))).toBeLessThan(Math.min(...xOf("DOWNSTREAM")));
  });
});

describe("the pointer", () => {
  it("on a node is told its full name and what it is", async () => {
    const explorer = await open();
    const { x, y } = await explorer.pointOf("chain:paper");
    await browser.page.mouse.move(x, y);
    const tooltip = browser.page.locator(".tooltip");
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toMatch(/造纸.*产业链.*条关系/);
    await browser.page.mouse.move(5, 5);
    await expect.poll(() => tooltip.count()).toBe(0);
  });

  it("reads a name in full that the picture had to cut", async () => {
    const explorer = await open("/graph?expand=chain:textile&expand=chain:appliances&lang=en");
    const cut = await (await explorer.cy()).evaluate((cy) =>
      cy
        .nodes()
        .filter((node) => String(node.data("text")).endsWith("…"))
        .map((node) => ({ id: node.id(), text: String(node.data("text")) })),
    );
    const [first] = cut;
    if (first === undefined) throw new Error("no name was cut");
    const { x, y } = await explorer.pointOf(first.id);
    await browser.page.mouse.move(x, y);
    const tooltip = browser.page.locator(".tooltip b");
    await tooltip.waitFor();
    const full = ((await tooltip.textContent()) ?? "").replace(/\s/gu, "");
    const begin = first.text.replace(/\s|…$/gu, "");
    expect(full.startsWith(begin)).toBe(true);
    expect(full.length).toBeGreaterThan(begin.length);
  });
});

describe("the view", () => {
  it("zooms, fits, and moves by the small map", async () => {
    const explorer = await open();
    const whole = await explorer.eye();
    for (let i = 0; i < 4; i++) await explorer.tool("放大").click();
    await explorer.rest();
    const near = await explorer.eye();
    expect(near.zoom).toBeGreaterThan(whole.zoom * 1.8);
    const map = browser.page.getByRole("img", { name: /^缩略图/ });
    const box = await map.boundingBox();
    if (box === null) throw new Error("no map");
    await browser.page.mouse.click(box.x + 25, box.y + 25);
    await explorer.rest();
    const moved = await explorer.eye();
    expect(moved.x).toBeGreaterThan(near.x);
    expect(moved.y).toBeGreaterThan(near.y);
    await explorer.tool("看全图").click();
    await explorer.rest();
    expect((await explorer.eye()).zoom).toBeCloseTo(whole.zoom, 2);
  });

  it("fills the screen and comes back", async () => {
    const explorer = await open();
    const isFull = () => browser.page.evaluate(() => document.fullscreenElement !== null);
    await explorer.tool("全屏").click();
    await expect.poll(isFull).toBe(true);
    await explorer.tool("全屏").click();
    await expect.poll(isFull).toBe(false);
  });

  it("is dark when the user wants it, and stays so", async () => {
    const explorer = await open();
    const brightness = () =>
      browser.page.evaluate(() => {
        const colour = getComputedStyle(document.querySelector(".graph-canvas") as Element);
        const shown = colour.backgroundColor.startsWith("rgba(0, 0, 0, 0")
          ? getComputedStyle(document.body).backgroundColor
          : colour.backgroundColor;
        return Number(/\d+/.exec(shown)?.[0]);
      });
    expect(await brightness()).toBeGreaterThan(200);
    await explorer.tool("深色界面").click();
    await expect.poll(brightness).toBeLessThan(60);
    await browser.page.reload();
    await explorer.rest();
    expect(await brightness()).toBeLessThan(60);
    await explorer.tool("浅色界面").click();
    await expect.poll(brightness).toBeGreaterThan(200);
  });
});

describe("styling", () => {
  it("by chain, stage, place and figure changes the picture and its legend", async () => {
    const explorer = await open("/graph?expand=chain:paper");
    const look = async () =>
      (await explorer.cy()).evaluate((cy) => {
        const chain = cy.getElementById("chain:paper");
        const cluster = cy.getElementById("cluster:binzhou-textile");
        return [chain.style("background-color"), cluster.style("width")] as string[];
      });
    const plain = await look();
    await browser.page.getByRole("tab", { name: "样式" }).click();
    await browser.page.getByRole("radio", { name: "产业链", exact: true }).click();
    await expect.poll(async () => (await look())[0]).not.toBe(plain[0]);
    const meaning = browser.page.getByRole("list", { name: "颜色表示" });
    await meaning.getByText("造纸").waitFor();
    await browser.page.getByRole("radio", { name: "关系数", exact: true }).click();
    await expect.poll(async () => (await look())[1]).not.toBe(plain[1]);
    await browser.page.getByText("大小：关系数").waitFor();
    await browser.page.getByRole("radio", { name: "强弱缺状态（环节）" }).click();
    await meaning.getByText("没有评估").waitFor();
    expect(explorer.parameter("colour")).toEqual(["gap"]);
    await browser.page.getByRole("button", { name: "恢复默认样式" }).click();
    await expect.poll(look).toEqual(plain);
  });

  it("of one kind is the user's own", async () => {
    const explorer = await open();
    await browser.page.getByRole("tab", { name: "样式" }).click();
    await browser.page.getByRole("combobox", { name: "企业的颜色" }).selectOption("紫");
    await expect.poll(() => explorer.parameter("tint")).toHaveLength(1);
  });
});
