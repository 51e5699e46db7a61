/** The pictures of the guide, from a running application: `npx tsx docs/images/make.ts [address]`. */
import { chromium, type Page } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:4000";

interface Shot {
  readonly name: string;
  /** The page; the explorer where it is not given. */
  readonly page?: string;
  readonly view: string;
  readonly isDark?: boolean;
  readonly isSmall?: boolean;
  /** What is pressed before the picture is taken. */
  prepare?(page: Page): Promise<unknown>;
}

const paper = "expand=chain:paper";
const openViews = (page: Page) => page.getByRole("button", { name: "我的视图" }).click();

const shots: readonly Shot[] = [
  { name: "overview", view: "" },
  { name: "overview-1024", view: "", isSmall: true },
  { name: "overview-dark", view: "", isDark: true },
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
  { name: "lists", page: "/lists", view: "" },
  {
    name: "list-firms",
    page: "/lists/firms",
    view: "chain=chain:paper",
    prepare: (page) => page.getByRole("button", { name: /的来源：/ }).first().click(),
  },
  { name: "list-gaps", page: "/lists/gaps", view: "" },
  {
    name: "dark-1024",
    view: `${paper}&select=chain:paper`,
    isDark: true,
    isSmall: true,
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
for (const shot of shots) {
  const page = await browser.newPage({
    viewport: shot.isSmall ? { width: 1024, height: 768 } : { width: 1440, height: 900 },
    locale: "zh-CN",
    colorScheme: shot.isDark ? "dark" : "light",
  });
  await page.goto(`${address}${shot.page ?? "/"}?${shot.view}`);
  if (shot.page === undefined) await page.getByRole("img", { name: /^产业链图谱/ }).waitFor();
  await page.waitForTimeout(2500);
  await shot.prepare?.(page);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `docs/images/${shot.name}.png` });
  await page.close();
}
await browser.close();
