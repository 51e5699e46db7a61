import type { EdgePartsFragment, NodePartsFragment } from "../../gql/generated/graphql.ts";
import { type Lang, labelName, nameOf, relationName, translate } from "../../i18n/translate.ts";
import type { Names } from "./use-names.ts";

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

export function nodeRows(lang: Lang, names: Names, nodes: readonly NodePartsFragment[]): Row[] {
  const join = (values: readonly string[]) => values.join(translate(lang, "list.separator"));
  return nodes.map((node) => {
    const { chainIds, stages, cityIds, provinceIds, evidenceKinds } = node.facets;
    const place = cityIds[0] ?? provinceIds[0];
    return {
      id: node.id,
      name: nameOf(lang, node),
      cells: {
        kind: labelName(lang, node.label),
        chain: join(chainIds.map((id) => names.of("chainIds", id))),
        stage: join(stages.map((stage) => names.of("stages", stage))),
        place: place === undefined ? "" : names.of("cityIds", place),
        degree: node.degree,
        evidence: join(evidenceKinds.map((kind) => names.of("evidenceKinds", kind))),
      },
    };
  });
}

export function edgeRows(
  lang: Lang,
  names: Names,
  nodes: readonly NodePartsFragment[],
  edges: readonly EdgePartsFragment[],
): Row[] {
  const byId = new Map(nodes.map((node) => [node.id, nameOf(lang, node)]));
  return edges.map((edge) => {
    const kinds = new Set(edge.evidence.map((one) => names.of("evidenceKinds", one.kind)));
    return {
      id: edge.id,
      name: byId.get(edge.from) ?? edge.from,
      cells: {
        relation: relationName(lang, edge.type, "OUT"),
        to: byId.get(edge.to) ?? edge.to,
        evidence: [...kinds].join(translate(lang, "list.separator")),
      },
    };
  });
}

/** What the user asked of the table. */
export interface RowWish {
  readonly words: string;
  /** Values let through, by column; none for all. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  readonly sort: { readonly key: string; readonly isDown: boolean } | null;
}

/** The rows as they are shown and handed on. */
export function wishedRows(rows: readonly Row[], { words, only, sort }: RowWish): Row[] {
  const needle = words.trim().toLowerCase();
  const kept = rows.filter(
    (row) =>
      [row.name, ...Object.values(row.cells)].some((value) =>
        String(value).toLowerCase().includes(needle),
      ) &&
      Object.entries(only).every(
        ([key, values]) => values.length === 0 || values.includes(String(row.cells[key] ?? "")),
      ),
  );
  if (sort === null) return kept;
  const cellOf = (row: Row) => (sort.key === "name" ? row.name : (row.cells[sort.key] ?? ""));
  const sign = sort.isDown ? -1 : 1;
  return kept.sort((a, b) => sign * compare(cellOf(a), cellOf(b)));
}

const chinese = new Intl.Collator("zh-CN");

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : chinese.compare(String(a), String(b));
