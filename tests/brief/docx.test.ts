import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { OfficeDocument } from "../../server/brief/document.ts";
import { writeDocx } from "../../server/brief/docx.ts";
import { chineseNumber, headingNumbers } from "../../server/brief/heading-number.ts";
import { officeFolder, pdfPages, readWithPython, toPdf } from "../setup/office.ts";

const minute = 60_000;
/** 28 characters a line, 22 lines a page. */
const longText = "山东轻工纺织行业重点产业链包括造纸家电家具白酒肉制品".repeat(56);

const report: OfficeDocument = {
  title: "造纸产业链报告",
  subtitle: "（送审稿）",
  issuer: "链图专班",
  date: "2026-11-06",
  blocks: [
    { kind: "heading", level: 1, text: "现状" },
    {
      kind: "paragraph",
      runs: [{ text: longText }, { text: "共20个环节", note: 2, isBold: true }],
    },
    { kind: "heading", level: 2, text: "上游" },
    { kind: "heading", level: 3, text: "木浆" },
    { kind: "heading", level: 4, text: "进口" },
    { kind: "heading", level: 2, text: "中游" },
    { kind: "heading", level: 1, text: "短板" },
    {
      kind: "table",
      caption: "表1 短板清单",
      columns: [{ name: "环节" }, { name: "企业数", align: "right", width: 0.5 }],
      rows: Array.from({ length: 60 }, (_, index) => [`环节${index}`, String(index)]),
    },
    {
      kind: "table",
      columns: Array.from({ length: 9 }, (_, index) => ({ name: `列${index}` })),
      rows: [["宽表"]],
    },
    { kind: "sources", items: ["《规划》，2022年", "年度报告"] },
  ],
};

describe("an official document", () => {
  let file: string;
  beforeAll(async () => {
    file = join(await officeFolder(), "report.docx");
    await writeFile(file, await writeDocx(report));
  });

  it("has the page, the margins and the type of GB/T 9704-2012", { timeout: minute }, async () => {
    const read = await readWithPython<{
      page: Record<string, number>;
      styles: Record<string, { font: string; size: number; bold: boolean; line: number | null }>;
      across: [number, number];
      evenAndOdd: boolean;
    }>(
      `
from docx import Document
from docx.oxml.ns import qn
d = Document(file)
s = d.sections[0]
def style(name):
    p = next(one for one in d.styles if one.name == name)
    fonts = p.element.rPr.rFonts
    return {"font": fonts.get(qn("w:eastAsia")), "size": p.font.size.pt, "bold": bool(p.font.bold),
        "line": p.paragraph_format.line_spacing.pt if p.paragraph_format.line_spacing else None}
answer({
    "page": {k: round(getattr(s, k).mm, 1) for k in
        ["page_width", "page_height", "top_margin", "bottom_margin", "left_margin", "right_margin"]},
    "styles": {n: style(n) for n in ["Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "公文正文", "公文页码"]},
    "across": [round(d.sections[1].page_width.mm), round(d.sections[1].page_height.mm)],
    "evenAndOdd": d.settings.odd_and_even_pages_header_footer,
})`,
      file,
    );
    expect(read.page).toEqual({
      page_width: 210,
      page_height: 297,
      top_margin: 37,
      bottom_margin: 35,
      left_margin: 28,
      right_margin: 26,
    });
    expect(read.styles).toEqual({
      Title: { font: "方正小标宋简体", size: 22, bold: false, line: 36 },
      "Heading 1": { font: "黑体", size: 16, bold: false, line: 28.95 },
      "Heading 2": { font: "楷体_GB2312", size: 16, bold: false, line: 28.95 },
      "Heading 3": { font: "仿宋_GB2312", size: 16, bold: true, line: 28.95 },
      "Heading 4": { font: "仿宋_GB2312", size: 16, bold: false, line: 28.95 },
      公文正文: { font: "仿宋_GB2312", size: 16, bold: false, line: 28.95 },
      公文页码: { font: "宋体", size: 14, bold: false, line: null },
    });
    expect(read.across).toEqual([297, 210]);
    expect(read.evenAndOdd).toBe(true);
  });

  it("is text and tables, with headings numbered by their levels", {
    timeout: minute,
  }, async () => {
    const read = await readWithPython<{
      headings: string[];
      last: string[];
      notes: string[];
      table: { rows: number; first: string[]; repeats: boolean };
    }>(
      `
from docx import Document
from docx.oxml.ns import qn
d = Document(file)
t = d.tables[0]
answer({
    "headings": [p.text for p in d.paragraphs if p.style.name.startswith("Heading")],
    "last": [p.text for p in d.paragraphs[-5:]],
    "notes": [h.get(qn("w:anchor")) for h in d.element.body.iter(qn("w:hyperlink"))],
    "table": {"rows": len(t.rows), "first": [c.text for c in t.rows[1].cells],
        "repeats": t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None},
})`,
      file,
    );
    expect(read.headings).toEqual([
      "一、现状",
      "（一）上游",
      "1.木浆",
      "（1）进口",
      "（二）中游",
      "二、短板",
      "来源",
    ]);
    expect(read.last).toEqual([
      "链图专班",
      "2026年11月6日",
      "来源",
      "[1]\t《规划》，2022年",
      "[2]\t年度报告",
    ]);
    expect(read.notes).toEqual(["source-2"]);
    expect(read.table).toEqual({ rows: 61, first: ["环节0", "0"], repeats: true });
  });

  it("is printed with 22 lines of 28 characters and —1— below", {
    timeout: 4 * minute,
  }, async () => {
    const pages = await pdfPages(await toPdf(file));
    const second = (pages[1]?.text ?? "").split("\n").filter((line) => line.trim() !== "");
    expect(second).toHaveLength(23);
    expect(second.slice(0, 22).map((line) => line.trim().length)).toEqual(Array(22).fill(28));
    expect(second[22]?.trim()).toBe("—2—");
    expect(Math.round(pages[0]?.width ?? 0)).toBe(595);
    expect(pages.filter((page) => page.width > page.height)).toHaveLength(1);
  });
});

describe("the numbers of headings", () => {
  it("are those of official documents", () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual([
      "一",
      "九",
      "十",
      "十一",
      "二十",
      "二十一",
      "九十九",
    ]);
    const number = headingNumbers();
    expect(([1, 2, 2, 3, 1, 2, 3, 3, 4] as const).map(number)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "1.",
      "二、",
      "（一）",
      "1.",
      "2.",
      "（1）",
    ]);
  });
});

it("any text comes through a DOCX", { timeout: minute }, async () => {
  const texts = fc.sample(fc.string({ unit: "grapheme", maxLength: 60 }), 200);
  const special = ["=1+1", "<w:p/> & \"'", "𠀀😀", "a\tb", "  两端  "];
  const unwritable = ["\u0000", "\u0008", "\uFFFE", "\uD800"];
  const all = [...texts, ...special, ...unwritable];
  const file = join(await officeFolder(), "any.docx");
  await writeFile(
    file,
    await writeDocx({
      title: "任意文字",
      blocks: all.map((text) => ({ kind: "paragraph", runs: [{ text }] })),
    }),
  );
  const read = await readWithPython<string[]>(
    `
from docx import Document
answer([p.text for p in Document(file).paragraphs if p.style.name == "公文正文"])`,
    file,
  );
  expect(read).toEqual([...texts, ...special, ...unwritable.map(() => "\uFFFD")]);
});
