import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphFacts } from "../../../server/domain/model.ts";
import { strip } from "../../../server/domain/plan/lex.ts";
import { parsePlan } from "../../../server/domain/plan/parse-plan.ts";
import {
  type PlanEvidenceRow,
  type PlanReading,
  readingOf,
} from "../../../server/domain/plan/reading.ts";
import { readSeeds, seedFolder } from "../../../server/import/seeds.ts";
import { shandongText } from "./shandong.ts";

const planId = "plan:shandong-light-industry-textile-2022";
const facts = readSeeds(seedFolder);

/** What the database would answer of a plan. */
function knowledge({ nodes, edges }: GraphFacts) {
  const row = (id: string, span: { start: number | null; end: number | null }): PlanEvidenceRow => {
    const node = nodes.find((one) => one.id === id);
    return {
      id,
      label: node?.label ?? "",
      name: node?.name ?? "",
      nameEn: node?.nameEn ?? null,
      subkind: null,
      start: span.start ?? 0,
      end: span.end ?? 0,
    };
  };
  const own = nodes.flatMap((node) =>
    node.evidence
      .filter((e) => e.planId === planId && e.kind === "PLAN")
      .map((e) => ({ row: row(node.id, e), quote: e.quote })),
  );
  const named = edges
    .filter(({ type }) => type === "MENTIONS")
    .flatMap(({ to, evidence }) => evidence.map((e) => ({ row: row(to, e), quote: e.quote })));
  return { own, named };
}

const { own, named } = knowledge(facts);
const known = { evidence: own.map((o) => o.row), mentions: named.map((n) => n.row) };
const shown = (reading: PlanReading) =>
  reading.blocks.map((block) => block.pieces.map((piece) => piece.text).join(""));

function expectToCover(text: string, reading: PlanReading): void {
  let next = 0;
  for (const { start, end, pieces } of reading.blocks) {
    expect(start).toBe(next);
    expect(end).toBeGreaterThan(start);
    next = end;
    for (const piece of pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(start);
      expect(piece.start + piece.text.length).toBeLessThanOrEqual(end);
      const raw = text.slice(piece.start, piece.start + piece.text.length);
      expect(raw.replace(/\s/g, " ")).toBe(piece.text);
    }
  }
  expect(next).toBe(text.length);
  expect(strip(shown(reading).join(""))).toBe(strip(text));
}

describe("the Shandong plan as a page", () => {
  const reading = readingOf(parsePlan(shandongText), known);

  it("has each heading, paragraph and responsibility mark as a block of its own", () => {
    const count = (kind: string) => reading.blocks.filter((b) => b.kind === kind).length;
    expect(["TITLE", "HEADING", "PARAGRAPH", "RESPONSIBILITY"].map(count)).toEqual([1, 37, 28, 28]);
    expect(shown(reading).find((text) => text.includes("争创产业链领航型企业"))).toMatch(
      /^遴选.*以上。$/,
    );
  });

  it("knows the task or section of each heading", () => {
    const headings = reading.blocks.filter((b) => b.kind === "HEADING");
    expect(headings.filter((b) => b.entityId === null)).toEqual([]);
    expect(headings.filter((b) => b.taskKind !== null)).toHaveLength(28);
  });

  it("marks whatever the graph holds words of the plan for, each at these words", () => {
    const things = new Map(reading.things.map((thing) => [thing.key, thing]));
    const quotes = new Map(
      [...own, ...named].map(({ row, quote }) => [`${row.id} ${row.start} ${row.end}`, quote]),
    );
    for (const { thing: key, start, end } of reading.marks) {
      const thing = things.get(key);
      const words = strip(shandongText.slice(start, end));
      const quote = quotes.get(`${key} ${start} ${end}`);
      expect(words).toBe(thing?.label === "Department" ? thing.name : quote);
    }
    const structural = ["Plan", "Section", "Task", "Department", "Chain", "Segment"];
    const wanted = [...named, ...own.filter(({ row }) => !structural.includes(row.label))];
    const marked = new Set(reading.marks.map((m) => `${m.thing} ${m.start} ${m.end}`));
    expect(wanted.filter(({ row }) => !marked.has(`${row.id} ${row.start} ${row.end}`))).toEqual(
      [],
    );
    expect(reading.things.filter((thing) => thing.entityId === null)).toEqual([]);
  });

  it("shows 61 leads and 8 supports, and 21 targets with their figures", () => {
    const roles = reading.marks.map((m) => m.role);
    expect(roles.filter((role) => role === "LEAD")).toHaveLength(61);
    expect(roles.filter((role) => role === "SUPPORT")).toHaveLength(8);
    expect(reading.things.filter((thing) => thing.target !== null)).toHaveLength(21);
  });

  it("keeps its paragraphs wherever a page ends within a sentence", () => {
    const texts = shown(reading);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 220, max: 5500 }), { maxLength: 8 }), (places) => {
        let text = shandongText;
        for (const place of [...places].sort((a, b) => b - a)) {
          if (/[。！？；：…”’）)》\s]/.test(text.charAt(place - 1))) continue;
          text = `${text.slice(0, place)}\n\n${text.slice(place)}`;
        }
        expect(shown(readingOf(parsePlan(text), null))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any text as a page", () => {
  const pieces = fc.constantFrom(
    "一、总体目标",
    "（一）做甲事。",
    "（二）做乙事。",
    "1.",
    "2．",
    "（牵头单位：省科技厅；配合单位：省财政厅）",
    "（省商务厅负责）。",
    "建设10家以上中心",
    "AI Agent",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "。",
    "：",
    "— 3 —\n",
    "\f",
    "某省行动计划（2024年）",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((p) => p.join("")),
    fc.tuple(fc.nat(5500), fc.nat(2500)).map(([at, length]) => shandongText.slice(at, at + length)),
  );

  it("has blocks that cover it without overlap and say all of it", () => {
    fc.assert(
      fc.property(anyText, (text) => expectToCover(text, readingOf(parsePlan(text), null))),
      { numRuns: 400 },
    );
  });

  it("has departments and targets marked at their words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plan = parsePlan(text);
        const reading = readingOf(plan, null);
        const targets = new Map(
          plan.items.flatMap((i) => i.targets.map((t) => [t.span.start, t.quote])),
        );
        for (const { thing: key, start, end } of reading.marks) {
          const thing = reading.things.find((one) => one.key === key);
          const words = strip(text.slice(start, end));
          expect(words).toBe(thing?.label === "Target" ? targets.get(start) : thing?.name);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes a page number at the end of a line for none of the words", () => {
    const plan = parsePlan(
      "某省计划2024年\n一、目标\n（一）做甲事。— 3 —\n建设10家以上中心。\n（二）乙。建设。",
    );
    expect(plan.items.flatMap((item) => item.targets.map((target) => target.quote))).toEqual([
      "建设10家以上中心",
    ]);
  });

  it("keeps the space between Latin words, and none beside Chinese", () => {
    const text =
      "某省计划2024年\n一、目标\n（一）甲。推动 Open\nSource 与 AI Agent 应用 5 G 和 RC\nEP。\n（二）乙。建设。";
    expect(shown(readingOf(parsePlan(text), null)).join("")).toContain(
      "推动Open Source与AI Agent应用5 G和RCEP。",
    );
  });
});

describe("plans beside the project as pages", () => {
  const folder = resolve("../shared/data/plans");
  const names = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith(".txt")) : [];

  it.each(names)("%s has whole paragraphs, whatever lines and pages it was printed on", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const reading = readingOf(parsePlan(text), null);
    expectToCover(text, reading);
    const paragraphs = reading.blocks.filter((b) => b.kind === "PARAGRAPH");
    const broken = paragraphs
      .map((b) => b.pieces.map((p) => p.text).join(""))
      .filter((words) => !/[。；：！？…）”]$/.test(words));
    expect(broken.length).toBeLessThanOrEqual(paragraphs.length * 0.05);
  });
});
