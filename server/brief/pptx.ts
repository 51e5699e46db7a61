import pptxgen from "pptxgenjs";
import { chartColours } from "../domain/brief/chart-svg.ts";
import {
  type Box,
  type ChartBox,
  type Page,
  type PictureBox,
  pageSize,
  type TableBox,
  type TextBox,
} from "../domain/brief/page.ts";

/** By name only, so that the office's own computer supplies them. */
const headFont = "黑体";
const bodyFont = "微软雅黑";
const blue = "1F4B82";
const ink = "1F2933";
const quiet = "55606D";
const rule = "C3CFDB";
const captionHeight = 0.3;

export interface DrawnPicture {
  /** PNG as base64, without a head. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

type Presentation = InstanceType<typeof pptxgen>;
type Slide = ReturnType<Presentation["addSlide"]>;

/** Pages as a presentation: text, tables and charts that can be edited; pictures as they were drawn. */
export async function writePptx(
  about: { readonly title: string; readonly subject: string },
  pages: readonly Page[],
  pictures: ReadonlyMap<string, DrawnPicture>,
): Promise<Uint8Array> {
  const file = new pptxgen();
  file.defineLayout({ name: "WIDE", width: pageSize.width, height: pageSize.height });
  file.layout = "WIDE";
  file.title = about.title;
  file.subject = about.subject;
  file.company = "链图 ChainAtlas";
  file.theme = { headFontFace: headFont, bodyFontFace: bodyFont };
  defineMasters(file);
  for (const page of pages) {
    const slide = file.addSlide({ masterName: page.isCover ? "COVER" : "BODY" });
    for (const box of page.boxes) addBox(file, slide, box, pictures, page.isCover);
    if (page.notes !== "") slide.addNotes(page.notes);
  }
  return (await file.write({ outputType: "uint8array", compression: true })) as Uint8Array;
}

function defineMasters(file: Presentation): void {
  const title = {
    name: "title",
    type: "title" as const,
    fontFace: headFont,
    bold: true,
    margin: 0,
  };
  file.defineSlideMaster({
    title: "BODY",
    background: { color: "FFFFFF" },
    objects: [
      { line: { x: 0.6, y: 1.2, w: 12.13, h: 0, line: { color: blue, width: 2 } } },
      {
        placeholder: {
          options: {
            ...title,
            x: 0.6,
            y: 0.42,
            w: 12.13,
            h: 0.78,
            color: blue,
            fontSize: 26,
            align: "left",
            valign: "middle",
          },
          text: "",
        },
      },
    ],
  });
  file.defineSlideMaster({
    title: "COVER",
    background: { color: blue },
    objects: [
      {
        placeholder: {
          options: {
            ...title,
            x: 1,
            y: 1.9,
            w: 11.33,
            h: 1.75,
            color: "FFFFFF",
            fontSize: 40,
            align: "left",
            valign: "bottom",
          },
          text: "",
        },
      },
    ],
  });
}

function addBox(
  file: Presentation,
  slide: Slide,
  box: Box,
  pictures: ReadonlyMap<string, DrawnPicture>,
  isCover: boolean,
): void {
  switch (box.kind) {
    case "text":
      addText(slide, box, isCover);
      return;
    case "figure":
      slide.addShape(file.ShapeType.rect, {
        ...rect(box),
        fill: { color: "F5F8FB" },
        line: { color: rule, width: 0.75 },
      });
      slide.addText(
        [
          { text: box.figure.label, options: { fontSize: 11, color: ink, breakLine: true } },
          { text: box.figure.value, options: { fontSize: box.size, bold: true, color: blue } },
          { text: box.figure.unit, options: { fontSize: 13, color: blue } },
          { text: box.marks, options: { fontSize: 11, color: blue, breakLine: true } },
          { text: box.figure.note, options: { fontSize: 9.5, color: quiet } },
        ],
        { ...rect(box), fontFace: bodyFont, valign: "top", margin: [6, 6, 3, 3], fit: "shrink" },
      );
      return;
    case "table":
      addTable(slide, box);
      return;
    case "chart":
      addChart(file, slide, box);
      return;
    case "picture":
      addPicture(slide, box, pictures.get(box.view));
      return;
  }
}

const rect = ({ x, y, w, h }: Box) => ({ x, y, w, h });

function addText(slide: Slide, box: TextBox, isCover: boolean): void {
  const { role, paragraphs, size } = box;
  if (role === "title" || role === "coverTitle") {
    slide.addText(paragraphs.map((one) => one.text).join("\n"), {
      placeholder: "title",
      fontSize: size,
    });
    return;
  }
  const isSmall = role === "footer" || role === "pageNumber";
  const color = isCover ? "FFFFFF" : isSmall ? quiet : ink;
  const runs = paragraphs.flatMap(({ text, marks, isBullet }, i) => {
    const isLast = i === paragraphs.length - 1;
    const bullet = isBullet ? { bullet: { indent: size * 1.2 } } : {};
    const head = { text, options: { ...bullet, breakLine: marks === "" && !isLast } };
    const tail = {
      text: marks,
      options: { fontSize: size * 0.78, color: blue, breakLine: !isLast },
    };
    return marks === "" ? [head] : [head, tail];
  });
  slide.addText(runs, {
    ...rect(box),
    fontFace: bodyFont,
    fontSize: size,
    color,
    align: role === "pageNumber" ? "right" : "left",
    valign: isSmall ? "middle" : "top",
    // Left, right, bottom, top.
    margin: [7.2, 7.2, 3.6, 3.6],
    paraSpaceAfter: role === "body" ? 5 : role === "source" ? 2 : 0,
  });
}

function addTable(slide: Slide, box: TableBox): void {
  const border = { type: "solid" as const, color: rule, pt: 0.75 };
  const head = box.columns.map(({ name }) => ({
    text: name,
    options: { bold: true, color: "FFFFFF", fill: { color: blue } },
  }));
  const rows = box.rows.map((row, i) =>
    row.cells.map((text, j) => ({
      text,
      options: {
        color: j === row.cells.length - 1 ? blue : ink,
        fill: { color: i % 2 === 1 ? "F5F8FB" : "FFFFFF" },
      },
    })),
  );
  slide.addTable([head, ...rows], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: box.columns.map((one) => one.width),
    rowH: [box.headHeight, ...box.rows.map((one) => one.height)],
    fontFace: bodyFont,
    fontSize: box.size,
    valign: "middle",
    border,
    margin: [0.045, 0.07, 0.045, 0.07],
    autoPage: false,
  });
}

function addChart(file: Presentation, slide: Slide, box: ChartBox): void {
  const { chart, marks } = box;
  const type = { BAR: "bar", STACKED: "bar", LINE: "line", PIE: "pie" } as const;
  const isBar = chart.chart === "BAR" || chart.chart === "STACKED";
  // Bars are drawn from the bottom up.
  const inOrder = <T>(list: readonly T[]): T[] => (isBar ? list.toReversed() : [...list]);
  const data = chart.series.map((one) => ({
    name: one.name,
    labels: inOrder(chart.categories),
    // An unknown value leaves an empty cell; the library's types know numbers only.
    values: inOrder(one.values) as number[],
  }));
  slide.addChart(file.ChartType[type[chart.chart]], data, {
    ...rect(box),
    h: box.h - captionHeight,
    showTitle: true,
    title: chart.caption,
    titleFontFace: bodyFont,
    titleFontSize: 14,
    titleColor: ink,
    chartColors: chartColours.slice(
      0,
      Math.max(chart.series.length, chart.chart === "PIE" ? 8 : 1),
    ),
    showLegend: chart.series.length > 1 || chart.chart === "PIE",
    legendPos: "b",
    legendFontFace: bodyFont,
    legendFontSize: 12,
    showValue: true,
    showPercent: false,
    dataLabelFontFace: bodyFont,
    dataLabelFontSize: 11,
    dataLabelColor: chart.chart === "STACKED" || chart.chart === "PIE" ? "FFFFFF" : ink,
    dataLabelFormatCode: chart.chart === "STACKED" ? "0;;;" : "General",
    catAxisLabelFontFace: bodyFont,
    catAxisLabelFontSize: 12,
    valAxisLabelFontFace: bodyFont,
    valAxisLabelFontSize: 11,
    valAxisLabelFormatCode: "General",
    ...(isBar
      ? {
          barDir: "bar" as const,
          barGrouping: chart.chart === "STACKED" ? ("stacked" as const) : ("clustered" as const),
          valAxisHidden: true,
          valGridLine: { style: "none" as const },
        }
      : {}),
    altText: chart.caption,
  });
  addCaption(slide, box, marks);
}

function addPicture(slide: Slide, box: PictureBox, drawn: DrawnPicture | undefined): void {
  if (drawn === undefined) throw new Error(`no picture ${box.view}`);
  const room = { w: box.w, h: box.h - captionHeight };
  const scale = Math.min(room.w / drawn.width, room.h / drawn.height);
  const [w, h] = [drawn.width * scale, drawn.height * scale];
  slide.addImage({
    data: `image/png;base64,${drawn.png}`,
    x: box.x + (room.w - w) / 2,
    y: box.y + (room.h - h) / 2,
    w,
    h,
    altText: box.caption,
  });
  addCaption(slide, box, `${box.caption}${box.marks}`);
}

function addCaption(slide: Slide, box: Box, words: string): void {
  if (words === "") return;
  slide.addText(words, {
    x: box.x,
    y: box.y + box.h - captionHeight,
    w: box.w,
    h: captionHeight,
    fontFace: bodyFont,
    fontSize: 11,
    color: quiet,
    align: "center",
    valign: "middle",
    margin: 0,
  });
}
