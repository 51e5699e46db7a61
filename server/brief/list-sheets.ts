import type { Cell, ListColumn, ListLang, ListTable } from "../domain/list/list.ts";
import { idHeader } from "../domain/list/sheet-names.ts";
import type { NumberedSource } from "../domain/list/sources.ts";

/** A list as it leaves the house: its rows with the numbers of their sources. */
export interface ListExport {
  readonly table: ListTable;
  readonly numbersOf: ReadonlyMap<string, readonly number[]>;
  /** What was narrowed and how, in words. */
  readonly filter: string;
}

export interface ExportHead {
  readonly lang: ListLang;
  readonly region: string;
  /** ISO date. */
  readonly madeOn: string;
}

export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const words = {
  sources: { zh: "来源", en: "Sources" },
  region: { zh: "地区：", en: "Region: " },
  filter: { zh: "筛选：", en: "Filter: " },
  all: { zh: "无（全部）", en: "none (all)" },
  madeOn: { zh: "生成日期：", en: "Made on: " },
  count: { zh: "条目：", en: "Rows: " },
  blank: {
    zh: "空白＝待核实或无数据，不等于零。",
    en: "Blank is unknown or without data, which is not zero.",
  },
  numbers: {
    zh: "“来源”列的数字见文后的来源。",
    en: "The numbers under “Sources” are those of the sources at the end.",
  },
} as const;

const column = (
  key: string,
  name: string,
  type: ListColumn["type"],
  width: number,
): ListColumn => ({
  key,
  name,
  type,
  width,
  isExtra: false,
});

/** The sheets of a list: one for each of its sections, or one. */
export function sheetsOf({ table, numbersOf, filter }: ListExport, head: ExportHead): Sheet[] {
  const { lang } = head;
  const columns = [
    ...table.columns,
    column("sources", words.sources[lang], "text", 0.8),
    column("id", idHeader[lang], "text", 1.4),
  ];
  const sections = table.sections.length === 0 ? [null] : table.sections;
  return sections.map((section) => {
    const rows = table.rows.filter((row) => section === null || row.section === section.key);
    return {
      name: section === null ? table.title : `${table.title}·${section.name}`,
      title: section === null ? table.title : `${table.title} · ${section.name}`,
      notes: [
        [
          ...(table.isOfRegion ? [`${words.region[lang]}${head.region}`] : []),
          `${words.filter[lang]}${filter || words.all[lang]}`,
          `${words.madeOn[lang]}${head.madeOn}`,
          `${words.count[lang]}${rows.length}`,
        ].join("　"),
        [table.note, section?.hint, words.blank[lang]]
          .filter(Boolean)
          .join(lang === "zh" ? "" : " "),
      ],
      columns,
      rows: rows.map((row) => [
        ...row.cells,
        (numbersOf.get(row.id) ?? []).join(", ") || null,
        row.id,
      ]),
    };
  });
}

/** The sources of all lists of a workbook. */
export function sourceSheet(sources: readonly NumberedSource[], lang: ListLang): Sheet {
  const names = {
    zh: ["序号", "标题", "发布机构", "日期", "网址", "可靠程度（A官方…G编者）"],
    en: ["No.", "Title", "Publisher", "Date", "Address", "Grade (A official … G editors)"],
  }[lang];
  const types = ["number", "text", "text", "text", "text", "text"] as const;
  const widths = [0.5, 4, 1.5, 0.8, 3, 1];
  return {
    name: words.sources[lang],
    title: words.sources[lang],
    notes: [
      lang === "zh"
        ? "各清单“来源”列的数字与本表序号对应。"
        : "The numbers under “Sources” in the lists are those of this sheet.",
    ],
    columns: names.map((name, index) =>
      column(`source${index}`, name, types[index] ?? "text", widths[index] ?? 1),
    ),
    rows: sources.map(({ number, source, grade }) => [
      number,
      source.title,
      source.publisher,
      source.date,
      source.url,
      grade,
    ]),
  };
}
