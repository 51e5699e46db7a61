import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { briefDocument } from "../../server/brief/brief-document.ts";
import { writeDocx } from "../../server/brief/docx.ts";
import { writeHtml } from "../../server/brief/html.ts";
import { writePptx } from "../../server/brief/pptx.ts";
import { isPlainSvg } from "../../server/domain/brief/briefing.ts";
import { chainReport } from "../../server/domain/brief/chain-report.ts";
import { departmentSheet } from "../../server/domain/brief/department-sheet.ts";
import type { Outline } from "../../server/domain/brief/outline.ts";
import type { Page } from "../../server/domain/brief/page.ts";
import { paginate } from "../../server/domain/brief/paginate.ts";
import { chainFacts, departmentFacts } from "../domain/brief-facts.ts";
import { officeFolder, pdfPages, readWithPython, toPdf } from "../setup/office.ts";

const minute = 60_000;
const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** One of the drafts that chance makes, the same in each run, with everything in it. */
const sampleOf = <T>(facts: fc.Arbitrary<T>): T =>
  fc.sample(facts, { numRuns: 1, seed: 7, path: "37" })[0] as T;

function drawnFor(pages: readonly Page[]) {
  const views = pages.flatMap((page) =>
    page.boxes.flatMap((box) => (box.kind === "picture" ? [box.view] : [])),
  );
  return new Map(views.map((view) => [view, { png: dot, width: 1600, height: 900 }]));
}

interface Read {
  readonly size: readonly [number, number];
  readonly slides: {
    readonly title: string | null;
    readonly texts: string[];
    readonly tables: string[][][];
    readonly charts: {
      type: string;
      categories: string[];
      series: { name: string; values: (number | null)[] }[];
    }[];
    readonly pictures: number;
    readonly notes: string;
    readonly outside: string[];
    readonly fonts: string[];
  }[];
}

const reader = `
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
p = Presentation(file)
def fonts(shape):
    return [f.get('typeface') for f in shape._element.iter('{http://schemas.openxmlformats.org/drawingml/2006/main}ea')]
slides = []
for s in p.slides:
    titles = [x.text for x in s.placeholders if x.placeholder_format.type == PP_PLACEHOLDER.TITLE]
    item = dict(title=titles[0] if titles else None, texts=[], tables=[], charts=[], pictures=0,
                notes=s.notes_slide.notes_text_frame.text if s.has_notes_slide else '', outside=[], fonts=[])
    for sh in s.shapes:
        if sh.left is not None and (sh.left < 0 or sh.top < 0 or sh.left + sh.width > p.slide_width + 9 or sh.top + sh.height > p.slide_height + 9):
            item['outside'].append(sh.name)
        item['fonts'] += fonts(sh)
        if sh.has_text_frame: item['texts'].append(sh.text_frame.text)
        if sh.has_table: item['tables'].append([[c.text for c in r.cells] for r in sh.table.rows])
        if sh.has_chart:
            plot = sh.chart.plots[0]
            item['charts'].append(dict(type=str(sh.chart.chart_type), categories=list(plot.categories),
                series=[dict(name=x.name, values=list(x.values)) for x in plot.series]))
        if sh.shape_type == 13: item['pictures'] += 1
    slides.append(item)
answer(dict(size=[p.slide_width, p.slide_height], slides=slides))
`;

describe("a presentation", () => {
  const outline: Outline = chainReport(sampleOf(chainFacts));
  const pages = paginate(outline);
  let file: string;
  let read: Read;
  beforeAll(async () => {
    file = join(await officeFolder(), "report.pptx");
    await writeFile(
      file,
      await writePptx({ title: outline.title, subject: "" }, pages, drawnFor(pages)),
    );
    read = await readWithPython<Read>(reader, file);
  }, minute);

  it("is 16:9 with a slide a page, each with its title and nothing outside it", () => {
    expect(read.size[0] / read.size[1]).toBeCloseTo(16 / 9, 3);
    expect(read.slides.map((slide) => slide.title)).toEqual(pages.map((page) => page.title));
    expect(read.slides.flatMap((slide) => slide.outside)).toEqual([]);
  });

  it("has text, tables and charts as objects of its own, pictures as pictures, and notes", () => {
    const boxes = (kind: string) =>
      pages.map((page) => page.boxes.filter((box) => box.kind === kind));
    expect(read.slides.map((slide) => slide.tables.length)).toEqual(
      boxes("table").map((b) => b.length),
    );
    expect(read.slides.map((slide) => slide.charts.length)).toEqual(
      boxes("chart").map((b) => b.length),
    );
    expect(read.slides.map((slide) => slide.pictures)).toEqual(
      boxes("picture").map((b) => b.length),
    );
    expect(read.slides.map((slide) => slide.notes)).toEqual(pages.map((page) => page.notes));
    const states = read.slides.flatMap((slide) => slide.charts)[0];
    expect(states?.type).toMatch(/BAR_STACKED/);
    expect(states?.categories).toEqual(["下游", "中游", "上游"]);
    expect(states?.series.map((one) => one.name)).toEqual(["强", "弱", "缺失", "待核实"]);
    const cells = pages.flatMap((page) =>
      page.boxes.flatMap((box) =>
        box.kind === "table"
          ? [[box.columns.map((c) => c.name), ...box.rows.map((r) => [...r.cells])]]
          : [],
      ),
    );
    expect(read.slides.flatMap((slide) => slide.tables)).toEqual(cells);
  });

  it("names fonts of office computers, gives date and coverage, and lists its sources", () => {
    const fonts = new Set(read.slides.flatMap((slide) => slide.fonts));
    expect(
      [...fonts].filter((font) => !["微软雅黑", "黑体", "宋体", "仿宋"].includes(font)),
    ).toEqual([]);
    expect(fonts).toContain("微软雅黑");
    expect(read.slides[2]?.texts.join()).toContain("数据截至 2026-11-26 · 30个环节中");
    expect(read.slides.at(-1)?.title).toMatch(/^资料来源/);
    expect(read.slides.at(-1)?.texts.join()).toContain("[1] ");
  });

  it("is opened by LibreOffice without complaint", { timeout: 3 * minute }, async () => {
    const shown = await pdfPages(await toPdf(file));
    expect(shown.length).toBe(pages.length);
    expect(shown[0]?.text).toContain("造纸产业链报告");
  });
});

describe("a briefing as an official document", () => {
  it("has its headings, tables, pictures and sources", { timeout: 3 * minute }, async () => {
    const outline = chainReport(sampleOf(chainFacts));
    const file = join(await officeFolder(), "report.docx");
    await writeFile(file, await writeDocx(briefDocument(outline, drawnFor(paginate(outline)))));
    const read = await readWithPython<{ headings: string[]; tables: number; pictures: number }>(
      `
from docx import Document
d = Document(file)
answer(dict(headings=[p.text for p in d.paragraphs if p.style.name.startswith('Heading 1')],
            tables=len(d.tables), pictures=len(d.inline_shapes)))`,
      file,
    );
    const body = outline.slides.filter((slide) => !slide.isCover);
    body.forEach((slide, i) => {
      expect(read.headings[i]).toContain(slide.title);
    });
    expect(read.pictures).toBe(1);
    expect(read.tables).toBeGreaterThan(3);
    expect((await pdfPages(await toPdf(file))).map((page) => page.text).join("")).toContain(
      "产业链报告",
    );
  });

  it("is one page for a department", { timeout: 3 * minute }, async () => {
    const facts = sampleOf(departmentFacts);
    const outline = departmentSheet(facts);
    const file = join(await officeFolder(), "sheet.docx");
    await writeFile(file, await writeDocx(briefDocument(outline, new Map())));
    const pages = await pdfPages(await toPdf(file));
    expect(pages.length).toBe(1);
    expect(pages[0]?.text.replace(/\s/g, "")).toContain(`牵头${facts.leads.length}项`);
  });
});

describe("an offline page", () => {
  it("holds everything in itself, with its data out of reach of what it says", () => {
    const outline = chainReport(sampleOf(chainFacts));
    const svg = '<svg viewBox="0 0 9 9"><g data-id="segment:1"><text>甲</text></g></svg>';
    const views = new Map([...drawnFor(paginate(outline)).keys()].map((view) => [view, svg]));
    const details = { "segment:1": { name: "</script><b>", kind: "环节", evidence: [] } };
    const html = new TextDecoder().decode(
      writeHtml({ title: "报告", hint: "" }, paginate(outline), views, details),
    );
    expect(html).not.toContain("</script><b>");
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(svg);
  });

  it("takes drawings only", () => {
    expect(isPlainSvg('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>')).toBe(true);
    for (const bad of [
      "<p>",
      "<svg><script>alert(1)</script></svg>",
      '<svg onload="x()"></svg>',
      '<svg><image href="http://a"/></svg>',
      '<svg><a href="javascript:x"><text/></a></svg>',
      "<svg><foreignObject/></svg>",
    ]) {
      expect(isPlainSvg(bad), bad).toBe(false);
    }
  });
});
