import { useLang } from "../i18n/I18nProvider.tsx";
import { enumName } from "../i18n/translate.ts";
import { gapDrawing, gapMark } from "./gap-states.ts";

/** The lines of a state's drawing, within any SVG. */
export function GapLines({ state }: { state: string }) {
  const { line } = gapMark(state);
  return gapDrawing(state).map(({ d, isFilled }) => (
    <path
      key={d}
      d={d}
      fill={isFilled ? line : "none"}
      stroke={line}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeDasharray={state === "MISSING" ? "3 2" : undefined}
    />
  ));
}

/** The drawing of a state; a name stands beside it, so it is hidden from readers. */
export function GapGlyph({ state, size = 16 }: { state: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="gap-glyph">
      <GapLines state={state} />
    </svg>
  );
}

export function GapStateMark({ state }: { state: string }) {
  const lang = useLang();
  const { fill, line, ink } = gapMark(state);
  return (
    <span className="gap-mark" style={{ background: fill, borderColor: line, color: ink }}>
      <GapGlyph state={state} size={14} />
      {enumName(lang, "GapState", state)}
    </span>
  );
}
