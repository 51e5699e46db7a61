import type { CellValue } from "hucre";
import { readXlsx, writeXlsx } from "hucre/xlsx";

/** The first sheet of an exported list, as an office edits it. */
export interface EditedSheet {
  set(row: number, column: string, value: CellValue): void;
  add(cells: Readonly<Record<string, CellValue>>): void;
}

const headRow = 3;

export async function edited(
  bytes: Uint8Array,
  edit: (sheet: EditedSheet) => void,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const [first] = sheets;
  if (!first) throw new Error("no sheet");
  const rows = first.rows.map((row) => [...row]);
  const headers = (rows[headRow] ?? []).map(String);
  const at = (column: string) => {
    const index = headers.indexOf(column);
    if (index < 0) throw new Error(`no column ${column} among ${headers.join(" ")}`);
    return index;
  };
  edit({
    set(row, column, value) {
      const found = rows[headRow + 1 + row];
      if (found) found[at(column)] = value;
    },
    add(cells) {
      const row: CellValue[] = headers.map(() => null);
      for (const [column, value] of Object.entries(cells)) row[at(column)] = value;
      rows.push(row);
    },
  });
  return writeXlsx({ sheets: [{ name: first.name, rows }] });
}
