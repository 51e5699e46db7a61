import { facets } from "../db/explore.ts";
import type { PropertyType } from "./types/subgraph.ts";

/** What every entity shows in fields of its own, or what only serves filters and the order of lists. */
const shownElsewhere = new Set([
  ...Object.keys(facets.shape),
  "id",
  "label",
  "name",
  "nameEn",
  "aliases",
  "evidence",
  "origins",
  "version",
  "order",
]);

export function toProperties(values: Readonly<Record<string, unknown>>): PropertyType[] {
  return Object.entries(values)
    .filter(([key, value]) => !shownElsewhere.has(key) && value !== null && value !== undefined)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key, value]) => ({
      key,
      value: Array.isArray(value) ? value.join("、") : String(value),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
