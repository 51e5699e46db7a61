import type { PlanReadingPartsFragment } from "../../gql/generated/graphql.ts";

export type Reading = PlanReadingPartsFragment;
export type Block = Reading["blocks"][number];
export type Thing = Reading["things"][number];

/** UTF-16 offsets into the plan's text as it stands, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const blockText = (block: Block): string => block.pieces.map((p) => p.text).join("");

/** `120-160`. */
export const writeSpan = ({ start, end }: Span): string => `${start}-${end}`;

export function readSpan(text: string | null): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match && start < end ? { start, end } : null;
}

/** The last of those, in the order of the text, that begin at or before the offset. */
export function indexAt(list: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A heading as the list of contents shows it. */
export interface OutlineEntry {
  readonly start: number;
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly nameEn: string | null;
  readonly block: Block;
}

const number =
  /^(第.{1,4}[章篇部条分]|[（(].{1,4}?[）)]|[一二三四五六七八九十百]{1,4}、|[0-9０-９]{1,3}[.．、]|[①-⑳])/;

export const outlineOf = (blocks: readonly Block[]): OutlineEntry[] =>
  blocks
    .filter((block) => block.kind === "HEADING")
    .map((block) => {
      const text = blockText(block);
      const printed = number.exec(text)?.[0] ?? "";
      return {
        start: block.start,
        level: block.level ?? 1,
        number: printed,
        title: text.slice(printed.length).replace(/[。；：:]$/, ""),
        nameEn: block.nameEn,
        block,
      };
    });

const lettersOfSheet = 1_100;

/** Blocks by sheet, as paper would hold them: no heading at the foot, no responsibility mark at the head. */
export function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  let sheet: Block[] = [];
  let letters = 0;
  for (const block of blocks) {
    const length = blockText(block).length + 30;
    const isFull = letters + length > lettersOfSheet && block.kind !== "RESPONSIBILITY";
    if (isFull && sheet.length > 0) {
      const last = sheet.findLastIndex(({ kind }) => kind !== "HEADING");
      const carried = last < 0 ? [] : sheet.splice(last + 1);
      sheets.push(sheet);
      sheet = carried;
      letters = carried.reduce((sum, one) => sum + blockText(one).length + 30, 0);
    }
    sheet.push(block);
    letters += length;
  }
  return sheet.length > 0 ? [...sheets, sheet] : sheets;
}

/** What the head of a column says of its plan. */
export function sumsOf({ blocks, things }: Reading) {
  const count = (label: string) => things.filter((thing) => thing.label === label).length;
  return {
    letters: blocks.reduce((sum, block) => sum + blockText(block).replace(/\s/g, "").length, 0),
    items: blocks.filter(({ taskKind }) => taskKind !== null).length,
    departments: count("Department"),
    targets: count("Target"),
  };
}
