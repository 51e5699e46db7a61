import { lazy, Suspense, useState } from "react";
import { createBrowserRouter, useNavigate, useParams } from "react-router";
import { AskBox } from "../features/ask/AskBox.tsx";
import { ExplorePage, type Snapshot } from "../features/explore/ExplorePage.tsx";
import { traceStep } from "../features/explore/explore-view.ts";
import { savedIdOf, savedLayout } from "../features/explore/layout-names.ts";
import { type ExploreStep, withStep } from "../features/explore/steps.ts";
import { OpenView } from "../features/saved/OpenView.tsx";
import { useText } from "../i18n/I18nProvider.tsx";
import { useAddress } from "../ui/use-address.ts";
import { App, useApp } from "./App.tsx";
import { departmentRoutes } from "./department-routes.tsx";
import { CrashPage, NotFoundPage } from "./NotFoundPage.tsx";
import { Page } from "./Page.tsx";
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

/** The panel of a segment, the same beside the board and beside a map. */
function useSegmentPanel() {
  const address = useAddress();
  return (chain: string, segment: string, region: string, onClose: () => void) => (
    <Suspense>
      <SegmentPanel
        chain={chain}
        segment={segment}
        region={region}
        graphAddress={(id) => address.to("/", { expand: id, select: id })}
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
        ...departmentRoutes,
        {
          path: "/prospects",
          element: (
            <Page>
              <ProspectsPage />
            </Page>
          ),
        },
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ]);
