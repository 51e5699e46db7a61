import type { NodePartsFragment } from "../../gql/generated/graphql.ts";
import { markOf } from "../../ui/kinds.ts";
import type { ColourBy, Look } from "./look.ts";
import type { Names } from "./use-names.ts";

/**
 * Colours that keep white signs on them readable (contrast of 4.5 and more) and that differ in
 * lightness too; the sign in the legend says the same without colour.
 */
export const palette = [
  "#1f4b82",
  "#a0561b",
  "#1d7a6d",
  "#7a3e9d",
  "#8a6100",
  "#b3402e",
  "#0e7490",
  "#5b6b1f",
  "#a83f5c",
  "#4b5563",
] as const;

const signs = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"];
const noValue = { colour: "#6b7480", sign: "○" };

/** One line of the colour legend. */
export interface ColourEntry {
  readonly value: string;
  readonly name: string;
  readonly colour: string;
  readonly sign: string;
  readonly count: number;
}

export interface Colouring {
  readonly entries: readonly ColourEntry[];
  /** Null where the node keeps the colour of its kind. */
  tintOf(node: NodePartsFragment): { colour: string; sign: string } | null;
}

const gapTints: Readonly<Record<string, { colour: string; sign: string }>> = {
  STRONG: { colour: "#1d7a4d", sign: "●" },
  ADEQUATE: { colour: "#3d6f9e", sign: "◕" },
  WEAK: { colour: "#9a6200", sign: "◐" },
  MISSING: { colour: "#b3282e", sign: "✕" },
  UNKNOWN: { colour: "#6b7480", sign: "？" },
};

/** What colours mean, by the values of what is shown; the most frequent values get colours. */
export function colouringOf(
  nodes: readonly NodePartsFragment[],
  look: Look,
  names: Names,
  gapStates: ReadonlyMap<string, string>,
): Colouring {
  const { colour: by } = look;
  if (by === "kind") return { entries: [], tintOf: () => null };
  const valueIn = (node: NodePartsFragment) => valueFor(node, by, gapStates);
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const value = valueIn(node);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const known = [...counts.keys()].filter((value) => value !== "");
  const ranked = rank(known, by, names, counts);
  const tints = new Map<string, { colour: string; sign: string }>();
  ranked.forEach((value, i) => {
    const own = by === "gap" ? gapTints[value] : undefined;
    const colour = palette[i];
    const sign = signs[i];
    tints.set(value, own ?? (colour && sign ? { colour, sign } : noValue));
  });
  if (counts.has("")) tints.set("", noValue);
  const entries = [...tints].map(([value, tint]) => ({
    value,
    ...tint,
    name: nameFor(value, by, names),
    count: counts.get(value) ?? 0,
  }));
  return {
    entries,
    tintOf(node) {
      const value = valueIn(node);
      return value === null ? null : (tints.get(value) ?? noValue);
    },
  };
}

/** Null: the question does not arise for this node. */
function valueFor(
  node: NodePartsFragment,
  by: ColourBy,
  gapStates: ReadonlyMap<string, string>,
): string | null {
  const { facets } = node;
  const first = (values: readonly string[]) => values[0] ?? "";
  if (by === "chain") {
    if (facets.chainIds.length > 1) return "many";
    return first(facets.chainIds);
  }
  if (by === "stage") return facets.stages.length > 1 ? "many" : first(facets.stages);
  if (by === "province") return first(facets.provinceIds);
  if (by === "gap") return node.label === "Segment" ? (gapStates.get(node.id) ?? "") : null;
  const order = ["PLAN", "PUBLIC", "DERIVED", "IMPORT", "UNVERIFIED"];
  return order.find((kind) => facets.evidenceKinds.includes(kind)) ?? "";
}

function rank(
  values: readonly string[],
  by: ColourBy,
  names: Names,
  counts: ReadonlyMap<string, number>,
): string[] {
  if (by === "stage") return sortBy(values, ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "many"]);
  if (by === "gap") return sortBy(values, Object.keys(gapTints));
  if (by === "evidence") {
    return sortBy(values, ["PLAN", "PUBLIC", "DERIVED", "IMPORT", "UNVERIFIED"]);
  }
  if (by === "chain") {
    return [...values].sort(
      (a, b) => Number(a === "many") - Number(b === "many") || names.order(a) - names.order(b),
    );
  }
  return [...values].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}

const sortBy = (values: readonly string[], order: readonly string[]): string[] =>
  [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));

function nameFor(value: string, by: ColourBy, names: Names): string {
  const key = {
    chain: "chainIds",
    stage: "stages",
    province: "provinceIds",
    gap: "stages",
    evidence: "evidenceKinds",
    kind: "label",
  } as const;
  if (by === "gap") return names.gap(value);
  return value === "many" ? names.many(by) : names.of(key[by], value);
}

export const colourOfKind = (kind: string, look: Look): string =>
  look.tints[kind] ?? markOf(kind).colour;
