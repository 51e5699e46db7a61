import { useQuery } from "@tanstack/react-query";
import Select from "antd/es/select";
import { Link, Navigate, useLocation } from "react-router";
import { PlanListDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { planPath } from "../../ui/evidence-view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { CloseColumn } from "./CloseColumn.tsx";
import { LoadedPlan } from "./LoadedPlan.tsx";
import { LocalPlan, OpenFile, useLocalPlan } from "./LocalPlan.tsx";
import "./plan.css";

interface Props {
  /** As in the id of the plan; null: the only one, or a list to choose from. */
  readonly planKey: string | null;
  graphAddress(id: string): string;
}

const usePlans = () =>
  useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => request(PlanListDocument, {}, signal),
  });

export function PlanPage({ planKey, graphAddress }: Props) {
  return planKey === null ? (
    <PlanList />
  ) : (
    <PlanDesk key={planKey} planKey={planKey} graphAddress={graphAddress} />
  );
}

function PlanList() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { search } = useLocation();
  const found = usePlans();
  const plans = found.data?.plans ?? [];
  const [only] = plans;
  if (only && plans.length === 1) {
    return <Navigate replace to={{ pathname: planPath(only.id), search }} />;
  }
  return (
    <main id="content" className="page">
      <div className="page-body">
        <h1>{text("plan.list")}</h1>
        {found.isPending && <LoadingNotice>{text("plan.listLoading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && plans.length === 0 && (
          <EmptyState title={text("plan.none")} hint={text("plan.noneHint")} />
        )}
        <ul className="plan-list">
          {plans.map((plan) => (
            <li key={plan.id}>
              <KindIcon label="Plan" />{" "}
              <Link to={address.to(planPath(plan.id))}>{nameOf(lang, plan)}</Link>{" "}
              <span className="quiet">
                {[plan.publisher, plan.year].filter((part) => part !== null).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}

function PlanDesk({
  planKey,
  graphAddress,
}: {
  planKey: string;
  graphAddress(id: string): string;
}) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const plans = usePlans().data?.plans ?? [];
  const local = useLocalPlan();
  const beside = address.get("beside");
  const closeBeside = () => {
    local.close();
    address.set({
      beside: null,
      ...Object.fromEntries(
        ["p", "at", "mark", "off", "q", "hit"].map((name) => [`b.${name}`, null]),
      ),
    });
  };
  const tools = (
    <>
      <Select<string>
        className="plan-beside"
        aria-label={text("plan.beside")}
        title={text("plan.besideHint")}
        placeholder={text("plan.beside")}
        value={local.name === null ? beside : null}
        options={plans.map((plan) => {
          const name = nameOf(lang, plan);
          const key = plan.id.replace(/^plan:/, "");
          return { value: key, label: key === planKey ? text("plan.same", { name }) : name };
        })}
        onChange={(key) => {
          local.close();
          address.set({ beside: key }, true);
        }}
      />
      <OpenFile
        label={text("plan.openFile")}
        onFile={(file) => {
          address.set({ beside: null });
          local.open(file);
        }}
      />
      <button type="button" className="tool tool-named" onClick={() => print()}>
        <Icon name="print" />
        <span>{text("plan.print")}</span>
      </button>
    </>
  );
  return (
    <main id="content" className="page plan-page">
      <LoadedPlan planKey={planKey} prefix="" graphAddress={graphAddress} tools={tools} isMain />
      {local.name !== null ? (
        <LocalPlan local={local} onClose={closeBeside} />
      ) : (
        beside !== null && (
          <LoadedPlan
            key={beside}
            planKey={beside}
            prefix="b."
            graphAddress={graphAddress}
            tools={<CloseColumn onClose={closeBeside} />}
          />
        )
      )}
    </main>
  );
}
