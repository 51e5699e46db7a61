import { openStage } from "./browser.ts";
import { type Measured, measure, type Size } from "./measure.ts";
import type { LayoutTimes } from "./page/layout.ts";

/** One library or one way to set Cytoscape up; medians of the rounds, milliseconds. */
export interface Drawing {
  readonly firstPaint: number;
  /** A frame while everything is in view, and while names can be read. */
  readonly far: number;
  readonly near: number;
}

export interface RenderResults {
  readonly size: Size;
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly tunings: Readonly<Record<string, Drawing>>;
  readonly layout: {
    readonly nodes: number;
    readonly fcose: LayoutTimes;
    readonly worker: LayoutTimes;
    /** Of the time of fcose as it comes. */
    readonly firstShare: number;
  };
}

const size: Size = { nodes: 5_000, edges: 10_000 };
const rounds = 3;

/** What is compared, in one run, taking turns. */
const compared = ["application", "as it comes", "vis-network", "vis-network bare", "sigma"];

/** Each tuning by itself on Cytoscape as it comes; `+` is what the application's looks add. */
const tunings = [
  "as it comes",
  "+ icons",
  "+ text outline",
  "pixelRatio",
  "hideEdges",
  "texture",
  "smallLabels",
  "haystack",
  "straight",
  "noArrows",
  "noMappers",
  "noLabels",
  "webgl",
];

export async function runRender(
  say: (line: string) => void,
  isFull: boolean,
): Promise<RenderResults> {
  await using stage = await openStage();
  const times = new Map<string, Measured[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const name of compared) {
      say(`  ${name}, round ${round} of ${rounds}`);
      times.set(name, [...(times.get(name) ?? []), await measure(stage, name, size)]);
    }
  }
  const drawings = Object.fromEntries([...times].map(([name, all]) => [name, summary(all)]));
  const tuned: Record<string, Drawing> = {};
  for (const name of isFull ? tunings : []) {
    say(`  ${name}`);
    try {
      tuned[name] = summary([await measure(stage, name, size)]);
    } catch (error) {
      // The renderer for GPUs may not come to an end on a processor.
      say(`  ${error instanceof Error ? error.message : error}`);
    }
  }
  say("  layouts");
  const fcose = await layOut(stage, "layOutWithFcose");
  const worker = await layOut(stage, "layOutInWorker");
  return {
    size,
    drawings,
    tunings: tuned,
    layout: { nodes: layoutSize.nodes, fcose, worker, firstShare: worker.first / fcose.final },
  };
}

const layoutSize: Size = { nodes: 2_000, edges: 4_000 };

async function layOut(
  stage: Awaited<ReturnType<typeof openStage>>,
  by: "layOutWithFcose" | "layOutInWorker",
): Promise<LayoutTimes> {
  const context = await stage.browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(stage.address);
    await page.evaluate(({ nodes, edges }) => window.bench.prepare(nodes, edges), layoutSize);
    return await page.evaluate((name) => window.bench[name](), by);
  } finally {
    await context.close();
  }
}

function summary(all: readonly Measured[]): Drawing {
  return {
    firstPaint: median(all.map((one) => one.firstPaint)),
    far: median(all.map((one) => mean(one.far.frames))),
    near: median(all.map((one) => mean(one.near.frames))),
  };
}

const mean = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / list.length;

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

declare const window: {
  readonly bench: import("./page/main.ts").Bench;
};

export function printRender({ size, drawings, tunings, layout }: RenderResults): void {
  const rowOf = (one: Drawing) => ({
    "first paint ms": Math.round(one.firstPaint),
    "panning, all in view, ms a frame": Math.round(one.far),
    "panning, names readable, ms a frame": Math.round(one.near),
  });
  const rows = (all: Readonly<Record<string, Drawing>>) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, rowOf(one)]));
  console.log(`\nDrawing ${size.nodes} nodes and ${size.edges} edges, Chromium without a GPU`);
  console.table(rows(drawings));
  if (Object.keys(tunings).length > 0) console.table(rows(tunings));
  const own = drawings.application;
  const shares = (of: string) => {
    const other = drawings[of];
    if (own === undefined || other === undefined) return {};
    return {
      "first paint": share(own.firstPaint, other.firstPaint),
      "panning, all in view": share(own.far, other.far),
      "panning, names readable": share(own.near, other.near),
    };
  };
  console.log("The application, as a share of the others");
  console.table(
    Object.fromEntries(
      Object.keys(drawings)
        .filter((name) => name !== "application")
        .map((name) => [name, shares(name)]),
    ),
  );
  console.log(`Layout of ${layout.nodes} nodes by force`);
  const longest = (times: LayoutTimes) => Math.round(Math.max(0, ...times.longTasks));
  console.table({
    "fcose as it comes": {
      "first places ms": Math.round(layout.fcose.first),
      "final places ms": Math.round(layout.fcose.final),
      "longest task of the page ms": longest(layout.fcose),
    },
    "in the worker": {
      "first places ms": Math.round(layout.worker.first),
      "final places ms": Math.round(layout.worker.final),
      "longest task of the page ms": longest(layout.worker),
    },
    share: { "first places ms": share(layout.worker.first, layout.fcose.final) },
  });
}

const share = (a: number, b: number): number => Math.round((a / b) * 100) / 100;
