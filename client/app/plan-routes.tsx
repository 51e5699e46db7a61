import { lazy } from "react";
import { type RouteObject, useParams } from "react-router";
import { Page } from "./Page.tsx";
import { useGraphAddress } from "./use-graph-address.ts";

const PlanPage = lazy(() =>
  import("../features/plan/PlanPage.tsx").then((m) => ({ default: m.PlanPage })),
);

function PlanRoute() {
  const { key = null } = useParams();
  const graphAddress = useGraphAddress();
  return (
    <Page>
      <PlanPage planKey={key} graphAddress={graphAddress} />
    </Page>
  );
}

export const planRoutes: RouteObject[] = [{ path: "/plan/:key?", element: <PlanRoute /> }];
