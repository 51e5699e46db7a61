import type { Command, KeyHint } from "../ui/commands.ts";

interface Given {
  focusSearch(): void;
  undo(): void;
  redo(): void;
  openViews(): void;
  openHelp(): void;
}

/** What keys do everywhere. */
export function appCommands(given: Given): Command[] {
  const runs: Record<AppCommandId, () => void> = {
    search: given.focusSearch,
    undo: given.undo,
    redo: given.redo,
    redoShift: given.redo,
    views: given.openViews,
    help: given.openHelp,
  };
  return hints.map((hint) => ({ ...hint, run: runs[hint.id] }));
}

const hints = [
  { id: "search", title: "search.label", key: "Ctrl+k" },
  { id: "undo", title: "command.undo", key: "Ctrl+z" },
  { id: "redo", title: "command.redo", key: "Ctrl+y" },
  { id: "redoShift", title: "command.redo", key: "Ctrl+Shift+z" },
  { id: "views", title: "command.views", key: "v" },
  { id: "help", title: "command.help", key: "?" },
] as const satisfies readonly KeyHint[];

type AppCommandId = (typeof hints)[number]["id"];

/** For the list of keys. */
export const appKeys: readonly KeyHint[] = hints.filter((hint) => hint.id !== "redoShift");
