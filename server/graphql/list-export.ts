import { z } from "zod";
import { writeDocx } from "../brief/docx.ts";
import { listDocument } from "../brief/list-document.ts";
import { type ListExport, sheetsOf, sourceSheet } from "../brief/list-sheets.ts";
import { templateSheets } from "../brief/template-sheet.ts";
import { writeWorkbook } from "../brief/xlsx.ts";
import { arrange, type ListView, readSort, wholeList } from "../domain/list/arrange.ts";
import {
  type ListLang,
  type ListTable,
  listKinds,
  listLangs,
  nameIn,
} from "../domain/list/list.ts";
import { templates } from "../domain/list/templates.ts";
import { defaultRegion } from "../domain/prospect.ts";
import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";
import type { ExportedFile } from "./exported-file.ts";
import { mustBe } from "./gap-analysis.ts";
import { readList, sourcesOf } from "./lists.ts";

const none = z
  .string()
  .nullable()
  .transform((value) => value || null);
const request = z.object({
  kind: z.enum([...listKinds, "ALL"]),
  format: z.enum(["xlsx", "docx"]),
  lang: z.enum(listLangs).catch("zh"),
  region: none,
  chain: none,
  place: none,
  department: none,
  words: none,
  sort: none,
  columns: none,
});
type Request = z.output<typeof request>;

const titles = {
  zh: "产业链图谱与清单",
  en: "Lists of the industrial chains",
} as const;

/**
 * A list, or all of them, as a file.
 * @param parameters as in the query `listTable`; `kind=ALL` for every list, whole
 * @param madeOn ISO date
 */
export async function exportList(
  context: Context,
  parameters: URLSearchParams,
  madeOn: string,
): Promise<ExportedFile> {
  const asked = parse(request, parameters);
  const { lang, kind, format } = asked;
  const region = asked.region ?? defaultRegion;
  await mustBe(context, "地区", region, "Place");
  const kinds = kind === "ALL" ? listKinds : [kind];
  const view = kind === "ALL" ? wholeList : viewOf(asked);
  const wholes = await Promise.all(kinds.map((one) => readList(context, one, region, lang)));
  const tables = wholes.map((whole) => arrange(whole, view));
  const { sources, numbersOf } = await sourcesOf(context, tables);
  const place = await context.entity.load(region);
  const head = {
    lang,
    madeOn,
    region: place ? nameIn(lang, { ...place, nameEn: place.nameEn ?? null }) : region,
  };
  const lists = tables.map(
    (table, index): ListExport => ({
      table,
      numbersOf: numbersOf[index] ?? new Map(),
      filter: filterText(wholes[index] ?? table, view, lang),
    }),
  );
  const title = kind === "ALL" ? titles[lang] : (tables[0]?.title ?? titles[lang]);
  const bytes =
    format === "xlsx"
      ? await writeWorkbook(title, [
          ...lists.flatMap((list) => sheetsOf(list, head)),
          sourceSheet(sources, lang),
        ])
      : await writeDocx(listDocument(title, lists, sources, head));
  return { name: `${title}-${head.region}-${madeOn}.${format}`, format, bytes };
}

const templateRequest = z.object({
  key: z.string(),
  lang: z.enum(listLangs).catch("zh"),
});

/** An empty list for what the graph has no data for. */
export async function exportTemplate(
  _context: Context,
  parameters: URLSearchParams,
): Promise<ExportedFile> {
  const { key, lang } = parse(templateRequest, parameters);
  const template = templates.find((one) => one.key === key);
  if (!template) throw new AppError("NOT_FOUND", { what: "模板", id: key });
  const title = template.title[lang];
  const bytes = await writeWorkbook(title, templateSheets(template, lang));
  return {
    name: `${title}${lang === "zh" ? "（空白模板）" : " (template)"}.xlsx`,
    format: "xlsx",
    bytes,
  };
}

/** @throws AppError ARGUMENT_INVALID with the name of the parameter */
function parse<S extends z.ZodObject>(schema: S, parameters: URLSearchParams): z.output<S> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, parameters.get(name)]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("ARGUMENT_INVALID", {
    name: String(issue?.path[0] ?? "-"),
    expected: issue?.code === "invalid_value" ? issue.values.join(" | ") : "文字 (text)",
  });
}

const viewOf = (asked: Request): ListView => ({
  chain: asked.chain,
  place: asked.place,
  department: asked.department,
  words: asked.words ?? "",
  sort: readSort(asked.sort),
  columns: asked.columns === null ? null : asked.columns.split(","),
});

/** What a list was narrowed by, in words. */
function filterText(whole: ListTable, view: ListView, lang: ListLang): string {
  const named = (
    all: (row: ListTable["rows"][number]) => readonly { id: string }[],
    id: string,
  ) => {
    const found = whole.rows.flatMap((row) => all(row)).find((one) => one.id === id);
    return found && "name" in found ? nameIn(lang, found as Parameters<typeof nameIn>[1]) : id;
  };
  return [
    view.chain && named((row) => row.chains, view.chain),
    view.place && named((row) => row.places, view.place),
    view.department && named((row) => row.departments, view.department),
    view.words && `“${view.words}”`,
  ]
    .filter(Boolean)
    .join(lang === "zh" ? "、" : ", ");
}
