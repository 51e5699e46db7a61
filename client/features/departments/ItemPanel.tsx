import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import {
  ItemFactsDocument,
  type ItemFactsQuery,
  type ItemPartsFragment,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { departmentPath } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import { MarkQuote } from "./MarkQuote.tsx";
import { type Addresses, itemName, sectionName } from "./names.ts";
import { RoleMark } from "./RoleMark.tsx";

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly ItemPartsFragment[];
  /** Whose part it is about; none: everybody's. */
  readonly departmentIds: readonly string[];
  /** Where the items stand under a chain: the words that name it are shown. */
  readonly chainId: string | null;
  readonly addresses: Addresses;
  readonly head?: ReactNode;
  onClose(): void;
}

type Facts = ItemFactsQuery;

/** What stands behind a cell, a column or a link: each item with its mark in the plan. */
export function ItemPanel(props: Props) {
  const { items, title } = props;
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  const tasks = items.map((item) => item.task.id);
  const facts = useQuery({
    queryKey: ["item-facts", ...tasks],
    queryFn: ({ signal }) => request(ItemFactsDocument, { tasks }, signal),
    enabled: tasks.length > 0,
  });
  // Who opened the panel by the keyboard reads on in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each subject anew
  useEffect(() => head.current?.focus({ preventScroll: true }), [title]);
  return (
    <aside className="duty-panel" aria-label={text("duty.panel")}>
      <header className="segment-head">
        <div>
          <h2 tabIndex={-1} ref={head}>
            {title}
          </h2>
          <p className="quiet">{props.subtitle}</p>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={text("segment.close")}
          title={text("segment.close")}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      <div className="segment-body">
        {props.head}
        {facts.isPending && <LoadingNotice>{text("duty.panelLoading")}</LoadingNotice>}
        {facts.isError && (
          <ErrorNotice
            error={facts.error}
            isRetrying={facts.isFetching}
            onRetry={() => void facts.refetch()}
          />
        )}
        {facts.data &&
          items.map((item) => (
            <ItemCard key={item.task.id} {...props} item={item} facts={facts.data} />
          ))}
      </div>
    </aside>
  );
}

function ItemCard(props: Props & { item: ItemPartsFragment; facts: Facts }) {
  const { item, facts, departmentIds, addresses } = props;
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const parts = facts.responsibilities.filter((part) => part.taskId === item.task.id);
  const evidence = [
    ...new Map(parts.flatMap((part) => part.evidence).map((one) => [one.id, one])).values(),
  ];
  const chains = facts.taskChains.filter(
    (one) => one.taskId === item.task.id && (props.chainId ?? one.chain.id) === one.chain.id,
  );
  const own = (id: string) => departmentIds.length === 0 || departmentIds.includes(id);
  return (
    <section className="duty-item">
      {itemName(lang, item) !== props.title && <h3>{itemName(lang, item)}</h3>}
      <p className="quiet">{sectionName(lang, item.section)}</p>
      <ul className="duty-parts">
        {parts.map(({ department, role }) => (
          <li key={department.id + role} className={own(department.id) ? "duty-own" : "quiet"}>
            <RoleMark of={role} size={12} /> {text(role === "LEAD" ? "duty.lead" : "duty.support")}{" "}
            <Link to={address.to(departmentPath(department.id))}>{nameOf(lang, department)}</Link>
          </li>
        ))}
      </ul>
      {parts.length === 0 && <p className="quiet">{text("duty.nobody")}</p>}
      {evidence.map((one) => (
        <MarkQuote
          key={one.id}
          evidence={one}
          marked={parts
            .filter((p) => own(p.department.id))
            .flatMap((p) => [p.department.name, ...p.department.aliases])}
        />
      ))}
      {chains.length > 0 && (
        <details className="duty-chains" open={props.chainId !== null}>
          <summary>
            {text("duty.chainsOf", {
              names: [...new Set(chains.map((one) => nameOf(lang, one.chain)))].join(
                text("list.separator"),
              ),
            })}
          </summary>
          <ul>
            {chains.map((one) => (
              <li key={`${one.chain.id} ${one.via?.id ?? ""}`}>
                {one.via === null
                  ? text("duty.namesChain", { chain: nameOf(lang, one.chain) })
                  : text("duty.namesVia", {
                      chain: nameOf(lang, one.chain),
                      kind: labelName(lang, one.via.label),
                      name: nameOf(lang, one.via),
                    })}{" "}
                <span className="quiet" lang="zh-CN">
                  {one.evidence.map((e) => `“${e.quote ?? ""}”`).join("")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <Link to={addresses.graph(item.task.id)}>{text("duty.toGraph")}</Link>
      </p>
    </section>
  );
}
