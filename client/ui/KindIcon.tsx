import { markOf, type Shape } from "./kinds.ts";

export const outlines: Readonly<Record<Shape, string>> = {
  ellipse: "M12 1a11 11 0 1 0 .01 0z",
  "round-rectangle": "M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z",
  rectangle: "M2 3h20v18H2z",
  hexagon: "M6 2h12l6 10-6 10H6L0 12z",
  octagon: "M7 1h10l6 6v10l-6 6H7l-6-6V7z",
  diamond: "M12-1 25 12 12 25-1 12z",
  pentagon: "M12 0l12 9-4.5 14h-15L0 9z",
  "cut-rectangle": "M5 2h14l3 3v14l-3 3H5l-3-3V5z",
  barrel: "M2 4q10-5 20 0v16q-10 5-20 0z",
};

interface KindIconProps {
  readonly label: string;
  readonly size?: number;
  /** Where it is not that of the kind. */
  readonly colour?: string;
}

/** The mark of a kind, as on the canvas; always beside the kind's name, so hidden from readers. */
export function KindIcon({ label, size = 18, colour }: KindIconProps) {
  const mark = markOf(label);
  return (
    <svg className="kind-icon" width={size} height={size} viewBox="-1 -1 26 26" aria-hidden="true">
      <path d={outlines[mark.shape]} fill={colour ?? mark.colour} />
      <path
        d={mark.drawing}
        fill="none"
        stroke="#fff"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
        transform="translate(4.5 4.5) scale(.625)"
      />
    </svg>
  );
}
