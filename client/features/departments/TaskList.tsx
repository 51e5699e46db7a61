import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { PlanLink } from "../../ui/PlanLink.tsx";
import { type Addresses, itemName, listOf, sectionName } from "./names.ts";
import type { OwnItem } from "./profile-view.ts";
import { RoleMark } from "./RoleMark.tsx";

interface Props {
  readonly items: readonly OwnItem[];
  readonly addresses: Addresses;
  nameOf(id: string): string;
}

/** Items with who else has a part in each, and the plan's own mark. */
export function TaskList({ items, addresses, nameOf }: Props) {
  const text = useText();
  const lang = useLang();
  return (
    <ul>
      {items.map(({ item, role, leads, supports, evidence }) => {
        const parts = [
          leads.length > 0 &&
            text(role === "LEAD" ? "dept.with" : "dept.ledBy", {
              names: listOf(text, leads.map(nameOf)),
            }),
          supports.length > 0 &&
            text("dept.withSupports", { names: listOf(text, supports.map(nameOf)) }),
        ].filter((part) => part !== false);
        return (
          <li key={item.task.id} className="dept-task">
            <RoleMark of={role} size={12} />{" "}
            <Link className="dept-task-title" to={addresses.graph(item.task.id)}>
              {itemName(lang, item)}
            </Link>{" "}
            <span className="quiet dept-section">{sectionName(lang, item.section)}</span>
            {parts.length > 0 && <p>{parts.join(lang === "zh" ? "；" : "; ")}</p>}
            {evidence.map((one) => (
              <p key={one.id} className="dept-quote">
                <blockquote lang="zh-CN">“{one.quote}”</blockquote> <PlanLink place={one} />
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
