import { lazy, type ReactNode, Suspense, useState } from "react";
import { createBrowserRouter, useNavigate, useParams } from "react-router";
import { AskBox } from "../features/ask/AskBox.tsx";
import { ExplorePage, type Snapshot } from "../features/explore/ExplorePage.tsx";
import { traceStep } from "../features/explore/explore-view.ts";
import { savedIdOf, savedLayout } from "../features/explore/layout-names.ts";
import { type ExploreStep, withStep } from "../features/explore/steps.ts";
import { defaultRegion } from "../features/gaps/use-board.ts";
import type { PageLinks } from "../features/lists/ListsPage.tsx";
import { OpenView } from "../features/saved/OpenView.tsx";
import { useText } from "../i18n/I18nProvider.tsx";
import { LoadingNotice } from "../ui/LoadingNotice.tsx";
import { useAddress } from "../ui/use-address.ts";
import { App, useApp } from "./App.tsx";
import { CrashPage, NotFoundPage } from "./NotFoundPage.tsx";
import { readView, type ViewState, writeView } from "./view-state.ts";

const SaveDialog = lazy(() =>
  import("../features/saved/SaveDialog.tsx").then((m) => ({ default: m.SaveDialog })),
);

const GapsPage = lazy(() =>
  import("../features/gaps/GapsPage.tsx").then((m) => ({ default: m.GapsPage })),
);
const ChainPage = lazy(() =>
  import("../features/gaps/ChainPage.tsx").then((m) => ({ default: m.ChainPage })),
);
const FusedPage = lazy(() =>
  import("../features/gaps/FusedPage.tsx").then((m) => ({ default: m.FusedPage })),
);
const SegmentPanel = lazy(() =>
  import("../features/gaps/SegmentPanel.tsx").then((m) => ({ default: m.SegmentPanel })),
);
const ProspectsPage = lazy(() =>
  import("../features/prospects/ProspectsPage.tsx").then((m) => ({ default: m.ProspectsPage })),
);

const RegionSelect = lazy(() =>
  import("../features/gaps/RegionSelect.tsx").then((m) => ({ default: m.RegionSelect })),
);
const ListsPage = lazy(() =>
  import("../features/lists/ListsPage.tsx").then((m) => ({ default: m.ListsPage })),
);
const ListPage = lazy(() =>
  import("../features/lists/ListPage.tsx").then((m) => ({ default: m.ListPage })),
);

interface Saving {
  snapshot(): Snapshot;
  announce(words: string): void;
}

function ExploreRoute() {
  const { view, change, history, isDark } = useApp();
  const text = useText();
  const [saving, setSaving] = useState<Saving | null>(null);
  return (
    <>
      <ExplorePage
        view={view}
        change={change}
        history={history}
        isDark={isDark}
        title={null}
        askBox={
          <AskBox
            asked={questionOf(view)}
            onAsk={(text) => change((now) => traceStep(now, { kind: "ask", text }))}
          />
        }
        onSave={(snapshot, announce) => setSaving({ snapshot, announce })}
      />
      {saving !== null && (
        <Suspense>
          <SaveDialog
            view={() => ({
              ...saving.snapshot(),
              address: writeView(withoutSaved(view)).toString(),
            })}
            openedId={openedId(view)}
            onSaved={(id, name) => {
              change((now) => withPlaces(now, id));
              saving.announce(text("saved.done", { name }));
            }}
            onClose={() => setSaving(null)}
          />
        </Suspense>
      )}
    </>
  );
}

function OpenRoute() {
  const { id = "" } = useParams();
  const navigate = useNavigate();
  return (
    <OpenView
      key={id}
      id={id}
      onOpen={(savedId, content) => {
        const view = withPlaces(readView(new URLSearchParams(content)), savedId);
        navigate(`/?${writeView(view)}`, { replace: true });
      }}
    />
  );
}

/** What is read only when it is opened, with words while that takes. */
function Page({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <Suspense
      fallback={
        <main id="content" className="page">
          <div className="page-body">
            <LoadingNotice>{text("app.loading")}</LoadingNotice>
          </div>
        </main>
      }
    >
      {children}
    </Suspense>
  );
}

/** Where a node is seen among its neighbours. */
function useGraphAddress(): (id: string) => string {
  const address = useAddress();
  return (id) => address.to("/", { expand: id, select: id });
}

/** The panel of a segment, the same beside the board and beside a map. */
function useSegmentPanel() {
  const graphAddress = useGraphAddress();
  return (chain: string, segment: string, region: string, onClose: () => void) => (
    <Suspense>
      <SegmentPanel
        chain={chain}
        segment={segment}
        region={region}
        graphAddress={graphAddress}
        onClose={onClose}
      />
    </Suspense>
  );
}

function GapsRoute() {
  const panel = useSegmentPanel();
  return (
    <Page>
      <GapsPage panel={panel} />
    </Page>
  );
}

function ChainRoute() {
  const { key = "" } = useParams();
  const panel = useSegmentPanel();
  return (
    <Page>
      <ChainPage key={key} chainKey={key} panel={panel} />
    </Page>
  );
}

/** What the pages of lists need of other features. */
function useListLinks(): PageLinks {
  const address = useAddress();
  const text = useText();
  const graph = useGraphAddress();
  const pages: Readonly<Record<string, string>> = { CHAINS: "/chains", GAPS: "/gaps" };
  return {
    graphAddress: graph,
    pageAddress: (page) => address.to(pages[page] ?? "/", { region: address.get("region") }),
    regionSelect: (value, onChange) => (
      <Suspense>
        <RegionSelect
          label={text("lists.region")}
          value={value ?? defaultRegion}
          onChange={(region) => onChange(region === defaultRegion ? null : region)}
        />
      </Suspense>
    ),
  };
}

function ListsRoute() {
  const links = useListLinks();
  return (
    <Page>
      <ListsPage {...links} />
    </Page>
  );
}

function ListRoute() {
  const { kind = "" } = useParams();
  const links = useListLinks();
  return (
    <Page>
      <ListPage key={kind} slug={kind} {...links} />
    </Page>
  );
}

/** The places of the saved view as the last thing that was done. */
const withPlaces = (view: ViewState, id: string): ViewState => ({
  ...view,
  steps: withStep(withoutSaved(view).steps, { kind: "layout", name: savedLayout(id), veil: "" }),
});

const withoutSaved = (view: ViewState): ViewState => ({
  ...view,
  steps: view.steps.filter((step) => !isSaved(step)),
});

const isSaved = (step: ExploreStep): boolean =>
  step.kind === "layout" && savedIdOf(step.name) !== null;

function openedId(view: ViewState): string | null {
  const last = view.steps.findLast(isSaved);
  return last?.kind === "layout" ? savedIdOf(last.name) : null;
}

const questionOf = (view: ViewState): string | null =>
  view.trace?.startsWith("ask=") ? view.trace.slice("ask=".length) : null;

export const createRouter = () =>
  createBrowserRouter([
    {
      element: <App />,
      errorElement: <CrashPage />,
      children: [
        { path: "/", element: <ExploreRoute /> },
        { path: "/v/:id", element: <OpenRoute /> },
        { path: "/gaps", element: <GapsRoute /> },
        { path: "/chains/:key", element: <ChainRoute /> },
        {
          path: "/chains",
          element: (
            <Page>
              <FusedPage />
            </Page>
          ),
        },
        {
          path: "/prospects",
          element: (
            <Page>
              <ProspectsPage />
            </Page>
          ),
        },
        { path: "/lists", element: <ListsRoute /> },
        { path: "/lists/:kind", element: <ListRoute /> },
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ]);
