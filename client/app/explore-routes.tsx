import { lazy } from "react";
import { type RouteObject, useNavigate, useParams } from "react-router";
import { OpenView } from "../features/saved/OpenView.tsx";
import { Page } from "./Page.tsx";
import { withPlaces } from "./saved-places.ts";
import { graphPath, readView, writeView } from "./view-state.ts";

const ExploreRoute = lazy(() =>
  import("./ExploreRoute.tsx").then((m) => ({ default: m.ExploreRoute })),
);

function OpenRoute() {
  const { id = "" } = useParams();
  const navigate = useNavigate();
  return (
    <OpenView
      key={id}
      id={id}
      onOpen={(savedId, content) => {
        const view = withPlaces(readView(new URLSearchParams(content)), savedId);
        navigate(`${graphPath}?${writeView(view)}`, { replace: true });
      }}
    />
  );
}

export const exploreRoutes: RouteObject[] = [
  {
    path: graphPath,
    element: (
      <Page>
        <ExploreRoute />
      </Page>
    ),
  },
  { path: "/v/:id", element: <OpenRoute /> },
];
