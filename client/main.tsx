import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { createRouter } from "./app/routes.tsx";
import "./app/base.css";
import "./ui/ui.css";
import "./features/explore/explore.css";
import "./features/search/search.css";
import "./features/ask/ask.css";
import "./features/saved/saved.css";
import "./features/gaps/gaps.css";
import "./features/departments/departments.css";
import "./features/overview/overview.css";
import "./features/entities/entities.css";
import "./features/targets/targets.css";
import "./features/timeline/timeline.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createRouter()} />
  </StrictMode>,
);
