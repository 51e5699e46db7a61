import type { CellStyle, CellValue, Cell as SheetCell, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, ListColumn } from "../domain/list/list.ts";
import { cellText } from "../domain/list/list.ts";
import { sheetName } from "../domain/list/sheet-names.ts";
import type { Sheet } from "./list-sheets.ts";
import { officeText } from "./office-text.ts";

/** Characters of the standard type that a column of width 1 holds. */
const usualWidth = 15;
/** What a spreadsheet's cell can hold. */
const longestText = 32_767;
/** The highest row that spreadsheets have, in points. */
const mostHeight = 409;
const font = { name: "宋体", size: 11 };
const thin = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };
const styles = {
  title: { font: { ...font, name: "黑体", size: 16 }, alignment: { vertical: "center" } },
  note: {
    font: { ...font, size: 10, color: { rgb: "595959" } },
    alignment: { vertical: "center", wrapText: true },
  },
  head: {
    font: { ...font, name: "黑体" },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border,
  },
  text: { font, alignment: { vertical: "top", wrapText: true }, border, numFmt: "@" },
  number: { font, alignment: { vertical: "top", horizontal: "right" }, border, numFmt: "General" },
  share: { font, alignment: { vertical: "top", horizontal: "right" }, border, numFmt: "0.0%" },
  date: { font, alignment: { vertical: "top", horizontal: "right" }, border, numFmt: "yyyy-mm-dd" },
} satisfies Record<string, CellStyle>;

const styleOf = ({ type }: ListColumn): CellStyle => styles[type === "list" ? "text" : type];

/** A workbook of lists: head frozen, columns filtered, figures as figures and dates as dates. */
export async function writeWorkbook(title: string, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = new Set<string>();
  return writeXlsx({
    properties: { title: officeText(title), creator: "链图 ChainAtlas" },
    defaultFont: font,
    sheets: sheets.map((sheet) => ({ ...writeSheet(sheet), name: freeName(sheet.name, names) })),
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = sheetName(wanted);
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    name = `${sheetName(wanted).slice(0, 28)}${n}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

function writeSheet(sheet: Sheet): WriteSheet {
  const { columns } = sheet;
  const headRow = 1 + sheet.notes.length;
  const last = columnLetters(columns.length - 1);
  const blank = (): CellValue[] => columns.map(() => null);
  const lead = (text: string) => [officeText(text), ...blank().slice(1)];
  const rows: CellValue[][] = [
    lead(sheet.title),
    ...sheet.notes.map(lead),
    columns.map((column) => officeText(column.name)),
    ...sheet.rows.map((row) => columns.map((column, index) => toValue(row[index] ?? null, column))),
  ];
  const cells = new Map<string, Partial<SheetCell>>();
  const set = (row: number, col: number, style: CellStyle) => {
    // A text stays a text, whatever it begins with: none is ever a formula.
    const value = rows[row]?.[col] ?? null;
    cells.set(`${row},${col}`, {
      value,
      style,
      ...(typeof value === "string" ? { type: "string" as const } : {}),
    });
  };
  set(0, 0, styles.title);
  sheet.notes.forEach((_, index) => {
    set(1 + index, 0, styles.note);
  });
  columns.forEach((_, col) => {
    set(headRow, col, styles.head);
  });
  sheet.rows.forEach((_, index) => {
    columns.forEach((column, col) => {
      set(headRow + 1 + index, col, styleOf(column));
    });
  });
  const end = headRow + Math.max(1, sheet.rows.length);
  const isWide = columns.reduce((sum, column) => sum + column.width, 0) > 6;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columns.map((column) => ({ width: Math.round(column.width * usualWidth) })),
    merges: Array.from({ length: headRow }, (_, row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: columns.length - 1,
    })),
    rowDefs: new Map([
      [0, { height: 26 }],
      ...sheet.notes.map((_, index) => [1 + index, { height: index === 0 ? 18 : 30 }] as const),
      [headRow, { height: 32 }],
      ...sheet.rows.map(
        (row, index) => [headRow + 1 + index, { height: heightOf(row, columns) }] as const,
      ),
    ]),
    freezePane: { rows: headRow + 1, columns: 1 },
    autoFilter: { range: `A${headRow + 1}:${last}${end + 1}` },
    pageSetup: {
      paperSize: "a4",
      orientation: isWide ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
    },
    headerFooter: { oddFooter: "&C— &P —" },
  };
}

function toValue(cell: Cell, column: ListColumn): CellValue {
  if (cell === null) return null;
  if (typeof cell === "number") return cell;
  const text = cellText(cell, column.type);
  if (column.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return new Date(`${text}T00:00:00Z`);
  }
  return escaped(officeText(text)).slice(0, longestText);
}

/** Spreadsheets read `_x000D_` as a sign by its number; where it is meant as it stands, it is escaped. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");

/** In points: what the highest cell of a row needs, for not every program works it out itself. */
function heightOf(row: readonly Cell[], columns: readonly ListColumn[]): number {
  const lines = columns.map((column, index) => {
    const width = Math.max(4, column.width * usualWidth - 2);
    return cellText(row[index] ?? null, column.type)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(printedWidth(line) / width)), 0);
  });
  return Math.min(mostHeight, 15 * Math.max(1, ...lines) + 3);
}

/** In digits: a Chinese character is two wide. */
const printedWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2000" ? 2 : 1.1), 0);

/** 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
