import { createBrowserRouter } from "react-router";
import { App } from "./App.tsx";
import { briefRoutes } from "./brief-routes.tsx";
import { departmentRoutes } from "./department-routes.tsx";
import { exploreRoutes } from "./explore-routes.tsx";
import { gapRoutes } from "./gap-routes.tsx";
import { listRoutes } from "./list-routes.tsx";
import { CrashPage, NotFoundPage } from "./NotFoundPage.tsx";
import { overviewRoutes } from "./overview-routes.tsx";
import { planRoutes } from "./plan-routes.tsx";

/** A group of pages has a file of its own, and a line here. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <App />,
      errorElement: <CrashPage />,
      children: [
        ...overviewRoutes,
        ...exploreRoutes,
        ...gapRoutes,
        ...planRoutes,
        ...departmentRoutes,
        ...briefRoutes,
        ...listRoutes,
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ]);
