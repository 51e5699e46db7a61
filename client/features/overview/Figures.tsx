import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { GapGlyph } from "../../ui/GapStateMark.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { countOf, gapCounts, type Overview } from "./overview-view.ts";

/** What there is, each figure the way to where it is. */
export function Figures({ data }: { data: Overview }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const gaps = gapCounts(data, null);
  const region = address.get("region");
  const kinds = [
    { label: "Chain", to: address.to("/chains", { region }) },
    { label: "Task", to: address.to("/list/Task") },
    { label: "Target", to: address.to("/targets") },
    { label: "Department", to: address.to("/departments") },
    { label: "Firm", to: address.to("/list/Firm") },
    { label: "Cluster", to: address.to("/list/Cluster") },
  ];
  const states = [
    { state: "MISSING", list: null, name: text("overview.gapMissing"), hint: null },
    { state: "WEAK", list: null, name: text("overview.gapWeak"), hint: null },
    {
      state: "UNKNOWN",
      list: "verify",
      name: text("overview.gapUnknown"),
      hint: text("overview.gapUnknownHint"),
    },
  ] as const;
  return (
    <section aria-label={text("overview.counts")}>
      <ul className="overview-figures">
        {kinds.map(({ label, to }) => (
          <li key={label}>
            <Link className="overview-figure" to={to}>
              <strong>{countOf(data, label)}</strong>
              <span>
                <KindIcon label={label} size={15} /> {labelName(lang, label)}
              </span>
            </Link>
          </li>
        ))}
        {states.map(({ state, list, name, hint }) => (
          <li key={state}>
            <Link
              className={`overview-figure overview-figure-${state}`}
              to={address.to("/gaps", { region, list })}
              title={hint ?? undefined}
            >
              <strong>{gaps[state]}</strong>
              <span>
                <GapGlyph state={state} size={14} /> {name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
