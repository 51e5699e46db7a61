import type { BlockOf, Figure, PictureSpec } from "./outline.ts";

/** A page of 16:9 as PowerPoint has it, in inches; everything on it has a box of its own. */
export const pageSize = { width: 13.333, height: 7.5 } as const;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Paragraph {
  readonly text: string;
  /** “[1][3]”, or “[自]” for what the user wrote. */
  readonly marks: string;
  readonly isBullet: boolean;
}

export interface TextBox extends Rect {
  readonly kind: "text";
  readonly role: "title" | "coverTitle" | "coverLine" | "body" | "source" | "footer" | "pageNumber";
  readonly paragraphs: readonly Paragraph[];
  /** In points. */
  readonly size: number;
}

export interface FigureBox extends Rect {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly marks: string;
  readonly size: number;
}

export interface TableBox extends Rect {
  readonly kind: "table";
  readonly size: number;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly height: number }[];
  readonly headHeight: number;
}

export interface ChartBox extends Rect {
  readonly kind: "chart";
  readonly chart: BlockOf<"chart">;
  readonly marks: string;
}

export interface PictureBox extends Rect {
  readonly kind: "picture";
  /** The same for the same picture, whatever the camera looks at. */
  readonly key: string;
  /** The same for the same picture looked at from the same place: what stands still in a file. */
  readonly view: string;
  readonly spec: PictureSpec;
  readonly caption: string;
  readonly marks: string;
}

export type Box = TextBox | FigureBox | TableBox | ChartBox | PictureBox;

export interface Page {
  readonly slideId: string;
  readonly isCover: boolean;
  /** From 1, of the pages of its slide. */
  readonly part: number;
  readonly parts: number;
  readonly title: string;
  readonly notes: string;
  readonly boxes: readonly Box[];
}

export const pictureKey = (spec: PictureSpec): string =>
  [spec.kind, spec.of ?? "", spec.region ?? "", ...spec.open].join("|");

export const viewOf = (key: string, focus: readonly string[]): string =>
  focus.length === 0 ? key : `${key}#${focus.join("|")}`;

/** As PowerPoint leaves it around text by default. */
export const inset = { x: 0.1, y: 0.05 } as const;
