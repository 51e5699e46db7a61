import { lazy } from "react";
import { Navigate, type RouteObject, useLocation } from "react-router";
import { Page } from "./Page.tsx";
import { graphPath, namesView } from "./view-state.ts";

const OverviewPage = lazy(() =>
  import("../features/overview/OverviewPage.tsx").then((m) => ({ default: m.OverviewPage })),
);

function OverviewRoute() {
  const { search } = useLocation();
  if (namesView(new URLSearchParams(search))) {
    return <Navigate to={{ pathname: graphPath, search }} replace />;
  }
  return (
    <Page>
      <OverviewPage />
    </Page>
  );
}

export const overviewRoutes: RouteObject[] = [{ path: "/", element: <OverviewRoute /> }];
