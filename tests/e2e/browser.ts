import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";

export interface TestBrowser {
  readonly page: Page;
  open(address: string): Promise<void>;
  /** A page of somebody else: nothing stored, nothing cached. */
  anotherPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Chromium for the tests of a file, with a new page and no open errors for each. */
export function browserOfFile(): TestBrowser {
  let browser: Browser;
  let contexts: BrowserContext[];
  let page: Page;
  let problems: string[];

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    contexts.push(context);
    const opened = await context.newPage();
    opened.setDefaultTimeout(15_000);
    opened.on("pageerror", (error) => problems.push(error.message));
    opened.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
        problems.push(message.text());
      }
    });
    return opened;
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
  });
  beforeEach(async () => {
    contexts = [];
    problems = [];
    page = await newPage();
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    expect(problems).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    get page() {
      return page;
    },
    async open(address) {
      await page.goto(new URL(address, inject("baseUrl")).href);
    },
    anotherPage: newPage,
  };
}
