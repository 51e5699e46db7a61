import type { CellValue } from "hucre";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import type { ListKind, ListLang } from "../domain/list/list.ts";
import { idHeader, kindOfSheet } from "../domain/list/sheet-names.ts";
import { AppError } from "../errors.ts";

export interface InputFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sheet of a file as it is in the file: one list, or something else. */
export interface FileSheet {
  readonly name: string;
  readonly kind: ListKind | null;
  readonly lang: ListLang;
  readonly headers: readonly string[];
  /** With the number that the row has in the file. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellValue[] }[];
}

/** Title, notes and head of a list are among the first rows. */
const headWithin = 10;

/**
 * The sheets of an XLSX or CSV file.
 * @throws AppError FILE_UNREADABLE
 */
export async function readSheets({ name, bytes }: InputFile): Promise<FileSheet[]> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === "txt" || ending === "docx" || ending === "pdf") {
    throw unreadable(
      name,
      "规划文本不经此导入：放入 seeds/plans 后启动即载入，npm run parse 可先看解析结果 (plans load from seeds/plans at the start; see npm run parse)",
    );
  }
  if (ending === "csv") {
    const text = new TextDecoder("utf-8").decode(bytes);
    if (text.includes("\uFFFD")) throw unreadable(name, "不是 UTF-8 编码 (not UTF-8)");
    return [toSheet(name.replace(/\.csv$/i, ""), parseCsv(text))];
  }
  if (ending !== "xlsx") {
    throw unreadable(name, "只接受 .xlsx 和 .csv (only .xlsx and .csv)");
  }
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map((sheet) => toSheet(sheet.name, sheet.rows));
  } catch (error) {
    throw unreadable(name, error instanceof Error ? error.message : String(error));
  }
}

const unreadable = (file: string, detail: string): AppError =>
  new AppError("FILE_UNREADABLE", { file, detail });

function toSheet(name: string, rows: readonly (readonly CellValue[])[]): FileSheet {
  const ids: readonly string[] = [idHeader.zh, idHeader.en];
  const head = rows
    .slice(0, headWithin)
    .findIndex((row) => row.some((cell) => ids.includes(textOf(cell))));
  const headers = (rows[head] ?? []).map(textOf);
  const title = textOf(rows[0]?.[0] ?? null);
  return {
    name,
    kind: head < 0 ? null : (kindOfSheet(title) ?? kindOfSheet(name)),
    lang: headers.includes(idHeader.en) ? "en" : "zh",
    headers,
    rows: rows
      .map((cells, index) => ({ number: index + 1, cells }))
      .slice(head + 1)
      .filter(({ cells }) => cells.some((cell) => textOf(cell).trim() !== "")),
  };
}

/** A cell as a list writes it. */
export function textOf(cell: CellValue): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
