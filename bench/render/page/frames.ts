/** What happened between two moments: frames in which something was drawn, and long tasks. */
export interface Recorded {
  readonly frames: number[];
  readonly longTasks: number[];
}

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Times frames. Input is handled before a frame begins, and costs what drawing costs; so the time of a
 * frame runs from the one before it in which something was drawn to it, where nothing else was waited
 * for. Frames in which the library drew nothing do not count.
 */
export class Recorder {
  readonly #longTasks: PerformanceEntry[] = [];
  readonly #observer = new PerformanceObserver((list) =>
    this.#longTasks.push(...list.getEntries()),
  );
  #frames: number[] = [];
  #last = 0;
  #drew = false;
  #from = 0;
  #running = false;

  constructor() {
    this.#observer.observe({ type: "longtask" });
  }

  readonly drew = (): void => {
    this.#drew = true;
  };

  start(): void {
    this.#frames = [];
    this.#from = performance.now();
    this.#last = 0;
    this.#drew = false;
    this.#running = true;
    requestAnimationFrame(this.#tick);
  }

  async stop(): Promise<Recorded> {
    const until = performance.now();
    this.#running = false;
    // Long tasks are told late.
    await new Promise((resolve) => setTimeout(resolve, 100));
    this.#longTasks.push(...this.#observer.takeRecords());
    const longTasks = this.#longTasks
      .filter((task) => task.startTime + task.duration > this.#from && task.startTime < until)
      .map((task) => task.duration);
    return { frames: this.#frames, longTasks };
  }

  readonly #tick = (now: number): void => {
    if (!this.#running) return;
    if (this.#drew) {
      if (this.#last > 0) this.#frames.push(now - this.#last);
      this.#last = now;
    }
    this.#drew = false;
    requestAnimationFrame(this.#tick);
  };
}
