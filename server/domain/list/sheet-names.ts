import { aboutList } from "./definitions.ts";
import { type ListKind, listKinds, type Words } from "./list.ts";

/** The header of the column by which a row is known again. */
export const idHeader: Words = { zh: "编号（勿改）", en: "ID (keep)" };

/** What a spreadsheet takes as the name of a sheet. */
export const sheetName = (name: string): string =>
  [...name.replace(/[\\/?*[\]:]/g, "-")].slice(0, 31).join("");

/** The list whose sheet has this name or title, in either language; null for other sheets. */
export function kindOfSheet(name: string): ListKind | null {
  // The title stands before the name of a section, and may be cut short as the name of a sheet.
  const [title = ""] = name.split(/ ?·/);
  return (
    listKinds.find((kind) => {
      const { zh, en } = aboutList(kind).title;
      return [zh, en].some((one) => title === one || title === sheetName(one));
    }) ?? null
  );
}
