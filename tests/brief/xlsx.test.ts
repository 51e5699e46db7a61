import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import type { Sheet } from "../../server/brief/list-sheets.ts";
import { columnLetters, writeWorkbook } from "../../server/brief/xlsx.ts";
import type { ColumnType, ListColumn } from "../../server/domain/list/list.ts";
import { textOf } from "../../server/import/list-files.ts";
import { officeFolder, readWithPython, toPdf } from "../setup/office.ts";

const minute = 60_000;
const column = (key: string, type: ColumnType): ListColumn => ({
  key,
  name: key,
  type,
  width: 1,
  isExtra: false,
});
const sheet = (rows: Sheet["rows"], columns = [column("文字", "text")]): Sheet => ({
  name: "任意",
  title: "任意",
  notes: ["说明"],
  columns,
  rows,
});

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  '=HYPERLINK("http://x","y")',
  "\t=1",
  "1",
  "2020-01-01",
  "TRUE",
];
const special = [...formulas, "a\nb", "  两端  ", "<a>&\"'", "_x000D_", "𠀀😀", "；"];

it("any text comes through a workbook as it was, and none as a formula", {
  timeout: minute,
}, async () => {
  const texts = [
    ...fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), 300),
    ...special,
  ];
  const bytes = await writeWorkbook("任意", [sheet(texts.map((text) => [text]))]);
  const file = join(await officeFolder(), "any.xlsx");
  await writeFile(file, bytes);
  const read = await readWithPython<{ values: string[]; types: string[] }>(
    `
import openpyxl
rows = list(openpyxl.load_workbook(file).worksheets[0].iter_rows(min_row=4, max_col=1))
answer({"values": [r[0].value for r in rows], "types": sorted({r[0].data_type for r in rows})})`,
    file,
  );
  expect(read.types).toEqual(["s"]);
  // openpyxl leaves signs by number as they are written.
  expect(read.values.map((value) => value.replace("_x005F_", "_"))).toEqual(texts);
  const own = await readXlsx(bytes);
  expect(own.sheets[0]?.rows.slice(3).map((row) => textOf(row[0] ?? null))).toEqual(texts);
});

it("figures are figures, shares per cent, dates dates, and what is unknown is empty", {
  timeout: 3 * minute,
}, async () => {
  const columns = [
    column("数", "number"),
    column("占比", "share"),
    column("日期", "date"),
    column("多项", "list"),
  ];
  const bytes = await writeWorkbook("类型", [
    sheet(
      [
        [12.5, 0.335, "2026-11-26", ["甲", "乙"]],
        [null, null, null, null],
      ],
      columns,
    ),
  ]);
  const file = join(await officeFolder(), "types.xlsx");
  await writeFile(file, bytes);
  const read = await readWithPython<unknown>(
    `
import openpyxl
s = openpyxl.load_workbook(file).worksheets[0]
answer({"row": [[c.value, c.data_type, c.number_format] for c in s[4]], "empty": [c.value for c in s[5]],
    "freeze": s.freeze_panes, "filter": s.auto_filter.ref, "titles": s.print_title_rows,
    "fonts": [s["A1"].font.name, s["A3"].font.name, s["A4"].font.name], "paper": s.page_setup.paperSize})`,
    file,
  );
  expect(read).toEqual({
    row: [
      [12.5, "n", "General"],
      [0.335, "n", "0.0%"],
      ["2026-11-26 00:00:00", "d", "yyyy-mm-dd"],
      ["甲；乙", "s", "@"],
    ],
    empty: [null, null, null, null],
    freeze: "B4",
    filter: "A3:D5",
    titles: "$3:$3",
    fonts: ["黑体", "黑体", "宋体"],
    paper: expect.anything(),
  });
  await toPdf(file);
});

it("columns have the letters of a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});
