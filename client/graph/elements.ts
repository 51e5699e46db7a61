import { type EvidenceStrength, isDerived } from "../ui/evidence-view.ts";
import { labelBox, latinLabelLimits, nodeLabelLimits, wrapLabel } from "./labels.ts";

/** A node as the canvas needs it; `name` is already in the language of the page. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly degree: number;
  /** Nothing but general knowledge stands behind it. */
  readonly isUnverified: boolean;
  /** Where it stands in the layouts by stage and by place. */
  readonly stage: Band;
  readonly place: Band;
  /** A figure from 0 to 1 by which it is sized; "unknown" where it has none; null: by its kind. */
  readonly weight: number | "unknown" | null;
  /** A colour of its own, and the sign that says the same in the legend; null: by its kind. */
  readonly tint: { readonly colour: string; readonly sign: string } | null;
}

/** One of the bands in which a layout sorts the nodes. */
export interface Band {
  readonly order: number;
  /** Empty: it belongs to none. */
  readonly name: string;
}

export const noBand: Band = { order: Number.MAX_SAFE_INTEGER, name: "" };

export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The relation in words, read along the arrow. */
  readonly name: string;
  readonly evidence: readonly EvidenceStrength[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much a node covers: its width, and how far up and down from its centre. */
export interface Room {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn, in plain data; `sync` brings it to the canvas. */
export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
  readonly captions: readonly Caption[];
}

export interface NodeElement {
  readonly id: string;
  readonly position: Point;
  readonly data: {
    readonly kind: string;
    readonly text: string;
    readonly name: string;
    readonly fontSize: number;
    readonly size: number;
    readonly boxWidth: number;
    readonly boxHeight: number;
    readonly unverified: 0 | 1;
    readonly pinned: 0 | 1;
    readonly unsized: 0 | 1;
    /** Which label gives way: the smaller. */
    readonly importance: number;
    /** Only where it is not that of its kind. */
    readonly colour?: string;
  };
}

/** A heading that a layout puts over a group of nodes; it is no node of the graph. */
export interface Caption {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
}

export interface EdgeElement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly data: { readonly type: string; readonly text: string; readonly derived: 0 | 1 };
}

const chainFont = 26;
/** Kinds whose name stands inside their shape. */
export const isBox = (label: string): boolean => label === "Chain";

/** Important nodes have larger names: a chain most, then what has many relations. */
export function fontSizeOf(node: GraphNode): number {
  if (isBox(node.label)) return chainFont;
  if (node.degree >= 25) return 16;
  return 14;
}

const sizes = { least: 20, most: 76 };
/** Of a node that has no reason to be larger. */
export const usualSize = 30;

export function nodeSizeOf(node: GraphNode): number {
  if (isBox(node.label)) return 58;
  if (node.weight === "unknown") return sizes.least;
  // The area, which is what the eye compares, follows the figure.
  if (node.weight !== null) {
    return Math.round(sizes.least + (sizes.most - sizes.least) * Math.sqrt(node.weight));
  }
  return node.degree >= 25 ? 38 : node.degree >= 8 ? 34 : usualSize;
}

export function labelTextOf(node: GraphNode): string {
  const name = node.tint === null ? node.name : `${node.tint.sign} ${node.name}`;
  const isLatin = !/[\u4e00-\u9fff]/.test(name);
  if (isBox(node.label)) return wrapLabel(name, { width: isLatin ? 8 : 9, lines: 2 });
  return wrapLabel(name, isLatin ? latinLabelLimits : nodeLabelLimits);
}

/** Chains before all, then what has many relations. */
export const importanceOf = (node: GraphNode): number =>
  (isBox(node.label) ? 10_000 : node.label === "Department" ? 500 : 0) + node.degree;

/** The room that a node takes with its name, its centre being the centre of its shape. */
export function roomOf(node: GraphNode): Room {
  const size = nodeSizeOf(node);
  const label = labelBox(labelTextOf(node), fontSizeOf(node));
  if (isBox(node.label)) {
    const height = Math.max(size, label.height + 24);
    return { width: boxWidthOf(node), top: height / 2, bottom: height / 2 };
  }
  return {
    width: Math.max(size, label.width),
    top: size / 2,
    bottom: size / 2 + 8 + label.height,
  };
}

function boxWidthOf(node: GraphNode): number {
  return Math.max(128, labelBox(labelTextOf(node), fontSizeOf(node)).width + 32);
}

export function toElements(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  positions: ReadonlyMap<string, Point>,
  more: { pinned?: ReadonlySet<string>; captions?: readonly Caption[] } = {},
): Elements {
  const placed = nodes.filter((node) => positions.has(node.id));
  const ids = new Set(placed.map((node) => node.id));
  return {
    nodes: placed.map((node) => ({
      id: node.id,
      position: positions.get(node.id) ?? { x: 0, y: 0 },
      data: {
        kind: node.label,
        text: labelTextOf(node),
        name: node.name,
        fontSize: fontSizeOf(node),
        size: nodeSizeOf(node),
        boxWidth: isBox(node.label) ? boxWidthOf(node) : nodeSizeOf(node),
        boxHeight: isBox(node.label) ? 2 * roomOf(node).top : nodeSizeOf(node),
        unverified: node.isUnverified ? 1 : 0,
        pinned: more.pinned?.has(node.id) ? 1 : 0,
        unsized: node.weight === "unknown" ? 1 : 0,
        importance: importanceOf(node),
        ...(node.tint === null ? {} : { colour: node.tint.colour }),
      },
    })),
    captions: more.captions ?? [],
    edges: edges
      .filter((edge) => ids.has(edge.from) && ids.has(edge.to))
      .map((edge) => ({
        id: edge.id,
        source: edge.from,
        target: edge.to,
        data: { type: edge.type, text: edge.name, derived: isDerived(edge.evidence) ? 1 : 0 },
      })),
  };
}
