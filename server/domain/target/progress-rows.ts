import { parseCsv } from "../csv.ts";
import {
  expectedOf,
  type ProgressField,
  type ProgressInput,
  progressInput,
  readDate,
  readNumber,
  wrongField,
} from "./progress.ts";
import { isSameUnit } from "./status.ts";

/** What a file may name, with the unit that its figures must have. */
export interface KnownTarget {
  readonly id: string;
  readonly unit: string;
}

export interface ProgressRow extends ProgressInput {
  readonly line: number;
  readonly targetId: string;
}

export interface WrongRow {
  readonly line: number;
  /** The column as the file heads it. */
  readonly field: string;
  readonly found: string;
  readonly zh: string;
  readonly en: string;
}

export interface ReadProgress {
  readonly rows: readonly ProgressRow[];
  readonly wrong: readonly WrongRow[];
  /** Lines of the template that nobody filled in. */
  readonly blank: number;
}

/** Chinese and English heads of the columns; of the template the Chinese. */
export const progressColumns: Readonly<Record<ProgressField, readonly [string, string]>> = {
  target: ["指标编号", "target"],
  value: ["完成数", "value"],
  unit: ["单位", "unit"],
  asOf: ["数据日期", "asOf"],
  sourceTitle: ["来源", "source"],
  sourceUrl: ["网址", "url"],
  note: ["备注", "note"],
  by: ["填报人", "by"],
};

const needed = ["target", "value", "unit", "asOf", "sourceTitle", "by"] as const;
const filledIn = ["value", "asOf", "sourceTitle", "by"] as const;

/** Reads a filled-in template. Every wrong row is told with its first wrong field. */
export function readProgressRows(
  text: string,
  targets: readonly KnownTarget[],
  today: string,
): ReadProgress {
  const [head, ...lines] = parseCsv(text);
  const places = new Map<ProgressField, number>();
  for (const [field, names] of Object.entries(progressColumns)) {
    const at = head?.cells.findIndex((cell) => names.includes(cell)) ?? -1;
    if (at >= 0) places.set(field as ProgressField, at);
  }
  const missing = needed.filter((field) => !places.has(field));
  if (missing.length > 0) {
    return {
      rows: [],
      blank: 0,
      wrong: missing.map((field) => ({
        line: 1,
        field: progressColumns[field][0],
        found: "",
        zh: "缺少这一列",
        en: "this column is missing",
      })),
    };
  }
  const known = new Map(targets.map((target) => [target.id, target]));
  const input = progressInput(today);
  const rows: ProgressRow[] = [];
  const wrong: WrongRow[] = [];
  let blank = 0;
  for (const { line, cells } of lines) {
    const cell = (field: ProgressField) => cells[places.get(field) ?? -1] ?? "";
    if (filledIn.every((field) => cell(field) === "")) {
      blank += 1;
      continue;
    }
    const refuse = (field: ProgressField) =>
      wrong.push({
        line,
        field: progressColumns[field][0],
        found: cell(field),
        zh: `应为${expectedOf[field].zh}`,
        en: `expected ${expectedOf[field].en}`,
      });
    const written = cell("target");
    const target = known.get(written) ?? known.get(`target:${written}`);
    const read = input.safeParse({
      value: readNumber(cell("value")),
      asOf: readDate(cell("asOf")),
      sourceTitle: cell("sourceTitle"),
      sourceUrl: cell("sourceUrl"),
      note: cell("note"),
      by: cell("by"),
    });
    if (target === undefined) refuse("target");
    else if (!isSameUnit(target.unit, cell("unit"))) refuse("unit");
    else if (!read.success) refuse(wrongField(read.error));
    else {
      const same = rows.find((row) => row.targetId === target.id && row.asOf === read.data.asOf);
      if (same === undefined) rows.push({ line, targetId: target.id, ...read.data });
      else {
        wrong.push({
          line,
          field: progressColumns.asOf[0],
          found: cell("asOf"),
          zh: `与第 ${same.line} 行是同一指标、同一日期`,
          en: `the same target and date as row ${same.line}`,
        });
      }
    }
  }
  return { rows, wrong, blank };
}
