import { labelBox, wrapLabel } from "./labels.ts";

export interface RingPlace {
  readonly x: number;
  readonly y: number;
  /** The name in lines, and where it begins; `turn` in degrees around that point. */
  readonly lines: readonly string[];
  readonly name: { readonly x: number; readonly y: number; readonly turn: number };
  readonly anchor: "start" | "middle" | "end";
}

export interface RingLayout {
  readonly places: readonly RingPlace[];
  readonly width: number;
  readonly height: number;
}

export const ringFont = 14;
export const lineStep = 16;

/** Up to so many names lie flat around an ellipse, in two lines or in one; more stand like spokes. */
const inTwoLines = 18;
const inOneLine = 24;
const ellipse = { x: 400, y: 270 };
/** Room of a spoke along the circle. */
const spoke = 17;
const gap = 24;

/**
 * Places on a ring, clockwise from the top, in the order given. Pure: the same names stand in the same
 * places, and no name covers another.
 */
export function ringLayout(names: readonly string[]): RingLayout {
  return names.length <= inOneLine ? flatRing(names) : spokeRing(names);
}

function flatRing(names: readonly string[]): RingLayout {
  const limits = { width: 13, lines: names.length <= inTwoLines ? 2 : 1 };
  const wrapped = names.map((name) => wrapLabel(name, limits));
  const room = Math.max(0, ...wrapped.map((name) => labelBox(name, ringFont).width));
  const width = 2 * (ellipse.x + gap + room + 8);
  const height = 2 * (ellipse.y + gap + limits.lines * lineStep + 8);
  const places = wrapped.map((name, index): RingPlace => {
    const turn = (2 * Math.PI * index) / names.length;
    const [across, up] = [Math.sin(turn), -Math.cos(turn)];
    const [x, y] = [width / 2 + ellipse.x * across, height / 2 + ellipse.y * up];
    const lines = name.split("\n");
    const isMiddle = Math.abs(across) < 0.01;
    const side = isMiddle ? 0 : Math.sign(across);
    const block = lines.length * lineStep;
    const top = isMiddle ? y + Math.sign(up) * gap - (up < 0 ? block : 0) : y + up * 6 - block / 2;
    return {
      x,
      y,
      lines,
      name: { x: x + side * gap, y: top, turn: 0 },
      anchor: isMiddle ? "middle" : side > 0 ? "start" : "end",
    };
  });
  return { places, width, height };
}

function spokeRing(names: readonly string[]): RingLayout {
  const wrapped = names.map((name) => wrapLabel(name, { width: 13, lines: 1 }));
  const radius = Math.max(ellipse.y, (names.length * spoke) / (2 * Math.PI));
  const room = Math.max(...wrapped.map((name) => labelBox(name, ringFont).width));
  const size = 2 * (radius + gap + room + 8);
  const places = wrapped.map((name, index): RingPlace => {
    const turn = (360 * index) / names.length;
    const angle = (turn * Math.PI) / 180;
    const [across, up] = [Math.sin(angle), -Math.cos(angle)];
    const isLeft = turn > 180;
    return {
      x: size / 2 + radius * across,
      y: size / 2 + radius * up,
      lines: [name],
      name: {
        x: size / 2 + (radius + gap) * across,
        y: size / 2 + (radius + gap) * up,
        turn: isLeft ? turn + 90 : turn - 90,
      },
      anchor: isLeft ? "end" : "start",
    };
  });
  return { places, width: size, height: size };
}

export interface RingPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * A curve between two places, bent towards the middle of the ring and ending at the rims.
 * @param bend 0 by the middle; other values keep a second link between the same two apart
 */
export function ringCurve(
  from: RingPoint,
  to: RingPoint,
  middle: { readonly x: number; readonly y: number },
  bend: number,
): string {
  const across = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(across.x, across.y) || 1;
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = {
    x: half.x + (middle.x - half.x) * 0.45 - (across.y / length) * bend,
    y: half.y + (middle.y - half.y) * 0.45 + (across.x / length) * bend,
  };
  const rim = (point: RingPoint, extra: number) => {
    const far = Math.hypot(control.x - point.x, control.y - point.y) || 1;
    const step = (point.radius + extra) / far;
    return `${round(point.x + (control.x - point.x) * step)} ${round(point.y + (control.y - point.y) * step)}`;
  };
  return `M${rim(from, 0)}Q${round(control.x)} ${round(control.y)} ${rim(to, 3)}`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
