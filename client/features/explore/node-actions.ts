import type { ExploreActions } from "./explore-actions.ts";

/** What the details and lists need of the actions. */
export type NodeActions = Pick<
  ExploreActions,
  "isShown" | "isExpanded" | "expand" | "expandMore" | "collapse" | "goTo"
>;
