import { describe, expect, it } from "vitest";
import { colouringOf, palette } from "../../client/features/explore/colours.ts";
import { edgesTable, nodesTable, toJson } from "../../client/features/explore/exports.ts";
import { type ColourBy, plainLook } from "../../client/features/explore/look.ts";
import { type RowWish, wishedRows } from "../../client/features/explore/table-rows.ts";
import { fileName, toCsv } from "../../client/ui/files.ts";
import { aNode, anEdge, someNames } from "./builders.ts";

const firm = aNode("firm:1", {
  name: "海尔智家",
  degree: 12,
  facets: { chainIds: ["chain:a"], stages: ["DOWNSTREAM"], cityIds: ["place:370200"] },
});
const segment = aNode("segment:1", {
  label: "Segment",
  name: "整机",
  facets: { evidenceKinds: ["UNVERIFIED"], chainIds: ["chain:a", "chain:b"] },
});
const shown = {
  lang: "zh" as const,
  names: someNames,
  nodes: [firm, segment],
  edges: [anEdge("firm:1", "segment:1", "OPERATES_IN")],
};

describe("the shown subgraph as tables", () => {
  it("has the columns by which Gephi knows nodes and relations", () => {
    const [head, first] = nodesTable(shown);
    expect(head?.slice(0, 2)).toEqual(["Id", "Label"]);
    expect(first?.slice(0, 3)).toEqual(["firm:1", "海尔智家", "企业"]);
    const [names, edge] = edgesTable(shown);
    expect(names?.slice(0, 4)).toEqual(["Source", "Target", "Type", "Id"]);
    expect(edge?.slice(0, 3)).toEqual(["firm:1", "segment:1", "Directed"]);
    expect(edge?.slice(5, 7)).toEqual(["海尔智家", "整机"]);
  });

  it("is CSV that Excel reads as Chinese and does not run", () => {
    const csv = toCsv([
      ["名称", '带"引号",和逗号'],
      ["=1+1", "两\n行"],
    ]);
    expect(csv).toBe('\uFEFF名称,"带""引号"",和逗号"\r\n\'=1+1,"两\n行"\r\n');
  });

  it("is JSON with what each node and relation rests on", () => {
    const about = { title: "图", address: "http://x/", date: "2026-11-23" };
    const parsed = JSON.parse(toJson(shown, about));
    expect(parsed).toMatchObject({
      ...about,
      nodes: [{ id: "firm:1", evidenceKinds: ["PLAN"] }, {}],
    });
    expect(parsed.edges[0].evidence).toEqual([{ kind: "PLAN", grade: "A" }]);
  });

  it("has a file name that every system takes", () => {
    expect(fileName('a/b:c "d"?', "csv")).toBe("a-b-c-d-.csv");
    expect(fileName("", "png")).toBe("chain-atlas.png");
  });
});

describe("the rows of the table", () => {
  const row = (id: string, kind: string, degree: number) => ({
    id,
    name: id,
    cells: { kind, degree },
  });
  const rows = [row("b", "企业", 9), row("a", "企业", 10), row("c", "部门", 2)];
  const wish = { words: "", only: {}, sort: null };
  const idsOf = (more: Partial<RowWish>) => wishedRows(rows, { ...wish, ...more }).map((r) => r.id);

  it("are those that the words and the columns let through", () => {
    expect(idsOf({})).toEqual(["b", "a", "c"]);
    expect(idsOf({ words: " 部" })).toEqual(["c"]);
    expect(idsOf({ only: { kind: ["企业"] } })).toEqual(["b", "a"]);
    expect(idsOf({ only: { kind: [] } })).toEqual(["b", "a", "c"]);
  });

  it("are sorted as numbers where they are numbers", () => {
    expect(idsOf({ sort: { key: "degree", isDown: false } })).toEqual(["c", "b", "a"]);
    expect(idsOf({ sort: { key: "name", isDown: true } })).toEqual(["c", "b", "a"]);
    expect(rows.map((r) => r.id)).toEqual(["b", "a", "c"]);
  });

  it("alone are handed on, in their order", () => {
    const ids = shown.nodes.map((node) => node.id).reverse();
    expect(
      nodesTable(shown, ids.slice(0, 1))
        .slice(1)
        .map((line) => line[0]),
    ).toEqual(ids.slice(0, 1));
  });
});

describe("colours", () => {
  const colouring = (colour: ColourBy, gaps = new Map<string, string>()) =>
    colouringOf([firm, segment], { ...plainLook, colour }, someNames, gaps);

  it("leave the kinds their own at first", () => {
    expect(colouring("kind").entries).toEqual([]);
    expect(colouring("kind").tintOf(firm)).toBeNull();
  });

  it("say in the legend what each means, how often, and by a sign of its own", () => {
    const { entries, tintOf } = colouring("chain");
    expect(entries.map((e) => [e.name, e.count, e.sign])).toEqual([
      ["chain:a", 1, "①"],
      ["many chain", 1, "②"],
    ]);
    expect(tintOf(firm)).toEqual({ colour: palette[0], sign: "①" });
  });

  it("tell what is unknown from what is", () => {
    const { entries } = colouring("stage");
    expect(entries.map((e) => [e.value, e.sign])).toEqual([
      ["DOWNSTREAM", "①"],
      ["", "○"],
    ]);
  });

  it("show the state of segments only, and unknown as a state", () => {
    const known = colouring("gap", new Map([["segment:1", "UNKNOWN"]]));
    expect(known.tintOf(firm)).toBeNull();
    expect(known.tintOf(segment)?.sign).toBe("？");
  });

  it("of the palette can be read under white and differ from each other", () => {
    for (const colour of palette) expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(palette).size).toBe(palette.length);
  });
});

/** By the formula of WCAG 2.2. */
function contrastWithWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
