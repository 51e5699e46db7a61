import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { planAddress } from "../../ui/evidence-view.ts";
import { useAddress } from "../../ui/use-address.ts";
import { itemNumber } from "./names.ts";
import type { OwnItem } from "./profile-view.ts";

/** Figures of the items that a department leads or supports, each with the way to its words. */
export function TargetTable({ items }: { items: readonly OwnItem[] }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  return (
    <table className="dept-table">
      <thead>
        <tr>
          <th>{text("dept.metric")}</th>
          <th>{text("dept.value")}</th>
          <th>{text("dept.year")}</th>
          <th>{text("dept.task")}</th>
        </tr>
      </thead>
      <tbody>
        {items.flatMap(({ item, role }) =>
          item.task.targets.map((target) => {
            const [evidence] = target.evidence;
            const place = evidence ? planAddress(evidence) : null;
            const comparator =
              target.comparator === "EQ" ? "" : enumName(lang, "Comparator", target.comparator);
            return (
              <tr key={target.id}>
                <td lang="zh-CN">
                  {place ? (
                    <Link
                      to={address.to(place.path, { at: place.at })}
                      title={evidence?.quote ?? undefined}
                    >
                      {target.metric}
                    </Link>
                  ) : (
                    target.metric
                  )}
                </td>
                <td className="dept-number">
                  {comparator} {target.value} {target.unit}
                </td>
                <td className="dept-number">{target.year ?? text("dept.yearUnknown")}</td>
                <td className="dept-number">
                  {itemNumber(lang, item)}{" "}
                  {text(role === "LEAD" ? "dept.ofLed" : "dept.ofSupported")}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
