import { describe, expect, it } from "vitest";
import {
  type Filter,
  noFilter,
  onlyValue,
  passesEdge,
  passesNode,
  toggleValue,
  toPictureFilter,
  withRange,
} from "../../client/features/explore/filter.ts";
import { aNode, anEdge } from "./builders.ts";

const upstream = aNode("a", { label: "Segment", facets: { stages: ["UPSTREAM"] } });
const both = aNode("b", { facets: { stages: ["UPSTREAM", "DOWNSTREAM"] } });
const none = aNode("c", {});
const through = (filter: Filter) =>
  [upstream, both, none].filter((n) => passesNode(n, filter)).map((n) => n.id);

describe("a filter", () => {
  it("lets everything through at first", () => {
    expect(through(noFilter)).toEqual(["a", "b", "c"]);
    expect(toPictureFilter(noFilter)).toBeNull();
  });

  it("keeps a node that has one of several values, and tells no value from another one", () => {
    expect(through(onlyValue(noFilter, "stages", "DOWNSTREAM"))).toEqual(["b"]);
    expect(through(toggleValue(noFilter, "stages", "UPSTREAM"))).toEqual(["b", "c"]);
    expect(through(toggleValue(noFilter, "stages", ""))).toEqual(["a", "b"]);
  });

  it("is undone by the same click", () => {
    expect(toggleValue(toggleValue(noFilter, "label", "Firm"), "label", "Firm")).toEqual(noFilter);
    expect(onlyValue(onlyValue(noFilter, "label", "Firm"), "label", "Firm")).toEqual(noFilter);
  });

  it("takes relations by type", () => {
    const filter = toggleValue(noFilter, "type", "SUPPLIES");
    expect(passesEdge(anEdge("a", "b", "SUPPLIES"), filter)).toBe(false);
    expect(passesEdge(anEdge("a", "b", "MAKES"), filter)).toBe(true);
  });

  it("by range keeps an unknown figure only where it is asked to", () => {
    const known = aNode("k", { facets: { topShare: 0.4 } });
    const range = { key: "topShare", from: 0.3, to: null } as const;
    const keeps = withRange(noFilter, { ...range, keepUnknown: true });
    const drops = withRange(noFilter, { ...range, keepUnknown: false });
    expect([known, none].map((n) => passesNode(n, keeps))).toEqual([true, true]);
    expect([known, none].map((n) => passesNode(n, drops))).toEqual([true, false]);
  });
});
