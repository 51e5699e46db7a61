import { useLang, useText } from "../i18n/I18nProvider.tsx";
import { enumName } from "../i18n/translate.ts";
import { type EvidenceStrength, isUnverified } from "./evidence-view.ts";

/** The kind of a piece of evidence in words; what is not verified says so. */
export function EvidenceMark({ evidence }: { evidence: EvidenceStrength }) {
  const lang = useLang();
  const text = useText();
  const unverified = isUnverified(evidence);
  return (
    <span className={`evidence-mark evidence-mark-${unverified ? "unverified" : evidence.kind}`}>
      {unverified ? text("evidence.unverified") : enumName(lang, "EvidenceKind", evidence.kind)}
    </span>
  );
}
