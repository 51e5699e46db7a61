import type { LayoutJob, LayoutResult } from "./places.ts";

type Answer =
  | { readonly key: string; readonly result: LayoutResult; readonly isFinal: boolean }
  | { readonly key: string; readonly problem: string };

let idle: Worker | null = null;

/**
 * Computes a layout off the main thread; the layouts' code is loaded with the first one.
 * @throws the signal's reason when it is cancelled
 */
export function runLayout(
  job: LayoutJob,
  signal: AbortSignal,
  onDraft: (draft: LayoutResult) => void,
): Promise<LayoutResult> {
  const worker =
    idle ?? new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  idle = null;
  return new Promise((resolve, reject) => {
    // A layout under way listens to nothing; only ending its worker stops it.
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.key !== job.key) return;
      if ("result" in data && !data.isFinal) return onDraft(data.result);
      signal.removeEventListener("abort", stop);
      idle = worker;
      if ("problem" in data) reject(new Error(data.problem));
      else resolve(data.result);
    };
    worker.postMessage(job);
  });
}
