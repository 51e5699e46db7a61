import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../client/ui/files.ts";
import { parseCsv } from "../../server/domain/csv.ts";
import { readProgressRows } from "../../server/domain/target/progress-rows.ts";

const targets = [
  { id: "target:plan/1.1/1", unit: "家" },
  { id: "target:plan/1.1/2", unit: "%" },
];
const head = ["指标编号", "完成数", "单位", "数据日期", "来源", "网址", "备注", "填报人"];
const filled = ["plan/1.1/1", "12", "家", "2022/6/30", "通报", "", "", "专班"];
const read = (...rows: string[][]) =>
  readProgressRows(toCsv([head, ...rows]), targets, "2022-08-01");

describe("a CSV text", () => {
  it("is read as it was written, whatever is in its cells", () => {
    const cell = fc
      .string({ maxLength: 12 })
      .map((text) => text.replace(/\r\n?/g, "\n").trim())
      .filter((text) => !/^'[=+\-@]/.test(text));
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = [["甲", "乙", "丙"], ...rows.filter((r) => r.some((c) => c !== ""))];
        expect(parseCsv(toCsv(table)).map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });

  it("may use tabs or semicolons, and keeps the numbers of its lines over empty ones", () => {
    expect(parseCsv("a;b\n\n1;2")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1", "2"] },
    ]);
    expect(parseCsv("a\tb\r\n1\t2\r\n")[1]?.cells).toEqual(["1", "2"]);
  });
});

describe("a file of figures", () => {
  it("is read with the target's whole id, a date as people write it, and blank lines counted", () => {
    const blank = ["plan/1.1/2", "", "%", "", "", "", "", ""];
    expect(read(filled, blank)).toEqual({
      wrong: [],
      blank: 1,
      rows: [
        {
          line: 2,
          targetId: "target:plan/1.1/1",
          value: 12,
          asOf: "2022-06-30",
          sourceTitle: "通报",
          sourceUrl: "",
          note: "",
          by: "专班",
        },
      ],
    });
  });

  it.each([
    ["指标编号", 0, "plan/9.9/9"],
    ["完成数", 1, "十二家"],
    ["单位", 2, "个"],
    ["数据日期", 3, "2022-08-02"],
    ["来源", 4, ""],
    ["网址", 5, "www.example.com"],
    ["填报人", 7, ""],
  ])("names the row and the field %s where it is wrong", (field, at, value) => {
    const wrong = filled.map((cell, index) => (index === at ? value : cell));
    const found = read(filled, wrong);
    expect(found.wrong).toHaveLength(1);
    expect(found.wrong[0]).toMatchObject({ line: 3, field, found: value });
    expect(found.wrong[0]?.zh).toMatch(/^应为/);
  });

  it("names every wrong row, and a second figure of one target and day", () => {
    const found = read(filled, filled, ["x", ...filled.slice(1)], filled.with(1, ""));
    expect(found.wrong.map(({ line, field }) => [line, field])).toEqual([
      [3, "数据日期"],
      [4, "指标编号"],
      [5, "完成数"],
    ]);
  });

  it("says which columns are missing", () => {
    const found = readProgressRows("指标编号,完成数\nplan/1.1/1,3", targets, "2022-08-01");
    expect(found.rows).toEqual([]);
    expect(found.wrong.map(({ field }) => field)).toEqual(["单位", "数据日期", "来源", "填报人"]);
    expect(readProgressRows("", targets, "2022-08-01").wrong).toHaveLength(6);
  });
});
