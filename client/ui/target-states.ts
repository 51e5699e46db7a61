/** How each status of a target is marked: a colour, a drawing and a pattern, so that grey will do. */
export interface TargetMark {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
}

export const targetStatusOrder = ["ACHIEVED", "ON_TRACK", "BEHIND", "NO_DATA"] as const;
export type TargetStatusName = (typeof targetStatusOrder)[number];

export const targetMarks: Readonly<Record<TargetStatusName, TargetMark>> = {
  ACHIEVED: { fill: "#dcefe4", line: "#1c6b45", ink: "#14532d" },
  ON_TRACK: { fill: "#dfeaf8", line: "#2b66ab", ink: "#1b4578" },
  BEHIND: { fill: "#fdeccb", line: "#b26a00", ink: "#6d4100" },
  NO_DATA: { fill: "#eef0f3", line: "#6b7683", ink: "#434c57" },
};

/** Drawings in a box of 16 by 16. */
export const targetDrawings: Readonly<Record<TargetStatusName, string>> = {
  ACHIEVED: "M8 1.5a6.5 6.5 0 1 0 .01 0zM4.6 8.2l2.4 2.4 4.4-5",
  ON_TRACK: "M8 1.5a6.5 6.5 0 1 0 .01 0zM4.5 8h6.6M8.4 5.2L11.2 8l-2.8 2.8",
  BEHIND: "M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.2V8l2.6 1.8",
  NO_DATA: "M2 2h12v12H2zM6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.6-.8 1.3M8 12v.1",
};
