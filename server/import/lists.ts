import type { Database } from "../db/driver.ts";
import { type EntityRow, entities, entitiesOfLabel } from "../db/explore.ts";
import { listedClusters, listedFirms, listedNamed, listedSegments } from "../db/list.ts";
import { digest, entityId } from "../domain/id.ts";
import { aboutList } from "../domain/list/definitions.ts";
import { factsOfChanges, type KnownNames, type KnownNode } from "../domain/list/import-facts.ts";
import { type ImportForm, importForms } from "../domain/list/import-form.ts";
import { compareRows, type FileRow, type KnownRow } from "../domain/list/import-rows.ts";
import type { ListLang } from "../domain/list/list.ts";
import { labelsOf } from "../domain/list/named-lists.ts";
import { idHeader } from "../domain/list/sheet-names.ts";
import type { GraphFacts } from "../domain/model.ts";
import { AppError } from "../errors.ts";
import {
  type ImportContent,
  importKey,
  readKept,
  removeImport,
  writeImport,
} from "./kept-imports.ts";
import { type FileSheet, type InputFile, readSheets, textOf } from "./list-files.ts";

export interface ImportReport {
  readonly file: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Sheets that are not read back, and why. */
  readonly skipped: readonly { readonly sheet: string; readonly why: string }[];
}

export interface ImportProblem {
  readonly file: string;
  readonly row: string;
  readonly field: string;
  readonly detail: string;
}

/** Nothing is to be written after all: what was tried is rolled back. */
class Unchanged extends Error {
  readonly reports: ImportReport[];
  constructor(reports: ImportReport[]) {
    super("unchanged");
    this.reports = reports;
  }
}

/**
 * Makes the database say what lists in files say beyond it; all files or none. Each file is a data set
 * of its own: imported again it takes the place of what it said before.
 * @throws AppError IMPORT_INVALID with every wrong row as its cause, FILE_UNREADABLE
 */
export async function importLists(
  database: Database,
  files: readonly InputFile[],
  seeds: () => GraphFacts,
  log: (line: string) => void = () => undefined,
): Promise<ImportReport[]> {
  const read: { file: InputFile; sheets: FileSheet[] }[] = [];
  for (const file of files) read.push({ file, sheets: await readSheets(file) });
  try {
    return await database.transaction(async (run) => {
      const inside: Database = { ...database, run, transaction: (work) => work(run) };
      const reports: ImportReport[] = [];
      const problems: ImportProblem[] = [];
      for (const { file, sheets } of read) {
        log(`正在比对 ${file.name} Comparing`);
        reports.push(await importFile(inside, file.name, sheets, seeds, problems));
      }
      const [first] = problems;
      if (first) throw invalid(first, problems);
      if (reports.every((r) => r.created + r.changed + r.removed === 0))
        throw new Unchanged(reports);
      return reports;
    });
  } catch (error) {
    if (error instanceof Unchanged) return error.reports;
    throw error;
  }
}

function invalid(first: ImportProblem, all: readonly ImportProblem[]): AppError {
  const line = (p: ImportProblem) => `${p.file} ${p.row} ${p.field}: ${p.detail}`;
  return new AppError(
    "IMPORT_INVALID",
    { problems: all.length, first: line(first) },
    { cause: all.map(line).join("\n") },
  );
}

async function importFile(
  database: Database,
  file: string,
  sheets: readonly FileSheet[],
  seeds: () => GraphFacts,
  problems: ImportProblem[],
): Promise<ImportReport> {
  const kept = await readKept(database);
  const before = kept.find((one) => one.key === importKey(file))?.content ?? null;
  // Its rows are compared with what the database says without them.
  await removeImport(database, file, seeds);
  const names = await readNames(database);
  const skipped: { sheet: string; why: string }[] = [];
  const parts: GraphFacts[] = [];
  const rows: Record<string, string> = {};
  const isNew = new Set<string>();
  let unchanged = 0;
  for (const sheet of sheets) {
    const form = importForms.find((one) => one.kind === sheet.kind);
    if (!form) {
      skipped.push({ sheet: sheet.name, why: whySkipped(sheet) });
      continue;
    }
    const compared = await compareSheet(database, form, sheet);
    const drafted = factsOfChanges(
      form,
      file,
      compared.changes,
      names,
      await readNodes(
        database,
        compared.changes.map((change) => change.id),
      ),
    );
    for (const { place, field, detail } of [...compared.problems, ...drafted.problems]) {
      problems.push({ file, row: place, field: fieldName(form, field, sheet.lang), detail });
    }
    parts.push(drafted.facts);
    unchanged += compared.unchanged;
    for (const change of compared.changes) {
      rows[change.id] = digest(JSON.stringify([change.cells, change.isNew]));
      if (change.isNew) isNew.add(change.id);
    }
  }
  const facts = joined(parts);
  if (Object.keys(rows).length > 0 && problems.length === 0) {
    await writeImport(database, { file, facts, rows });
  }
  return { file, ...countsOf(rows, isNew, before), unchanged, skipped };
}

/** Against what the file said when it was imported before. */
function countsOf(
  rows: Readonly<Record<string, string>>,
  isNew: ReadonlySet<string>,
  before: ImportContent | null,
) {
  const counts = { created: 0, changed: 0, removed: 0 };
  for (const [id, said] of Object.entries(rows)) {
    const was = before?.rows[id];
    if (was === said) continue;
    if (was === undefined && isNew.has(id)) counts.created += 1;
    else counts.changed += 1;
  }
  counts.removed = Object.keys(before?.rows ?? {}).filter((id) => !(id in rows)).length;
  return counts;
}

async function compareSheet(database: Database, form: ImportForm, sheet: FileSheet) {
  const columns = aboutList(form.kind).columns;
  const keys = sheet.headers.map(
    (header) =>
      columns.find((column) => column.name[sheet.lang] === header && column.key in form.fields)
        ?.key ?? null,
  );
  const idAt = sheet.headers.indexOf(idHeader[sheet.lang]);
  const rows = sheet.rows.map(({ number, cells }): FileRow => {
    const own: Record<string, string> = {};
    keys.forEach((key, index) => {
      if (key !== null) own[key] = textOf(cells[index] ?? null);
    });
    return {
      place: `${sheet.name} 第 ${number} 行 (row ${number})`,
      id: textOf(cells[idAt] ?? null).trim() || null,
      cells: own,
    };
  });
  const known = await readKnown(database, form, sheet.lang);
  return compareRows(
    form,
    rows,
    known,
    (row) => idOfNew(form, row),
    (text) => text.replace(/\r\n?/g, "\n"),
  );
}

/** From what a row is known by, so that the same row gives the same id again. */
function idOfNew(form: ImportForm, { cells }: FileRow): string {
  const { name = "", fullName = "", stockCode = "", chain = "" } = cells;
  const key = form.label === "Segment" ? `import.${chain}.${name}` : stockCode || fullName || name;
  return entityId(form.label, key.trim());
}

const fieldName = (form: ImportForm, key: string, lang: ListLang): string =>
  key === "id"
    ? idHeader[lang]
    : (aboutList(form.kind).columns.find((column) => column.key === key)?.name[lang] ?? key);

const whySkipped = (sheet: FileSheet): string =>
  sheet.kind === null
    ? "不是清单，或没有编号列 (no list, or no column of ids)"
    : "由规划或计算得出，或在页面上维护，不从表格导入 (follows from plans or calculations, or is kept on its page)";

/** The rows that the database has of a list, everywhere. */
async function readKnown({ run }: Database, form: ImportForm, lang: ListLang): Promise<KnownRow[]> {
  const row = (id: string, value: unknown): KnownRow => ({
    id,
    cells: form.cells(value as never, lang),
  });
  switch (form.kind) {
    case "SEGMENTS":
      return (await listedSegments(run, {})).map(({ segment }) => row(segment.id, { segment }));
    case "FIRMS":
      return (await listedFirms(run, { region: null, firms: null })).map(({ firm }) =>
        row(firm.id, firm),
      );
    case "CLUSTERS":
      return (await listedClusters(run, { region: null })).map(({ cluster }) =>
        row(cluster.id, cluster),
      );
    default: {
      const labels = [...(labelsOf[form.kind] ?? [])];
      return (await listedNamed(run, { labels })).map(({ item }) => row(item.id, item));
    }
  }
}

const most = 10_000;

async function readNames({ run }: Database): Promise<KnownNames> {
  const ofLabel = async (label: string) =>
    (await entitiesOfLabel(run, { label, limit: most })).map((row) => row.properties);
  const [chains, segments, places] = await Promise.all([
    ofLabel("Chain"),
    ofLabel("Segment"),
    ofLabel("Place"),
  ]);
  const byName = (rows: readonly EntityRow[]) =>
    new Map(
      rows.flatMap(({ id, name, nameEn }) =>
        [name, nameEn].flatMap((one) => (one ? [[one, id] as const] : [])),
      ),
    );
  return {
    chains: byName(chains),
    segments: byName(segments),
    groups: new Map(chains.map(({ id, groups }) => [id, Array.isArray(groups) ? groups : []])),
    places: places.map(({ id, name, nameEn, level, provinceIds }) => ({
      id,
      names: nameEn ? [name, nameEn] : [name],
      level: String(level),
      provinceIds,
    })),
  };
}

/** What the loader or the facets write beside a node's own properties. */
const notOwn = new Set([
  ...["id", "label", "name", "nameEn", "aliases", "aliasText", "searchKeys", "wholeKeys"],
  ...["origins", "version", "chainIds", "stages", "provinceIds", "cityIds", "evidenceKinds"],
  ...["topShare", "figureYear", "sourceYear"],
]);

async function readNodes(
  { run }: Database,
  ids: readonly string[],
): Promise<Map<string, KnownNode>> {
  const rows = await entities(run, { ids: [...ids] });
  return new Map(
    rows.map(({ id, properties }) => [
      id,
      {
        label: properties.label as KnownNode["label"],
        name: properties.name,
        nameEn: properties.nameEn ?? null,
        aliases: properties.aliases,
        properties: Object.fromEntries(
          Object.entries(properties).filter(([key, value]) => !notOwn.has(key) && value !== null),
        ) as KnownNode["properties"],
      },
    ]),
  );
}

function joined(parts: readonly GraphFacts[]): GraphFacts {
  const sources = new Map(parts.flatMap((part) => part.sources.map((one) => [one.id, one])));
  return {
    sources: [...sources.values()],
    nodes: parts.flatMap((part) => part.nodes),
    edges: parts.flatMap((part) => part.edges),
    texts: [],
  };
}
