import { type Lang, nameOf, translate } from "../../i18n/translate.ts";
import type { StepResult } from "./slice.ts";

/** What is said when a step has been answered; null where its result is shown otherwise. */
export function announce(lang: Lang, { step, ...result }: StepResult): string | null {
  if (step.kind !== "add" && step.kind !== "expand") return null;
  const name = result.name ? nameOf(lang, result.name) : step.id;
  const n = result.addedIds.length;
  if (step.kind === "add") return translate(lang, "announce.added", { name });
  const count = step.count;
  if (n === 0) {
    const key = result.isTruncated ? "announce.nothingNewMore" : "announce.nothingNew";
    return translate(lang, key, { name, count });
  }
  const key = result.isTruncated ? "announce.expandedMore" : "announce.expanded";
  return translate(lang, key, { name, n, count });
}
