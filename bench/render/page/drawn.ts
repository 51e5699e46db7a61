export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A library's picture, as far as the measuring needs to know it. */
export interface Drawn {
  /** From the library's own API, to see that all drew the same. */
  counts(): { nodes: number; edges: number };
  toScreen(point: Point): Point;
  /** Shows the middle of the graph at a scale; without a scale, everything. */
  look(scale: number | null): void;
  onDraw(tell: () => void): void;
}

export const fontStack = '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';
export const lineColour = "#a9b4c0";
export const textColour = "#1f2933";
export const padding = 24;
