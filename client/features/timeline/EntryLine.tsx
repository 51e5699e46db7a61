import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, type Lang, nameOf, type Translate } from "../../i18n/translate.ts";
import { firstPlanAddress, planPath } from "../../ui/evidence-view.ts";
import { type Address, useAddress } from "../../ui/use-address.ts";
import { dateText, type Entry } from "./timeline-view.ts";

/** One line of the timeline: when, what kind, what, and where it is said. */
export function EntryLine({ entry }: { entry: Entry }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { entity, kind } = entry;
  const when =
    dateText(entry, (from, to) => text("timeline.span", { from, to })) ||
    (entry.words === null ? "" : text("timeline.onlySeason", { words: entry.words }));
  const words = wordsOf(entry, text, lang);
  const source = entry.evidence[0]?.source.title ?? null;
  return (
    <li className="timeline-entry">
      <span className="timeline-when">{when}</span>
      <span className={`timeline-kind timeline-${kind}`}>
        {enumName(lang, "TimelineKind", kind)}
      </span>
      <div className="timeline-what">
        {entity === null ? (
          <span>{entry.id}</span>
        ) : (
          <Link to={addressOf(address, entry)}>{nameOf(lang, entity)}</Link>
        )}
        {words !== "" && <span className="timeline-words">{words}</span>}
        <QuoteOrSource entry={entry} source={source} address={address} />
      </div>
    </li>
  );
}

function QuoteOrSource(props: { entry: Entry; source: string | null; address: Address }) {
  const { entry, source, address } = props;
  const text = useText();
  const words = firstPlanAddress(entry.evidence);
  if (words !== null && entry.kind !== "PLAN") {
    return <Link to={address.to(words.path, { at: words.at })}>{text("timeline.quote")}</Link>;
  }
  if (source === null || entry.kind === "PROGRESS" || entry.kind === "PLAN") return null;
  return (
    <span className="quiet">
      {text("target.source")}
      {text("list.colon")}
      {source}
    </span>
  );
}

function addressOf(address: Address, { entity, kind }: Entry): string {
  const id = entity?.id ?? "";
  if (kind === "TARGET" || kind === "PROGRESS") return address.to("/targets", { target: id });
  if (kind === "PLAN") return address.to(planPath(id));
  return address.to("/graph", { expand: id, select: id });
}

function wordsOf(entry: Entry, text: Translate, lang: Lang): string {
  const { kind, entity, other } = entry;
  if (kind === "STATEMENT") {
    const place = other === null ? "" : nameOf(lang, other);
    return `${place}${text("list.colon")}${enumName(lang, "StatementWord", entry.text ?? "")}`;
  }
  if (kind === "TARGET" && entity && "comparator" in entity) {
    const key = {
      EQ: "target.aimEq",
      GTE: "target.aimGte",
      LTE: "target.aimLte",
      APPROX: "target.aimApprox",
    } as const;
    return text(key[entity.comparator], { value: entity.value, unit: entity.unit });
  }
  return entry.text ?? "";
}
