import type { Core } from "cytoscape";
import { type Frame, toSvg } from "./export-svg.ts";

/** Pixels a side: more than that, browsers refuse. */
const largestSide = 8_000;

/** The same picture as `toSvg`, in pixels; sharp enough for a projector and for print. */
export const toPng = (cy: Core, frame: Frame, wide?: number): Promise<Blob> =>
  svgToPng(toSvg(cy, frame), wide);

/** @param wide pixels of the width; twice the drawing's own where nothing is said */
export async function svgToPng(
  picture: { svg: string; width: number; height: number },
  wide: number = picture.width * 2,
): Promise<Blob> {
  const { svg, width, height } = picture;
  const scale = Math.min(wide / width, largestSide / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture")))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
