import { useEffect, useMemo, useRef, useState } from "react";
import { toElements } from "../../graph/elements.ts";
import { GraphCanvas } from "../../graph/GraphCanvas.tsx";
import { layOut } from "../../graph/layouts.ts";
import type { Viewport } from "../../graph/viewport.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { isDerived, restsOnGeneralKnowledge } from "../../ui/evidence-view.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { CanvasTools } from "./CanvasTools.tsx";
import { toGraphEdges, toGraphGroups } from "./graph-view.ts";
import { Legend } from "./Legend.tsx";
import type { NodeActions } from "./node-actions.ts";
import { type PanelTab, SidePanel } from "./SidePanel.tsx";
import { SourceLine } from "./SourceLine.tsx";
import type { ExploreStep, Slice } from "./slice.ts";
import { useAnnouncement } from "./use-announcement.ts";
import { useSlice } from "./use-slice.ts";

interface Props {
  readonly steps: readonly ExploreStep[];
  readonly selectedId: string | null;
  onSelect(id: string | null): void;
  onAdd(id: string): void;
  onExpand(id: string): void;
}

export function ExplorePage(props: Props) {
  const text = useText();
  const state = useSlice(props.steps);
  const { slice, pendingStep } = state;
  const [isDrawn, setIsDrawn] = useState(false);
  // A link with steps is drawn once all of them are there, and not in jumps.
  if (!isDrawn && slice !== null && (pendingStep === null || state.error !== null))
    setIsDrawn(true);

  if (slice === null || !isDrawn) {
    return (
      <main id="content" className="explore">
        <div className="explore-message">
          {state.error !== null ? (
            <ErrorNotice error={state.error} isRetrying={state.isRetrying} onRetry={state.retry} />
          ) : (
            <LoadingNotice>{text("graph.loading")}</LoadingNotice>
          )}
        </div>
      </main>
    );
  }
  if (slice.nodes.size === 0) {
    return (
      <main id="content" className="explore">
        <div className="explore-message">
          <EmptyState title={text("graph.empty")} hint={text("graph.emptyHint")} />
        </div>
      </main>
    );
  }
  return <Explorer {...props} {...state} slice={slice} />;
}

type ExplorerProps = Props & Omit<ReturnType<typeof useSlice>, "slice"> & { slice: Slice };

function Explorer(props: ExplorerProps) {
  const { slice, steps, selectedId, pendingStep } = props;
  const lang = useLang();
  const text = useText();
  const viewport = useRef<Viewport>(null);
  const chosenOnCanvas = useRef<string | null>(selectedId);
  const [isPanelOpen, setIsPanelOpen] = useState(() => selectedId !== null || innerWidth >= 1200);
  const [tab, setTab] = useState<PanelTab>(selectedId === null ? "nodes" : "details");
  const [announcement, closeAnnouncement] = useAnnouncement(lang, slice.results, (ids) =>
    viewport.current?.show(ids),
  );

  const elements = useMemo(() => {
    const groups = toGraphGroups(lang, slice);
    const edges = toGraphEdges(lang, slice);
    const nodes = groups.flatMap((group) => group.nodes);
    return toElements(nodes, edges, layOut(groups, edges));
  }, [lang, slice]);

  const isShown = (id: string) => slice.nodes.has(id);
  const isSelectedShown = selectedId !== null && isShown(selectedId);
  useEffect(() => {
    if (selectedId === null) return;
    setIsPanelOpen(true);
    setTab("details");
  }, [selectedId]);
  useEffect(() => {
    if (selectedId === chosenOnCanvas.current) return;
    if (isSelectedShown) {
      chosenOnCanvas.current = selectedId;
      viewport.current?.centre(selectedId);
    }
  }, [selectedId, isSelectedShown]);

  const actions: NodeActions = {
    isShown,
    isExpanded: (id) => steps.some((step) => step.kind === "expand" && step.id === id),
    onExpand: props.onExpand,
    onGoTo(id) {
      setTab("details");
      if (!isShown(id)) return props.onAdd(id);
      props.onSelect(id);
      viewport.current?.centre(id);
    },
  };
  const selectOnCanvas = (id: string | null) => {
    chosenOnCanvas.current = id;
    props.onSelect(id);
  };
  const pendingName = pendingStep && slice.nodes.get(pendingStep.id);
  const nodes = [...slice.nodes.values()];
  const summary = text("graph.summary", { nodes: nodes.length, edges: slice.edges.length });

  return (
    <main id="content" className="explore">
      <section className="explore-canvas" aria-label={text("graph.region")}>
        <h1 className="visually-hidden">{text("graph.region")}</h1>
        <div className="canvas-frame">
          <GraphCanvas
            key={lang}
            elements={elements}
            selectedId={selectedId}
            label={`${text("graph.region")}${text("list.colon")}${summary}`}
            description={text("graph.keys")}
            viewportRef={viewport}
            onSelect={selectOnCanvas}
            onExpand={props.onExpand}
          />
          <div className="canvas-notices">
            {props.error !== null && (
              <ErrorNotice
                error={props.error}
                isRetrying={props.isRetrying}
                onRetry={props.retry}
              />
            )}
            {pendingStep !== null && props.error === null && (
              <LoadingNotice>
                {pendingStep.kind === "expand" && pendingName
                  ? text("graph.loadingStep", { name: nameOf(lang, pendingName) })
                  : text("graph.loadingAdd")}
              </LoadingNotice>
            )}
            <div role="status" aria-live="polite">
              {announcement !== null && pendingStep === null && (
                <p className="announcement">
                  {announcement}
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={text("announce.close")}
                    onClick={closeAnnouncement}
                  >
                    ×
                  </button>
                </p>
              )}
            </div>
          </div>
          <CanvasTools viewport={viewport} isPanelOpen={isPanelOpen} onPanel={setIsPanelOpen} />
        </div>
        <Legend
          labels={nodes.map((node) => node.label)}
          hasDerived={slice.edges.some((edge) => isDerived(edge.evidence))}
          hasUnverified={nodes.some((node) => restsOnGeneralKnowledge(node.evidence))}
        />
      </section>
      {isPanelOpen && (
        <SidePanel
          slice={slice}
          selectedId={selectedId}
          tab={tab}
          actions={actions}
          onTab={setTab}
          onClose={() => setIsPanelOpen(false)}
        />
      )}
      <footer className="explore-footer">
        <SourceLine />
        <span>{summary}</span>
      </footer>
    </main>
  );
}
