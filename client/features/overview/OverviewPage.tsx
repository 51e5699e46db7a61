import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { OverviewPageDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";

/** The first thing that a new user sees: what there is, and where it is. */
export function OverviewPage() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const found = useQuery({
    queryKey: ["overview-page"],
    queryFn: ({ signal }) => request(OverviewPageDocument, {}, signal),
  });
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("overview.title")}</h1>
            <p className="quiet">{text("overview.intro")}</p>
          </div>
        </header>
        {found.isPending && <LoadingNotice>{text("overview.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.data?.plans.map((plan) => (
          <p key={plan.id}>
            {nameOf(lang, plan)} <span className="quiet">{plan.date}</span>
          </p>
        ))}
        <ul>
          {found.data?.chains.map((chain) => (
            <li key={chain.id}>
              <Link to={address.to(`/chains/${chain.id.replace("chain:", "")}`)}>
                {nameOf(lang, chain)}
              </Link>
            </li>
          ))}
        </ul>
        <ul>
          {found.data?.stats.labels.map(({ name, count }) => (
            <li key={name}>
              {labelName(lang, name)} <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
