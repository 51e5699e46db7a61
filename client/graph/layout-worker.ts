import { computeLayout } from "./layouts.ts";
import type { LayoutJob } from "./places.ts";

/** Chance with a fixed start: a link must give the same picture on another machine. */
function seeded(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

self.onmessage = ({ data: job }: MessageEvent<LayoutJob>) => {
  Math.random = seeded();
  try {
    const result = computeLayout(job, (draft) =>
      self.postMessage({ key: job.key, result: draft, isFinal: false }),
    );
    self.postMessage({ key: job.key, result, isFinal: true });
  } catch (error) {
    self.postMessage({ key: job.key, problem: String(error) });
  }
};
