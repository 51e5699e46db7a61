import { type Cell, cellText, type ListTable } from "./list.ts";

/** What of a list is looked at: which rows, in what order, which columns. */
export interface ListView {
  readonly chain: string | null;
  /** A province, city or county. */
  readonly place: string | null;
  readonly department: string | null;
  /** Words that a row holds. */
  readonly words: string;
  readonly sort: { readonly column: string; readonly isDown: boolean } | null;
  /** Keys of columns in their order; null: those that are not extra. */
  readonly columns: readonly string[] | null;
}

export const wholeList: ListView = {
  chain: null,
  place: null,
  department: null,
  words: "",
  sort: null,
  columns: null,
};

const chinese = new Intl.Collator("zh-CN", { numeric: true });

export function arrange(table: ListTable, view: ListView): ListTable {
  const words = view.words.trim().toLowerCase();
  const has = (all: readonly { id: string }[], id: string | null) =>
    id === null || all.some((one) => one.id === id);
  const rows = table.rows.filter(
    (row) =>
      has(row.chains, view.chain) &&
      has(row.places, view.place) &&
      has(row.departments, view.department) &&
      (words === "" ||
        row.cells.some((cell, index) =>
          cellText(cell, table.columns[index]?.type ?? "text")
            .toLowerCase()
            .includes(words),
        )),
  );
  const { sort } = view;
  const by = sort === null ? -1 : table.columns.findIndex((column) => column.key === sort.column);
  if (by >= 0) {
    const sign = sort?.isDown ? -1 : 1;
    // What is not known comes last either way.
    rows.sort((a, b) => compare(a.cells[by] ?? null, b.cells[by] ?? null, sign));
  }
  const order = table.sections.map((section) => section.key);
  if (order.length > 0) {
    rows.sort((a, b) => order.indexOf(a.section ?? "") - order.indexOf(b.section ?? ""));
  }
  const chosen =
    view.columns === null
      ? table.columns.flatMap((column, index) => (column.isExtra ? [] : [index]))
      : view.columns
          .map((key) => table.columns.findIndex((column) => column.key === key))
          .filter((index) => index >= 0);
  return {
    ...table,
    columns: chosen.flatMap((index) => table.columns[index] ?? []),
    rows: rows.map((row) => ({
      ...row,
      cells: chosen.map((index) => row.cells[index] ?? null),
    })),
  };
}

function compare(a: Cell, b: Cell, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * chinese.compare(cellText(a, "text"), cellText(b, "text"));
}

/** `-score` sorts downwards by `score`. */
export function readSort(sort: string | null): ListView["sort"] {
  if (sort === null || sort === "") return null;
  return sort.startsWith("-")
    ? { column: sort.slice(1), isDown: true }
    : { column: sort, isDown: false };
}
