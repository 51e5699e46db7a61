export interface NodeActions {
  isShown(id: string): boolean;
  isExpanded(id: string): boolean;
  onExpand(id: string): void;
  /** Adds it where it is not shown yet, and selects it. */
  onGoTo(id: string): void;
}
