import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type Canvas, GraphCanvas } from "../../graph/GraphCanvas.tsx";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { useCommandKeys } from "../../ui/commands.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { isDerived } from "../../ui/evidence-view.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { CanvasTools } from "./CanvasTools.tsx";
import { ExploreMenu, type MenuRequest } from "./ExploreMenu.tsx";
import type { ExplorePageProps } from "./ExplorePage.tsx";
import { exploreActions } from "./explore-actions.ts";
import { exploreCommands } from "./explore-commands.ts";
import { isUnverifiedNode } from "./graph-view.ts";
import { LeftPanel } from "./LeftPanel.tsx";
import { Legend } from "./Legend.tsx";
import { MiniMap } from "./MiniMap.tsx";
import { Notices } from "./Notices.tsx";
import { type PanelTab, SidePanel } from "./SidePanel.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { resultOf, type Slice } from "./slice.ts";
import { Toolbar } from "./Toolbar.tsx";
import { type Hovered, Tooltip } from "./Tooltip.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { useExport } from "./use-export.tsx";
import { usePicture } from "./use-picture.ts";
import type { SliceState } from "./use-slice.ts";

const TablePanel = lazy(() => import("./TablePanel.tsx"));

type Props = ExplorePageProps & { state: SliceState & { slice: Slice } };

/** As wide as both panels beside a canvas that is still of use. */
const wide = 1200;

export function Explorer(props: Props) {
  const { view, change, state } = props;
  const { slice, pendingStep } = state;
  const lang = useLang();
  const text = useText();
  const page = useRef<HTMLElement>(null);
  const canvas = useRef<Canvas>(null);
  const [isLeftOpen, setIsLeftOpen] = useState(() => innerWidth >= wide);
  const [isRightOpen, setIsRightOpen] = useState(view.selectedIds.length > 0);
  const [tab, setTab] = useState<PanelTab>("details");
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [isBoxing, setIsBoxing] = useState(false);
  const [isMapOpen, setIsMapOpen] = useState(() => innerWidth >= wide);
  const [announcement, announce] = useAnnouncement(lang, slice.results, (ids) =>
    canvas.current?.show(ids),
  );

  const picture = usePicture(slice, state.isComplete, view);
  const visible = useMemo(() => new Set(picture.nodes.map((node) => node.id)), [picture.nodes]);
  const actions = exploreActions({ slice, visible, view, canvas: () => canvas.current, change });
  const traced = resultOf(slice, view.trace);
  const emphasis = useMemo(
    () => ({
      selectedIds: view.selectedIds,
      tracedIds: traced ? tracedIds(traced.foundIds, slice, traced.step.kind === "path") : [],
    }),
    [view.selectedIds, traced, slice],
  );
  const shown = { lang, names: picture.names, nodes: picture.nodes, edges: picture.edges };
  const exporting = useExport({ shown, view, picture, canvas, title: props.title, announce });

  useEffect(() => {
    if (view.selectedIds.length === 0) return;
    setIsRightOpen(true);
    setTab("details");
  }, [view.selectedIds]);
  const looked = useRef<string | null>(view.selectedIds[0] ?? null);
  const [selectedId = null] = view.selectedIds;
  const isSelectedShown = selectedId !== null && visible.has(selectedId);
  // What was chosen elsewhere, such as by the search, is looked at once it is there.
  useEffect(() => {
    if (selectedId === looked.current) return;
    if (selectedId === null || isSelectedShown) looked.current = selectedId;
    if (selectedId !== null && isSelectedShown) canvas.current?.centre(selectedId);
  }, [selectedId, isSelectedShown]);

  const onFit = () => canvas.current?.fit();
  const onTable = () => change((now) => ({ ...now, isTableOpen: !now.isTableOpen }));
  useCommandKeys(
    exploreCommands({
      actions,
      selectedIds: view.selectedIds,
      pinned: picture.pinned,
      labelOf: (id) => slice.nodes.get(id)?.label ?? null,
      onMenu: () => setMenu({ id: selectedId, at: centreOf(page.current) }),
      onFit,
      onTable,
      onBoxing: () => setIsBoxing(!isBoxing),
    }),
  );
  const summary = text("graph.summary", {
    nodes: picture.nodes.length,
    edges: picture.edges.length,
  });

  return (
    <main id="content" className="explore" ref={page}>
      <Toolbar
        history={props.history}
        actions={actions}
        steps={view.steps}
        isBoxing={isBoxing}
        isTableOpen={view.isTableOpen}
        isLeftOpen={isLeftOpen}
        isRightOpen={isRightOpen}
        onBoxing={setIsBoxing}
        onTable={onTable}
        onLeft={setIsLeftOpen}
        onRight={setIsRightOpen}
        onExport={exporting.start}
        onSave={() => props.onSave(exporting.snapshot, announce)}
        onCopyLink={exporting.copyLink}
        onFullScreen={() => exporting.fullScreen(page.current)}
      />
      {isLeftOpen && (
        <LeftPanel
          askBox={props.askBox}
          slice={slice}
          visibleCount={picture.nodes.length}
          filter={view.filter}
          look={view.look}
          names={picture.names}
          onFilter={(filter) => change((now) => ({ ...now, filter }))}
          onLook={(look) => change((now) => ({ ...now, look }))}
        />
      )}
      <section className="explore-canvas" aria-label={text("graph.region")}>
        <h1 className="visually-hidden">{text("graph.region")}</h1>
        <div className="canvas-frame">
          <GraphCanvas
            key={lang}
            elements={picture.elements}
            emphasis={emphasis}
            isDark={props.isDark}
            isBoxing={isBoxing}
            label={`${text("graph.region")}${text("list.colon")}${summary}`}
            description={text("graph.keys")}
            eye={view.eye}
            canvasRef={canvas}
            onSelect={(ids, isMore) => {
              looked.current = ids[0] ?? null;
              setIsBoxing(false);
              actions.select(ids, isMore);
            }}
            onExpand={(id) => {
              looked.current = id;
              actions.expand(id);
            }}
            onMove={actions.move}
            onMenu={(id, at) => {
              setHovered(null);
              setMenu({ id, at: toWindow(page.current, at) });
            }}
            onHover={(id, at) => setHovered(id === null ? null : { id, at })}
            onEye={(eye) => change((now) => ({ ...now, eye }))}
          />
          {picture.nodes.length === 0 && (
            <div className="explore-message">
              <EmptyState
                title={text(slice.nodes.size === 0 ? "graph.cleared" : "filter.nothing")}
                hint={text(slice.nodes.size === 0 ? "graph.clearedHint" : "filter.nothingHint")}
              />
            </div>
          )}
          {hovered !== null && menu === null && (
            <Tooltip hovered={hovered} slice={slice} names={picture.names} />
          )}
          <Notices
            state={state}
            running={picture.running}
            layoutError={picture.layoutError}
            announcement={pendingStep === null ? announcement : null}
            traced={traced}
            actions={actions}
            onClose={() => announce(null)}
          />
          <CanvasTools
            isMapOpen={isMapOpen}
            onZoom={(factor) => canvas.current?.zoomBy(factor)}
            onFit={onFit}
            onMap={setIsMapOpen}
          />
          {isMapOpen && <MiniMap canvas={canvas} version={picture.elements} />}
        </div>
        {view.isTableOpen && (
          <Suspense fallback={<LoadingNotice>{text("table.loading")}</LoadingNotice>}>
            <TablePanel
              nodes={picture.nodes}
              edges={picture.edges}
              selectedIds={view.selectedIds}
              names={picture.names}
              actions={actions}
              onExport={exporting.start}
            />
          </Suspense>
        )}
        <Legend
          labels={[...slice.nodes.values()].map((node) => node.label)}
          filter={view.filter}
          look={view.look}
          colouring={picture.colouring}
          hasDerived={picture.edges.some((edge) => isDerived(edge.evidence))}
          hasUnverified={picture.nodes.some(isUnverifiedNode)}
          onFilter={(filter) => change((now) => ({ ...now, filter }))}
        />
      </section>
      {isRightOpen && (
        <SidePanel
          slice={slice}
          nodes={picture.nodes}
          selectedIds={view.selectedIds}
          tab={tab}
          actions={actions}
          onTab={setTab}
          onMenu={(id, at) => setMenu({ id, at })}
          onClose={() => setIsRightOpen(false)}
        />
      )}
      <footer className="explore-footer">
        <SourceLine />
        <span>{summary}</span>
      </footer>
      {menu !== null && (
        <ExploreMenu
          request={menu}
          slice={slice}
          steps={view.steps}
          selectedIds={view.selectedIds}
          pinned={picture.pinned}
          actions={actions}
          onFit={onFit}
          onClose={() => setMenu(null)}
        />
      )}
      {exporting.dialog}
    </main>
  );
}

/** A path is its nodes and what joins one to the next; an answer is all that it found. */
function tracedIds(ids: readonly string[], slice: Slice, isPath: boolean): string[] {
  if (!isPath) return [...ids];
  const joined = slice.edges.filter((edge) => {
    const [from, to] = [ids.indexOf(edge.from), ids.indexOf(edge.to)];
    return from >= 0 && to >= 0 && Math.abs(from - to) === 1;
  });
  return [...ids, ...joined.map((edge) => edge.id)];
}

function boxOf(page: HTMLElement | null): DOMRect {
  return page?.querySelector(".canvas-frame")?.getBoundingClientRect() ?? new DOMRect();
}

function centreOf(page: HTMLElement | null): { x: number; y: number } {
  const box = boxOf(page);
  return { x: box.left + box.width / 2, y: box.top + box.height / 3 };
}

function toWindow(page: HTMLElement | null, at: { x: number; y: number }) {
  const box = boxOf(page);
  return { x: box.left + at.x, y: box.top + at.y };
}
