import { type Lang, nameOf, translate } from "../../i18n/translate.ts";
import type { StepResult } from "./slice.ts";

/** What is said when a step has been answered. */
export function announce(lang: Lang, result: StepResult): string {
  const name = result.name ? nameOf(lang, result.name) : result.step.id;
  const n = result.addedIds.length;
  if (result.step.kind === "add") return translate(lang, "announce.added", { name });
  if (n === 0) {
    return translate(lang, result.isTruncated ? "announce.nothingNewMore" : "announce.nothingNew", {
      name,
    });
  }
  return translate(lang, result.isTruncated ? "announce.expandedMore" : "announce.expanded", {
    name,
    n,
  });
}
