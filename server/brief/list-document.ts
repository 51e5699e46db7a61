import { cellText } from "../domain/list/list.ts";
import type { NumberedSource } from "../domain/list/sources.ts";
import type { DocBlock, OfficeDocument } from "./document.ts";
import { type ExportHead, type ListExport, type Sheet, sheetsOf } from "./list-sheets.ts";

/** Lists as an official document: a heading and a table for each, and what they rest on. */
export function listDocument(
  title: string,
  lists: readonly ListExport[],
  sources: readonly NumberedSource[],
  head: ExportHead,
): OfficeDocument {
  const sheets = lists.flatMap((list) => sheetsOf(list, head));
  const isOne = sheets.length === 1;
  return {
    title,
    date: head.madeOn,
    blocks: [
      ...sheets.flatMap((sheet) => blocksOf(sheet, isOne)),
      ...(sources.length === 0
        ? []
        : [{ kind: "sources" as const, items: sources.map(sourceText) }]),
    ],
  };
}

function blocksOf(sheet: Sheet, isOne: boolean): DocBlock[] {
  // The number by which the importer knows a row is for spreadsheets.
  const columns = sheet.columns.filter((column) => column.key !== "id");
  const notes = sheet.notes.map((text): DocBlock => ({ kind: "paragraph", runs: [{ text }] }));
  const heading: DocBlock[] = isOne ? [] : [{ kind: "heading", level: 1, text: sheet.title }];
  if (sheet.rows.length === 0) return [...heading, ...notes];
  return [
    ...heading,
    ...notes,
    {
      kind: "table",
      columns: columns.map(({ name, width, type }) => ({
        name,
        width,
        ...(type === "number" || type === "share" ? { align: "right" as const } : {}),
      })),
      rows: sheet.rows.map((row) =>
        columns.map((column, index) => cellText(row[index] ?? null, column.type)),
      ),
    },
  ];
}

const sourceText = ({ source }: NumberedSource): string =>
  [source.publisher, source.title, source.date, source.url]
    .filter((part) => part !== null && part !== "")
    .join("，");
