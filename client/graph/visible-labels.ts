import type { Point } from "./elements.ts";
import { labelBox } from "./labels.ts";
import { Occupied } from "./placement.ts";

/** A label as it would be drawn at the scale of the graph. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  /** Of the shape that the label stands under. */
  readonly size: number;
  readonly fontSize: number;
  readonly importance: number;
}

/** Pixels on screen below which Chinese cannot be read. */
const readable = 10;
/** Labels enlarged at the most: more would fill the screen. */
const mostEnlarged = 120;

/**
 * Which labels are drawn at a zoom, and how large. Names never cover each other: the more important
 * one stays. Far out the important ones are drawn larger than to scale, as far as there is room.
 * @returns font sizes at the scale of the graph; a label that is not in it gives way
 */
export function visibleLabels(labels: readonly Label[], zoom: number): Map<string, number> {
  const shown = new Map<string, number>();
  const taken = new Occupied(120 / Math.min(1, zoom));
  const isFar = labels.some((label) => label.fontSize * zoom < readable);
  const sorted = [...labels].sort(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  let enlarged = 0;
  for (const label of sorted) {
    const fontSize = Math.max(label.fontSize, readable / zoom);
    const isEnlarged = fontSize > label.fontSize;
    if (isFar && isEnlarged && enlarged >= mostEnlarged) continue;
    const box = labelBox(label.text, fontSize);
    const top = label.at.y + label.size / 2 + 2;
    const room = {
      left: label.at.x - box.width / 2,
      right: label.at.x + box.width / 2,
      top,
      bottom: top + box.height,
    };
    if (!taken.isFree(room, 0)) continue;
    taken.add(room);
    shown.set(label.id, fontSize);
    if (isEnlarged) enlarged++;
  }
  return shown;
}
