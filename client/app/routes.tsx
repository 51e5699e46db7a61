import { createBrowserRouter } from "react-router";
import { ExplorePage } from "../features/explore/ExplorePage.tsx";
import { App, useApp } from "./App.tsx";
import { CrashPage, NotFoundPage } from "./NotFoundPage.tsx";
import { addNode, expandNode, select } from "./view-state.ts";

function ExploreRoute() {
  const { view, change } = useApp();
  return (
    <ExplorePage
      steps={view.steps}
      selectedId={view.selectedId}
      onSelect={(id) => change((now) => select(now, id))}
      onAdd={(id) => change((now) => addNode(now, id))}
      onExpand={(id) => change((now) => expandNode(now, id))}
    />
  );
}

export const createRouter = () =>
  createBrowserRouter([
    {
      element: <App />,
      errorElement: <CrashPage />,
      children: [
        { path: "/", element: <ExploreRoute /> },
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ]);
