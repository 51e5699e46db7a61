import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  NeighboursDocument,
  RelationsDocument,
  type RelationsQuery,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf, relationPhrase } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import type { NodeActions } from "./node-actions.ts";
import { expandCount } from "./steps.ts";

type RelationGroup = RelationsQuery["relations"][number];

/** The relations of a node by type and direction, each with the neighbours behind it. */
export function Relations({ id, actions }: { id: string; actions: NodeActions }) {
  const text = useText();
  const relations = useQuery({
    queryKey: ["relations", id],
    queryFn: ({ signal }) => request(RelationsDocument, { id }, signal),
  });
  if (relations.isPending) return <LoadingNotice>{text("node.relationsLoading")}</LoadingNotice>;
  if (relations.isError) {
    return (
      <ErrorNotice
        error={relations.error}
        isRetrying={relations.isFetching}
        onRetry={() => void relations.refetch()}
      />
    );
  }
  const groups = relations.data.relations;
  if (groups.length === 0) return <p className="quiet">{text("node.relationsNone")}</p>;
  return (
    <ul className="relation-groups">
      {groups.map((group) => (
        <RelationGroupItem
          key={`${id} ${group.type} ${group.direction} ${group.label}`}
          id={id}
          group={group}
          actions={actions}
        />
      ))}
    </ul>
  );
}

function RelationGroupItem(props: { id: string; group: RelationGroup; actions: NodeActions }) {
  const { id, group, actions } = props;
  const lang = useLang();
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        className="relation-head"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="relation-turn" aria-hidden="true" />
        <KindIcon label={group.label} />
        <span className="relation-name">
          {relationPhrase(lang, group.type, group.direction, group.label)}
        </span>
        <span className="count">{group.count}</span>
      </button>
      {isOpen && (
        <>
          <button
            type="button"
            className="text-button relation-expand"
            onClick={() => actions.expand(id, group)}
          >
            {text("node.expandGroup", { n: Math.min(group.count, expandCount) })}
          </button>
          <Neighbours id={id} group={group} actions={actions} />
        </>
      )}
    </li>
  );
}

function Neighbours(props: { id: string; group: RelationGroup; actions: NodeActions }) {
  const { id, group, actions } = props;
  const lang = useLang();
  const text = useText();
  const found = useQuery({
    queryKey: ["neighbours", id, group.type, group.direction, group.label],
    queryFn: ({ signal }) => {
      const { type, direction, label } = group;
      return request(NeighboursDocument, { id, label, type, direction }, signal);
    },
  });
  if (found.isPending) return <LoadingNotice>{text("node.neighboursLoading")}</LoadingNotice>;
  if (found.isError) {
    return (
      <ErrorNotice
        error={found.error}
        isRetrying={found.isFetching}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const { nodes, truncated } = found.data.neighbourhood;
  const neighbours = nodes.filter((node) => node.id !== id);
  return (
    <ul className="neighbours">
      {neighbours.map((node) => (
        <li key={node.id}>
          <button type="button" className="neighbour" onClick={() => actions.goTo(node.id)}>
            <span>{nameOf(lang, node)}</span>
            {!actions.isShown(node.id) && <span className="quiet">{text("node.add")}</span>}
          </button>
        </li>
      ))}
      {truncated && (
        <li className="quiet">{text("node.neighboursMore", { n: neighbours.length })}</li>
      )}
    </ul>
  );
}
