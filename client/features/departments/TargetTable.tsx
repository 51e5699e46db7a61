import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { type Addresses, itemNumber, planKeyOf } from "./names.ts";
import type { OwnItem } from "./profile-view.ts";

interface Props {
  readonly items: readonly OwnItem[];
  readonly addresses: Addresses;
}

/** Figures of the items that a department leads or supports, each with the way to its words. */
export function TargetTable({ items, addresses }: Props) {
  const text = useText();
  const lang = useLang();
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
            const comparator =
              target.comparator === "EQ" ? "" : enumName(lang, "Comparator", target.comparator);
            return (
              <tr key={target.id}>
                <td lang="zh-CN">
                  {evidence ? (
                    <Link
                      to={addresses.plan(planKeyOf(item.planId), evidence.start, evidence.end)}
                      title={evidence.quote ?? undefined}
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
