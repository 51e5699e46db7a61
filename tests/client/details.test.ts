import { describe, expect, it } from "vitest";
import { factLines } from "../../client/features/explore/property-view.ts";
import { groupHits } from "../../client/features/search/search-view.ts";
import {
  type EvidenceItem,
  isUnverified,
  linkOf,
  sortEvidence,
} from "../../client/ui/evidence-view.ts";

const properties = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

describe("the basic facts of a node", () => {
  it("show a target's value with comparator, unit and year", () => {
    const lines = factLines(
      "zh",
      "Target",
      properties({
        metric: "百亿级企业",
        comparator: "GTE",
        value: "20",
        unit: "家",
        year: "2022",
      }),
    );
    expect(lines.map((l) => [l.name, l.value])).toEqual([
      ["目标值", "≥20家"],
      ["年份", "2022"],
    ]);
  });

  it("name stage and function in the language", () => {
    const segment = properties({
      stage: "UPSTREAM",
      function: "RAW_MATERIAL",
      codes: "1711、1712",
    });
    expect(factLines("zh", "Segment", segment).map((l) => l.value)).toEqual([
      "上游",
      "原料",
      "1711、1712",
    ]);
    expect(factLines("en", "Segment", segment).map((l) => l.value)).toEqual([
      "Upstream",
      "Raw material",
      "1711, 1712",
    ]);
  });

  it("do not say that a firm is no leading one, nor show what programs need", () => {
    expect(
      factLines("zh", "Firm", properties({ isLeading: "false", start: "3", placeCode: "370000" })),
    ).toEqual([]);
  });
});

const item = (id: string, parts: Partial<EvidenceItem>): EvidenceItem => ({
  id,
  kind: "PUBLIC",
  grade: "B",
  quote: null,
  planId: null,
  start: null,
  end: null,
  note: null,
  source: { id: "source:1", title: "来源", url: null, date: null, publisher: null },
  ...parts,
});

describe("evidence", () => {
  it("has the words of the plan first and general knowledge last", () => {
    const sorted = sortEvidence([
      item("g", { kind: "IMPORT", grade: "G" }),
      item("c", { grade: "C" }),
      item("p2", { kind: "PLAN", grade: "A", start: 50 }),
      item("p1", { kind: "PLAN", grade: "A", start: 5 }),
      item("a", { grade: "A" }),
    ]);
    expect(sorted.map((e) => e.id)).toEqual(["p1", "p2", "a", "c", "g"]);
  });

  it("is unverified where the editors entered it from general knowledge", () => {
    expect(isUnverified({ kind: "IMPORT", grade: "G" })).toBe(true);
    expect(isUnverified({ kind: "IMPORT", grade: "A" })).toBe(false);
    expect(isUnverified({ kind: "PUBLIC", grade: "G" })).toBe(false);
  });

  it("links to web addresses only", () => {
    expect(linkOf("https://www.shandong.gov.cn/")).toBe("https://www.shandong.gov.cn/");
    expect(linkOf("javascript:alert(1)")).toBeNull();
    expect(linkOf(null)).toBeNull();
  });
});

describe("search hits", () => {
  it("stand by kind, the best hit first of all", () => {
    const hit = (id: string, label: string) => ({
      score: 1,
      entity: { id, label, name: id, nameEn: null, subkind: null, aliases: [] },
    });
    const groups = groupHits([
      hit("p", "Platform"),
      hit("f1", "Firm"),
      hit("p2", "Platform"),
      hit("f2", "Firm"),
    ]);
    expect(groups.map((g) => [g.label, g.entities.map((e) => e.id)])).toEqual([
      ["Platform", ["p", "p2"]],
      ["Firm", ["f1", "f2"]],
    ]);
  });
});
