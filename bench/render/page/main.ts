import { drawApplication } from "./application.ts";
import { drawCytoscape } from "./cytoscape.ts";
import type { Drawn, Point } from "./drawn.ts";
import { nextFrame, type Recorded, Recorder } from "./frames.ts";
import { type Chart, chartOf } from "./graph.ts";
import { type LayoutTimes, layOutInWorker, layOutWithFcose } from "./layout.ts";
import { setups } from "./setups.ts";
import { drawSigma } from "./sigma.ts";
import { drawVis } from "./vis.ts";

export interface FirstPaint {
  readonly ms: number;
  readonly longTasks: number[];
}

/** What the runner calls in the page. */
export class Bench {
  readonly #recorder = new Recorder();
  #chart: Chart | null = null;
  #drawn: Drawn | null = null;

  prepare(nodes: number, edges: number): void {
    this.#chart = chartOf(nodes, edges);
  }

  /**
   * From the data in the page to the start of the frame after the one in which it was drawn: by then
   * the browser has taken the picture over.
   */
  async draw(name: string): Promise<FirstPaint> {
    const chart = this.#chart;
    const host = document.getElementById("host");
    if (chart === null || host === null) throw new Error("not prepared");
    await nextFrame();
    this.#recorder.start();
    const start = performance.now();
    const drawn = draw(host, chart, name);
    await new Promise<void>((resolve) => drawn.onDraw(resolve));
    const end = await nextFrame();
    drawn.onDraw(this.#recorder.drew);
    const { longTasks } = await this.#recorder.stop();
    this.#drawn = drawn;
    return { ms: end - start, longTasks };
  }

  counts(): { nodes: number; edges: number } {
    return this.#shown().counts();
  }

  look(scale: number | null): void {
    this.#shown().look(scale);
  }

  /** Where a drag moves the view and not a node, near the upper left corner. */
  freeSpot(): Point {
    const drawn = this.#shown();
    const nodes = this.#chart?.nodes ?? [];
    const unit = drawn.toScreen({ x: 1, y: 0 }).x - drawn.toScreen({ x: 0, y: 0 }).x;
    const taken = nodes.map((node) => ({ at: drawn.toScreen(node), room: node.size * unit + 8 }));
    for (let x = 60; x < 700; x += 10) {
      for (let y = 60; y < 500; y += 10) {
        if (taken.every(({ at, room }) => Math.hypot(at.x - x, at.y - y) > room)) return { x, y };
      }
    }
    throw new Error("no free spot");
  }

  placeOf(index: number): Point {
    const node = this.#chart?.nodes[index];
    if (node === undefined) throw new Error("no such node");
    return this.#shown().toScreen(node);
  }

  startRecording(): void {
    this.#recorder.start();
  }

  stopRecording(): Promise<Recorded> {
    return this.#recorder.stop();
  }

  layOutWithFcose(): Promise<LayoutTimes> {
    return layOutWithFcose(this.#given(), this.#recorder);
  }

  layOutInWorker(): Promise<LayoutTimes> {
    return layOutInWorker(this.#given(), this.#recorder);
  }

  #given(): Chart {
    if (this.#chart === null) throw new Error("not prepared");
    return this.#chart;
  }

  #shown(): Drawn {
    if (this.#drawn === null) throw new Error("nothing drawn");
    return this.#drawn;
  }
}

function draw(host: HTMLElement, chart: Chart, name: string): Drawn {
  if (name === "application") return drawApplication(host, chart);
  if (name === "sigma") return drawSigma(host, chart);
  if (name === "vis-network") return drawVis(host, chart, { hasNames: true });
  if (name === "vis-network bare") return drawVis(host, chart, { hasNames: false });
  const setup = setups[name];
  if (setup === undefined) throw new Error(`no setup ${name}`);
  return drawCytoscape(host, chart, setup);
}

declare global {
  interface Window {
    bench: Bench;
  }
}

window.bench = new Bench();
