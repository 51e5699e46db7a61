import type { ImportForm } from "./import-form.ts";
import { type Cell, cellText, listSeparator } from "./list.ts";

/** A row as a file has it: texts by the key of the column, and where it stands. */
export interface FileRow {
  readonly place: string;
  readonly id: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** What the database says of a row of the list. */
export interface KnownRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface RowProblem {
  readonly place: string;
  /** Key of the column. */
  readonly field: string;
  readonly detail: string;
}

/** A row that says something that the database does not. */
export interface RowChange {
  readonly place: string;
  readonly id: string;
  readonly isNew: boolean;
  readonly name: string;
  /** New texts by the key of the column; lists hold only what is added. */
  readonly cells: Readonly<Record<string, string>>;
  /** What it was, for the note of the evidence. */
  readonly before: Readonly<Record<string, string>>;
}

export interface RowComparison {
  readonly changes: readonly RowChange[];
  readonly problems: readonly RowProblem[];
  readonly unchanged: number;
}

/** What rows of a file say beyond, or against, the database. Rows that a file lacks say nothing. */
export function compareRows(
  form: ImportForm,
  rows: readonly FileRow[],
  known: readonly KnownRow[],
  idOf: (row: FileRow) => string,
  textOf: (text: string) => string,
): RowComparison {
  const byId = new Map(known.map((row) => [row.id, row]));
  const byName = new Map(known.map((row) => [textOfCell(row.cells.name ?? null), row.id]));
  const changes: RowChange[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, string>();
  let unchanged = 0;
  for (const row of rows) {
    const name = (row.cells.name ?? "").trim();
    const id = row.id ?? idOf(row);
    const problem = (field: string, detail: string) =>
      problems.push({ place: row.place, field, detail });
    const before = seen.get(id);
    if (before !== undefined) {
      problem("id", `与${before}是同一条 (the same as ${before})`);
      continue;
    }
    seen.set(id, row.place);
    const now = byId.get(id);
    if (now === undefined) {
      const prefix = `${form.label.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}:`;
      const same = byName.get(name);
      if (same !== undefined) {
        problem("name", `已有同名条目，其编号为 ${same}；请填写编号 (a row of this name exists)`);
      } else if (!id.startsWith(prefix) || /\s/.test(id)) {
        problem("id", `编号应以 ${prefix} 开头，或留空 (must begin with ${prefix}, or be blank)`);
      } else {
        for (const field of form.needed) {
          if (!row.cells[field]?.trim()) problem(field, "新条目须填写 (needed for a new row)");
        }
        const cells = Object.fromEntries(
          Object.entries(row.cells)
            .map(([key, cell]) => [key, cell.trim()] as const)
            .filter(([, cell]) => cell !== ""),
        );
        changes.push({ place: row.place, id, isNew: true, name, cells, before: {} });
      }
      continue;
    }
    const cells: Record<string, string> = {};
    const was: Record<string, string> = {};
    for (const [key, cell] of Object.entries(row.cells)) {
      const old = textOf(textOfCell(now.cells[key] ?? null));
      if (cell === old || cell.trim() === old.trim()) continue;
      const change = changeOf(form, key, old, cell.trim());
      if ("problem" in change) problem(key, change.problem);
      else if (change.text !== "") {
        cells[key] = change.text;
        was[key] = old;
      }
    }
    if (Object.keys(cells).length === 0) unchanged += 1;
    else changes.push({ place: row.place, id, isNew: false, name, cells, before: was });
  }
  return { changes, problems, unchanged };
}

const textOfCell = (cell: Cell): string => cellText(cell, "text");

/** Sources stand behind what is there: it can be corrected and added to, not struck out. */
function changeOf(
  form: ImportForm,
  key: string,
  old: string,
  text: string,
): { text: string } | { problem: string } {
  const field = form.fields[key];
  if (text === "") {
    return {
      problem: `不能清空，原为“${old}” (cannot be emptied; it was “${old}”)`,
    };
  }
  if (field?.kind === "place" && old !== "") {
    return {
      problem: `所在地由来源载明，不能改写，原为“${old}” (the place is that of its sources)`,
    };
  }
  if (field?.kind !== "relation") return { text };
  const before = partsOf(old);
  const after = partsOf(text);
  const missing = before.filter((one) => !after.includes(one));
  if (missing.length > 0) {
    return {
      problem: `不能删去“${missing.join(listSeparator)}”，它由来源载明 (stated by its sources)`,
    };
  }
  return { text: after.filter((one) => !before.includes(one)).join(listSeparator) };
}

/** The parts of a list in a cell. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
