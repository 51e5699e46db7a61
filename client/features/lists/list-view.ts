import type { ListKind, OneListQuery, OneListQueryVariables } from "../../gql/generated/graphql.ts";
import type { Lang } from "../../i18n/translate.ts";
import type { Address } from "../../ui/use-address.ts";

export type List = OneListQuery["listTable"];
export type ListRow = List["rows"][number];
export type ListColumn = List["columns"][number];

/** As the lists stand in the address. */
const slugs: Readonly<Record<ListKind, string>> = {
  SEGMENTS: "segments",
  GAPS: "gaps",
  PROSPECTS: "prospects",
  FIRMS: "firms",
  CLUSTERS: "clusters",
  PLATFORMS: "platforms",
  TECHNOLOGIES: "technologies",
  PROJECTS: "projects",
  TARGETS: "targets",
  TASKS: "tasks",
  POLICIES: "policies",
  EVENTS: "events",
};

export const slugOf = (kind: ListKind): string => slugs[kind];

export const kindOf = (slug: string): ListKind | null =>
  (Object.keys(slugs) as ListKind[]).find((kind) => slugs[kind] === slug) ?? null;

/** What of a list the address asks for. */
export function readListView(
  kind: ListKind,
  address: Address,
  lang: Lang,
): OneListQueryVariables & { kind: ListKind } {
  const columns = address.get("columns");
  return {
    kind,
    lang: lang === "zh" ? "ZH" : "EN",
    region: address.get("region"),
    chain: address.get("chain"),
    place: address.get("place"),
    department: address.get("department"),
    words: address.get("q"),
    sort: address.get("sort"),
    columns: columns === null ? null : columns.split("."),
  };
}

/** The same as the address of the file. */
export function exportAddress(
  view: Partial<OneListQueryVariables> & { kind: ListKind },
  format: "xlsx" | "docx",
  kind: string = view.kind,
): string {
  const parameters = new URLSearchParams({ kind, format });
  const { lang, columns, chain, place, department, region, sort, words } = view;
  if (lang === "EN") parameters.set("lang", "en");
  for (const [name, value] of Object.entries({ chain, place, department, region, sort, words })) {
    if (value) parameters.set(name, value);
  }
  if (Array.isArray(columns)) parameters.set("columns", columns.join(","));
  return `/export/list?${parameters}`;
}

/** The columns that the address asks for, or the usual ones. */
export function chosenColumns(list: List, columns: string | null): Set<string> {
  const asked = columns?.split(".") ?? [];
  return new Set(
    list.allColumns
      .filter((column) => (columns === null ? !column.isExtra : asked.includes(column.key)))
      .map((column) => column.key),
  );
}

/** Columns as the address has them; null where they are the usual ones. */
export function columnsText(list: List, shown: ReadonlySet<string>): string | null {
  const isUsual = list.allColumns.every((column) => shown.has(column.key) === !column.isExtra);
  const chosen = list.allColumns.filter((column) => shown.has(column.key));
  return isUsual ? null : chosen.map((column) => column.key).join(".");
}

/** Sorted up, then down, then not. */
export const sortOf = (sort: string | null, key: string): "ascend" | "descend" | null =>
  sort === key ? "ascend" : sort === `-${key}` ? "descend" : null;
