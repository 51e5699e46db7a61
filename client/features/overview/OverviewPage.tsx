import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { OverviewPageDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { planPath } from "../../ui/evidence-view.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { ChainCards } from "./ChainCards.tsx";
import { DatesPart } from "./DatesPart.tsx";
import { Figures } from "./Figures.tsx";
import { Kinds } from "./Kinds.tsx";
import { NextSteps } from "./NextSteps.tsx";
import type { Overview } from "./overview-view.ts";
import { TargetsPart } from "./TargetsPart.tsx";

/** The first thing that a new user sees: what there is, how it stands, and where to go on. */
export function OverviewPage() {
  const text = useText();
  const address = useAddress();
  const region = address.get("region");
  const found = useQuery({
    queryKey: ["overview-page", region],
    queryFn: ({ signal }) =>
      request(OverviewPageDocument, { region, today: new Date().toLocaleDateString("sv") }, signal),
  });
  return (
    <main id="content" className="page">
      <div className="page-body overview">
        <h1>{text("overview.title")}</h1>
        {found.isPending && <LoadingNotice>{text("overview.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.data && (
          <>
            <PlanLines data={found.data} />
            <Figures data={found.data} />
            <div className="overview-columns">
              <ChainCards data={found.data} />
              <div className="overview-side">
                <TargetsPart data={found.data} />
                <DatesPart data={found.data} />
              </div>
            </div>
            <NextSteps />
            <Kinds data={found.data} />
          </>
        )}
      </div>
    </main>
  );
}

function PlanLines({ data }: { data: Overview }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  return (
    <ul className="overview-plans" aria-label={text("overview.plan")}>
      {data.plans.map((plan) => (
        <li key={plan.id}>
          <strong>{nameOf(lang, plan)}</strong>{" "}
          <span className="quiet">
            {plan.date === null
              ? text("overview.planDateless", { publisher: plan.publisher ?? "" })
              : text("overview.planBy", { publisher: plan.publisher ?? "", date: plan.date })}
          </span>{" "}
          <Link to={address.to(planPath(plan.id))}>{text("overview.read")}</Link>
        </li>
      ))}
    </ul>
  );
}
