import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { EvidenceMark } from "../../ui/EvidenceMark.tsx";
import { type EvidenceItem, linkOf } from "../../ui/evidence-view.ts";
import { PlanLink } from "../../ui/PlanLink.tsx";

interface Props {
  readonly evidence: EvidenceItem;
  /** Names that stand out in the quote. */
  readonly marked: readonly string[];
}

/** A responsibility mark in the plan's own words, with the way to its place in the plan. */
export function MarkQuote({ evidence, marked }: Props) {
  const text = useText();
  const lang = useLang();
  const link = linkOf(evidence.source.url);
  return (
    <div className={`evidence evidence-${evidence.kind}`}>
      <p className="evidence-head">
        <EvidenceMark evidence={evidence} />
        <span className="quiet">
          {text("evidence.grade", { grade: evidence.grade })} ·{" "}
          {enumName(lang, "Grade", evidence.grade)}
        </span>
      </p>
      <blockquote lang="zh-CN">
        “
        {piecesOf(evidence.quote ?? "", marked).map(({ at, words, isMarked }) =>
          isMarked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
        )}
        ”
      </blockquote>
      <p className="evidence-source">
        <PlanLink place={evidence} />{" "}
        {link === null ? (
          <span className="quiet">{evidence.source.title}</span>
        ) : (
          <a href={link} target="_blank" rel="noreferrer" title={text("evidence.openSource")}>
            {evidence.source.title}
          </a>
        )}
        {evidence.start !== null && evidence.end !== null && (
          <span className="quiet evidence-offsets">
            {text("evidence.offsets", { start: evidence.start + 1, end: evidence.end })}
          </span>
        )}
      </p>
    </div>
  );
}

interface Piece {
  readonly at: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/** A quote cut where the names stand in it. */
export function piecesOf(quote: string, marked: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const put = (to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ at: from, words: quote.slice(from, to), isMarked });
    from = to;
  };
  while (from < quote.length) {
    const next = marked
      .map((name) => ({ name, at: quote.indexOf(name, from) }))
      .filter(({ name, at }) => at >= 0 && name !== "")
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!next) break;
    put(next.at, false);
    put(next.at + next.name.length, true);
  }
  put(quote.length, false);
  return pieces;
}
