import { Link } from "react-router";
import { useText } from "../../i18n/I18nProvider.tsx";
import { departmentPath } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import { listOf } from "./names.ts";
import type { Partner } from "./profile-view.ts";

interface Props {
  readonly partners: readonly Partner[];
  nameOf(id: string): string;
  /** The number and title of an item. */
  itemOf(taskId: string): { readonly number: string; readonly title: string };
}

/** With whom, how often, and on what. */
export function PartnerTable({ partners, nameOf, itemOf }: Props) {
  const text = useText();
  const address = useAddress();
  return (
    <table className="dept-table">
      <tbody>
        {partners.map((partner) => (
          <tr key={partner.id}>
            <td>
              <Link to={address.to(departmentPath(partner.id))}>{nameOf(partner.id)}</Link>
            </td>
            <td className="dept-number">{text("dept.times", { n: partner.times })}</td>
            <td>
              {(
                [
                  ["dept.coLead", partner.coLead],
                  ["dept.leadsOther", partner.leadsOther],
                  ["dept.leadsThis", partner.leadsThis],
                ] as const
              )
                .filter(([, taskIds]) => taskIds.length > 0)
                .map(([key, taskIds]) => (
                  <div key={key} title={taskIds.map((id) => itemOf(id).title).join("\n")}>
                    {text(key)}{" "}
                    {listOf(
                      text,
                      taskIds.map((id) => itemOf(id).number),
                    )}
                  </div>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
