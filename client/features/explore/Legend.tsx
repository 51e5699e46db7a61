import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { compareKinds } from "../../ui/kinds.ts";

interface Props {
  readonly labels: readonly string[];
  readonly hasDerived: boolean;
  readonly hasUnverified: boolean;
}

/** What the marks mean, with how many of each kind are shown. */
export function Legend({ labels, hasDerived, hasUnverified }: Props) {
  const lang = useLang();
  const text = useText();
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return (
    <section className="legend" aria-label={text("graph.legend")}>
      <ul>
        {[...counts]
          .sort(([a], [b]) => compareKinds(a, b))
          .map(([label, count]) => (
            <li key={label}>
              <KindIcon label={label} />
              {labelName(lang, label)} <span className="count">{count}</span>
            </li>
          ))}
      </ul>
      {hasDerived && (
        <p>
          <span className="legend-dashes" aria-hidden="true" />
          {text("graph.legendDerived")}
        </p>
      )}
      {hasUnverified && (
        <p>
          <span className="legend-ring" aria-hidden="true" />
          {text("graph.legendUnverified")}
        </p>
      )}
    </section>
  );
}
