import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";

/**
 * How an official document is set by GB/T 9704-2012; docs/official-documents.md says what follows the
 * standard and what is usual beside it. Sizes of docx: half points for type, twentieths of a point else.
 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const points = (n: number): number => n * 20;

export const fonts = {
  title: "方正小标宋简体",
  first: "黑体",
  second: "楷体_GB2312",
  body: "仿宋_GB2312",
  page: "宋体",
} as const;

/** 二号, 三号, 四号, 小四, 五号, 小五 in half points. */
export const sizes = {
  second: 44,
  third: 32,
  fourth: 28,
  smallFourth: 24,
  fifth: 21,
  smallFifth: 18,
} as const;

export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    header: twips(15),
    // The dashes beside the number then stand 7 mm under the text.
    footer: twips(24.8),
  },
} as const;
export const textWidth = twips(210 - 28 - 26);
/** Where a table lies across: the page turned to the left. */
export const textWidthAcross = twips(297 - 37 - 35);

/** 22 lines in 225 mm: 28.99 pt each at most. */
const bodyLine = 579;
/** 28 characters of 16 pt in 156 mm (442.2 pt): each a quarter of a point closer. */
const closer = -5;
const character = points(16);

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const run = (font: string, size: number, isBold = false) => ({
  font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
  size,
  bold: isBold,
  color: "000000",
});
const bodyRun = (font: string, isBold = false) => ({
  ...run(font, sizes.third, isBold),
  characterSpacing: closer,
});
const bodyParagraph = {
  spacing: exactly(bodyLine),
  alignment: AlignmentType.BOTH,
  indent: { firstLine: 2 * (character + closer) },
};
const heading = (font: string, isBold = false) => ({
  run: bodyRun(font, isBold),
  paragraph: { ...bodyParagraph, alignment: AlignmentType.LEFT, keepNext: true },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { ...run(fonts.body, sizes.third), language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    title: {
      run: run(fonts.title, sizes.second),
      paragraph: {
        spacing: exactly(points(36)),
        alignment: AlignmentType.CENTER,
        keepNext: true,
      },
    },
    heading1: heading(fonts.first),
    heading2: heading(fonts.second),
    heading3: heading(fonts.body, true),
    heading4: heading(fonts.body),
  },
  paragraphStyles: [
    {
      id: "OfficialBody",
      name: "公文正文",
      basedOn: "Normal",
      quickFormat: true,
      run: bodyRun(fonts.body),
      paragraph: bodyParagraph,
    },
    {
      id: "OfficialSubtitle",
      name: "公文副标题",
      basedOn: "Normal",
      run: bodyRun(fonts.second),
      paragraph: {
        spacing: exactly(bodyLine),
        alignment: AlignmentType.CENTER,
      },
    },
    {
      id: "OfficialSignature",
      name: "公文落款",
      basedOn: "Normal",
      run: bodyRun(fonts.body),
      paragraph: {
        spacing: exactly(bodyLine),
        alignment: AlignmentType.RIGHT,
        indent: { right: 4 * character },
      },
    },
    {
      id: "OfficialCaption",
      name: "公文图表题",
      basedOn: "Normal",
      run: run(fonts.first, sizes.smallFourth),
      paragraph: {
        spacing: { ...exactly(points(22)), before: points(6), after: points(3) },
        alignment: AlignmentType.CENTER,
      },
    },
    {
      id: "OfficialPicture",
      name: "公文图",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120 } },
    },
    {
      id: "OfficialTableHead",
      name: "公文表头",
      basedOn: "Normal",
      run: run(fonts.first, sizes.fifth),
      paragraph: { spacing: exactly(points(15)), alignment: AlignmentType.CENTER },
    },
    {
      id: "OfficialTable",
      name: "公文表格",
      basedOn: "Normal",
      run: run(fonts.body, sizes.fifth),
      paragraph: { spacing: exactly(points(15)) },
    },
    {
      id: "OfficialWideTable",
      name: "公文宽表",
      basedOn: "OfficialTable",
      run: run(fonts.body, sizes.smallFifth),
      paragraph: { spacing: exactly(points(13)) },
    },
    {
      id: "OfficialSource",
      name: "公文来源",
      basedOn: "Normal",
      run: run(fonts.body, sizes.smallFourth),
      paragraph: {
        spacing: exactly(points(20)),
        indent: { left: points(30), hanging: points(30) },
      },
    },
    {
      id: "OfficialPageNumber",
      name: "公文页码",
      basedOn: "Normal",
      run: run(fonts.page, sizes.fourth),
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  ],
};
