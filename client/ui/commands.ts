import { useEffect, useRef } from "react";
import type { TextKey } from "../i18n/zh.ts";

/** One thing that a user can do, for button, key, menu and the list of keys alike. */
export interface Command {
  readonly id: string;
  readonly title: TextKey;
  /** As `keyOf` writes a key press; null: no key. */
  readonly key: string | null;
  run(): void;
}

/** What the list of keys shows of a command. */
export type KeyHint = Pick<Command, "id" | "title"> & { readonly key: string };

export function keyOf(press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const name = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!press.ctrlKey && !press.metaKey && !press.altKey) return name;
  const parts = [press.ctrlKey || press.metaKey ? "Ctrl" : "", press.altKey ? "Alt" : ""];
  return [...parts, press.shiftKey ? "Shift" : "", name].filter((part) => part !== "").join("+");
}

const typedInto = "input, textarea, select, [contenteditable], dialog, [role=menu], [role=dialog]";

/** Runs commands by their keys, not while the user types or is in a menu or dialog. */
export function useCommandKeys(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const key = keyOf(event);
      const isTyping = event.target instanceof Element && event.target.closest(typedInto);
      // The search can be reached from everywhere.
      if (isTyping && key !== "Ctrl+k") return;
      const command = latest.current.find((one) => one.key === key);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
