import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange, readSort, wholeList } from "../../server/domain/list/arrange.ts";
import { aboutList } from "../../server/domain/list/definitions.ts";
import { importForms } from "../../server/domain/list/import-form.ts";
import { compareRows, partsOf } from "../../server/domain/list/import-rows.ts";
import { type ListRow, type ListTable, listKinds } from "../../server/domain/list/list.ts";
import { labelsOf } from "../../server/domain/list/named-lists.ts";
import { offices } from "../../server/domain/list/offices.ts";
import { kindOfSheet, sheetName } from "../../server/domain/list/sheet-names.ts";
import { numberSources } from "../../server/domain/list/sources.ts";
import { templates } from "../../server/domain/list/templates.ts";

const row = (id: string, cells: ListRow["cells"], rest: Partial<ListRow> = {}): ListRow => ({
  id,
  entityId: id,
  section: null,
  chains: [],
  places: [],
  departments: [],
  evidenceIds: [],
  cells,
  ...rest,
});
const table = (rows: readonly ListRow[]): ListTable => ({
  kind: "FIRMS",
  lang: "zh",
  title: "表",
  note: "",
  isOfRegion: true,
  sections: [],
  columns: [
    { key: "name", name: "名", type: "text", isExtra: false, width: 1 },
    { key: "count", name: "数", type: "number", isExtra: false, width: 1 },
    { key: "more", name: "另", type: "text", isExtra: true, width: 1 },
  ],
  rows,
});

describe("a list, arranged", () => {
  it("keeps what is unknown last, sorted up or down", () => {
    const counts = fc.array(fc.option(fc.integer(), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.boolean(), (values, isDown) => {
        const whole = table(values.map((value, index) => row(String(index), ["x", value, null])));
        const sorted = arrange(whole, { ...wholeList, sort: { column: "count", isDown } });
        const found = sorted.rows.map((one) => one.cells[1]);
        const known = values.filter((value) => value !== null).sort((a, b) => a - b);
        if (isDown) known.reverse();
        expect(found).toEqual([...known, ...values.filter((value) => value === null)]);
      }),
    );
  });

  it("shows the columns that are chosen, in their order, and the usual ones else", () => {
    const whole = table([row("a", ["甲", 1, "更多"])]);
    expect(arrange(whole, wholeList).rows[0]?.cells).toEqual(["甲", 1]);
    const chosen = arrange(whole, { ...wholeList, columns: ["more", "name", "none"] });
    expect(chosen.columns.map((column) => column.key)).toEqual(["more", "name"]);
    expect(chosen.rows[0]?.cells).toEqual(["更多", "甲"]);
  });

  it("is narrowed by chain, place, department and words", () => {
    const paper = { id: "chain:paper", name: "造纸", nameEn: null };
    const whole = table([
      row("a", ["甲厂", 1, null], { chains: [paper] }),
      row("b", ["乙厂", 2, null], { departments: [{ id: "d", name: "厅", nameEn: null }] }),
    ]);
    const ids = (view: Partial<typeof wholeList>) =>
      arrange(whole, { ...wholeList, ...view }).rows.map((one) => one.id);
    expect(ids({ chain: "chain:paper" })).toEqual(["a"]);
    expect(ids({ department: "d" })).toEqual(["b"]);
    expect(ids({ place: "p" })).toEqual([]);
    expect(ids({ words: " 乙 " })).toEqual(["b"]);
  });

  it("reads the order from the address", () => {
    expect(readSort("-count")).toEqual({ column: "count", isDown: true });
    expect(readSort("count")).toEqual({ column: "count", isDown: false });
    expect(readSort("")).toBeNull();
  });
});

it("sources are numbered as the rows call on them, across lists", () => {
  const source = (id: string) => ({ id, title: id, url: null, date: null, publisher: null });
  const evidence = new Map(
    (["e1", "e2", "e3"] as const).map((id, index) => [
      id,
      {
        id,
        kind: "PUBLIC" as const,
        grade: index === 2 ? ("A" as const) : ("C" as const),
        source: source(index === 1 ? "s2" : "s1"),
      },
    ]),
  );
  const known = new Map();
  const first = numberSources([row("a", [], { evidenceIds: ["e2", "e1"] })], evidence, known);
  const second = numberSources([row("b", [], { evidenceIds: ["e3", "gone"] })], evidence, known);
  expect(first.numbersOf.get("a")).toEqual([1, 2]);
  expect(second.numbersOf.get("b")).toEqual([2]);
  expect(second.sources.map(({ number, grade }) => [number, grade])).toEqual([
    [1, "C"],
    [2, "A"],
  ]);
});

describe("rows of a file against the database", () => {
  const form = importForms.find((one) => one.kind === "FIRMS");
  if (!form) throw new Error("no form");
  const known = [
    {
      id: "firm:a",
      cells: { name: "甲", fullName: null, segments: ["木浆", "文化用纸"], city: "潍坊市" },
    },
  ];
  const compare = (cells: Record<string, string>, id: string | null = "firm:a") =>
    compareRows(
      form,
      [{ place: "第 5 行", id, cells }],
      known,
      () => "firm:new",
      (text) => text,
    );

  it("say nothing where they agree, also with blanks around", () => {
    const same = { name: " 甲", fullName: "", segments: "木浆；文化用纸", city: "潍坊市 " };
    expect(compare(same)).toEqual({ changes: [], problems: [], unchanged: 1 });
  });

  it("fill what was blank and add to lists", () => {
    const { changes } = compare({ fullName: "甲公司", segments: "文化用纸；木浆；瓦楞原纸" });
    expect(changes[0]?.cells).toEqual({ fullName: "甲公司", segments: "瓦楞原纸" });
  });

  it("strike out nothing that has a source", () => {
    const { problems } = compare({ name: "", segments: "木浆", city: "青岛市" });
    expect(problems.map((problem) => problem.field)).toEqual(["name", "segments", "city"]);
  });

  it("are new without an id, but not under the name of another", () => {
    const cells = { name: "乙", province: "山东省", segments: "木浆" };
    expect(compare(cells, null).changes[0]).toMatchObject({ id: "firm:new", isNew: true });
    expect(compare({ ...cells, name: "甲" }, null).problems[0]?.field).toBe("name");
    expect(compare(cells, "cluster:x").problems[0]?.field).toBe("id");
  });

  it("splits a list as it was joined", () => {
    const part = fc.string({ unit: "grapheme", minLength: 1 }).filter((s) => !/[；;\n\s]/.test(s));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(partsOf(parts.join("；"))).toEqual(parts);
      }),
    );
  });
});

describe("what is asked for by name", () => {
  it("has a list, a page, a template or a reason", () => {
    const keys = templates.map((template) => template.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { answer } of offices.flatMap((office) => office.asked)) {
      if (answer.kind === "template") expect(keys).toContain(answer.template);
    }
  });

  it("every list is known again by the name and the title of its sheet, in both languages", () => {
    for (const kind of listKinds) {
      const { title, sections } = aboutList(kind);
      for (const lang of ["zh", "en"] as const) {
        expect(kindOfSheet(sheetName(title[lang]))).toBe(kind);
        for (const section of sections ?? []) {
          expect(kindOfSheet(`${title[lang]} · ${section.name[lang]}`)).toBe(kind);
        }
      }
    }
    expect(kindOfSheet("来源")).toBeNull();
  });

  it("only lists that are read from nodes have a form for the importer", () => {
    expect(importForms.map((one) => one.kind).sort()).toEqual(
      ["SEGMENTS", "FIRMS", "CLUSTERS", ...Object.keys(labelsOf)].sort(),
    );
  });
});
