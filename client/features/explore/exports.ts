import type { EdgePartsFragment, NodePartsFragment } from "../../gql/generated/graphql.ts";
import { type Lang, labelName, nameOf, relationName, translate } from "../../i18n/translate.ts";
import type { Names } from "./use-names.ts";

export type ExportKind = "png" | "svg" | "nodes" | "edges" | "json";

/** What is handed on: what is drawn, in words of the language. */
export interface Shown {
  readonly lang: Lang;
  readonly names: Names;
  readonly nodes: readonly NodePartsFragment[];
  readonly edges: readonly EdgePartsFragment[];
}

/** Columns as Gephi reads them (Id, Label), then what a planner looks for. */
export function nodesTable({ lang, names, nodes }: Shown, ids?: readonly string[]): string[][] {
  const join = (values: readonly string[]) => values.join(translate(lang, "list.separator"));
  const head = ["Id", "Label", "Kind", "Chain", "Stage", "Province", "City", "Degree", "Evidence"];
  return [
    head,
    ...inOrder(nodes, ids).map((node) => [
      node.id,
      nameOf(lang, node),
      labelName(lang, node.label),
      join(node.facets.chainIds.map((id) => names.of("chainIds", id))),
      join(node.facets.stages.map((stage) => names.of("stages", stage))),
      join(node.facets.provinceIds.map((id) => names.of("provinceIds", id))),
      join(node.facets.cityIds.map((id) => names.of("cityIds", id))),
      String(node.degree),
      join(node.facets.evidenceKinds.map((kind) => names.of("evidenceKinds", kind))),
    ]),
  ];
}

/** Columns as Gephi reads them (Source, Target, Type, Id, Label), then names and evidence. */
export function edgesTable(
  { lang, names, nodes, edges }: Shown,
  ids?: readonly string[],
): string[][] {
  const byId = new Map(nodes.map((node) => [node.id, nameOf(lang, node)]));
  const head = ["Source", "Target", "Type", "Id", "Label", "SourceName", "TargetName", "Evidence"];
  return [
    head,
    ...inOrder(edges, ids).map((edge) => [
      edge.from,
      edge.to,
      "Directed",
      edge.id,
      relationName(lang, edge.type, "OUT"),
      byId.get(edge.from) ?? "",
      byId.get(edge.to) ?? "",
      [...new Set(edge.evidence.map((one) => names.of("evidenceKinds", one.kind)))].join(" "),
    ]),
  ];
}

/** All, or those that are named, in the order in which they are. */
function inOrder<T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[] | undefined,
): readonly T[] {
  if (ids === undefined) return all;
  const byId = new Map(all.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The shown subgraph with where each node and relation comes from. */
export function toJson(shown: Shown, about: { title: string; address: string; date: string }) {
  return JSON.stringify(
    {
      ...about,
      nodes: shown.nodes.map(({ id, label, name, nameEn, subkind, degree, facets }) => ({
        id,
        label,
        name,
        nameEn,
        subkind,
        degree,
        ...facets,
      })),
      edges: shown.edges,
    },
    null,
    2,
  );
}
