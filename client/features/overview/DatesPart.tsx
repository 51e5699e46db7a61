import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { useAddress } from "../../ui/use-address.ts";
import type { Overview } from "./overview-view.ts";

/** What the plan and its targets date after today. */
export function DatesPart({ data }: { data: Overview }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { entries } = data.timeline;
  return (
    <section className="overview-part" aria-labelledby="overview-dates">
      <h2 id="overview-dates">{text("overview.dates")}</h2>
      {entries.length === 0 && <p className="quiet">{text("overview.noDates")}</p>}
      <ul className="overview-dates">
        {entries.map(({ id, kind, words, to, text: sentence, entity }) => (
          <li key={id}>
            <p>
              <strong>{words ?? to}</strong>{" "}
              <span className="quiet">
                {enumName(lang, "TimelineKind", kind)} ·{" "}
                {text("overview.until", { date: to ?? "" })}
              </span>
            </p>
            <p className="overview-sentence" title={sentence ?? undefined}>
              {entity !== null && (
                <Link to={address.to("/graph", { expand: entity.id, select: entity.id })}>
                  {nameOf(lang, entity)}
                </Link>
              )}
              {sentence !== null && ` ${aroundOf(sentence, words)}`}
            </p>
          </li>
        ))}
      </ul>
      <Link to={address.to("/timeline")}>{text("overview.toTimeline")}</Link>
    </section>
  );
}

/** The clause that says the time, out of a long sentence. */
function aroundOf(sentence: string, words: string | null): string {
  const at = words === null ? -1 : sentence.indexOf(words);
  if (at < 0) return sentence;
  const start = Math.max(sentence.lastIndexOf("，", at), sentence.lastIndexOf("。", at)) + 1;
  const stop = sentence.slice(at).search(/[，。；]/);
  const clause = sentence.slice(start, stop < 0 ? undefined : at + stop);
  return `“${clause}”`;
}
