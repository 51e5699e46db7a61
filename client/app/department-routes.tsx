import { lazy } from "react";
import { type RouteObject, useParams } from "react-router";
import { useAddress } from "../ui/use-address.ts";
import { Page } from "./Page.tsx";
import { graphPath } from "./view-state.ts";

const MatrixPage = lazy(() =>
  import("../features/departments/MatrixPage.tsx").then((m) => ({ default: m.MatrixPage })),
);
const DepartmentPage = lazy(() =>
  import("../features/departments/DepartmentPage.tsx").then((m) => ({ default: m.DepartmentPage })),
);
const NetworkPage = lazy(() =>
  import("../features/departments/NetworkPage.tsx").then((m) => ({ default: m.NetworkPage })),
);

/** Where the pages about departments lead to. */
function useAddresses() {
  const address = useAddress();
  return {
    graph: (id: string) => address.to(graphPath, { expand: id, select: id }),
  };
}

function MatrixRoute() {
  const addresses = useAddresses();
  return (
    <Page>
      <MatrixPage addresses={addresses} />
    </Page>
  );
}

function NetworkRoute() {
  const addresses = useAddresses();
  return (
    <Page>
      <NetworkPage addresses={addresses} />
    </Page>
  );
}

/** A key with its slash encoded is one part of the address, else it is two. */
function DepartmentRoute() {
  const { region = "", name } = useParams();
  const addresses = useAddresses();
  const id = `department:${name === undefined ? region : `${region}/${name}`}`;
  return (
    <Page>
      <DepartmentPage key={id} id={id} addresses={addresses} />
    </Page>
  );
}

export const departmentRoutes: RouteObject[] = [
  { path: "/departments", element: <MatrixRoute /> },
  { path: "/departments/network", element: <NetworkRoute /> },
  { path: "/departments/:region", element: <DepartmentRoute /> },
  { path: "/departments/:region/:name", element: <DepartmentRoute /> },
];
