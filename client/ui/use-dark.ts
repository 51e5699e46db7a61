import { useSyncExternalStore } from "react";

const root = document.documentElement;

function subscribe(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  return () => watch.disconnect();
}

/** Whether the page is dark, for what is painted by a script and not by the style sheet. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => root.dataset.theme === "dark");
