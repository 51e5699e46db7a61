import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { type RouteObject, useParams } from "react-router";
import type { DrawPicture } from "../features/brief/PictureStudio.tsx";
import { SavedViewDocument } from "../gql/generated/graphql.ts";
import { request } from "../gql/request.ts";
import { Page } from "./Page.tsx";
import { withPlaces } from "./saved-places.ts";
import { readView } from "./view-state.ts";

const BriefsPage = lazy(() =>
  import("../features/brief/BriefsPage.tsx").then((m) => ({ default: m.BriefsPage })),
);
const NewBriefPage = lazy(() =>
  import("../features/brief/NewBriefPage.tsx").then((m) => ({ default: m.NewBriefPage })),
);
const BriefPage = lazy(() =>
  import("../features/brief/BriefPage.tsx").then((m) => ({ default: m.BriefPage })),
);
const PresentPage = lazy(() =>
  import("../features/brief/PresentPage.tsx").then((m) => ({ default: m.PresentPage })),
);
const NotesPage = lazy(() =>
  import("../features/brief/NotesPage.tsx").then((m) => ({ default: m.NotesPage })),
);
const WallPage = lazy(() =>
  import("../features/brief/WallPage.tsx").then((m) => ({ default: m.WallPage })),
);
const PrintPage = lazy(() =>
  import("../features/brief/PrintPage.tsx").then((m) => ({ default: m.PrintPage })),
);
const ChainPicture = lazy(() =>
  import("../features/gaps/MapPictures.tsx").then((m) => ({ default: m.ChainPicture })),
);
const FusedPicture = lazy(() =>
  import("../features/gaps/MapPictures.tsx").then((m) => ({ default: m.FusedPicture })),
);
const HeatPicture = lazy(() =>
  import("../features/gaps/MapPictures.tsx").then((m) => ({ default: m.HeatPicture })),
);
const NeighbourhoodPicture = lazy(() =>
  import("../features/explore/GraphPicture.tsx").then((m) => ({ default: m.NeighbourhoodPicture })),
);
const GraphPicture = lazy(() =>
  import("../features/explore/GraphPicture.tsx").then((m) => ({ default: m.GraphPicture })),
);

const usualRegion = "place:370000";

type Wanted = Parameters<DrawPicture>[0];

/** A briefing says which picture; the parts of the application that own it draw it. */
const draw: DrawPicture = (wanted) => (
  <Suspense>
    <Picture {...wanted} />
  </Suspense>
);

function Picture({ spec, title, ...on }: Wanted) {
  const region = spec.region ?? usualRegion;
  switch (spec.kind) {
    case "CHAIN_MAP":
      return <ChainPicture {...on} region={region} chain={spec.of ?? ""} open={spec.open} />;
    case "FUSED_MAP":
      return <FusedPicture {...on} region={region} />;
    case "HEAT_MAP":
      return <HeatPicture {...on} region={region} />;
    case "NEIGHBOURHOOD":
      return <NeighbourhoodPicture {...on} id={spec.of ?? ""} title={title} />;
    case "SAVED_VIEW":
      return <SavedPicture {...on} id={spec.of ?? ""} title={title} />;
  }
}

function SavedPicture({ id, onFailed, ...on }: Omit<Wanted, "spec"> & { id: string }) {
  const found = useQuery({
    queryKey: ["saved-view", id],
    queryFn: ({ signal }) => request(SavedViewDocument, { id }, signal),
  });
  const view = found.data?.savedView;
  const isGone = found.isError || (found.isSuccess && (view === null || view?.isDeleted === true));
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    if (isGone) onFailed();
  }, [isGone]);
  if (!view || isGone) return null;
  return (
    <GraphPicture
      {...on}
      onFailed={onFailed}
      view={withPlaces(readView(new URLSearchParams(view.saved.content)), id)}
    />
  );
}

function withId(Shown: ComponentType<{ id: string; draw: DrawPicture }>) {
  return function BriefRoute() {
    const { id = "" } = useParams();
    return (
      <Page>
        <Shown key={id} id={id} draw={draw} />
      </Page>
    );
  };
}

const Editor = withId(BriefPage);
const Present = withId(PresentPage);
const Notes = withId(NotesPage);
const Wall = withId(WallPage);
const Print = withId(PrintPage);

export const briefRoutes: RouteObject[] = [
  {
    path: "/briefs",
    element: (
      <Page>
        <BriefsPage />
      </Page>
    ),
  },
  {
    path: "/briefs/new",
    element: (
      <Page>
        <NewBriefPage />
      </Page>
    ),
  },
  { path: "/briefs/:id", element: <Editor /> },
  { path: "/briefs/:id/present", element: <Present /> },
  { path: "/briefs/:id/notes", element: <Notes /> },
  { path: "/briefs/:id/wall", element: <Wall /> },
  { path: "/briefs/:id/print", element: <Print /> },
];
