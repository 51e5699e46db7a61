import { chromium } from "playwright-core";

export interface BoardBench {
  /** Milliseconds from a key on a weight to the new order on the page; `compute` is the reckoning alone. */
  readonly paint: number;
  readonly compute: number;
}

const rounds = 12;

/** How fast the gap board follows a weight, in headless Chromium. */
export async function measureBoard(address: string): Promise<BoardBench> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/gaps`);
    await page.locator(".gap-row").first().waitFor();
    // The compiler marks functions by a helper that the page does not have.
    await page.evaluate("globalThis.__name = (f) => f");
    const measured = await page.evaluate(async (count) => {
      const handle = document.querySelector<HTMLElement>('[role="slider"]');
      const body = document.querySelector(".ant-table-tbody");
      if (!handle || !body) throw new Error("the board is not there");
      handle.focus();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const times: { paint: number; compute: number }[] = [];
      for (let i = 0; i < count; i++) {
        // Until the address is written and all is still.
        await new Promise((done) => setTimeout(done, 600));
        const shown = body.textContent;
        const began = performance.now();
        const key = i % 2 === 0 ? "ArrowRight" : "ArrowLeft";
        handle.dispatchEvent(
          new KeyboardEvent("keydown", {
            key,
            code: key,
            keyCode: key === "ArrowRight" ? 39 : 37,
            which: key === "ArrowRight" ? 39 : 37,
            bubbles: true,
          } as KeyboardEventInit),
        );
        while (body.textContent === shown) {
          await frame();
          if (performance.now() - began > 5_000) throw new Error("the order did not follow");
        }
        await frame();
        const marks = performance.getEntriesByName("gap-rank");
        times.push({
          paint: performance.now() - began,
          compute: marks.at(-1)?.duration ?? Number.NaN,
        });
      }
      return times;
    }, rounds);
    return {
      paint: median(measured.map((m) => m.paint)),
      compute: median(measured.map((m) => m.compute)),
    };
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
