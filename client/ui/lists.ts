/** How the kinds are offered: what a planner asks for first. */
const kindOrder = [
  "Task",
  "Target",
  "Department",
  "Chain",
  "Segment",
  "Firm",
  "Cluster",
  "Product",
  "Policy",
  "Event",
  "Platform",
  "InnovationCentre",
  "Technology",
  "Project",
  "Brand",
  "Place",
  "Plan",
  "Section",
  "Source",
];

/** Where the list of a kind is; a kind that has a page of its own is shown there. */
export const listPath = (label: string): string =>
  label === "Target" ? "/targets" : `/list/${label}`;

/** In the order of `kindOrder`; evidence is shown with what rests on it. */
export const inKindOrder = <T extends { readonly name: string }>(kinds: readonly T[]): T[] =>
  kinds
    .filter(({ name }) => kindOrder.includes(name))
    .sort((a, b) => kindOrder.indexOf(a.name) - kindOrder.indexOf(b.name));
