import { type Lang, nameOf, type Translate } from "../../i18n/translate.ts";
import type { Count, MatrixColumn, MatrixRow, MatrixView } from "./matrix-view.ts";
import { cellKey } from "./matrix-view.ts";
import { itemName, sectionName } from "./names.ts";

/** The name of a column: an item with its number, a section, a chain. */
export function columnName(text: Translate, lang: Lang, { subject }: MatrixColumn): string {
  if (subject.kind === "item") return itemName(lang, subject.item);
  if (subject.kind === "section") return sectionName(lang, subject.section);
  return subject.chain === null ? text("duty.noChain") : nameOf(lang, subject.chain);
}

/** 牵头 2 项，配合 1 项; of a single item only 牵头 or 配合. */
export function countText(text: Translate, count: Count, isItem: boolean): string {
  const parts: string[] = [];
  if (count.leads > 0) {
    parts.push(isItem ? text("duty.lead") : text("duty.leadCount", { n: count.leads }));
  }
  if (count.supports > 0) {
    parts.push(isItem ? text("duty.support") : text("duty.supportCount", { n: count.supports }));
  }
  return parts.length === 0 ? text("duty.nothing") : parts.join(text("list.separator"));
}

export function cellText(
  text: Translate,
  lang: Lang,
  row: MatrixRow,
  column: MatrixColumn,
  count: Count,
): string {
  return text("duty.cell", {
    department: nameOf(lang, row.load.department),
    role: countText(text, count, column.subject.kind === "item"),
    item: columnName(text, lang, column),
  });
}

/** The matrix as it is shown, for a file. */
export function matrixTable(text: Translate, lang: Lang, view: MatrixView): string[][] {
  const none = { leads: 0, supports: 0 };
  const cell = (count: Count, isItem: boolean) =>
    count.leads + count.supports === 0 ? "" : countText(text, count, isItem);
  const head = [
    text("duty.department"),
    text("duty.lead"),
    text("duty.support"),
    ...view.columns.map((column) => columnName(text, lang, column)),
  ];
  const sections =
    view.groups.length === 0
      ? []
      : [
          [
            "",
            "",
            "",
            ...view.groups.flatMap(({ section, span }) =>
              Array.from({ length: span }, () => sectionName(lang, section)),
            ),
          ],
        ];
  const sums = (count: Count) => [String(count.leads), String(count.supports)];
  return [
    ...sections,
    head,
    ...view.rows.map((row) => [
      nameOf(lang, row.load.department),
      ...sums(row),
      ...view.columns.map((column) =>
        cell(view.cells.get(cellKey(row.id, column.id)) ?? none, column.subject.kind === "item"),
      ),
    ]),
    [text("duty.total"), ...sums(view.total), ...view.columns.map((column) => cell(column, false))],
  ];
}
