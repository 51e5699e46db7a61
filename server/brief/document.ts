/** An official document as plain data, before it is set in any format. */
export interface OfficeDocument {
  readonly title: string;
  readonly subtitle?: string;
  readonly issuer?: string;
  /** ISO date, or words that are printed as they are. */
  readonly date?: string;
  readonly blocks: DocBlock[];
}

export type DocBlock =
  /** Without its number: 一、（一）1.（1） follow from the levels. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: Run[] }
  | {
      readonly kind: "table";
      readonly columns: DocColumn[];
      readonly rows: string[][];
      readonly caption?: string;
    }
  /** Width and height in pixels of the picture; a large one is set as wide as the text. */
  | {
      readonly kind: "picture";
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      readonly caption?: string;
    }
  /** The list to which the notes of runs refer: note 1 is the first item. */
  | { readonly kind: "sources"; readonly items: string[] };

export interface DocColumn {
  readonly name: string;
  /** Share of the table's width against the other columns; 1 where it is not given. */
  readonly width?: number;
  readonly align?: "left" | "right" | "center";
}

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  /** Number of the source in the list of sources, set as a superscript that leads there. */
  readonly note?: number;
}
