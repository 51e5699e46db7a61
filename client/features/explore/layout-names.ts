/** The layouts that a user can choose; see client/graph/layouts.ts. */
export const layoutNames = ["chains", "force", "layered", "concentric", "stage", "place"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A layout that is the places of a saved view. */
const savedPrefix = "saved:";
export const savedLayout = (id: string): string => `${savedPrefix}${id}`;
export const savedIdOf = (name: string): string | null =>
  name.startsWith(savedPrefix) ? name.slice(savedPrefix.length) : null;
