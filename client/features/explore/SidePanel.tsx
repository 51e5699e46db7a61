import { useRef } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EdgeDetails } from "./EdgeDetails.tsx";
import { NodeDetails } from "./NodeDetails.tsx";
import { NodeList } from "./NodeList.tsx";
import type { NodeActions } from "./node-actions.ts";
import type { Slice } from "./slice.ts";

export type PanelTab = "details" | "nodes";

interface Props {
  readonly slice: Slice;
  readonly selectedId: string | null;
  readonly tab: PanelTab;
  readonly actions: NodeActions;
  onTab(tab: PanelTab): void;
  onClose(): void;
}

const tabs = [
  { tab: "details", key: "panel.details" },
  { tab: "nodes", key: "panel.nodes" },
] as const;

export function SidePanel(props: Props) {
  const { slice, selectedId, tab } = props;
  const text = useText();
  const body = useRef<HTMLDivElement>(null);
  const actions: NodeActions = {
    ...props.actions,
    // What was pressed goes away with its panel; the focus stays here rather than falling to the page.
    onGoTo(id) {
      props.actions.onGoTo(id);
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
              {one.tab === "nodes" && <span className="count">{slice.nodes.size}</span>}
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
          <NodeList
            nodes={[...slice.nodes.values()]}
            selectedId={selectedId}
            onSelect={actions.onGoTo}
          />
        ) : (
          <Selected slice={slice} selectedId={selectedId} actions={actions} />
        )}
      </div>
    </aside>
  );
}

function Selected({ slice, selectedId, actions }: Pick<Props, "slice" | "selectedId" | "actions">) {
  const text = useText();
  if (selectedId === null) {
    return <EmptyState title={text("panel.nothing")} hint={text("panel.nothingHint")} />;
  }
  const edge = slice.edges.find((one) => one.id === selectedId);
  const from = edge && slice.nodes.get(edge.from);
  const to = edge && slice.nodes.get(edge.to);
  if (edge && from && to) {
    return <EdgeDetails key={edge.id} edge={edge} ends={{ from, to }} actions={actions} />;
  }
  return <NodeDetails key={selectedId} id={selectedId} actions={actions} />;
}
