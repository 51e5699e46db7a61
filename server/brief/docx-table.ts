import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { DocBlock, DocColumn } from "./document.ts";
import { officeText } from "./office-text.ts";

type DocTable = Extract<DocBlock, { kind: "table" }>;

/** More columns than this do not fit upright in type that can be read. */
const mostUpright = 7;

export const isWide = (block: DocBlock): boolean =>
  block.kind === "table" && block.columns.length > mostUpright;

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A table whose head comes again on each page, and whose rows are not torn. */
export function tableOf({ columns, rows }: DocTable, width: number): Table {
  const widths = shares(columns, width);
  const body = columns.length > mostUpright ? "OfficialWideTable" : "OfficialTable";
  const cell = (text: string, index: number, style: string, align?: DocColumn["align"]) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      children: officeText(text)
        .split("\n")
        .map(
          (line) =>
            new Paragraph({
              style,
              text: line,
              ...(align ? { alignment: alignments[align] } : {}),
            }),
        ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column.name, index, "OfficialTableHead")),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, index) =>
              cell(row[index] ?? "", index, body, column.align),
            ),
          }),
      ),
    ],
  });
}

/** The table's width shared out among its columns, to the last twip. */
function shares(columns: readonly DocColumn[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  let before = 0;
  let sum = 0;
  return columns.map((column) => {
    sum += column.width ?? 1;
    const end = Math.round((width * sum) / total);
    const own = end - before;
    before = end;
    return own;
  });
}
