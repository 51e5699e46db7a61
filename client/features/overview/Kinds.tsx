import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { inKindOrder, listPath } from "../../ui/lists.ts";
import { useAddress } from "../../ui/use-address.ts";
import type { Overview } from "./overview-view.ts";

/** Every kind with its count, the way to its list. */
export function Kinds({ data }: { data: Overview }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  return (
    <section className="overview-part" aria-labelledby="overview-lists">
      <h2 id="overview-lists">
        {text("overview.lists")} <span className="quiet">{text("overview.listsHint")}</span>
      </h2>
      <ul className="overview-kinds">
        {inKindOrder(data.kinds).map(({ name, count }) => (
          <li key={name}>
            <Link to={address.to(listPath(name))}>
              <KindIcon label={name} size={16} /> {labelName(lang, name)} <strong>{count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
