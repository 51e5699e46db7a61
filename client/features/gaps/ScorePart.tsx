import { useText } from "../../i18n/I18nProvider.tsx";
import { intervalText } from "./gap-words.ts";
import { directOf, type Interval, needOf, scoreOf, voidOf, type Weights } from "./scoring.ts";
import type { BoardGap } from "./use-board.ts";

const fixed = (value: number): string => String(Math.round(value * 100) / 100);
const between = ({ low, high }: Interval): string =>
  fixed(low) === fixed(high) ? fixed(low) : `${fixed(low)}–${fixed(high)}`;

/** The score of one segment, worked out line by line. */
export function ScorePart({ gap, weights }: { gap: BoardGap; weights: Weights }) {
  const text = useText();
  const need = needOf(gap.need, weights);
  const score = scoreOf(gap, weights);
  if (need === null || score === null) {
    return <p className="quiet">{text("gap.noScoreHint")}</p>;
  }
  const weighted = (key: "users" | "present") =>
    gap.need.uses
      .map((use) => `${use[key]}×${fixed(weights.decay ** (use.steps - 1))}`)
      .join(" + ");
  const { direct: w } = weights;
  return (
    <ol className="score-lines">
      <li>
        D = ({weighted("present")}) ÷ ({weighted("users")}) = {fixed(directOf(gap.need, weights))}
        <span className="quiet"> {text("method.dShort")}</span>
      </li>
      <li>
        E = {fixed(gap.need.standing)}
        <span className="quiet"> {text("method.eShort")}</span>
      </li>
      <li>
        N = {fixed(w)}×{fixed(directOf(gap.need, weights))} + {fixed(1 - w)}×
        {fixed(gap.need.standing)} = {fixed(need)}
      </li>
      <li>
        V = {between(voidOf(gap, weights.enough))}
        <span className="quiet">
          {" "}
          {text("method.vShort", { n: gap.knownSuppliers, enough: weights.enough })}
        </span>
      </li>
      <li>
        <strong>G = 100 × N × V = {intervalText(score)}</strong>
      </li>
    </ol>
  );
}
