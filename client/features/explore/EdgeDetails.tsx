import { useQuery } from "@tanstack/react-query";
import {
  EdgeDetailsDocument,
  type EdgePartsFragment,
  type NodePartsFragment,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf, relationName } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { Facts } from "./Facts.tsx";
import type { NodeActions } from "./node-actions.ts";
import { factLines } from "./property-view.ts";

interface Ends {
  readonly from: NodePartsFragment;
  readonly to: NodePartsFragment;
}

export function EdgeDetails(props: { edge: EdgePartsFragment; ends: Ends; actions: NodeActions }) {
  const { edge, ends, actions } = props;
  const text = useText();
  const lang = useLang();
  const ids = [edge.from, edge.to];
  const details = useQuery({
    queryKey: ["edges-of", ...ids],
    queryFn: ({ signal }) => request(EdgeDetailsDocument, { ids }, signal),
  });
  const found = details.data?.subgraph.edges.find((one) => one.id === edge.id);
  const lines = found ? factLines(lang, edge.type, found.properties) : [];
  return (
    <article className="details" aria-label={text("edge.title")}>
      <EdgeHead type={edge.type} ends={ends} actions={actions} />
      {details.isPending && <LoadingNotice>{text("panel.loading")}</LoadingNotice>}
      {details.isError && (
        <ErrorNotice
          error={details.error}
          isRetrying={details.isFetching}
          onRetry={() => void details.refetch()}
        />
      )}
      {lines.length > 0 && (
        <section>
          <h3>{text("node.properties")}</h3>
          <Facts lines={lines} />
        </section>
      )}
      {found && (
        <section>
          <h3>
            {text("node.evidence")}
            <span className="count">{text("evidence.count", { n: found.evidence.length })}</span>
          </h3>
          <EvidenceList evidence={found.evidence} />
        </section>
      )}
    </article>
  );
}

function EdgeHead(props: { type: string; ends: Ends; actions: NodeActions }) {
  const lang = useLang();
  const text = useText();
  const end = (node: NodePartsFragment) => (
    <button type="button" className="edge-end" onClick={() => props.actions.goTo(node.id)}>
      <KindIcon label={node.label} />
      <span>{nameOf(lang, node)}</span>
      <span className="quiet">{labelName(lang, node.label)}</span>
    </button>
  );
  return (
    <header>
      <p className="details-kind">{text("edge.title")}</p>
      <h2>{relationName(lang, props.type, "OUT")}</h2>
      <dl className="edge-ends">
        <dt>{text("edge.from")}</dt>
        <dd>{end(props.ends.from)}</dd>
        <dt>{text("edge.to")}</dt>
        <dd>{end(props.ends.to)}</dd>
      </dl>
    </header>
  );
}
