import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { browserOfFile } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = browserOfFile();

async function violations(): Promise<string[]> {
  await browser.page.evaluate(axe);
  return browser.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`,
    );
  });
}

describe("accessibility", () => {
  it("has no violations on the overview", async () => {
    await browser.open("/");
    await browser.page.getByRole("list", { name: "产业链", exact: true }).waitFor();
    expect(await violations()).toEqual([]);
  });

  it("has none with details and search open", async () => {
    await browser.open("/?expand=chain%3Apaper&select=chain%3Apaper");
    await browser.page.getByRole("article").getByRole("heading", { name: "依据" }).waitFor();
    await browser.page.getByRole("combobox").fill("海尔");
    await browser.page.getByRole("option").first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
