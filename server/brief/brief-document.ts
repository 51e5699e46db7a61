import {
  type Block,
  type Numbering,
  numberSources,
  type Outline,
  type Sentence,
  type Slide,
} from "../domain/brief/outline.ts";
import { pictureKey, viewOf } from "../domain/brief/page.ts";
import { sourceText } from "../domain/brief/paginate.ts";
import type { DocBlock, OfficeDocument, Run } from "./document.ts";
import type { DrawnPicture } from "./pptx.ts";

/** A briefing as an official document: each slide a heading, charts as tables, sources at the end. */
export function briefDocument(
  outline: Outline,
  pictures: ReadonlyMap<string, DrawnPicture>,
): OfficeDocument {
  const numbers = numberSources(outline);
  if (outline.slides.every((slide) => slide.origin?.template === "DEPARTMENT")) {
    return dutySheet(outline, numbers);
  }
  const blocks = outline.slides
    .filter((slide) => !slide.isCover)
    .flatMap((slide): DocBlock[] => [
      { kind: "heading", level: 1, text: slide.title },
      ...slide.blocks.flatMap((block) => docBlocks(block, slide, numbers, pictures)),
      ...footOf(slide),
    ]);
  return {
    title: outline.title,
    subtitle: outline.subtitle,
    date: outline.date,
    blocks: [...blocks, { kind: "sources", items: numbers.list.map(sourceText) }],
  };
}

/** 责任分工一页纸: what the slides say, in the words of one page. */
function dutySheet(outline: Outline, numbers: Numbering): OfficeDocument {
  const part = (name: string) => outline.slides.find((slide) => slide.origin?.part === name);
  const sentences = (name: string, key: string) =>
    (part(name)?.blocks ?? []).flatMap((block) =>
      block.key === key && block.kind === "text" ? block.sentences : [],
    );
  const targets = (part("targets")?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );
  const shown = targets.slice(0, mostTargets).map(({ cells }) => `${cells[0]}${cells[1]}`);
  const rest = targets.length > shown.length ? `等${targets.length}个` : "";
  const duties: Sentence[] = [
    { text: `数据截至${outline.date}。`, refs: [] },
    ...sentences("summary", "lead"),
    ...(shown.length === 0
      ? sentences("targets", "main")
      : [{ text: `指标：${shown.join("、")}${rest}。`, refs: targets.flatMap((row) => row.refs) }]),
  ];
  return {
    title: outline.title,
    blocks: [
      ...duties.map(
        ({ text, refs }): DocBlock => ({
          kind: "paragraph",
          runs: [{ text }, ...numbers.of(refs).map((note) => ({ text: "", note }))],
        }),
      ),
      { kind: "sources", items: numbers.list.map(sourceText) },
    ],
  };
}

const mostTargets = 4;

function docBlocks(
  block: Block,
  slide: Slide,
  numbers: Numbering,
  pictures: ReadonlyMap<string, DrawnPicture>,
): DocBlock[] {
  const notes = (refs: readonly string[]): Run[] =>
    numbers.of(refs).map((note) => ({ text: "", note }));
  const runs = ({ text, refs }: Sentence): Run[] => [{ text }, ...notes(refs)];
  switch (block.kind) {
    case "text":
      return [{ kind: "paragraph", runs: block.sentences.flatMap(runs) }];
    case "list":
      return block.sentences.map((one) => ({ kind: "paragraph", runs: runs(one) }));
    case "figures":
      return block.figures.map(({ label, value, unit, note, refs }) => ({
        kind: "paragraph",
        runs: [
          { text: `${label}：` },
          { text: `${value}${unit}`, isBold: true },
          { text: note === "" ? "。" : `（${note}）。` },
          ...notes(refs),
        ],
      }));
    case "table":
      return [
        {
          kind: "table",
          columns: [...block.columns, { name: "来源", width: 0.8 }],
          rows: block.rows.map(({ cells, refs }) => [...cells, numbers.marks(refs)]),
        },
      ];
    case "chart":
      return [
        {
          kind: "table",
          caption: block.unit === "" ? block.caption : `${block.caption}（${block.unit}）`,
          columns: [{ name: "类别" }, ...block.series.map(({ name }) => ({ name }))],
          rows: block.categories.map((category, i) => [
            category,
            ...block.series.map(({ values }) => amount(values[i] ?? null)),
          ]),
        },
      ];
    case "picture": {
      const kept = slide.frozenAt === null ? "" : `@${slide.id}`;
      const key = viewOf(`${pictureKey(block.spec)}${kept}`, block.spec.focus);
      const drawn = pictures.get(key);
      if (drawn === undefined) throw new Error(`no picture ${key}`);
      const { png, width, height } = drawn;
      const { caption } = block;
      return [
        {
          kind: "picture",
          png: Buffer.from(png, "base64"),
          ...{ width, height, caption, alt: caption },
        },
      ];
    }
  }
}

const amount = (value: number | null): string => (value === null ? "无数据" : String(value));

function footOf({ coverage, frozenAt }: Slide): DocBlock[] {
  const words = [coverage, frozenAt === null ? "" : `本节数据固定于${frozenAt}`].filter(
    (one) => one !== "",
  );
  return words.length === 0
    ? []
    : [{ kind: "paragraph", runs: [{ text: `${words.join("；")}。` }] }];
}
