/**
 * How each kind of node is marked: a shape, a colour and a drawing, so that colour is never the only
 * sign. The canvas, the legend, the search and the lists all draw from this table.
 */
export type Shape =
  | "ellipse"
  | "round-rectangle"
  | "rectangle"
  | "hexagon"
  | "octagon"
  | "diamond"
  | "pentagon"
  | "cut-rectangle"
  | "barrel";

export interface KindMark {
  readonly shape: Shape;
  /** Fill; white on it has a contrast of at least 4.5. */
  readonly colour: string;
  /** Strokes in a box of 24 by 24. */
  readonly drawing: string;
}

const marks: Readonly<Record<string, KindMark>> = {
  Chain: {
    shape: "round-rectangle",
    colour: "#1f4b82",
    drawing:
      "M9 15 15 9M10.5 6.5l1.2-1.2a4.2 4.2 0 0 1 6 6l-1.2 1.2M13.5 17.5l-1.2 1.2a4.2 4.2 0 0 1-6-6l1.2-1.2",
  },
  Segment: {
    shape: "round-rectangle",
    colour: "#2d6fb3",
    drawing: "M4 7h5v10H4zM15 7h5v10h-5zM9 12h6M13 10l2 2-2 2",
  },
  Product: {
    shape: "diamond",
    colour: "#6a5acd",
    drawing: "M12 4 19 8v8l-7 4-7-4V8zM5 8l7 4 7-4M12 12v8",
  },
  Firm: {
    shape: "ellipse",
    colour: "#a0561b",
    drawing: "M4 20V10l5 3v-3l5 3V5h5v15zM8 17h1M12 17h1M16 17h1",
  },
  Cluster: {
    shape: "hexagon",
    colour: "#1d7a6d",
    drawing: "M9 6.5h6v5H9zM5 13.5h6v5H5zM13 13.5h6v5h-6z",
  },
  Department: {
    shape: "rectangle",
    colour: "#59636f",
    drawing: "M4 9 12 4l8 5zM5 19h14M7 10v8M12 10v8M17 10v8",
  },
  Task: {
    shape: "cut-rectangle",
    colour: "#8a5a00",
    drawing: "M6 4h12v16H6zM9 9l1.2 1.2L12.5 8M9 15l1.2 1.2L12.5 14M14.5 9.5h1.5M14.5 15.5h1.5",
  },
  Target: {
    shape: "octagon",
    colour: "#b3402e",
    drawing: "M12 4a8 8 0 1 0 .01 0M12 8a4 4 0 1 0 .01 0M12 11.9v.2",
  },
  Plan: {
    shape: "cut-rectangle",
    colour: "#1f4b82",
    drawing: "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6",
  },
  Section: {
    shape: "cut-rectangle",
    colour: "#4a6a94",
    drawing: "M5 6h14M5 10h10M5 14h14M5 18h10",
  },
  Place: {
    shape: "pentagon",
    colour: "#3d7a33",
    drawing: "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8a2 2 0 1 0 .01 0",
  },
  Platform: {
    shape: "barrel",
    colour: "#0e7490",
    drawing: "M12 4 20 8l-8 4-8-4zM4 12l8 4 8-4M4 16l8 4 8-4",
  },
  InnovationCentre: {
    shape: "hexagon",
    colour: "#7a3e9d",
    drawing: "M9.5 17h5M10 20h4M9.5 17c0-2-3-3.5-3-7a5.5 5.5 0 0 1 11 0c0 3.5-3 5-3 7",
  },
  Event: {
    shape: "octagon",
    colour: "#8f4a6b",
    drawing: "M5 6h14v14H5zM5 10h14M9 4v4M15 4v4",
  },
  Brand: {
    shape: "diamond",
    colour: "#a83f5c",
    drawing: "M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z",
  },
  Policy: {
    shape: "cut-rectangle",
    colour: "#9a3412",
    drawing: "M6 4h12v16H6zM9 8h6M9 12h6M12 15v3",
  },
  Project: {
    shape: "pentagon",
    colour: "#5b6b1f",
    drawing: "M5 20V9l7-5 7 5v11M9 20v-7h6v7",
  },
  Technology: {
    shape: "octagon",
    colour: "#5a4fb0",
    drawing: "M8 8h8v8H8zM10 4v4M14 4v4M10 16v4M14 16v4M4 10h4M4 14h4M16 10h4M16 14h4",
  },
  Source: {
    shape: "rectangle",
    colour: "#4b5563",
    drawing: "M6 4h10a2 2 0 0 1 2 2v14H8a2 2 0 0 1-2-2zM6 18a2 2 0 0 1 2-2h10",
  },
  Evidence: {
    shape: "ellipse",
    colour: "#4b5563",
    drawing: "M6 8h4v5a3 3 0 0 1-3 3M14 8h4v5a3 3 0 0 1-3 3",
  },
};

const unknown: KindMark = {
  shape: "ellipse",
  colour: "#4b5563",
  drawing: "M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.2",
};

/** The order in which kinds are listed. */
export const kindOrder: readonly string[] = Object.keys(marks);

export const markOf = (label: string): KindMark => marks[label] ?? unknown;

export function compareKinds(a: string, b: string): number {
  const rank = (label: string) => (kindOrder.indexOf(label) + 100) % 100;
  return rank(a) - rank(b);
}
