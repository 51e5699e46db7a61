import { Link } from "react-router";
import { useText } from "../../i18n/I18nProvider.tsx";
import { TargetStatusMark } from "../../ui/TargetStatusMark.tsx";
import { targetMarks, targetStatusOrder } from "../../ui/target-states.ts";
import { useAddress } from "../../ui/use-address.ts";
import { type Overview, targetCounts } from "./overview-view.ts";

/** How the targets stand, each status the way to its list. */
export function TargetsPart({ data }: { data: Overview }) {
  const text = useText();
  const address = useAddress();
  const counts = targetCounts(data);
  return (
    <section className="overview-part" aria-labelledby="overview-targets">
      <h2 id="overview-targets">{text("overview.targets")}</h2>
      <span className="state-bar" aria-hidden="true">
        {targetStatusOrder
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <span
              key={status}
              style={{
                flexGrow: counts[status],
                background: targetMarks[status].fill,
                borderColor: targetMarks[status].line,
              }}
            />
          ))}
      </span>
      <ul className="overview-statuses">
        {targetStatusOrder.map((status) => (
          <li key={status}>
            <Link to={address.to("/targets", { status })}>
              <TargetStatusMark status={status} /> <strong>{counts[status]}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet">{text("overview.targetsHint")}</p>
      <Link to={address.to("/targets")}>
        {text("overview.toTargets", { n: data.targets.length })}
      </Link>
    </section>
  );
}
