/** The lists that go with a map of chains (N张清单), as plain tables made from the graph. */
export const listKinds = [
  "SEGMENTS",
  "GAPS",
  "PROSPECTS",
  "FIRMS",
  "CLUSTERS",
  "PLATFORMS",
  "TECHNOLOGIES",
  "PROJECTS",
  "TARGETS",
  "TASKS",
  "POLICIES",
  "EVENTS",
] as const;
export type ListKind = (typeof listKinds)[number];

export const listLangs = ["zh", "en"] as const;
export type ListLang = (typeof listLangs)[number];
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const columnTypes = ["text", "number", "share", "date", "list"] as const;
/** `share` is 0–1, `date` an ISO date, `list` several texts. */
export type ColumnType = (typeof columnTypes)[number];

/** `null` where nothing is known, which is not zero. */
export type Cell = string | number | readonly string[] | null;

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface NamedPlace extends Named {
  readonly level: string;
}

/** What a list is filtered by, and where it came from. */
export interface RowFacts {
  /** Unique in the list, and the same on every machine. */
  readonly id: string;
  /** The node that the row is about. */
  readonly entityId: string;
  readonly section: string | null;
  readonly chains: readonly Named[];
  readonly places: readonly NamedPlace[];
  readonly departments: readonly Named[];
  readonly evidenceIds: readonly string[];
}

export interface ColumnDef<R> {
  readonly key: string;
  readonly name: Words;
  readonly type: ColumnType;
  of(row: R, lang: ListLang): Cell;
  /** Shown only where it is chosen. */
  readonly isExtra?: boolean;
  /** Share of the width against other columns; 1 where it is not given. */
  readonly width?: number;
}

export interface SectionDef {
  readonly key: string;
  readonly name: Words;
  readonly hint: Words;
}

export interface ListDef<R> {
  readonly kind: ListKind;
  readonly title: Words;
  /** What is in the list, and what is not. */
  readonly note: Words;
  /** Whether it is that of a region. */
  readonly isOfRegion: boolean;
  readonly sections?: readonly SectionDef[];
  readonly columns: readonly ColumnDef<R>[];
  facts(row: R): RowFacts;
}

export interface ListColumn {
  readonly key: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly isExtra: boolean;
  readonly width: number;
}

export interface ListSection {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
}

export interface ListRow extends RowFacts {
  /** One for each column. */
  readonly cells: readonly Cell[];
}

export interface ListTable {
  readonly kind: ListKind;
  readonly lang: ListLang;
  readonly title: string;
  readonly note: string;
  readonly isOfRegion: boolean;
  readonly sections: readonly ListSection[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

export const nameIn = (lang: ListLang, named: Named): string =>
  lang === "en" ? (named.nameEn ?? named.name) : named.name;

export const namesIn = (lang: ListLang, named: readonly Named[]): string[] =>
  named.map((one) => nameIn(lang, one));

/** The list of a definition, in a language. */
export function toTable<R>(def: ListDef<R>, rows: readonly R[], lang: ListLang): ListTable {
  return {
    kind: def.kind,
    lang,
    title: def.title[lang],
    note: def.note[lang],
    isOfRegion: def.isOfRegion,
    sections: (def.sections ?? []).map(({ key, name, hint }) => ({
      key,
      name: name[lang],
      hint: hint[lang],
    })),
    columns: def.columns.map((column) => ({
      key: column.key,
      name: column.name[lang],
      type: column.type,
      isExtra: column.isExtra ?? false,
      width: column.width ?? 1,
    })),
    rows: rows.map((row) => ({
      ...def.facts(row),
      cells: def.columns.map((column) => emptyToNull(column.of(row, lang))),
    })),
  };
}

const emptyToNull = (cell: Cell): Cell =>
  cell === "" || (Array.isArray(cell) && cell.length === 0) ? null : cell;

export const listSeparator = "；";

/** A cell as it is read: lists joined, shares as per cent. */
export function cellText(cell: Cell, type: ColumnType): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") {
    return type === "share" ? `${Math.round(cell * 1000) / 10}%` : String(cell);
  }
  return cell.join(listSeparator);
}
