import type { GraphEdge } from "../../graph/elements.ts";
import type { NodeGroup } from "../../graph/layouts.ts";
import { type Lang, nameOf, relationName } from "../../i18n/translate.ts";
import type { Slice } from "./slice.ts";

/** The slice as the canvas takes it: names in the language of the page. */
export function toGraphGroups(lang: Lang, slice: Slice): NodeGroup[] {
  return slice.groups.map(({ parentId, nodes }) => ({
    parentId,
    nodes: nodes.map(({ id, label, name, nameEn, degree, evidence }) => ({
      id,
      label,
      name: nameOf(lang, { name, nameEn }),
      degree,
      evidence,
    })),
  }));
}

export function toGraphEdges(lang: Lang, slice: Slice): GraphEdge[] {
  return slice.edges.map(({ id, type, from, to, evidence }) => ({
    id,
    type,
    from,
    to,
    name: relationName(lang, type, "OUT"),
    evidence,
  }));
}
