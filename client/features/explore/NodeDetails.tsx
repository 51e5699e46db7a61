import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import { NodeDetailsDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { restsOnGeneralKnowledge } from "../../ui/evidence-view.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { pageOf } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import { Facts } from "./Facts.tsx";
import type { NodeActions } from "./node-actions.ts";
import { factLines } from "./property-view.ts";
import { Relations } from "./Relations.tsx";

interface Props {
  readonly id: string;
  readonly actions: NodeActions;
  /** @param at in pixels of the window */
  onMenu(id: string, at: { x: number; y: number }): void;
}

export function NodeDetails({ id, actions, onMenu }: Props) {
  const lang = useLang();
  const text = useText();
  const address = useAddress();
  const details = useQuery({
    queryKey: ["node", id],
    queryFn: ({ signal }) => request(NodeDetailsDocument, { id }, signal),
  });
  if (details.isPending) return <LoadingNotice>{text("panel.loading")}</LoadingNotice>;
  if (details.isError) {
    return (
      <ErrorNotice
        error={details.error}
        isRetrying={details.isFetching}
        onRetry={() => void details.refetch()}
      />
    );
  }
  const node = details.data.entity;
  if (node === null) {
    return <EmptyState title={text("panel.notFound")} hint={text("panel.notFoundHint", { id })} />;
  }
  const isExpanded = actions.isShown(id) && actions.isExpanded(id);
  const name = nameOf(lang, node);
  const otherName = lang === "zh" ? node.nameEn : node.name;
  const aliases = node.aliases.filter((alias) => alias !== node.name);
  const page = pageOf(node.label, node.id);
  const lines = factLines(lang, node.label, node.properties);
  if (aliases.length > 0) {
    const value = aliases.join(text("list.separator"));
    lines.push({ key: "aliases", name: text("node.aliases"), value });
  }
  return (
    <article className="details" aria-label={name}>
      <header>
        <p className="details-kind">
          <KindIcon label={node.label} />
          {labelName(lang, node.label)}
          {restsOnGeneralKnowledge(node.evidence) && (
            <span className="evidence-mark evidence-mark-unverified">
              {text("evidence.unverified")}
            </span>
          )}
        </p>
        <h2>{name}</h2>
        {otherName !== null && otherName !== name && <p className="details-other">{otherName}</p>}
        <div className="details-actions">
          {actions.isShown(id) ? (
            <Button
              type="primary"
              title={text("node.expandHint")}
              onClick={() => (isExpanded ? actions.expandMore(id) : actions.expand(id))}
            >
              {text(isExpanded ? "menu.expandMore" : "node.expand")}
            </Button>
          ) : (
            <Button type="primary" onClick={() => actions.goTo(id)}>
              {text("node.add")}
            </Button>
          )}
          {page !== null && <Button href={address.to(page)}>{text("dept.page")}</Button>}
          {isExpanded && (
            <Button onClick={() => actions.collapse(id)}>{text("menu.collapse")}</Button>
          )}
          {actions.isShown(id) && (
            <>
              <Button onClick={() => actions.goTo(id)}>{text("node.centre")}</Button>
              <Button
                aria-haspopup="menu"
                onClick={(event) => {
                  const box = event.currentTarget.getBoundingClientRect();
                  onMenu(id, { x: box.left, y: box.bottom + 4 });
                }}
              >
                {text("node.more")}
              </Button>
            </>
          )}
        </div>
      </header>
      {lines.length > 0 && (
        <section>
          <h3>{text("node.properties")}</h3>
          <Facts lines={lines} />
        </section>
      )}
      <section>
        <h3>
          {text("node.evidence")}
          <span className="count">{text("evidence.count", { n: node.evidence.length })}</span>
        </h3>
        <EvidenceList evidence={node.evidence} />
      </section>
      <section>
        <h3>{text("node.relations")}</h3>
        <Relations id={id} actions={actions} />
      </section>
    </article>
  );
}
