import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandOfKey, commands } from "../../client/app/commands.ts";
import {
  addNode,
  backToOverview,
  expandNode,
  initialView,
  readView,
  select,
  setLang,
  type ViewState,
  writeView,
} from "../../client/app/view-state.ts";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const step = fc.record({ kind: fc.constantFrom("add" as const, "expand" as const), id });
const view: fc.Arbitrary<ViewState> = fc.record({
  steps: fc.uniqueArray(step, { selector: (s) => `${s.kind} ${s.id}`, maxLength: 12 }),
  selectedId: fc.option(id),
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
      addNode(expandNode(initialView, "chain:textile"), "firm:600690.SH"),
      "en",
    );
    expect(writeView(state).toString()).toBe(
      "expand=chain%3Atextile&nodes=firm%3A600690.SH&select=firm%3A600690.SH&lang=en",
    );
  });

  it("is empty for the overview, and takes any other text for the overview", () => {
    expect(writeView(initialView).toString()).toBe("");
    expect(readView(new URLSearchParams("lang=fr&nodes=&x=1"))).toEqual(initialView);
  });

  it("does not repeat a step", () => {
    const once = expandNode(initialView, "chain:textile");
    expect(expandNode(once, "chain:textile")).toEqual(once);
  });

  it("keeps the language on the way back to the overview", () => {
    const state = select(expandNode(setLang(initialView, "en"), "chain:oil"), "firm:1");
    expect(backToOverview(state)).toEqual({ ...initialView, lang: "en" });
  });
});

describe("commands", () => {
  const press = { key: "", ctrlKey: false, metaKey: false, altKey: false };

  it("are found by their key, with Ctrl or the Mac's command key alike", () => {
    expect(commandOfKey({ ...press, key: "k", ctrlKey: true })?.id).toBe("search");
    expect(commandOfKey({ ...press, key: "k", metaKey: true })?.id).toBe("search");
    expect(commandOfKey({ ...press, key: "k" })).toBeUndefined();
  });

  it("have a key and an id of their own", () => {
    const keys = commands.map((c) => c.key).filter((key) => key !== null);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands.map((c) => c.id)).size).toBe(commands.length);
  });
});
