/** The pictures of the guide, from a running application: `npx tsx docs/images/make.ts [address [name…]]`. */
import { chromium, type Page } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:4000";

interface Shot {
  readonly name: string;
  /** Of the explorer; other pages are given by their path. */
  readonly view?: string;
  readonly path?: string;
  readonly isDark?: boolean;
  readonly isSmall?: boolean;
  /** What is pressed before the picture is taken. */
  prepare?(page: Page): Promise<unknown>;
}

const paper = "expand=chain:paper";
const plan = "/plan/shandong-light-industry-textile-2022";
/** Made up, to show how a file is read: no government's plan. */
const example = `某省轻工产业示例方案（2023—2025年）
一、总体目标
到2025年，规模以上企业营业收入达到800亿元，培育龙头企业20家以上。
二、重点任务
（一）做强优势产业。支持龙头企业建设研发机
构10家以上，推广节水技术。（牵头单位：省工业和信息化厅；配合单位：省科技厅、省水利厅）
（二）拓展市场。组织企业参加展会，建设公共服务平台5个。（牵头单位：省商务厅，下同各项均需相关市县推进）
三、保障措施
（一）加强组织领导。建立协调机制。（省政府办公厅负责）
`;
/** On the list for the picture, and off it again. */
async function openProspects(page: Page): Promise<void> {
  const firm = "firm:600963.SH";
  const { addProspect } = await ask<{ addProspect: { id: string } }>(
    "mutation ($firm: ID!, $segment: ID!) { addProspect(firm: $firm, segment: $segment) { id } }",
    { firm, segment: "segment:pap.woodpulp" },
  );
  await page.reload();
  await page.locator(".ant-table-row").first().waitFor();
  await ask("mutation ($id: ID!) { removeProspect(id: $id) { id } }", { id: addProspect.id });
}
const openScore = (page: Page) => page.getByText("逐步列出").click();
const openViews = (page: Page) => page.getByRole("button", { name: "我的视图" }).click();

const design = "target:shandong-light-industry-textile-2022/2.2.2/1";
const showTargets = (page: Page) => page.locator(".target-row").first().scrollIntoViewIfNeeded();

async function openImport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "导入进展表" }).click();
  await page.getByLabel("选择 CSV 文件").setInputFiles({
    name: "进展填报表.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        "指标编号,完成数,单位,数据日期,来源,填报人",
        "shandong-light-industry-textile-2022/1.1/2,二十,家,2022-12-31,示例数据,示例",
        "shandong-light-industry-textile-2022/1.2/1,8,个,2022-06-30,示例数据,示例",
      ].join("\n"),
    ),
  });
}

async function ask<T>(query: string, variables: object): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

/** Figures for the pictures of targets, named as samples; withdrawn again afterwards. */
async function enterSamples(): Promise<string[]> {
  const samples = [
    ["1.1/2", 21, "家", "2022-12-31"],
    ["1.2/1", 8, "项", "2022-06-30"],
    ["1.3/1", 10, "个", "2022-08-31"],
    ["2.1.3/1", 9, "家", "2022-12-31"],
    ["2.2.2/1", 4, "家", "2022-06-30"],
    ["2.2.2/1", 9, "家", "2022-12-31"],
  ] as const;
  const ids: string[] = [];
  for (const [key, value, unit, asOf] of samples) {
    const { recordProgress } = await ask<{ recordProgress: { id: string } }>(
      "mutation($entry: ProgressInput!) { recordProgress(entry: $entry) { id } }",
      {
        entry: {
          target: `target:shandong-light-industry-textile-2022/${key}`,
          value,
          unit,
          asOf,
          sourceTitle: "示例数据（不是真实进展）",
          by: "示例",
        },
      },
    );
    ids.push(recordProgress.id);
  }
  return ids;
}

async function withdraw(ids: string[]): Promise<string[]> {
  if (ids.length > 0) {
    await ask("mutation($ids: [ID!]!) { withdrawProgress(ids: $ids) { id } }", { ids });
  }
  return [];
}

const shots: readonly Shot[] = [
  { name: "overview", path: "/" },
  { name: "targets", path: "/targets" },
  { name: "target-panel", path: `/targets?target=${design}`, prepare: showTargets },
  { name: "target-import", path: "/targets", prepare: openImport },
  { name: "timeline", path: "/timeline", isSmall: true },
  { name: "tasks", path: `/list/Task?q=${encodeURIComponent("水效")}`, isSmall: true },
  { name: "list", path: "/list/Cluster?sort=NAME", isSmall: true },
  { name: "explorer", view: "" },
  { name: "explorer-1024", view: "", isSmall: true },
  { name: "explorer-dark", view: "", isDark: true },
  { name: "details", view: `${paper}&select=segment:pap.woodpulp` },
  {
    name: "question",
    view: "",
    async prepare(page) {
      await page.getByRole("combobox", { name: "提问" }).fill("造纸 上游 省外 企业");
      await page.keyboard.press("Enter");
    },
  },
  { name: "filters", view: `${paper}&only.chainIds=chain:paper&not.label=Task&not.label=Policy` },
  { name: "stages", view: `${paper}&only.label=Segment&layout=stage` },
  {
    name: "styles",
    view: "colour=chain&size=degree",
    prepare: (page) => page.getByRole("tab", { name: "样式" }).click(),
  },
  { name: "table", view: `${paper}&table=1&select=chain:paper` },
  { name: "saved", view: "", prepare: openViews },
  { name: "gaps", path: "/gaps" },
  {
    name: "gap-why",
    path: "/gaps?segment=segment:pap.woodpulp&of=chain:paper",
    prepare: openScore,
  },
  { name: "chain-map", path: "/chains/textile" },
  {
    name: "chain-map-open",
    path: `/chains/paper?open=${encodeURIComponent("制浆")}&segment=segment:pap.woodpulp`,
    isSmall: true,
  },
  { name: "chain-compare", path: "/chains/meat?with=place:410000" },
  { name: "chains", path: "/chains" },
  { name: "prospects", path: "/prospects", prepare: openProspects },
  { name: "plan", path: plan },
  {
    name: "plan-mark",
    path: `${plan}?q=${encodeURIComponent("领跑者")}`,
    prepare: (page) => page.locator(".plan-word", { hasText: "水效" }).first().click(),
  },
  {
    name: "plan-beside",
    path: `${plan}?p=1100`,
    prepare: (page) =>
      page.locator("input[type=file]").setInputFiles({
        name: "轻工产业实施方案.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(example),
      }),
  },
  { name: "lists", path: "/lists" },
  {
    name: "list-firms",
    path: "/lists/firms?chain=chain:paper",
    prepare: (page) =>
      page
        .getByRole("button", { name: /的来源：/ })
        .first()
        .click(),
  },
  { name: "list-gaps", path: "/lists/gaps" },
  {
    name: "dark-1024",
    view: `${paper}&select=chain:paper`,
    isDark: true,
    isSmall: true,
  },
  {
    name: "duties",
    path: "/departments?of=department:370000/省水利厅&at=task:shandong-light-industry-textile-2022/2.3.4",
  },
  { name: "department", path: "/departments/370000/省商务厅" },
  { name: "network", path: "/departments/network" },
  { name: "briefs", path: "/briefs" },
  {
    name: "briefing",
    path: "/briefs/new?template=CHAIN&of=chain:paper",
    prepare: (page) => page.locator(".slide-thumb").nth(3).click(),
  },
  {
    name: "present",
    path: "/briefs/new?template=CHAIN&of=chain:paper",
    async prepare(page) {
      await page.goto(`${page.url().replace(/\?.*/, "")}/present?page=3`);
      await page.locator('[data-id="group:制浆"]').click();
    },
  },
  {
    name: "wall",
    path: "/briefs/new?template=CHAIN&of=chain:paper",
    async prepare(page) {
      await page.goto(`${page.url().replace(/\?.*/, "")}/wall?page=8&mask=1`);
    },
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
let samples: string[] = [];
const only = process.argv.slice(3);
for (const shot of shots.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const wantsSamples = shot.path?.startsWith("/targets") ?? false;
  if (wantsSamples && samples.length === 0) samples = await enterSamples();
  if (!wantsSamples) samples = await withdraw(samples);
  const page = await browser.newPage({
    viewport: shot.isSmall ? { width: 1024, height: 768 } : { width: 1440, height: 900 },
    locale: "zh-CN",
    colorScheme: shot.isDark ? "dark" : "light",
  });
  await page.goto(shot.path === undefined ? `${address}/graph?${shot.view}` : address + shot.path);
  await page.locator("#content").waitFor();
  await page.waitForTimeout(2500);
  await shot.prepare?.(page);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `docs/images/${shot.name}.png` });
  await page.close();
}
await browser.close();
await withdraw(samples);
