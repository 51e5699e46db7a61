import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardReport } from "../../server/domain/brief/board-report.ts";
import { isPlainSvg } from "../../server/domain/brief/briefing.ts";
import { chainReport } from "../../server/domain/brief/chain-report.ts";
import { chartSvg, chartWords } from "../../server/domain/brief/chart-svg.ts";
import { departmentSheet } from "../../server/domain/brief/department-sheet.ts";
import { gapReport } from "../../server/domain/brief/gap-report.ts";
import {
  letters,
  maskOutline,
  masksOf,
  maskText,
  wordsOf,
} from "../../server/domain/brief/mask.ts";
import { heightOf } from "../../server/domain/brief/measure.ts";
import {
  type Block,
  type BlockOf,
  numberSources,
  type Outline,
  outline as outlineSchema,
  type PictureSpec,
  type Slide,
} from "../../server/domain/brief/outline.ts";
import { type Box, pageSize } from "../../server/domain/brief/page.ts";
import { paginate } from "../../server/domain/brief/paginate.ts";
import { refresh } from "../../server/domain/brief/refresh.ts";
import { boardFacts, chainFacts, departmentFacts, gapFacts } from "./brief-facts.ts";

const anyDraft: fc.Arbitrary<Outline> = fc.oneof(
  chainFacts.map(chainReport),
  gapFacts.map(gapReport),
  departmentFacts.map(departmentSheet),
  boardFacts.map(boardReport),
);

/** Everything that says something, with what it rests on. */
function statements(draft: Outline): { text: string; refs: readonly string[] }[] {
  return draft.slides.flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      switch (block.kind) {
        case "text":
        case "list":
          return block.sentences;
        case "figures":
          return block.figures.map(({ label, value, refs }) => ({ text: label + value, refs }));
        case "table":
          return block.rows.map(({ cells, refs }) => ({ text: cells.join(" "), refs }));
        default:
          return [{ text: block.caption, refs: block.refs }];
      }
    }),
  );
}

const tablesOf = (draft: Outline): BlockOf<"table">[] =>
  draft.slides.flatMap((slide) => slide.blocks).filter((block) => block.kind === "table");

describe("a draft", () => {
  it("is valid, and gives every sentence, figure, row and picture a source that it lists", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(outlineSchema.parse(draft)).toEqual(draft);
        const known = new Set(draft.sources.map((source) => source.id));
        for (const { text, refs } of statements(draft)) {
          expect(text).not.toBe("");
          expect(refs.length, text).toBeGreaterThan(0);
          expect(
            refs.filter((ref) => !known.has(ref)),
            text,
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has 8 to 12 slides with its page of sources", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          chainFacts.map(chainReport),
          gapFacts.map(gapReport),
          departmentFacts.map(departmentSheet),
        ),
        (draft) => {
          expect(draft.slides.length + 1).toBeGreaterThanOrEqual(8);
          expect(draft.slides.length + 1).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("says of what is unknown that it is, and never 0", () => {
    fc.assert(
      fc.property(chainFacts, gapFacts, (facts, gap) => {
        const report = chainReport(facts);
        const rows = tablesOf(report).flatMap(({ columns, rows }) =>
          rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row.cells[i]]))),
        );
        for (const row of rows) expect(row.区域内企业 ?? "").not.toMatch(/(^|\D)0家/);
        const figures = gapReport(gap).slides.flatMap((slide) =>
          slide.blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
        );
        const score = figures.find((one) => one.label === "缺口分");
        if (gap.segment.state === "UNKNOWN" && gap.segment.score !== null) {
          expect(score?.value).toBe("待核实");
        }
        if (gap.segment.knownSuppliers === 0) {
          expect(figures.find((one) => one.label === "区域内企业")?.value).toBe("无数据");
        }
        const parts = tablesOf(gapReport(gap)).find(
          (table) => table.columns[1]?.name === "该环节占营收",
        );
        gap.candidates.slice(0, 12).forEach((one, i) => {
          const cell = parts?.rows[i]?.cells[1];
          expect(cell).toBe(
            one.values.focus === null ? "待核实" : `${Math.round((one.values.focus ?? 0) * 100)}%`,
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it("draws a value that is not known as no data", () => {
    const chart: BlockOf<"chart"> = {
      ...{ key: "c", kind: "chart", isOwn: false, chart: "BAR", caption: "图", unit: "家" },
      ...{ categories: ["甲", "乙"], series: [{ name: "数", values: [3, null] }], refs: [] },
    };
    expect(chartWords(chart)).toBe("图：甲3家、乙无数据");
    expect(chartSvg(chart, 6, 4)).toContain("无数据");
    expect(chartSvg({ ...chart, chart: "LINE" }, 6, 4)).not.toMatch(/>0</);
  });

  it("numbers its sources in the order of the slides", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { list, of } = numberSources(draft);
        const said = statements(draft).flatMap(({ refs }) => refs.flatMap((ref) => of([ref])));
        const first = [...new Set(said)];
        expect(first).toEqual(list.map((_, i) => i + 1));
      }),
      { numRuns: 30 },
    );
  });
});

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - 1e-6 &&
  b.x < a.x + a.w - 1e-6 &&
  a.y < b.y + b.h - 1e-6 &&
  b.y < a.y + a.h - 1e-6;

function expectInPlace(outline: Outline): void {
  for (const page of paginate(outline)) {
    for (const box of page.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.w).toBeLessThanOrEqual(pageSize.width + 1e-6);
      expect(box.y + box.h, `${page.title} ${box.kind}`).toBeLessThanOrEqual(
        pageSize.height + 1e-6,
      );
      if (box.kind === "text") {
        const used = box.paragraphs.reduce(
          (sum, one) => sum + heightOf(one.text, box.w - 0.22 - (one.isBullet ? 0.3 : 0), box.size),
          0,
        );
        expect(used, `${page.title} ${box.role}`).toBeLessThanOrEqual(box.h + 0.02);
      }
      if (box.kind === "table") {
        const rows = box.rows.reduce((sum, row) => sum + row.height, box.headHeight);
        expect(rows).toBeLessThanOrEqual(box.h + 1e-6);
      }
    }
    for (const [i, a] of page.boxes.entries()) {
      for (const b of page.boxes.slice(i + 1)) {
        expect(overlaps(a, b), `${page.title}: ${a.kind} on ${b.kind}`).toBe(false);
      }
    }
  }
}

const base: Slide = {
  ...{ id: "a", isCover: false, title: "题", isOwnTitle: false, notes: "", isOwnNotes: false },
  ...{ origin: null, frozenAt: null, coverage: "", blocks: [] },
};
const withBlocks = (blocks: Block[]): Outline => ({
  ...{ title: "简报", subtitle: "", regionId: "place:1", regionName: "山东省", date: "2026-11-26" },
  ...{ sources: [], slides: [{ ...base, blocks }] },
});

const long = fc
  .array(fc.constantFrom("造纸产业链", "ABC-12 ", "，", "待核实", "。"), { maxLength: 300 })
  .map((p) => p.join(""));
const sentences = fc.array(fc.record({ text: long, refs: fc.constant<string[]>([]) }), {
  maxLength: 12,
});
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ key: fc.uuid(), isOwn: fc.boolean(), kind: fc.constant("text" as const), sentences }),
  fc.record({ key: fc.uuid(), isOwn: fc.boolean(), kind: fc.constant("list" as const), sentences }),
  fc.record({
    key: fc.uuid(),
    isOwn: fc.constant<boolean>(false),
    kind: fc.constant("table" as const),
    columns: fc.array(
      fc.record({
        name: fc.constant("列名称"),
        width: fc.double({ min: 0.5, max: 4, noNaN: true }),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    rows: fc.array(
      fc.record({ cells: fc.array(long, { maxLength: 8 }), refs: fc.constant<string[]>([]) }),
      {
        maxLength: 40,
      },
    ),
  }),
  fc.record({
    key: fc.uuid(),
    isOwn: fc.constant<boolean>(false),
    kind: fc.constant("picture" as const),
    spec: fc.constant<PictureSpec>({
      kind: "HEAT_MAP",
      of: null,
      region: null,
      open: [],
      focus: [],
    }),
    caption: fc.constant("图"),
    refs: fc.constant<string[]>([]),
  }),
);

describe("pages", () => {
  it("hold everything of a draft within the page, nothing over anything else", () => {
    fc.assert(fc.property(anyDraft, expectInPlace), { numRuns: 40 });
  });

  it("hold whatever a user writes, over as many pages as it takes, and lose no word of it", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const outline = withBlocks(blocks);
        expectInPlace(outline);
        const shown = paginate(outline)
          .flatMap((page) => page.boxes)
          .flatMap((box) => (box.kind === "text" && box.role === "body" ? box.paragraphs : []))
          .map((one) => one.text)
          .join("");
        const said = blocks
          .flatMap((block) =>
            block.kind === "text" || block.kind === "list"
              ? block.sentences.map((one) => one.text)
              : [],
          )
          .join("");
        expect(shown).toBe(said);
      }),
      { numRuns: 60 },
    );
  });

  it("split a long table and repeat its head", () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ cells: [`环节${i}`, "说明"], refs: [] }));
    const columns = [
      { name: "环节", width: 1 },
      { name: "说明", width: 3 },
    ];
    const pages = paginate(withBlocks([{ key: "t", kind: "table", isOwn: false, columns, rows }]));
    expect(pages.length).toBeGreaterThan(1);
    const tables = pages.flatMap((page) => page.boxes).filter((box) => box.kind === "table");
    expect(tables.flatMap((one) => one.rows).length).toBe(60);
    expect(pages.map((page) => page.title)).toContain(`题（1/${pages.length}）`);
  });

  it("say in the footer what is kept of which day", () => {
    const outline = withBlocks([]);
    const frozen = {
      ...outline,
      slides: [
        {
          ...base,
          frozenAt: "2026-10-01",
          blocks: [
            { key: "t", kind: "text" as const, isOwn: true, sentences: [{ text: "甲", refs: [] }] },
          ],
        },
      ],
    };
    const words = JSON.stringify(paginate(frozen));
    expect(words).toContain("数据固定于 2026-10-01");
    expect(words).toContain("[自]");
    expect(words).toContain("编写者自撰");
  });
});

describe("hiding names of firms", () => {
  const firms = [
    { id: "firm:1", names: ["太阳纸业", "山东太阳纸业股份有限公司", "002078.SZ"] },
    { id: "firm:2", names: ["太阳", "华泰纸业"] },
    { id: "firm:3", names: ["晨鸣纸业"] },
  ];

  it("leaves none anywhere, whatever the briefing says", () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(fc.constantFrom(...firms.flatMap((one) => one.names)), { maxLength: 6 }),
        (draft, named) => {
          const sentence = { text: `${named.join("和")}在此`, refs: ["source:plan"] };
          const own: Outline = {
            ...draft,
            title: `${draft.title}${named[0] ?? ""}`,
            slides: draft.slides.map((slide) => ({
              ...slide,
              notes: `${slide.notes}${named.join("")}`,
              blocks: [
                ...slide.blocks,
                { key: "own", kind: "text" as const, isOwn: true, sentences: [sentence] },
              ],
            })),
            sources: draft.sources.map((source) => ({ ...source, publisher: named[0] ?? null })),
          };
          const every = [
            ...firms,
            ...[
              "太阳纸业",
              "太阳股份",
              "太阳A",
              "华泰纸业",
              "华泰股份",
              "华泰A",
              "晨鸣纸业",
              "晨鸣股份",
              "晨鸣A",
              "博汇纸业",
              "博汇股份",
              "博汇A",
              "岳阳林纸业",
              "岳阳林股份",
              "岳阳林A",
            ].map((name, i) => ({ id: `firm:x${i}`, names: [name] })),
          ];
          const masked = maskOutline(own, masksOf(every, own));
          const words = [
            ...wordsOf(masked),
            JSON.stringify(paginate(masked).map((page) => page.boxes)),
          ].join("\n");
          for (const name of every.flatMap((one) => one.names)) expect(words).not.toContain(name);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives a firm one letter by whichever name it is written", () => {
    const hide = maskText(masksOf(firms, withBlocks([])));
    expect(hide("太阳纸业即山东太阳纸业股份有限公司（002078.SZ），与太阳不同")).toBe(
      "企业A即企业A（企业A），与企业B不同",
    );
    expect([0, 25, 26, 701, 702].map(letters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});

describe("figures of a stored briefing", () => {
  const at = (text: string): Block => ({
    key: "main",
    kind: "text",
    isOwn: false,
    sentences: [{ text, refs: ["s"] }],
  });
  const origin = {
    template: "CHAIN" as const,
    of: "chain:paper",
    region: "place:370000",
    part: "gaps",
  };
  const outline = (slide: Partial<Slide>): Outline => ({
    ...withBlocks([]),
    sources: [{ id: "s", kind: "PLAN", title: "规划", publisher: null, date: null, url: null }],
    slides: [{ ...base, origin, blocks: [at("旧")], ...slide }],
  });
  const fresh = new Map([
    ["CHAIN chain:paper place:370000", outline({ title: "新题", blocks: [at("新")] })],
  ]);

  it("follow the data", () => {
    const [slide] = refresh(outline({}), fresh, "2026-12-01").slides;
    expect(slide).toMatchObject({ title: "新题", blocks: [at("新")] });
  });

  it("stay where they are frozen, and what the user wrote stays", () => {
    expect(
      refresh(outline({ frozenAt: "2026-11-01" }), fresh, "2026-12-01").slides[0]?.blocks,
    ).toEqual([at("旧")]);
    const own = { ...at("我的"), isOwn: true };
    const [slide] = refresh(
      outline({ title: "我的题", isOwnTitle: true, blocks: [own] }),
      fresh,
      "2026-12-01",
    ).slides;
    expect(slide).toMatchObject({ title: "我的题", blocks: [own] });
  });

  it("stay as they were last where the graph no longer has what they are about", () => {
    expect(refresh(outline({}), new Map(), "2026-12-01").slides[0]?.blocks).toEqual([at("旧")]);
  });
});

describe("a drawing that is kept", () => {
  it("is nothing but a drawing", () => {
    const inside = (words: string) => `<svg viewBox="0 0 9 9">${words}</svg>`;
    for (const words of [
      "",
      '<g class="map-card"><title>造纸</title><path d="M0 0h9"/><text x="1">on = 1</text></g>',
      '<defs><marker id="a"><path d="M0 0 8 4"/></marker></defs>',
    ]) {
      expect(isPlainSvg(inside(words)), words).toBe(true);
    }
    for (const words of [
      "<script>go()</script>",
      '<path d="M0 0" onclick="go()"/>',
      '<path/onclick="go()"/>',
      '<path d="M0 0"onclick="go()"/>',
      '</svg><img/src="x"/onerror="go()">',
      '<unknown onload="go()"/>',
      '<a href="javascript:go()">x</a>',
      '<rect fill="url(http://elsewhere.example/x)"/>',
    ]) {
      expect(isPlainSvg(inside(words)), words).toBe(false);
    }
  });
});
