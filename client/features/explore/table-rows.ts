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
