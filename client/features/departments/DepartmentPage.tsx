import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { DepartmentProfileDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { LoadChart } from "./LoadChart.tsx";
import { NameHistory } from "./NameHistory.tsx";
import { type Addresses, currentName, itemName, itemNumber, listOf, shortName } from "./names.ts";
import { PartnerTable } from "./PartnerTable.tsx";
import { chainsOf, medianOf, ownItems, type Profile, partnersOf } from "./profile-view.ts";
import { TargetTable } from "./TargetTable.tsx";
import { TaskList } from "./TaskList.tsx";

/** The page to hand to a new colleague: all of one department, on one sheet. */
export function DepartmentPage({ id, addresses }: { id: string; addresses: Addresses }) {
  const text = useText();
  const address = useAddress();
  const found = useQuery({
    queryKey: ["department-profile", id],
    queryFn: ({ signal }) => request(DepartmentProfileDocument, { id }, signal),
  });
  const profile = found.data?.departmentProfile;
  return (
    <main id="content" className="page">
      <div className="page-body">
        {found.isPending && <LoadingNotice>{text("dept.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && !profile && (
          <EmptyState title={text("dept.notFound")} hint={text("dept.notFoundHint")} isPage>
            <Link to={address.to("/departments")}>{text("dept.toMatrix")}</Link>
          </EmptyState>
        )}
        {profile && <Sheet profile={profile} addresses={addresses} />}
      </div>
    </main>
  );
}

/** From so many items on the plan's marks are left out on paper, so that one sheet holds the page. */
const denseFrom = 9;

function Sheet({ profile, addresses }: { profile: Profile; addresses: Addresses }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { department, loads } = profile;
  const names = new Map(
    loads.map((load) => [load.department.id, shortName(lang, load.department)]),
  );
  const nameOfId = (id: string) => names.get(id) ?? id;
  const items = ownItems(profile);
  const of = (role: "LEAD" | "SUPPORT") => items.filter((item) => item.role === role);
  const byTask = new Map(profile.items.map((item) => [item.task.id, item]));
  const itemOf = (taskId: string) => {
    const item = byTask.get(taskId);
    return item
      ? { number: itemNumber(lang, item), title: itemName(lang, item) }
      : { number: taskId, title: taskId };
  };
  const targets = items.flatMap(({ item }) => item.task.targets);
  const list = { addresses, nameOf: nameOfId };
  return (
    <article className={`dept-sheet${items.length >= denseFrom ? " dept-dense" : ""}`}>
      <style>{"@page { size: A4 portrait; margin: 10mm; }"}</style>
      <SheetHead profile={profile} addresses={addresses} />
      <div className="dept-grid">
        <div>
          <Part title={text("dept.leads")} count={of("LEAD").length} none={text("dept.noLeads")}>
            <TaskList items={of("LEAD")} {...list} />
          </Part>
          <Part
            title={text("dept.supports")}
            count={of("SUPPORT").length}
            none={text("dept.noSupports")}
          >
            <TaskList items={of("SUPPORT")} {...list} />
          </Part>
          <Part title={text("dept.targets")} count={targets.length} none={text("dept.noTargets")}>
            <p className="quiet">{text("dept.targetsHint")}</p>
            <TargetTable items={items} />
          </Part>
        </div>
        <div>
          <LoadPart profile={profile} />
          <Part
            title={text("dept.partners")}
            count={partnersOf(profile).length}
            none={text("dept.noPartners")}
          >
            <p className="quiet">
              {text("dept.partnersHint")}{" "}
              <Link
                className="no-print"
                to={address.to("/departments/network", { department: department.id })}
              >
                {text("dept.toNetwork")}
              </Link>
            </p>
            <PartnerTable partners={partnersOf(profile)} nameOf={nameOfId} itemOf={itemOf} />
          </Part>
          <Part
            title={text("dept.chains")}
            count={chainsOf(profile).length}
            none={text("dept.noChains")}
          >
            <p className="quiet">{text("dept.chainsHint")}</p>
            <table className="dept-table">
              <tbody>
                {chainsOf(profile).map(({ chain, items: named }) => (
                  <tr key={chain.id}>
                    <td>
                      <Link to={addresses.graph(chain.id)}>{nameOf(lang, chain)}</Link>
                    </td>
                    <td className="dept-number">
                      <Link
                        to={address.to("/departments", {
                          by: "chain",
                          of: department.id,
                          at: chain.id,
                        })}
                      >
                        {text("dept.times", { n: named.length })}
                      </Link>
                    </td>
                    <td title={named.map((item) => itemName(lang, item)).join("\n")}>
                      {listOf(
                        text,
                        named.map((item) => itemNumber(lang, item)),
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Part>
          <Part title={text("dept.names")} count={null} none="">
            <NameHistory department={department} />
          </Part>
        </div>
      </div>
    </article>
  );
}

function SheetHead({ profile, addresses }: { profile: Profile; addresses: Addresses }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { department, plans } = profile;
  const now = currentName(department);
  const other = lang === "zh" ? department.nameEn : department.name;
  return (
    <header className="page-head">
      <div>
        <h1>{nameOf(lang, department)}</h1>
        {now !== null && <p className="dept-now">{text("dept.nowName", { name: now })}</p>}
        <p className="quiet">
          {[
            other ?? "",
            department.aliases.length > 0
              ? text("dept.aliases", { names: listOf(text, department.aliases) })
              : "",
            text("dept.inPlans", {
              names: listOf(
                text,
                plans.map((plan) => (lang === "zh" ? `《${plan.name}》` : nameOf(lang, plan))),
              ),
            }),
          ]
            .filter((words) => words !== "")
            .join(lang === "zh" ? "；" : "; ")}
        </p>
      </div>
      <div className="page-tools no-print">
        <Button href={address.to("/departments")}>{text("dept.toMatrix")}</Button>
        <Button href={addresses.graph(department.id)}>{text("dept.toGraph")}</Button>
        <Button href={address.to("/briefs/new", { template: "DEPARTMENT", of: department.id })}>
          {text("enum.BriefTemplate.DEPARTMENT")}
        </Button>
        <Button type="primary" onClick={() => window.print()}>
          {text("dept.print")}
        </Button>
      </div>
    </header>
  );
}

function LoadPart({ profile: { loads, department } }: { profile: Profile }) {
  const text = useText();
  const own = loads.find((load) => load.department.id === department.id);
  if (!own) return null;
  return (
    <Part title={text("dept.load")} count={null} none="">
      <p>
        {text("dept.loadText", {
          leads: own.leads,
          supports: own.supports,
          all: loads.length,
          rank: own.rank,
          median: medianOf(loads.map((load) => load.leads)),
        })}
      </p>
      <LoadChart loads={loads} id={department.id} />
      <p className="quiet">{text("dept.loadDefinition")}</p>
    </Part>
  );
}

function Part(props: {
  title: string;
  /** Null where there is nothing to count. */
  count: number | null;
  none: string;
  children: ReactNode;
}) {
  return (
    <section className="dept-part">
      <h2>
        {props.title} {props.count !== null && <span className="count">{props.count}</span>}
      </h2>
      {props.count === 0 ? <p className="quiet">{props.none}</p> : props.children}
    </section>
  );
}
