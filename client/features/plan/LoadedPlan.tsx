import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PlanPageDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { linkOf, planPath } from "../../ui/evidence-view.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { PlanColumn } from "./PlanColumn.tsx";
import { sumsOf } from "./plan-text.ts";
import { useAddressColumn } from "./use-column.ts";

/** A column with a plan of the database; its state stands in the address behind the prefix. */
export function LoadedPlan(props: {
  planKey: string;
  prefix: string;
  graphAddress(id: string): string;
  tools: ReactNode;
  isMain?: boolean;
}) {
  const { planKey, prefix } = props;
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const state = useAddressColumn(prefix);
  const planId = `plan:${planKey}`;
  const found = useQuery({
    queryKey: ["plan", planId],
    queryFn: ({ signal }) => request(PlanPageDocument, { plan: planId }, signal),
  });
  if (found.isPending) {
    return (
      <div className="plan-column plan-message">
        <LoadingNotice>{text("plan.loading")}</LoadingNotice>
      </div>
    );
  }
  if (found.isError) {
    const isMissing = "code" in found.error && found.error.code === "NOT_FOUND";
    return (
      <div className="plan-column plan-message">
        {isMissing ? (
          <EmptyState
            isPage={props.isMain ?? false}
            title={text("plan.notFound")}
            hint={text("plan.notFoundHint", { key: planKey })}
          >
            <Link to={address.to("/plan")}>{text("plan.toList")}</Link>
          </EmptyState>
        ) : (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {!props.isMain && props.tools}
      </div>
    );
  }
  const { planReading: reading } = found.data;
  const { plan } = reading;
  const source = linkOf(plan?.url ?? null);
  const Title = props.isMain ? "h1" : "h2";
  const about = [plan?.publisher, plan?.date].filter((part) => part);
  return (
    <PlanColumn
      reading={reading}
      state={state}
      side={props.isMain ? null : text("plan.rightSide")}
      markAddress={address.to(planPath(planId), { mark: "" })}
      graphAddress={props.graphAddress}
      head={
        <>
          <div className="plan-name">
            <Title>{plan === null ? reading.title : nameOf(lang, plan)}</Title>
            <p className="quiet">
              {about.join(" · ")}
              {source !== null && (
                <>
                  {about.length > 0 && " · "}
                  <a href={source} target="_blank" rel="noreferrer">
                    {text("plan.openSource")}
                  </a>
                </>
              )}
              <span className="plan-sums"> · {text("plan.fullText", sumsOf(reading))}</span>
            </p>
          </div>
          <div className="plan-tools">{props.tools}</div>
        </>
      }
    />
  );
}
