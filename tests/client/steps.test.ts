import { describe, expect, it } from "vitest";
import {
  type ExploreStep,
  expandedCount,
  expandStep,
  isExpanded,
  withStep,
} from "../../client/features/explore/steps.ts";

const taken = (...steps: ExploreStep[]): readonly ExploreStep[] =>
  steps.reduce<readonly ExploreStep[]>(withStep, []);
const group = { type: "MAKES", direction: "OUT", label: "Product" } as const;
const move = (id: string, x: number): ExploreStep => ({ kind: "move", id, x, y: 0 });

describe("a further step", () => {
  it("that changes nothing is left out", () => {
    expect(taken(expandStep("a"), { kind: "add", id: "b" }, expandStep("a"))).toHaveLength(2);
  });

  it("counts again after what it did was taken away", () => {
    const steps = taken(expandStep("a"), { kind: "hide", ids: ["x"] }, expandStep("a"));
    expect(steps.map((step) => step.kind)).toEqual(["expand", "hide", "expand"]);
  });

  it("supersedes the layout before it, and an older place of the same node", () => {
    expect(
      taken(
        { kind: "layout", name: "force", veil: "" },
        { kind: "layout", name: "stage", veil: "" },
      ),
    ).toHaveLength(1);
    expect(taken(move("a", 1), move("b", 1), move("a", 2))).toEqual([move("b", 1), move("a", 2)]);
  });

  it("takes back the expansion just made where it collapses it", () => {
    expect(taken(expandStep("a"), { kind: "collapse", id: "a" })).toEqual([]);
  });

  it("that clears the picture makes all before it unneeded", () => {
    expect(taken(expandStep("a"), { kind: "clear" })).toEqual([{ kind: "clear" }]);
  });
});

describe("what was expanded", () => {
  it("is known by node and by group, with how many were asked for", () => {
    const steps = taken(expandStep("a", { by: group }), expandStep("a", { by: group, count: 100 }));
    expect(expandedCount(steps, "a", group)).toBe(100);
    expect(expandedCount(steps, "a", null)).toBe(0);
    expect(isExpanded(steps, "a")).toBe(true);
    expect(isExpanded(steps, "b")).toBe(false);
  });

  it("is forgotten when it is collapsed or the picture cleared", () => {
    const open = taken(expandStep("a"), expandStep("b"));
    expect(isExpanded(withStep(open, { kind: "collapse", id: "a" }), "a")).toBe(false);
    expect(expandedCount(withStep(open, { kind: "collapse", id: "a" }), "a", null)).toBe(0);
    expect(isExpanded(withStep(open, { kind: "clear" }), "b")).toBe(false);
  });
});
