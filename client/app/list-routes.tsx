import { lazy, Suspense } from "react";
import { type RouteObject, useParams } from "react-router";
import { defaultRegion } from "../features/gaps/use-board.ts";
import type { PageLinks } from "../features/lists/ListsPage.tsx";
import { useText } from "../i18n/I18nProvider.tsx";
import { useAddress } from "../ui/use-address.ts";
import { Page } from "./Page.tsx";
import { useGraphAddress } from "./use-graph-address.ts";
import { graphPath } from "./view-state.ts";

const RegionSelect = lazy(() =>
  import("../features/gaps/RegionSelect.tsx").then((m) => ({ default: m.RegionSelect })),
);
const ListsPage = lazy(() =>
  import("../features/lists/ListsPage.tsx").then((m) => ({ default: m.ListsPage })),
);
const ListPage = lazy(() =>
  import("../features/lists/ListPage.tsx").then((m) => ({ default: m.ListPage })),
);

/** What the pages of lists need of other features. */
function useListLinks(): PageLinks {
  const address = useAddress();
  const text = useText();
  const graphAddress = useGraphAddress();
  const pages: Readonly<Record<string, string>> = { CHAINS: "/chains", GAPS: "/gaps" };
  return {
    graphAddress,
    pageAddress: (page) => address.to(pages[page] ?? graphPath, { region: address.get("region") }),
    regionSelect: (value, onChange) => (
      <Suspense>
        <RegionSelect
          label={text("lists.region")}
          value={value ?? defaultRegion}
          onChange={(region) => onChange(region === defaultRegion ? null : region)}
        />
      </Suspense>
    ),
  };
}

function ListsRoute() {
  const links = useListLinks();
  return (
    <Page>
      <ListsPage {...links} />
    </Page>
  );
}

function ListRoute() {
  const { kind = "" } = useParams();
  const links = useListLinks();
  return (
    <Page>
      <ListPage key={kind} slug={kind} {...links} />
    </Page>
  );
}

export const listRoutes: RouteObject[] = [
  { path: "/lists", element: <ListsRoute /> },
  { path: "/lists/:kind", element: <ListRoute /> },
];
