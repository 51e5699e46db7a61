import type { TextKey } from "../i18n/zh.ts";
import { backToOverview, expandNode, select, type ViewState } from "./view-state.ts";

/** What commands act on. */
export interface CommandContext {
  readonly view: ViewState;
  change(change: (view: ViewState) => ViewState): void;
  focusSearch(): void;
}

/** One thing that a user can do, for button, key and (later) menu and palette alike. */
export interface Command {
  readonly id: string;
  readonly title: TextKey;
  /** As `keyOf` writes a key press. */
  readonly key: string | null;
  run(context: CommandContext): void;
}

export const commands = [
  {
    id: "search",
    title: "search.label",
    key: "Ctrl+k",
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: "expand-selected",
    title: "node.expand",
    key: "Ctrl+Enter",
    run: ({ view, change }) => {
      const id = view.selectedId;
      if (id !== null) change((now) => expandNode(now, id));
    },
  },
  {
    id: "deselect",
    title: "node.deselect",
    key: "Escape",
    run: ({ change }) => change((now) => select(now, null)),
  },
  {
    id: "overview",
    title: "app.home",
    key: null,
    run: ({ change }) => change(backToOverview),
  },
] as const satisfies readonly Command[];

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function commandOfKey(press: KeyPress): Command | undefined {
  if (press.altKey) return undefined;
  const name = press.ctrlKey || press.metaKey ? `Ctrl+${press.key}` : press.key;
  return commands.find((command) => command.key === name);
}
