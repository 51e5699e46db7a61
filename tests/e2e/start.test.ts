import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";
import { chains, Explorer } from "./explorer.ts";

const browser = browserOfFile();

/** How many of the picture's pixels are painted. */
const paintedPixels = (explorer: Explorer): Promise<number> =>
  explorer.page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>(".graph-host canvas")].reduce(
      (sum, canvas) => {
        const brush = canvas.getContext("2d");
        const { data } = brush?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let painted = 0;
        for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) painted++;
        return sum + painted;
      },
      0,
    ),
  );

describe("the first page", () => {
  it("shows the seven chains with clusters, leading firms and departments", async () => {
    const explorer = await new Explorer(browser.page).open();
    expect(await browser.page.title()).toContain("链图");
    await explorer.openList();
    expect(await explorer.list("产业链").getByRole("button").allTextContents()).toEqual(
      expect.arrayContaining(chains),
    );
    for (const kind of ["企业", "产业集群", "部门"]) {
      expect(await explorer.list(kind).last().getByRole("button").count()).toBeGreaterThan(3);
    }
    expect(await paintedPixels(explorer)).toBeGreaterThan(20_000);
    await browser.page.getByText(/依据：现代轻工纺织产业.*等 \d+ 个来源/).waitFor();
  });

  it("draws every name so that it can be read, and none over another", async () => {
    const explorer = await new Explorer(browser.page).open();
    const labels = await (await explorer.cy()).evaluate((cy) =>
      cy.nodes().map((node) => {
        const box = node.renderedBoundingBox({ includeNodes: false, includeOverlays: false });
        return {
          name: node.data("text") as string,
          isNamed: node.data("labelled") === 1,
          size: Number.parseFloat(node.style("font-size")) * cy.zoom(),
          ...box,
        };
      }),
    );
    const named = labels.filter((label) => label.isNamed);
    expect(named.length).toBe(await explorer.nodeCount());
    expect(Math.min(...named.map((label) => label.size))).toBeGreaterThan(9.5);
    const overlaps = named.flatMap((a, i) =>
      named
        .slice(i + 1)
        .filter((b) => {
          const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
          const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
          return width > 4 && height > 6;
        })
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(overlaps).toEqual([]);
  });

  it("works without any other server", async () => {
    const foreign: string[] = [];
    await browser.page.route("**/*", (route) => {
      const { host, protocol } = new URL(route.request().url());
      const isOwn = !protocol.startsWith("http") || host.startsWith("127.0.0.1");
      if (!isOwn) foreign.push(host);
      return isOwn ? route.continue() : route.abort();
    });
    const explorer = await new Explorer(browser.page).open();
    await explorer.choose("布局", "力导向");
    await explorer.tool("表格").click();
    await browser.page.getByRole("region", { name: "图中内容的表格" }).waitFor();
    expect(foreign).toEqual([]);
  });

  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    it(`has nothing that sticks out at ${size.width} by ${size.height}`, async () => {
      await browser.page.setViewportSize(size);
      const explorer = await new Explorer(browser.page).open("/graph?select=chain:paper&table=1");
      await explorer.details().waitFor();
      const excess = await browser.page.evaluate(() => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        document.documentElement.scrollHeight - document.documentElement.clientHeight,
      ]);
      expect(excess).toEqual([0, 0]);
      const box = await explorer.picture().boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(250);
    });
  }

  it("has panels at both sides that close and open", async () => {
    const explorer = await new Explorer(browser.page).open();
    const width = async () => (await explorer.picture().boundingBox())?.width ?? 0;
    const narrow = await width();
    await explorer.tool("收起筛选栏").click();
    await expect.poll(width).toBeGreaterThan(narrow + 150);
    await explorer.tool("打开筛选栏").click();
    await expect.poll(width).toBe(narrow);
    await explorer.tool("打开侧栏").click();
    await browser.page.getByText("还没有选中内容").waitFor();
    await explorer.tool("收起侧栏").first().click();
    await expect.poll(width).toBe(narrow);
  });
});

describe("search", () => {
  it("finds 海织云 by initials, pinyin and Chinese; Enter adds, selects and centres it", async () => {
    const explorer = await new Explorer(browser.page).open();
    const before = await explorer.nodeCount();
    for (const words of ["hzy", "haizhiyun", "海织云"]) {
      await explorer.search(words);
      await browser.page
        .getByRole("option", { name: /海织云/ })
        .first()
        .waitFor();
    }
    await browser.page.keyboard.press("Enter");
    const { details } = explorer;
    await details()
      .getByRole("heading", { name: /海织云/, level: 2 })
      .waitFor();
    const evidence = details().getByRole("list", { name: "依据" });
    await evidence.getByText("规划原文").first().waitFor();
    await evidence
      .getByText(/原文第 \d+–\d+ 字/)
      .first()
      .waitFor();
    await explorer.said(/已把“.*海织云.*”加入图中/).waitFor();
    await explorer.rest();
    expect(await explorer.nodeCount()).toBe(before + 1);
    const [id = ""] = explorer.parameter("nodes");
    const box = await explorer.picture().boundingBox();
    const at = await explorer.pointOf(id);
    expect(Math.abs(at.x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(150);
    expect(Math.abs(at.y - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(150);
  });

  it("groups what it finds by kind, and takes English names", async () => {
    const explorer = await new Explorer(browser.page).open();
    await explorer.search("造纸");
    const groups = browser.page.getByRole("listbox", { name: "搜索结果" }).getByRole("group");
    await groups.first().waitFor();
    expect(await groups.count()).toBeGreaterThan(2);
    await explorer.search("paper");
    await browser.page.getByRole("option", { name: "造纸" }).first().waitFor();
  });

  it("says so when nothing is found", async () => {
    const explorer = await new Explorer(browser.page).open();
    await explorer.search("qqzzxxvv");
    await browser.page.getByText("没有找到与“qqzzxxvv”有关的内容").waitFor();
  });
});

describe("language", () => {
  it("changes to English and stays after a reload", async () => {
    const explorer = await new Explorer(browser.page).open("/graph?select=chain:paper");
    await explorer.details().waitFor();
    await browser.page.getByRole("button", { name: "English" }).click();
    await explorer.details().getByRole("heading", { name: "Evidence" }).waitFor();
    await browser.page.getByRole("tab", { name: /Shown nodes/ }).waitFor();
    expect(await browser.page.getAttribute("html", "lang")).toBe("en");
    await browser.page.reload();
    await explorer.details().getByRole("heading", { name: "Evidence" }).waitFor();
    await browser.page.getByRole("button", { name: "中文" }).click();
    await explorer.details().getByRole("heading", { name: "依据" }).waitFor();
  });

  it("says everything in English that it says in Chinese", async () => {
    const explorer = await new Explorer(browser.page).open(
      "/graph?select=chain:paper&lang=en&table=1",
    );
    await explorer.details().waitFor();
    const left = await browser.page
      .locator(".toolbar, .tool, .legend, .filter-group legend, .panel-bar, .details h3")
      .allInnerTexts();
    expect(left.filter((words) => /\p{Script=Han}/u.test(words) && words !== "中文")).toEqual([]);
  });
});

describe("when the server fails", () => {
  it("says that the database is being recovered and goes on by itself when it is back", async () => {
    let isDown = true;
    await browser.page.route("**/graphql", (route) =>
      isDown ? route.fulfill({ status: 503, body: "" }) : route.continue(),
    );
    await browser.open("/graph");
    const alert = browser.page.getByRole("alert");
    await alert.getByText("数据库正在恢复", { exact: true }).waitFor();
    isDown = false;
    await new Explorer(browser.page).rest();
  });

  it("offers to try again", async () => {
    let isDown = true;
    await browser.page.route("**/graphql", (route) =>
      isDown ? route.fulfill({ status: 500, body: "" }) : route.continue(),
    );
    await browser.open("/graph");
    const retry = browser.page.getByRole("button", { name: "重试" });
    await retry.waitFor();
    isDown = false;
    await retry.click();
    await new Explorer(browser.page).rest();
  });

  it("keeps the picture when a step fails, and offers to try again", async () => {
    const explorer = await new Explorer(browser.page).open();
    const before = await explorer.nodeCount();
    let isDown = true;
    await browser.page.route("**/graphql", (route) =>
      isDown ? route.fulfill({ status: 500, body: "" }) : route.continue(),
    );
    await explorer.doubleClick("chain:paper");
    const retry = browser.page.locator(".canvas-notices").getByRole("button", { name: "重试" });
    await retry.waitFor();
    expect(await explorer.nodeCount()).toBe(before);
    isDown = false;
    await retry.click();
    await expect.poll(explorer.nodeCount).toBeGreaterThan(before);
  });

  it("says so when a link names what is not there", async () => {
    await browser.open("/graph?select=firm%3Anobody");
    await browser.page.getByText("没有找到这个节点").waitFor();
    await browser.open("/no/such/page");
    await browser.page.getByText("没有这个页面").waitFor();
    await browser.open("/v/nothing");
    await browser.page.getByText("没有这个视图").waitFor();
  });
});
