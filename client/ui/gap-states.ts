/** How each state of a segment is marked: a colour, a drawing and an outline, so that grey will do. */
export interface GapMark {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** Of the card's outline; null for a plain one. */
  readonly dash: string | null;
}

export const gapStateOrder = ["MISSING", "WEAK", "UNKNOWN", "ADEQUATE", "STRONG"] as const;
export type GapStateName = (typeof gapStateOrder)[number];

const marks: Readonly<Record<GapStateName, GapMark>> = {
  STRONG: { fill: "#dcefe4", line: "#1c6b45", ink: "#14532d", dash: null },
  ADEQUATE: { fill: "#eef6e6", line: "#5a7a2a", ink: "#3f5a18", dash: null },
  WEAK: { fill: "#fdeccb", line: "#b26a00", ink: "#6d4100", dash: null },
  MISSING: { fill: "#ffffff", line: "#b3261e", ink: "#8c1d18", dash: "7 4" },
  UNKNOWN: { fill: "#eef0f3", line: "#6b7683", ink: "#434c57", dash: "2 3" },
};

export const gapMark = (state: string): GapMark => marks[state as GapStateName] ?? marks.UNKNOWN;

/** The drawing of a state in a box of 16 by 16, as the inside of an SVG. */
export function gapDrawing(state: string): { readonly d: string; readonly isFilled: boolean }[] {
  const ring = "M8 1.5a6.5 6.5 0 1 0 .01 0z";
  switch (state) {
    case "STRONG":
      return [{ d: ring, isFilled: true }];
    case "ADEQUATE":
      return [
        { d: ring, isFilled: false },
        { d: "M4.5 8.2l2.4 2.4 4.6-5", isFilled: false },
      ];
    case "WEAK":
      return [
        { d: ring, isFilled: false },
        { d: "M8 1.5a6.5 6.5 0 0 0 0 13z", isFilled: true },
      ];
    case "MISSING":
      return [
        { d: ring, isFilled: false },
        { d: "M4.5 4.5l7 7", isFilled: false },
      ];
    default:
      return [
        { d: "M2 2h12v12H2z", isFilled: false },
        { d: "M6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.3M8 12v.1", isFilled: false },
      ];
  }
}
