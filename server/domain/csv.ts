/** A line of a CSV file with the number that a spreadsheet shows beside it. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a CSV text (RFC 4180), also with tabs or semicolons, as spreadsheets of some settings
 * write it. Empty rows are left out. What a spreadsheet must not run was written with an apostrophe,
 * which is taken off again.
 */
export function parseCsv(text: string): CsvRow[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let line = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line, cells: cells.map(readCell) });
    cells = [];
    cell = "";
    line += 1;
  };
  for (let at = 0; at < plain.length; at++) {
    const char = plain.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (char === separator) {
      cells.push(cell);
      cell = "";
    } else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}

const readCell = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, "");

function separatorOf(text: string): string {
  const head = text.split("\n", 1)[0] ?? "";
  const count = (char: string) => head.split(char).length;
  return [",", "\t", ";"].reduce((best, char) => (count(char) > count(best) ? char : best));
}
