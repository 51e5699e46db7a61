import { describe, expect, inject, it } from "vitest";
import {
  type Filter,
  filterOfAddress,
  noFilter,
  passesNode,
  toPictureFilter,
} from "../../client/features/explore/filter.ts";
import type { NodePartsFragment } from "../../client/gql/generated/graphql.ts";

/** The filter of the page and that of the server are two programs; here they must agree. */

const query = `query($filter: PictureFilter) {
  neighbourhood(id: "chain:paper", limit: 1000, filter: $filter) {
    nodes { id label name nameEn subkind degree
      facets { chainIds stages provinceIds cityIds evidenceKinds topShare figureYear sourceYear } }
  }
}`;

async function neighbours(filter: Filter): Promise<NodePartsFragment[]> {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { filter: toPictureFilter(filter) } }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data.neighbourhood.nodes.filter((node: { id: string }) => node.id !== "chain:paper");
}

describe("a filter", () => {
  it.each([
    "only.stages=UPSTREAM",
    "only.stages=UPSTREAM&only.stages=",
    "not.stages=MIDSTREAM",
    "only.label=Firm&not.provinceIds=place:370000",
    "not.provinceIds=",
    "only.evidenceKinds=PUBLIC",
    "not.evidenceKinds=UNVERIFIED",
    "range.degree=5~",
    "range.degree=~8",
    "range.topShare=0.3~&only.label=Firm",
    "range.topShare=0.3~~known",
    "range.sourceYear=2022~2024~known",
    "only.label=Nothing",
  ])("lets through the same on the server as on the page: %s", async (address) => {
    const filter = filterOfAddress(address);
    const all = await neighbours(noFilter);
    expect(all.length).toBeGreaterThan(30);
    const wanted = all.filter((node) => passesNode(node, filter)).map((node) => node.id);
    expect((await neighbours(filter)).map((node) => node.id)).toEqual(wanted);
  });
});
