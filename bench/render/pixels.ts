import type { BrowserContext } from "playwright-core";

interface Pictures {
  readonly before: Buffer;
  readonly after: Buffer;
  readonly shift: { readonly x: number; readonly y: number };
  readonly title: string;
}

/**
 * Fails unless there is something to see, and the picture after, moved back by the shift, is much
 * more like the one before than it is unmoved.
 */
export async function comparePictures(context: BrowserContext, pictures: Pictures): Promise<void> {
  const page = await context.newPage();
  // What tsx puts into functions that it compiles; the page does not have it.
  await page.evaluate("globalThis.__name = (value) => value");
  const { inked, moved, unmoved } = await page.evaluate(compare, {
    before: pictures.before.toString("base64"),
    after: pictures.after.toString("base64"),
    dx: Math.round(pictures.shift.x),
    dy: Math.round(pictures.shift.y),
  });
  await page.close();
  if (inked < 0.01) throw new Error(`${pictures.title}: the picture is blank`);
  if (moved > 0.6 * unmoved) {
    throw new Error(
      `${pictures.title}: the picture did not move (${moved.toFixed(2)} / ${unmoved.toFixed(2)})`,
    );
  }
}

/** Runs in a page, which can read PNG. */
async function compare(given: { before: string; after: string; dx: number; dy: number }) {
  const read = async (base64: string) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    brush.drawImage(bitmap, 0, 0);
    return brush.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = [await read(given.before), await read(given.after)];
  const { width, height, data } = a;
  let inked = 0;
  let moved = 0;
  let unmoved = 0;
  let count = 0;
  for (let y = given.dy; y < height; y++) {
    for (let x = given.dx; x < width; x++) {
      const here = (y * width + x) * 4 + 1;
      const back = ((y - given.dy) * width + (x - given.dx)) * 4 + 1;
      const now = b.data[here] as number;
      count++;
      if (now < 225) inked++;
      moved += Math.abs(now - (data[back] as number));
      unmoved += Math.abs(now - (data[here] as number));
    }
  }
  return { inked: inked / count, moved: moved / count, unmoved: unmoved / count };
}
