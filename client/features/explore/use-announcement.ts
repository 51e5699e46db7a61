import { useEffect, useRef, useState } from "react";
import type { Lang } from "../../i18n/translate.ts";
import { announce } from "./announcements.ts";
import type { StepResult } from "./slice.ts";

/** Long enough to be read twice; then it uncovers the picture. */
const shownFor = 10_000;

/**
 * Says what the latest step brought, once, and shows it; the steps of a link that is opened are not
 * news. Going back says nothing.
 */
export function useAnnouncement(
  lang: Lang,
  results: readonly StepResult[],
  show: (ids: readonly string[]) => void,
): [string | null, () => void] {
  const known = useRef(results.length);
  const [latest, setLatest] = useState<StepResult | null>(null);
  const showLatest = useRef(show);
  showLatest.current = show;
  useEffect(() => {
    const result = results.at(-1);
    const isNews = results.length > known.current && result !== undefined;
    if (results.length !== known.current) setLatest(isNews ? result : null);
    known.current = results.length;
    if (isNews && result.step.kind === "expand") {
      showLatest.current([result.step.id, ...result.addedIds]);
    }
  }, [results]);
  useEffect(() => {
    if (latest === null) return;
    const timer = setTimeout(() => setLatest(null), shownFor);
    return () => clearTimeout(timer);
  }, [latest]);
  return [latest && announce(lang, latest), () => setLatest(null)];
}
