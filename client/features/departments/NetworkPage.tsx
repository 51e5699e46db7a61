import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import Select from "antd/es/select";
import { useMemo } from "react";
import { Link } from "react-router";
import { CooperationDocument, type CooperationQuery } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { RingGraph } from "../../graph/RingGraph.tsx";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { departmentPath } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import { ItemPanel } from "./ItemPanel.tsx";
import { LinkTable, StandingTable } from "./NetworkTables.tsx";
import { type Addresses, itemName, shortName } from "./names.ts";
import { linkId, linkWords, type NetLink, namesIn } from "./network-view.ts";
import { PlanSelect } from "./PlanSelect.tsx";

/** Which departments share items of a plan. */
export function NetworkPage({ addresses }: { addresses: Addresses }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const plan = address.get("plan");
  const found = useQuery({
    queryKey: ["cooperation", plan],
    queryFn: ({ signal }) => request(CooperationDocument, { plan }, signal),
  });
  const net = found.data?.cooperation;
  const close = () => address.set({ department: null, link: null });
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("net.title")}</h1>
            {net && <p className="quiet">{text("net.intro", { name: nameOf(lang, net.plan) })}</p>}
          </div>
          <div className="page-tools">
            {net && (
              <PlanSelect
                value={net.plan.id}
                onChange={(next) => address.set({ plan: next, department: null, link: null }, true)}
              />
            )}
            <Button href={address.to("/departments", { plan })}>{text("net.toMatrix")}</Button>
          </div>
        </header>
        {found.isPending && <LoadingNotice>{text("net.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {net &&
          (net.links.length === 0 ? (
            <EmptyState title={text("net.none")} hint={text("net.noneHint")} />
          ) : (
            <Network net={net} />
          ))}
      </div>
      {net && <Panel net={net} addresses={addresses} onClose={close} />}
    </main>
  );
}

type Net = CooperationQuery["cooperation"];
const kinds = ["CO_LEAD", "LEAD_SUPPORT"] as const;

function Network({ net }: { net: Net }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const kind = kinds.find((one) => one === address.get("kind")) ?? null;
  const names = useMemo(() => namesIn(lang, net), [lang, net]);
  const links = useMemo(
    () => net.links.filter((link) => kind === null || link.kind === kind),
    [net, kind],
  );
  const nodes = useMemo(
    () =>
      net.standings.map(({ department, partners, ties }) => ({
        id: department.id,
        name: shortName(lang, department),
        weight: ties,
        words: text("net.ofDepartment", { name: nameOf(lang, department), partners }),
      })),
    [net, lang, text],
  );
  const drawn = useMemo(
    () =>
      links.map((link) => ({
        id: linkId(link),
        fromId: link.fromId,
        toId: link.toId,
        isDirected: link.kind === "LEAD_SUPPORT",
        weight: link.taskIds.length,
        words: linkWords(text, lang, names, link),
      })),
    [links, names, lang, text],
  );
  const openLink = (id: string) => address.set({ link: id, department: null });
  const openNode = (id: string) => address.set({ department: id, link: null });
  const titles = new Map(net.items.map((item) => [item.task.id, itemName(lang, item)]));
  const table = (shown: readonly NetLink[]) => [
    [text("net.from"), text("net.kind"), text("net.to"), text("net.items"), text("dept.task")],
    ...shown.map((link) => [
      names.get(link.fromId) ?? link.fromId,
      enumName(lang, "CooperationKind", link.kind),
      names.get(link.toId) ?? link.toId,
      String(link.taskIds.length),
      link.taskIds.map((id) => titles.get(id) ?? id).join(lang === "zh" ? "；" : "; "),
    ]),
  ];
  return (
    <>
      <div className="net-bar">
        <Select
          className="net-select"
          aria-label={text("net.show")}
          value={kind ?? ""}
          options={[
            { value: "", label: text("net.allLinks") },
            ...kinds.map((value) => ({ value, label: enumName(lang, "CooperationKind", value) })),
          ]}
          onChange={(value) => address.set({ kind: value === "" ? null : value, link: null }, true)}
        />
        <Button
          onClick={() =>
            download(
              fileName(`${text("net.title")}-${nameOf(lang, net.plan)}`, "csv"),
              new Blob([toCsv(table(links))], { type: "text/csv" }),
            )
          }
        >
          {text("net.export")}
        </Button>
        <span className="net-key">
          <span>
            <svg width="34" height="10" aria-hidden="true" className="ring-directed">
              <path className="ring-line" d="M0 5H26" strokeWidth="2.4" />
              <path d="M25 1l8 4-8 4z" fill="var(--ring-arrow)" />
            </svg>{" "}
            {text("net.arrow")}
          </span>
          <span>
            <svg width="34" height="10" aria-hidden="true">
              <path className="ring-line" d="M0 5H34" strokeWidth="2.4" strokeDasharray="6 4" />
            </svg>{" "}
            {text("net.line")}
          </span>
          <span className="quiet">{text("net.order")}</span>
        </span>
      </div>
      <div className="net-top">
        <RingGraph
          label={text("net.picture", { departments: nodes.length, links: links.length })}
          nodes={nodes}
          links={drawn}
          chosen={{ nodeId: address.get("department"), linkId: address.get("link") }}
          onNode={openNode}
          onLink={openLink}
        />
        <section>
          <h2>{text("net.departments")}</h2>
          <StandingTable standings={net.standings} names={names} onOpen={openNode} />
          <div className="quiet net-meaning">
            <p>{text("net.partnersMeaning")}</p>
            <p>{text("net.tiesMeaning")}</p>
            <p>{text("net.onlyLinkMeaning")}</p>
            <p>{text("net.ruleMeaning")}</p>
          </div>
        </section>
      </div>
      <h2>{text("net.links")}</h2>
      <LinkTable links={links} names={names} onOpen={openLink} />
    </>
  );
}

function Panel(props: { net: Net; addresses: Addresses; onClose(): void }) {
  const { net } = props;
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const names = namesIn(lang, net);
  const link = net.links.find((one) => linkId(one) === address.get("link"));
  const standing = net.standings.find((s) => s.department.id === address.get("department"));
  const own = standing
    ? net.links.filter(
        ({ fromId, toId }) => fromId === standing.department.id || toId === standing.department.id,
      )
    : [];
  const taskIds = new Set(link?.taskIds ?? own.flatMap((one) => one.taskIds));
  const items = net.items.filter((item) => taskIds.has(item.task.id));
  if (!link && !standing) return null;
  const title = link
    ? `${names.get(link.fromId)} ${enumName(lang, "CooperationKind", link.kind)} ${names.get(link.toId)}`
    : (names.get(standing?.department.id ?? "") ?? "");
  return (
    <ItemPanel
      title={title}
      subtitle={
        link
          ? text("dept.times", { n: link.taskIds.length })
          : text("net.ofDepartment", { name: title, partners: standing?.partners ?? 0 })
      }
      items={items}
      departmentIds={link ? [link.fromId, link.toId] : standing ? [standing.department.id] : []}
      chainId={null}
      addresses={props.addresses}
      head={
        standing && (
          <p>
            <Link to={address.to(departmentPath(standing.department.id))}>
              {text("net.openDepartment")}
            </Link>
          </p>
        )
      }
      onClose={props.onClose}
    />
  );
}
