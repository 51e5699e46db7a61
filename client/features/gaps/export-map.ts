import { svgToPng } from "../../graph/export-image.ts";
import { download, fileName } from "../../ui/files.ts";

const titleRoom = 52;

/** Full HD, 4K and 8K. */
export const pngWidths = [1920, 3840, 7680] as const;

/** The map as it is seen, with its title above, as a file. */
export async function exportMap(
  shown: SVGSVGElement,
  title: string,
  kind: "png" | "svg",
  wide: number,
): Promise<void> {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute("viewBox", `0 ${-titleRoom} ${width} ${height + titleRoom}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + titleRoom));
  copy.removeAttribute("style");
  const make = (name: string, attributes: Record<string, string>, words = "") => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = words;
    return element;
  };
  copy.prepend(
    make("rect", {
      y: String(-titleRoom),
      width: String(width),
      height: String(titleRoom),
      fill: "#ffffff",
    }),
    make(
      "text",
      { x: "24", y: "-18", "font-size": "24", "font-weight": "bold", fill: "#1f2933" },
      title,
    ),
  );
  const svg = new XMLSerializer().serializeToString(copy);
  const content =
    kind === "svg"
      ? new Blob([svg], { type: "image/svg+xml" })
      : await svgToPng({ svg, width, height: height + titleRoom }, wide);
  download(fileName(title, kind), content);
}
