import { useLang } from "../i18n/I18nProvider.tsx";
import { enumName } from "../i18n/translate.ts";
import { type TargetStatusName, targetDrawings, targetMarks } from "./target-states.ts";

/** The drawing of a status; a name stands beside it, so it is hidden from readers. */
export function TargetGlyph({ status, size = 14 }: { status: TargetStatusName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="gap-glyph">
      <path
        d={targetDrawings[status]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function TargetStatusMark({ status }: { status: TargetStatusName }) {
  const lang = useLang();
  const { fill, line, ink } = targetMarks[status];
  return (
    <span className="gap-mark" style={{ background: fill, borderColor: line, color: ink }}>
      <TargetGlyph status={status} />
      {enumName(lang, "TargetStatus", status)}
    </span>
  );
}
