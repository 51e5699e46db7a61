import type { NodePartsFragment } from "../../gql/generated/graphql.ts";
import { type Band, type GraphEdge, type GraphNode, noBand } from "../../graph/elements.ts";
import type { PlaceEvent } from "../../graph/places.ts";
import { enumName, type Lang, nameOf, relationName, translate } from "../../i18n/translate.ts";
import type { Colouring } from "./colours.ts";
import { type Filter, passesEdge, passesNode } from "./filter.ts";
import type { Look } from "./look.ts";
import type { Slice } from "./slice.ts";
import type { Names } from "./use-names.ts";

/** What the canvas needs to know beside the slice: the language, names, and the styling if any. */
export interface Drawing {
  readonly lang: Lang;
  readonly names: Names;
  readonly styling: { readonly look: Look; readonly colouring: Colouring } | null;
}

const stageOrder = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"];

function toGraphNode(drawing: Drawing, node: NodePartsFragment, most: number): GraphNode {
  const { lang, styling } = drawing;
  return {
    id: node.id,
    label: node.label,
    name: nameOf(lang, node),
    degree: node.degree,
    isUnverified: isUnverifiedNode(node),
    stage: stageOf(lang, node),
    place: placeOf(drawing, node),
    weight: styling && weightOf(node, styling.look, most),
    tint: styling && tintOf(node, styling),
  };
}

function tintOf(
  node: NodePartsFragment,
  { look, colouring }: NonNullable<Drawing["styling"]>,
): GraphNode["tint"] {
  const ofKind = look.tints[node.label];
  const tint = colouring.tintOf(node);
  return tint ?? (ofKind === undefined ? null : { colour: ofKind, sign: "" });
}

export const isUnverifiedNode = (node: NodePartsFragment): boolean =>
  node.facets.evidenceKinds.length > 0 &&
  node.facets.evidenceKinds.every((kind) => kind === "UNVERIFIED");

function stageOf(lang: Lang, { facets }: NodePartsFragment): Band {
  const none = { order: 9, name: translate(lang, "filter.none.stage") };
  if (facets.stages.length > 1) return { order: 8, name: translate(lang, "look.manyStages") };
  const [stage] = facets.stages;
  if (stage === undefined) return none;
  return { order: stageOrder.indexOf(stage), name: enumName(lang, "Stage", stage) };
}

/** Cities of the province that has most of what is shown would be too coarse otherwise. */
function placeOf({ names, lang }: Drawing, { facets }: NodePartsFragment): Band {
  const id = facets.cityIds[0] ?? facets.provinceIds[0];
  if (id === undefined) {
    return { order: noBand.order, name: translate(lang, "filter.none.place") };
  }
  return { order: names.order(id), name: names.of("cityIds", id) };
}

function weightOf(node: NodePartsFragment, look: Look, most: number): GraphNode["weight"] {
  if (look.size === "kind") return null;
  if (look.size === "degree") return Math.min(1, node.degree / Math.max(1, most));
  if (node.label !== "Firm") return null;
  return node.facets.topShare ?? "unknown";
}

/** The events of the slice with nodes as they are placed: without styling, which must move nothing. */
export function toPlaceEvents(lang: Lang, names: Names, slice: Slice): PlaceEvent[] {
  const drawing = { lang, names, styling: null };
  return slice.events.map((event) =>
    event.kind === "group"
      ? { ...event, nodes: event.nodes.map((node) => toGraphNode(drawing, node, 1)) }
      : event,
  );
}

/** Nodes as they are drawn. */
export function toGraphNodes(drawing: Drawing, nodes: readonly NodePartsFragment[]): GraphNode[] {
  // A hub of hundreds must not make all others the same small size.
  const degrees = nodes.map((node) => node.degree).sort((a, b) => a - b);
  const most = degrees[Math.floor(degrees.length * 0.95)] ?? 1;
  return nodes.map((node) => toGraphNode(drawing, node, most));
}

/** What of the slice is drawn: the nodes that the filter lets through. */
export function visibleNodes(slice: Slice, filter: Filter): NodePartsFragment[] {
  return [...slice.nodes.values()].filter((node) => passesNode(node, filter));
}

export function toGraphEdges(lang: Lang, slice: Slice, filter: Filter): GraphEdge[] {
  return slice.edges
    .filter((edge) => passesEdge(edge, filter))
    .map(({ id, type, from, to, evidence }) => ({
      id,
      type,
      from,
      to,
      name: relationName(lang, type, "OUT"),
      evidence,
    }));
}
