import { useEffect } from "react";
import { KeepThumbnailDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import type { Drawing } from "../../ui/drawing.ts";
import type { Briefing } from "./briefing.ts";
import type { Studio } from "./PictureStudio.tsx";

const size = { width: 320, height: 180 };

/** Gives a briefing that has none a small picture of its first drawing, for the list. */
export function useThumbnail({ id, thumbnail, pages }: Briefing, { drawings }: Studio): void {
  const [first] = pages.flatMap((page) => page.pictures);
  const drawing = first === undefined ? undefined : drawings.get(first.key);
  useEffect(() => {
    if (thumbnail !== null || drawing === undefined) return;
    void thumbnailOf(drawing)
      .then((small) => request(KeepThumbnailDocument, { id, thumbnail: small }))
      // The list then shows the title instead.
      .catch(() => undefined);
  }, [id, thumbnail, drawing]);
}

/** A small picture of a drawing as a data address. */
async function thumbnailOf({ svg, width, height }: Drawing): Promise<string> {
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
