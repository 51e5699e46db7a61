import { useState } from "react";
import { useLang, useText } from "../i18n/I18nProvider.tsx";
import { enumName, type Lang, type Translate } from "../i18n/translate.ts";
import { EvidenceMark } from "./EvidenceMark.tsx";
import { type EvidenceItem, isUnverified, linkOf, sortEvidence } from "./evidence-view.ts";
import { PlanLink } from "./PlanLink.tsx";

const firstShown = 4;

export function EvidenceList({ evidence }: { evidence: readonly EvidenceItem[] }) {
  const text = useText();
  const [isAll, setIsAll] = useState(false);
  if (evidence.length === 0) return <p className="quiet">{text("evidence.none")}</p>;
  const sorted = sortEvidence(evidence);
  const shown = isAll ? sorted : sorted.slice(0, firstShown);
  return (
    <>
      <ul className="evidence-list" aria-label={text("node.evidence")}>
        {shown.map((item) => (
          <EvidenceCard key={item.id} item={item} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="text-button" onClick={() => setIsAll(true)}>
          {text("evidence.more", { n: sorted.length - shown.length })}
        </button>
      )}
    </>
  );
}

function EvidenceCard({ item }: { item: EvidenceItem }) {
  const lang = useLang();
  const text = useText();
  const link = linkOf(item.source.url);
  const about = [item.source.publisher, item.source.date].filter((v) => v !== null);
  return (
    <li className={`evidence evidence-${isUnverified(item) ? "unverified" : item.kind}`}>
      <p className="evidence-head">
        <EvidenceMark evidence={item} />
        <span className="quiet">
          {text("evidence.grade", { grade: item.grade })} · {gradeWords(text, lang, item)}
        </span>
      </p>
      {item.quote !== null && (
        <blockquote lang="zh-CN">
          {item.kind === "PLAN" ? `“${item.quote}”` : item.quote}
        </blockquote>
      )}
      {item.note !== null && (
        <p className="evidence-note">
          {text("evidence.note")}
          {text("list.colon")}
          {item.note}
        </p>
      )}
      <p className="evidence-source">
        {link === null ? (
          <span>{item.source.title}</span>
        ) : (
          <a href={link} target="_blank" rel="noreferrer" title={text("evidence.openSource")}>
            {item.source.title}
          </a>
        )}
        {about.length > 0 && <span className="quiet"> {about.join(" · ")}</span>}
        {item.start !== null && item.end !== null && (
          <span className="quiet evidence-offsets">
            {text("evidence.offsets", { start: item.start + 1, end: item.end })}
            <PlanLink place={item} />
          </span>
        )}
      </p>
    </li>
  );
}

/** A user's file has a grade as the press has, but is no press. */
const gradeWords = (text: Translate, lang: Lang, { kind, grade }: EvidenceItem): string =>
  kind === "IMPORT" && grade === "C" ? text("evidence.userFile") : enumName(lang, "Grade", grade);
