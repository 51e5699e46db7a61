import { useEffect, useRef, useState } from "react";
import type { Lang } from "../../i18n/translate.ts";
import { announce } from "./announcements.ts";
import type { StepResult } from "./slice.ts";

/** Long enough to be read twice; then it uncovers the picture. */
const shownFor = 10_000;

/**
 * Says what the latest step brought, once, and shows it; the steps of a link that is opened are not
 * news. Going back says nothing. Other parts of the page have their words said here, too.
 */
export function useAnnouncement(
  lang: Lang,
  results: readonly StepResult[],
  show: (ids: readonly string[]) => void,
): [string | null, (words: string | null) => void] {
  const known = useRef(results.length);
  const [words, setWords] = useState<string | null>(null);
  const showLatest = useRef(show);
  showLatest.current = show;
  useEffect(() => {
    const result = results.at(-1);
    const isNews = results.length > known.current && result !== undefined;
    if (results.length !== known.current) setWords(isNews ? announce(lang, result) : null);
    known.current = results.length;
    if (!isNews) return;
    const { step, addedIds, foundIds } = result;
    if (step.kind === "expand") showLatest.current([step.id, ...addedIds]);
    if (step.kind === "path" || step.kind === "ask") showLatest.current(foundIds);
  }, [results, lang]);
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => setWords(null), shownFor);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, setWords];
}
