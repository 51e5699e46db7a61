import { useText } from "../../i18n/I18nProvider.tsx";
import { TargetStatusMark } from "../../ui/TargetStatusMark.tsx";
import { targetStatusOrder } from "../../ui/target-states.ts";

const ruleTexts = {
  ACHIEVED: "rule.achieved",
  ON_TRACK: "rule.onTrack",
  BEHIND: "rule.behind",
  NO_DATA: "rule.noData",
} as const;

/** The rule as it is applied, on the page where it is applied. */
export function RuleNote() {
  const text = useText();
  return (
    <details className="rule-note">
      <summary>{text("rule.title")}</summary>
      <dl>
        {targetStatusOrder.map((status) => (
          <div key={status}>
            <dt>
              <TargetStatusMark status={status} />
            </dt>
            <dd>{text(ruleTexts[status])}</dd>
          </div>
        ))}
      </dl>
      <p>{text("rule.elapsed")}</p>
      <p>{text("rule.comparators")}</p>
    </details>
  );
}
