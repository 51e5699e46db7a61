import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { compareKinds } from "../../ui/kinds.ts";
import { type Colouring, colourOfKind } from "./colours.ts";
import { type Filter, isLetThrough, toggleValue } from "./filter.ts";
import type { Look } from "./look.ts";

interface Props {
  readonly labels: readonly string[];
  readonly filter: Filter;
  readonly look: Look;
  readonly colouring: Colouring;
  readonly hasDerived: boolean;
  readonly hasUnverified: boolean;
  onFilter(filter: Filter): void;
}

/** What the marks mean, with how many of each kind there are; a press takes a kind out or in. */
export function Legend({ labels, filter, look, colouring, ...props }: Props) {
  const lang = useLang();
  const text = useText();
  return (
    <section className="legend" aria-label={text("graph.legend")}>
      <ul aria-label={text("legend.kinds")}>
        {countKinds(labels).map(([label, count]) => {
          const isOn = isLetThrough(filter, "label", label);
          return (
            <li key={label}>
              <button
                type="button"
                className="legend-kind"
                aria-pressed={isOn}
                title={text(isOn ? "legend.hide" : "legend.show", { kind: labelName(lang, label) })}
                onClick={() => props.onFilter(toggleValue(filter, "label", label))}
              >
                <KindIcon label={label} colour={colourOfKind(label, look)} />
                <span className="legend-name">{labelName(lang, label)}</span>{" "}
                <span className="count">{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {colouring.entries.length > 0 && (
        <ul className="legend-colours" aria-label={text("look.colour")}>
          {colouring.entries.slice(0, mostColours).map((entry) => (
            <li key={entry.value}>
              <span className="legend-spot" style={{ background: entry.colour }}>
                {entry.sign}
              </span>
              {entry.name} <span className="count">{entry.count}</span>
            </li>
          ))}
          {colouring.entries.length > mostColours && (
            <li className="quiet">
              {text("legend.others", { n: colouring.entries.length - mostColours })}
            </li>
          )}
        </ul>
      )}
      {look.size !== "kind" && <p>{text(`legend.size.${look.size}`)}</p>}
      {props.hasDerived && (
        <p>
          <span className="legend-dashes" aria-hidden="true" />
          {text("graph.legendDerived")}
        </p>
      )}
      {props.hasUnverified && (
        <p>
          <span className="legend-ring" aria-hidden="true" />
          {text("graph.legendUnverified")}
        </p>
      )}
    </section>
  );
}

/** As many as the palette tells apart, and what has no value. */
const mostColours = 10;

export function countKinds(labels: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareKinds(a, b));
}
