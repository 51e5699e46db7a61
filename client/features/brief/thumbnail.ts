import type { Drawing } from "../../ui/drawing.ts";

const size = { width: 320, height: 180 };

/** A small picture of a drawing as a data address. */
export async function thumbnailOf({ svg, width, height }: Drawing): Promise<string> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, size.width, size.height);
    const scale = Math.min(size.width / width, size.height / height);
    const [w, h] = [width * scale, height * scale];
    context.drawImage(image, (size.width - w) / 2, (size.height - h) / 2, w, h);
    return canvas.toDataURL("image/jpeg", 0.8);
  } finally {
    URL.revokeObjectURL(address);
  }
}
