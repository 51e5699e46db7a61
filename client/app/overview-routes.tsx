import { lazy } from "react";
import { Navigate, type RouteObject, useLocation, useParams } from "react-router";
import { Page } from "./Page.tsx";
import { graphPath, namesView } from "./view-state.ts";

const OverviewPage = lazy(() =>
  import("../features/overview/OverviewPage.tsx").then((m) => ({ default: m.OverviewPage })),
);
const ListPage = lazy(() =>
  import("../features/entities/ListPage.tsx").then((m) => ({ default: m.ListPage })),
);
const TaskListPage = lazy(() =>
  import("../features/entities/TaskListPage.tsx").then((m) => ({ default: m.TaskListPage })),
);
const TargetsPage = lazy(() =>
  import("../features/targets/TargetsPage.tsx").then((m) => ({ default: m.TargetsPage })),
);
const TimelinePage = lazy(() =>
  import("../features/timeline/TimelinePage.tsx").then((m) => ({ default: m.TimelinePage })),
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

function ListRoute() {
  const { label = "" } = useParams();
  return (
    <Page>
      <ListPage key={label} label={label} />
    </Page>
  );
}

export const overviewRoutes: RouteObject[] = [
  { path: "/", element: <OverviewRoute /> },
  {
    path: "/list/Task",
    element: (
      <Page>
        <TaskListPage />
      </Page>
    ),
  },
  { path: "/list/:label", element: <ListRoute /> },
  {
    path: "/targets",
    element: (
      <Page>
        <TargetsPage />
      </Page>
    ),
  },
  {
    path: "/timeline",
    element: (
      <Page>
        <TimelinePage />
      </Page>
    ),
  },
];
