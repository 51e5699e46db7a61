import { useLang } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { GapGlyph } from "../../ui/GapStateMark.tsx";
import { gapMark, gapStateOrder } from "../../ui/gap-states.ts";
import type { Counts } from "./overview-view.ts";

type States = (typeof gapStateOrder)[number];

/** The states of a chain's segments: a bar by their number, and each with its drawing and figure. */
export function StateBar({ counts }: { counts: Counts<States> }) {
  const lang = useLang();
  const states = gapStateOrder.filter((state) => counts[state] > 0);
  return (
    <>
      <span className="state-bar" aria-hidden="true">
        {states.map((state) => {
          const { fill, line } = gapMark(state);
          return (
            <span
              key={state}
              style={{ flexGrow: counts[state], background: fill, borderColor: line }}
            />
          );
        })}
      </span>
      <span className="state-list">
        {states.map((state) => (
          <span key={state}>
            <GapGlyph state={state} size={13} /> {enumName(lang, "GapState", state)} {counts[state]}
          </span>
        ))}
      </span>
    </>
  );
}
