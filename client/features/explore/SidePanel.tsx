import { useRef } from "react";
import type { NodePartsFragment } from "../../gql/generated/graphql.ts";
import { useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EdgeDetails } from "./EdgeDetails.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import { NodeDetails } from "./NodeDetails.tsx";
import { NodeList } from "./NodeList.tsx";
import { SelectionDetails } from "./SelectionDetails.tsx";
import type { Slice } from "./slice.ts";

export type PanelTab = "details" | "nodes";

interface Props {
  readonly slice: Slice;
  /** What is drawn. */
  readonly nodes: readonly NodePartsFragment[];
  readonly selectedIds: readonly string[];
  readonly tab: PanelTab;
  readonly actions: ExploreActions;
  onMenu(id: string, at: { x: number; y: number }): void;
  onTab(tab: PanelTab): void;
  onClose(): void;
}

const tabs = [
  { tab: "details", key: "panel.details" },
  { tab: "nodes", key: "panel.nodes" },
] as const;

export function SidePanel(props: Props) {
  const { nodes, selectedIds, tab } = props;
  const text = useText();
  const body = useRef<HTMLDivElement>(null);
  const actions: ExploreActions = {
    ...props.actions,
    // What was pressed goes away with its panel; the focus stays here rather than falling to the page.
    goTo(id) {
      props.actions.goTo(id);
      body.current?.focus();
    },
  };
  return (
    <aside className="side-panel" aria-label={text("panel.label")}>
      <div className="panel-bar">
        <div role="tablist" aria-label={text("panel.label")}>
          {tabs.map((one) => (
            <button
              key={one.tab}
              id={`tab-${one.tab}`}
              type="button"
              role="tab"
              aria-selected={tab === one.tab}
              aria-controls="panel-body"
              onClick={() => props.onTab(one.tab)}
            >
              {text(one.key)}
              {one.tab === "nodes" && <span className="count">{nodes.length}</span>}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={text("panel.close")}
          title={text("panel.close")}
          onClick={props.onClose}
        >
          ×
        </button>
      </div>
      <div
        ref={body}
        id="panel-body"
        className="panel-body"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        tabIndex={0}
      >
        {tab === "nodes" ? (
          <NodeList nodes={nodes} selectedIds={selectedIds} onSelect={actions.goTo} />
        ) : (
          <Selected {...props} actions={actions} />
        )}
      </div>
    </aside>
  );
}

function Selected({ slice, selectedIds, actions, onMenu }: Props) {
  const text = useText();
  const [selectedId] = selectedIds;
  if (selectedId === undefined) {
    return <EmptyState title={text("panel.nothing")} hint={text("panel.nothingHint")} />;
  }
  const several = selectedIds.flatMap((id) => slice.nodes.get(id) ?? []);
  if (several.length > 1) return <SelectionDetails nodes={several} actions={actions} />;
  const edge = slice.edges.find((one) => one.id === selectedId);
  const from = edge && slice.nodes.get(edge.from);
  const to = edge && slice.nodes.get(edge.to);
  if (edge && from && to) {
    return <EdgeDetails key={edge.id} edge={edge} ends={{ from, to }} actions={actions} />;
  }
  return <NodeDetails key={selectedId} id={selectedId} actions={actions} onMenu={onMenu} />;
}
