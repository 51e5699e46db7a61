import { chromium } from "playwright-core";
import { GapBoardDocument } from "../client/gql/generated/graphql.ts";
import type { Database } from "../server/db/driver.ts";
import { entitiesOfLabel } from "../server/db/explore.ts";
import { chainSignals, listings, signals, statements, supply } from "../server/db/gap.ts";
import { confirmations } from "../server/db/prospects.ts";
import { gapPolicy } from "../server/domain/gap/policy.ts";
import { defaultRegion } from "../server/domain/prospect.ts";

export interface BoardBench {
  /** Milliseconds, medians: the same facts by the bare driver; all gaps of all chains as the page asks. */
  readonly driver: number;
  readonly server: number;
  readonly toDriver: number;
  /** From a key on a weight to the new order on the page, and as a share of asking the server anew. */
  readonly follow: number;
  readonly followToServer: number;
}

const rounds = 30;

/** The gap board: what the server needs for it, and how fast the page follows a weight. */
export async function measureBoard(database: Database, address: string): Promise<BoardBench> {
  const times = { driver: [] as number[], server: [] as number[] };
  for (let round = -5; round < rounds; round++) {
    for (const [way, ask] of [
      ["driver", () => byDriver(database)],
      ["server", () => byServer(address)],
    ] as const) {
      const began = performance.now();
      await ask();
      if (round >= 0) times[way].push(performance.now() - began);
    }
  }
  const [driver, server] = [median(times.driver), median(times.server)];
  const follow = await measureFollowing(address);
  return { driver, server, toDriver: server / driver, follow, followToServer: follow / server };
}

async function byDriver(database: Database): Promise<void> {
  const ask = (query: { text: string }, parameters: Record<string, unknown>) =>
    database.run(query.text, parameters, "read");
  const rows = await ask(entitiesOfLabel, { label: "Chain", limit: 1_000 });
  const chains = rows.map((row) => row.id);
  const given = { chains, region: defaultRegion };
  await Promise.all([
    ask(supply, { ...given, without: [], grades: [...gapPolicy.acceptedGrades] }),
    ask(statements, given),
    ask(listings, { region: defaultRegion }),
    ask(signals, { chains }),
    ask(chainSignals, { chains }),
    ask(confirmations, { region: defaultRegion }),
  ]);
}

async function byServer(address: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: GapBoardDocument.toString() }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
}

/** In headless Chromium, with the longest list open. */
async function measureFollowing(address: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/gaps`);
    await page.locator(".gap-row").first().waitFor();
    await page.getByRole("slider").first().focus();
    // The compiler marks functions by a helper that the page does not have.
    await page.evaluate("globalThis.__name = (f) => f");
    const times: number[] = [];
    for (let i = 0; i < 12; i++) {
      // Until the address is written and all is still.
      await page.waitForTimeout(600);
      const followed = page.evaluate(
        () =>
          new Promise<number>((done, refuse) => {
            const body = document.querySelector(".ant-table-tbody");
            const shown = body?.textContent;
            let began = Number.NaN;
            addEventListener(
              "keydown",
              () => {
                began = performance.now();
                requestAnimationFrame(look);
              },
              { once: true, capture: true },
            );
            function look() {
              const passed = performance.now() - began;
              if (body?.textContent !== shown) done(passed);
              else if (passed > 5_000) refuse(new Error("the order did not follow"));
              else requestAnimationFrame(look);
            }
          }),
      );
      // The page must listen before the key comes.
      await page.waitForTimeout(50);
      await page.keyboard.press(i % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      times.push(await followed);
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
