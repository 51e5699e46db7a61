import { lazy, Suspense } from "react";
import { type RouteObject, useParams } from "react-router";
import { Page } from "./Page.tsx";
import { useGraphAddress } from "./use-graph-address.ts";

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

export const gapRoutes: RouteObject[] = [
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
];
