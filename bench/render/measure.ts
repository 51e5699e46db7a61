import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Stage } from "./browser.ts";
import type { Bench } from "./page/main.ts";
import { comparePictures } from "./pixels.ts";

export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

export interface Pan {
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
}

export interface Measured {
  readonly firstPaint: number;
  readonly firstPaintTasks: readonly number[];
  /** Everything in view. */
  readonly far: Pan;
  /** At a scale at which names are read. */
  readonly near: Pan;
}

const pictures = "bench/results/render";
const steps = 48;
const stepBy = { x: 5, y: 3 };
const nearScale = 0.6;
const patience = 60_000;

declare const window: { readonly bench: Bench };

/** Draws one graph in one way, in a page of its own, and moves it about. */
export async function measure(stage: Stage, name: string, size: Size): Promise<Measured> {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(stage.address);
    await page.evaluate(({ nodes, edges }) => window.bench.prepare(nodes, edges), size);
    const first = await inTime(
      name,
      page.evaluate((it) => window.bench.draw(it), name),
    );
    const counts = await page.evaluate(() => window.bench.counts());
    if (counts.nodes !== size.nodes || counts.edges !== size.edges) {
      throw new Error(`${name} drew ${counts.nodes} nodes and ${counts.edges} edges`);
    }
    const title = `${size.nodes}-${name.replace(/\W+/g, "-")}`;
    const far = await pan(page, `${title}-far`);
    await page.evaluate((scale) => window.bench.look(scale), nearScale);
    const near = await pan(page, `${title}-near`);
    if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
    return { firstPaint: first.ms, firstPaintTasks: first.longTasks, far, near };
  } finally {
    await context.close();
  }
}

/** Some never draw. */
async function inTime<T>(name: string, drawing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const told = new Error(`${name} drew nothing in ${patience / 1000} s`);
    timer = setTimeout(() => reject(told), patience);
  });
  try {
    return await Promise.race([drawing, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Drags the view with the mouse, and looks whether the picture is where it should then be. */
async function pan(page: Page, title: string): Promise<Pan> {
  await page.waitForTimeout(1000);
  const before = await page.screenshot();
  const placeBefore = await page.evaluate(() => window.bench.placeOf(0));
  const spot = await page.evaluate(() => window.bench.freeSpot());
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.evaluate(() => window.bench.startRecording());
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(spot.x + step * stepBy.x, spot.y + step * stepBy.y);
  }
  const recorded = await page.evaluate(() => window.bench.stopRecording());
  await page.mouse.up();
  // Some draw coarsely while moving, and well when at rest.
  await page.waitForTimeout(1000);
  const placeAfter = await page.evaluate(() => window.bench.placeOf(0));
  const after = await page.screenshot();
  mkdirSync(pictures, { recursive: true });
  writeFileSync(`${pictures}/${title}.png`, after);
  const shift = { x: placeAfter.x - placeBefore.x, y: placeAfter.y - placeBefore.y };
  const least = { x: (steps - 4) * stepBy.x, y: (steps - 4) * stepBy.y };
  if (shift.x < least.x || shift.y < least.y) {
    throw new Error(`${title} moved by ${shift.x}, ${shift.y} only`);
  }
  await comparePictures(page.context(), { before, after, shift, title });
  if (recorded.frames.length < 3) throw new Error(`${title}: hardly any frames drawn`);
  return recorded;
}
