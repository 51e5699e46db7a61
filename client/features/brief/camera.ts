import type { Drawing } from "../../ui/drawing.ts";

/** What of a picture is seen: a box in the picture's own units. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole of a picture. */
export const wholeOf = ({ width, height }: { width: number; height: number }): Sight => ({
  x: 0,
  y: 0,
  width,
  height,
});

/** The least box around some parts of a picture, with room about them; the whole where there are none. */
export function sightOf(svg: SVGSVGElement, ids: readonly string[], whole: Sight): Sight {
  const boxes = ids.flatMap((id) => {
    const element = svg.querySelector<SVGGraphicsElement>(`[data-id="${CSS.escape(id)}"]`);
    return element === null ? [] : [boxIn(svg, element)];
  });
  if (boxes.length === 0) return whole;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const width = Math.max((right - left) * 1.6, whole.width / 2.5);
  const height = Math.max((bottom - top) * 1.6, whole.height / 2.5);
  return {
    x: (left + right - width) / 2,
    y: (top + bottom - height) / 2,
    width,
    height,
  };
}

function boxIn(svg: SVGSVGElement, element: SVGGraphicsElement): Sight {
  const box = element.getBBox();
  const own = element.getScreenCTM();
  const outer = svg.getScreenCTM();
  if (own === null || outer === null) return box;
  const to = outer.inverse().multiply(own);
  const a = new DOMPoint(box.x, box.y).matrixTransform(to);
  const b = new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(to);
  return { x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y };
}

/** @param factor over 1 comes closer; the point stays where it is on the screen */
export function zoomed(sight: Sight, factor: number, at: { x: number; y: number }): Sight {
  return {
    x: at.x - (at.x - sight.x) / factor,
    y: at.y - (at.y - sight.y) / factor,
    width: sight.width / factor,
    height: sight.height / factor,
  };
}

/** On the way from one sight to another; slow at both ends. */
export function between(from: Sight, to: Sight, share: number): Sight {
  const t = share < 0.5 ? 2 * share * share : 1 - (-2 * share + 2) ** 2 / 2;
  const mix = (a: number, b: number) => a + (b - a) * t;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}

export const viewBoxOf = ({ x, y, width, height }: Sight): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(" ");

const cropped = new WeakMap<Drawing, Map<string, Drawing>>();

/** A drawing as the camera sees it, for where it stands still. */
export function seenBy(drawing: Drawing, focus: readonly string[]): Drawing {
  if (focus.length === 0) return drawing;
  const known = cropped.get(drawing) ?? new Map<string, Drawing>();
  cropped.set(drawing, known);
  const key = focus.join("\n");
  const before = known.get(key);
  if (before !== undefined) return before;
  const host = document.createElement("div");
  host.style.cssText = "position:fixed;left:-20000px;top:0;width:1600px;height:900px";
  host.innerHTML = drawing.svg;
  document.body.append(host);
  const svg = host.querySelector("svg");
  const sight = svg === null ? wholeOf(drawing) : sightOf(svg, focus, wholeOf(drawing));
  svg?.setAttribute("viewBox", viewBoxOf(sight));
  svg?.setAttribute("width", String(sight.width));
  svg?.setAttribute("height", String(sight.height));
  const made =
    svg === null
      ? drawing
      : {
          svg: new XMLSerializer().serializeToString(svg),
          width: sight.width,
          height: sight.height,
        };
  host.remove();
  known.set(key, made);
  return made;
}
