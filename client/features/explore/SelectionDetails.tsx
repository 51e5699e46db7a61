import Button from "antd/es/button";
import type { NodePartsFragment } from "../../gql/generated/graphql.ts";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import { NodeList } from "./NodeList.tsx";

interface Props {
  readonly nodes: readonly NodePartsFragment[];
  readonly actions: ExploreActions;
}

/** Several selected nodes: what can be done with them, and which they are. */
export function SelectionDetails({ nodes, actions }: Props) {
  const text = useText();
  const ids = nodes.map((node) => node.id);
  const [from, to] = ids;
  return (
    <article className="details" aria-label={text("selection.title", { n: ids.length })}>
      <h2>{text("selection.title", { n: ids.length })}</h2>
      <div className="details-actions">
        {ids.length === 2 && from !== undefined && to !== undefined && (
          <Button type="primary" onClick={() => actions.path(from, to)}>
            {text("menu.pathBetween")}
          </Button>
        )}
        <Button onClick={() => actions.expandAll(ids)}>{text("menu.expandAll")}</Button>
        <Button onClick={() => actions.selectNeighbours(ids)}>
          {text("menu.selectNeighbours")}
        </Button>
        <Button onClick={() => actions.pin(ids, true)}>{text("menu.pin")}</Button>
        <Button onClick={() => actions.keep(ids)}>{text("menu.keep")}</Button>
        <Button onClick={() => actions.hide(ids)}>{text("menu.hide")}</Button>
      </div>
      <NodeList nodes={nodes} selectedIds={[]} onSelect={actions.goTo} />
    </article>
  );
}
