import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { KindsDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { inKindOrder, listPath } from "../../ui/lists.ts";
import { useAddress } from "../../ui/use-address.ts";

/** The way from one list to the others. */
export function OtherLists({ label }: { label: string }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const found = useQuery({
    queryKey: ["kinds"],
    queryFn: ({ signal }) => request(KindsDocument, {}, signal),
  });
  return (
    <nav className="other-lists" aria-label={text("list.others")}>
      {inKindOrder(found.data?.kinds ?? []).map(({ name, count }) => (
        <Link
          key={name}
          to={address.to(listPath(name))}
          aria-current={name === label ? "page" : undefined}
        >
          {labelName(lang, name)} <span className="count">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
