import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { DocBlock, OfficeDocument, Run } from "./document.ts";
import { isWide, tableOf } from "./docx-table.ts";
import { headingNumbers } from "./heading-number.ts";
import { officeText } from "./office-text.ts";
import { page, sizes, styles, textWidth, textWidthAcross } from "./official-style.ts";

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
type HeadingNumber = ReturnType<typeof headingNumbers>;

/** Sets a document as official documents are set (GB/T 9704-2012). */
export async function writeDocx(document: OfficeDocument): Promise<Uint8Array> {
  const file = new Document({
    title: officeText(document.title),
    creator: "链图 ChainAtlas",
    styles,
    evenAndOddHeaderAndFooters: true,
    // A line that ends in a break of ours is not drawn out to the edge.
    compatibility: { doNotExpandShiftReturn: true },
    sections: sectionsOf(document),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Pages lie across where a table is wide, and stand upright else. */
function sectionsOf(document: OfficeDocument): ISectionOptions[] {
  const number = headingNumbers();
  const sections: { isAcross: boolean; children: FileChild[] }[] = [];
  const put = (children: readonly FileChild[], isAcross = false) => {
    const last = sections.at(-1);
    if (last?.isAcross === isAcross) last.children.push(...children);
    else if (children.length > 0) sections.push({ isAcross, children: [...children] });
  };
  const last = document.blocks.at(-1);
  const closing = last?.kind === "sources" ? [last] : [];
  const body = document.blocks.slice(0, document.blocks.length - closing.length);
  put(titleOf(document), leadsAcross(body, 0));
  body.forEach((block, index) => {
    put(childrenOf(block, number), leadsAcross(body, index));
  });
  put(signatureOf(document));
  for (const block of closing) put(childrenOf(block, number));
  return sections.map(({ isAcross, children }) => ({
    properties: { page: isAcross ? across : upright },
    children,
    footers: { default: pageNumber("odd"), even: pageNumber("even") },
  }));
}

/** A wide table, and the headings and words that lead to it and to nothing else. */
function leadsAcross(blocks: readonly DocBlock[], index: number): boolean {
  const next = blocks
    .slice(index)
    .find((block) => block.kind !== "heading" && block.kind !== "paragraph");
  if (next === undefined || !isWide(next)) return false;
  if (blocks[index] === next) return true;
  // From the last heading on: what stands before it belongs to something else.
  const way = blocks.slice(index, blocks.indexOf(next));
  return way.findLastIndex((block) => block.kind === "heading") <= 0;
}

const upright = { size: page.size, margin: page.margin };
/** The page turned to the left: its head stands where the binding is. */
const across = {
  size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
  margin: {
    ...page.margin,
    top: page.margin.left,
    right: page.margin.top,
    bottom: page.margin.right,
    left: page.margin.bottom,
    footer: page.margin.header,
  },
};

function titleOf({ title, subtitle }: OfficeDocument): Paragraph[] {
  const line = (style: string, text = "") =>
    new Paragraph({ style, children: linesOf(text).map((one) => new TextRun(one)) });
  return [
    line("Title", title),
    ...(subtitle ? [line("OfficialSubtitle", subtitle)] : []),
    line("OfficialSubtitle"),
  ];
}

function signatureOf({ issuer, date }: OfficeDocument): Paragraph[] {
  const lines = [issuer, date && dateInWords(date)].filter((one) => one !== undefined);
  if (lines.length === 0) return [];
  return ["", ...lines].map(
    (text, index) =>
      new Paragraph({
        style: "OfficialSignature",
        text: officeText(text),
        keepNext: index < lines.length,
      }),
  );
}

function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : date;
}

function childrenOf(block: DocBlock, number: HeadingNumber): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_4,
          text: `${number(block.level)}${officeText(block.text)}`,
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: "OfficialBody", children: block.runs.flatMap(runOf) })];
    case "table":
      return [
        ...captionOf(block.caption),
        tableOf(block, isWide(block) ? textWidthAcross : textWidth),
      ];
    case "picture":
      return pictureOf(block);
    case "sources":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: "来源" }),
        ...block.items.map(
          (item, index) =>
            new Paragraph({
              style: "OfficialSource",
              children: [
                new Bookmark({
                  id: sourceMark(index + 1),
                  children: [new TextRun(`[${index + 1}]`)],
                }),
                new TextRun({ children: ["\t", officeText(item)] }),
              ],
            }),
        ),
      ];
  }
}

const sourceMark = (note: number): string => `source-${note}`;

function runOf({ text, isBold = false, note }: Run): ParagraphChild[] {
  const words = linesOf(text).map((line) => new TextRun({ ...line, bold: isBold }));
  if (note === undefined) return words;
  const mark = new TextRun({ text: `[${note}]`, superScript: true });
  return [...words, new InternalHyperlink({ anchor: sourceMark(note), children: [mark] })];
}

/** A text as runs with a line break before each line but the first. */
function linesOf(text: string): { text: string; break?: number }[] {
  return officeText(text)
    .split("\n")
    .map((line, index) => (index === 0 ? { text: line } : { text: line, break: 1 }));
}

const captionOf = (caption: string | undefined): Paragraph[] =>
  caption
    ? [new Paragraph({ style: "OfficialCaption", text: officeText(caption), keepNext: true })]
    : [];

function pictureOf(block: Extract<DocBlock, { kind: "picture" }>): Paragraph[] {
  // Pixels of 96 to the inch; as wide as the text at most, and as high as most of a page.
  const most = { width: textWidth / 15, height: 760 };
  const scale = Math.min(1, most.width / block.width, most.height / block.height);
  const alt = officeText(block.alt);
  const image = new ImageRun({
    type: "png",
    data: block.png,
    transformation: { width: block.width * scale, height: block.height * scale },
    altText: { name: alt, title: alt, description: alt },
  });
  return [
    new Paragraph({ style: "OfficialPicture", children: [image] }),
    ...captionOf(block.caption),
  ];
}

/** —1—, on the outer edge, one character from it. */
function pageNumber(side: "odd" | "even"): Footer {
  const space = sizes.fourth * 10;
  return new Footer({
    children: [
      new Paragraph({
        style: "OfficialPageNumber",
        alignment: side === "odd" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "odd" ? { right: space } : { left: space },
        children: [new TextRun({ children: ["—", PageNumber.CURRENT, "—"] })],
      }),
    ],
  });
}
