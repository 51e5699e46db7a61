import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  initialView,
  isUndoable,
  readView,
  setLang,
  type ViewState,
  writeView,
} from "../../client/app/view-state.ts";
import {
  addNode,
  backToOverview,
  select,
  selectMore,
  takeSteps,
  traceStep,
} from "../../client/features/explore/explore-view.ts";
import {
  filterKeys,
  noFilter,
  rangeKeys,
  withRange,
} from "../../client/features/explore/filter.ts";
import { colours, sizes } from "../../client/features/explore/look.ts";
import { type ExploreStep, expandStep } from "../../client/features/explore/steps.ts";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const word = fc.stringMatching(/^[A-Z_]{1,12}$/);
const number = fc.integer({ min: -9_999, max: 9_999 });
const by = fc.option(
  fc.record({
    type: word,
    direction: fc.constantFrom("OUT" as const, "IN" as const),
    label: word,
  }),
);
const step: fc.Arbitrary<ExploreStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom("add" as const, "collapse" as const), id }),
  fc.record({
    kind: fc.constant("expand" as const),
    id,
    by,
    count: fc.integer({ min: 1, max: 1_000 }),
    veil: fc.constantFrom("", "only.stages=UPSTREAM", "not.label=Firm&range.degree=3%7E"),
  }),
  fc.record({
    kind: fc.constantFrom("hide" as const, "keep" as const, "pin" as const, "unpin" as const),
    ids,
  }),
  fc.record({ kind: fc.constant("path" as const), from: id, to: id }),
  fc.record({ kind: fc.constant("ask" as const), text: fc.stringMatching(/^[^~]{1,30}$/) }),
  fc.record({
    kind: fc.constant("layout" as const),
    name: fc.constantFrom("force", "stage", "saved:1"),
    veil: fc.constantFrom("", "only.label=Firm"),
  }),
  fc.record({ kind: fc.constant("move" as const), id, x: number, y: number }),
  fc.constant({ kind: "clear" as const }),
);
const texts = fc.uniqueArray(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 3 });
const filter = fc.record({
  values: fc
    .uniqueArray(fc.constantFrom(...filterKeys), { maxLength: 7 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.oneof(
            fc.record({ key: fc.constant(key), only: texts, not: fc.constant([]) }),
            fc.record({ key: fc.constant(key), only: fc.constant(null), not: texts }),
          ),
        ),
      ),
    )
    .map((all) => all.toSorted((a, b) => filterKeys.indexOf(a.key) - filterKeys.indexOf(b.key))),
  ranges: fc
    .uniqueArray(
      fc.record({
        key: fc.constantFrom(...rangeKeys),
        from: fc.option(number),
        to: fc.option(number),
        keepUnknown: fc.boolean(),
      }),
      { selector: (range) => range.key, maxLength: 4 },
    )
    .map((all) =>
      rangeKeys.flatMap(
        (key) => withRange(noFilter, all.find((one) => one.key === key) ?? openRange(key)).ranges,
      ),
    ),
});
const openRange = (key: (typeof rangeKeys)[number]) => ({
  key,
  from: null,
  to: null,
  keepUnknown: true,
});
const view: fc.Arbitrary<ViewState> = fc.record({
  steps: fc.array(step, { maxLength: 12 }),
  selectedIds: fc.uniqueArray(id, { maxLength: 4 }),
  trace: fc.option(id),
  filter,
  look: fc.record({
    size: fc.constantFrom(...sizes),
    colour: fc.constantFrom(...colours),
    tints: fc.dictionary(
      fc.constantFrom("Firm", "Cluster", "Department"),
      fc.stringMatching(/^#[\da-f]{6}$/),
      { noNullPrototype: true },
    ),
  }),
  eye: fc.option(fc.record({ x: number, y: number, zoom: fc.constantFrom(0.05, 0.125, 1, 2.5) })),
  isTableOpen: fc.boolean(),
  lang: fc.constantFrom("zh" as const, "en" as const),
});

describe("the view in the address", () => {
  it("comes back as it was written, whatever the ids hold", () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(readView(new URLSearchParams(writeView(state).toString()))).toEqual(state);
      }),
    );
  });

  it("is readable", () => {
    const state = setLang(
      addNode(takeSteps(initialView, expandStep("chain:textile")), "firm:600690.SH"),
      "en",
    );
    expect(writeView(state).toString()).toBe(
      "expand=chain%3Atextile&nodes=firm%3A600690.SH&select=firm%3A600690.SH&lang=en",
    );
  });

  it("is empty for the overview, and takes any other text for the overview", () => {
    expect(writeView(initialView).toString()).toBe("");
    const broken =
      "lang=fr&nodes=&x=1&expand=a~~0&move=a~1&move=a~x~y&path=a&eye=1~2&eye=a~b~c&range.degree=x~y&tint=Firm~red&size=9&only.x=1";
    expect(readView(new URLSearchParams(broken))).toEqual(initialView);
  });

  it("is read whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const state = readView(new URLSearchParams(pairs));
        expect(readView(writeView(state))).toEqual(state);
      }),
    );
  });
});

describe("changes of the view", () => {
  it("keep language, filter and styling on the way back to the overview", () => {
    const filtered = {
      ...setLang(initialView, "en"),
      filter: withRange(noFilter, { key: "degree", from: 2, to: null, keepUnknown: true }),
      look: { ...initialView.look, size: "degree" as const },
    };
    const state = select(takeSteps(filtered, expandStep("chain:oil")), ["firm:1"]);
    expect(backToOverview(state)).toEqual(filtered);
  });

  it("add to the selection and take out of it", () => {
    const state = selectMore(select(initialView, ["a", "b"]), ["b", "c"]);
    expect(state.selectedIds).toEqual(["a", "c"]);
  });

  it("bring out what a question found until the user turns to nothing", () => {
    const asked = traceStep(initialView, { kind: "ask", text: "造纸 上游" });
    expect(select(asked, ["x"]).trace).toBe(asked.trace);
    expect(select(asked, []).trace).toBeNull();
  });

  it("can be undone where they change the picture, not where they only look or select", () => {
    expect(isUndoable(initialView, takeSteps(initialView, expandStep("a")))).toBe(true);
    expect(
      isUndoable(initialView, { ...initialView, look: { ...initialView.look, size: "degree" } }),
    ).toBe(true);
    expect(isUndoable(initialView, select(initialView, ["a"]))).toBe(false);
    expect(isUndoable(initialView, { ...initialView, eye: { x: 1, y: 2, zoom: 1 } })).toBe(false);
  });
});
