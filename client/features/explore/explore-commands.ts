import type { Command, KeyHint } from "../../ui/commands.ts";
import type { ExploreActions } from "./explore-actions.ts";

interface Given {
  readonly actions: ExploreActions;
  readonly selectedIds: readonly string[];
  readonly pinned: ReadonlySet<string>;
  labelOf(id: string): string | null;
  onMenu(): void;
  onFit(): void;
  onTable(): void;
  onBoxing(): void;
}

/** What keys do with the picture. */
export function exploreCommands({ actions, selectedIds, ...given }: Given): Command[] {
  const first = selectedIds[0];
  const whenSelected = (run: (ids: readonly string[]) => void) => () => {
    if (selectedIds.length > 0) run(selectedIds);
  };
  const runs: Record<ExploreCommandId, () => void> = {
    expand: () => first !== undefined && actions.expand(first),
    collapse: () => first !== undefined && actions.collapse(first),
    hide: whenSelected(actions.hide),
    pin: whenSelected((ids) => actions.pin(ids, !ids.every((id) => given.pinned.has(id)))),
    neighbours: whenSelected(actions.selectNeighbours),
    kind: () => {
      const label = first === undefined ? null : given.labelOf(first);
      if (label !== null) actions.selectKind(label);
    },
    all: actions.selectAll,
    deselect: () => actions.select([]),
    menu: given.onMenu,
    menuKey: given.onMenu,
    fit: given.onFit,
    table: given.onTable,
    box: given.onBoxing,
  };
  return hints.map((hint) => ({ ...hint, run: runs[hint.id] }));
}

const hints = [
  { id: "expand", title: "menu.expand", key: "Ctrl+Enter" },
  { id: "collapse", title: "menu.collapse", key: "Ctrl+Backspace" },
  { id: "hide", title: "menu.hide", key: "Delete" },
  { id: "pin", title: "command.pin", key: "p" },
  { id: "neighbours", title: "menu.selectNeighbours", key: "n" },
  { id: "kind", title: "command.kind", key: "k" },
  { id: "all", title: "menu.selectAll", key: "Ctrl+a" },
  { id: "deselect", title: "node.deselect", key: "Escape" },
  { id: "menu", title: "command.menu", key: "m" },
  { id: "menuKey", title: "command.menu", key: "ContextMenu" },
  { id: "fit", title: "graph.fit", key: "f" },
  { id: "table", title: "command.table", key: "t" },
  { id: "box", title: "command.box", key: "b" },
] as const satisfies readonly KeyHint[];

type ExploreCommandId = (typeof hints)[number]["id"];

/** For the list of keys. */
export const exploreKeys: readonly KeyHint[] = [
  ...hints.filter((hint) => hint.id !== "menuKey"),
  { id: "pan", title: "command.pan", key: "← ↑ → ↓" },
  { id: "zoom", title: "command.zoom", key: "+ −" },
];
