import type { Interval } from "../gap/analyse.ts";
import type { GapState } from "../gap/supply.ts";
import type { Comparator } from "../model.ts";
import type { CoverageFact, Frame, SegmentFact, TargetFact, ThingFact } from "./facts.ts";
import {
  type Block,
  type BlockOf,
  type BriefSource,
  type BriefTemplate,
  noDataWords,
  type Outline,
  type PictureKind,
  refsOf,
  type Sentence,
  type Slide,
  unknownWords,
} from "./outline.ts";

/** What is found or computed here rather than read somewhere is a source of its own. */
export const ownSources = {
  graph: derived("calc:graph", "链图图谱检索（截至数据日期已载入的事实）"),
  gaps: derived("calc:gaps", "链图计算：环节状态、完整度与缺口分，方法见《缺口判定方法》"),
  candidates: derived(
    "calc:candidates",
    "链图计算：候选企业排序，权重为本项目自定，方法见《缺口判定方法》",
  ),
} as const;

function derived(id: string, title: string): BriefSource {
  return { id, kind: "DERIVED", title, publisher: null, date: null, url: null };
}

export const stateWords: Readonly<Record<GapState, string>> = {
  STRONG: "强",
  ADEQUATE: "尚可",
  WEAK: "弱",
  MISSING: "缺失",
  UNKNOWN: unknownWords,
};
export const stageWords = { UPSTREAM: "上游", MIDSTREAM: "中游", DOWNSTREAM: "下游" } as const;

export const say = (text: string, ...refs: readonly (readonly string[])[]): Sentence => ({
  text,
  refs: [...new Set(refs.flat())],
});

const common = (key: string) => ({ key, isOwn: false });

export const textBlock = (key: string, sentences: readonly Sentence[]): BlockOf<"text"> => ({
  ...common(key),
  kind: "text",
  sentences: [...sentences],
});

export const listBlock = (key: string, sentences: readonly Sentence[]): BlockOf<"list"> => ({
  ...common(key),
  kind: "list",
  sentences: [...sentences],
});

export const figuresBlock = (
  key: string,
  figures: BlockOf<"figures">["figures"],
): BlockOf<"figures"> => ({ ...common(key), kind: "figures", figures });

interface Row {
  readonly cells: readonly string[];
  readonly refs: readonly string[];
}

/** A table, or one sentence where there is nothing to put into it. */
export function tableBlock(
  key: string,
  columns: readonly (readonly [name: string, width: number])[],
  rows: readonly Row[],
  none: Sentence,
): Block {
  if (rows.length === 0) return textBlock(key, [none]);
  return {
    ...common(key),
    kind: "table",
    columns: columns.map(([name, width]) => ({ name, width })),
    rows: rows.map(({ cells, refs }) => ({ cells: [...cells], refs: [...refs] })),
  };
}

export const chartBlock = (
  key: string,
  chart: Omit<BlockOf<"chart">, "kind" | "key" | "isOwn">,
): BlockOf<"chart"> => ({ ...common(key), kind: "chart", ...chart });

export function pictureBlock(
  kind: PictureKind,
  of: string | null,
  region: string | null,
  more: { caption: string; refs: readonly string[]; open?: string[]; focus?: string[] },
): BlockOf<"picture"> {
  const { caption, refs, open = [], focus = [] } = more;
  return {
    ...common("picture"),
    kind: "picture",
    spec: { kind, of, region, open, focus },
    caption,
    refs: [...refs],
  };
}

/** A draft of a template; each slide knows the part that it was made of. */
export function drafting(template: BriefTemplate, of: string, frame: Frame) {
  const slides: Slide[] = [];
  const add = (
    part: string,
    title: string,
    blocks: readonly Block[],
    notes: string,
    coverage = "",
  ) =>
    slides.push({
      id: part,
      isCover: part === "cover",
      title,
      isOwnTitle: false,
      notes,
      isOwnNotes: false,
      origin: { template, of, region: frame.region.id, part },
      frozenAt: null,
      coverage,
      blocks: [...blocks],
    });
  const finish = (title: string, subtitle: string): Outline => {
    const used = new Set(slides.flatMap((slide) => slide.blocks.flatMap(refsOf)));
    return {
      title,
      subtitle,
      regionId: frame.region.id,
      regionName: frame.region.name,
      date: frame.date,
      sources: [...frame.sources, ...Object.values(ownSources)].filter((one) => used.has(one.id)),
      slides,
    };
  };
  return { add, finish };
}

export type AddSlide = ReturnType<typeof drafting>["add"];

export const coverageText = ({ total, evidenced }: CoverageFact): string =>
  `${total}个环节中${evidenced}个有证据`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** An interval as far as it is known; what is unknown has no figure. */
export function scoreText({ state, score, scoreHigh }: SegmentFact): string {
  if (score === null || scoreHigh === null) return "不计分";
  if (state === "UNKNOWN") return unknownWords;
  const [low, high] = [Math.round(score), Math.round(scoreHigh)];
  return low === high ? String(low) : `${low}–${high}`;
}

export function completenessText(range: Interval | null): string {
  if (range === null) return "不给总值";
  const [low, high] = [percent(range.low), percent(range.high)];
  return low === high ? low : `${low}–${high}`;
}

export const joined = (names: readonly string[], most = 6): string =>
  names.length === 0
    ? noDataWords
    : names.length <= most
      ? names.join("、")
      : `${names.slice(0, most).join("、")}等${names.length}项`;

const comparatorWords: Readonly<Record<Comparator, string>> = {
  EQ: "",
  GTE: "以上",
  LTE: "以下",
  APPROX: "左右",
};

export const amountText = ({ value, unit, comparator }: TargetFact): string =>
  `${value}${unit}${comparatorWords[comparator]}`;

const labelWords: Readonly<Record<string, string>> = {
  Cluster: "产业集群",
  Platform: "平台",
  InnovationCentre: "创新中心",
  Technology: "技术",
  Project: "项目",
  Event: "展会赛事",
  Brand: "品牌",
  Policy: "政策",
  Task: "任务",
  Chain: "产业链",
  Segment: "环节",
  Firm: "企业",
  Department: "部门",
  Product: "产品",
  Place: "地点",
  Target: "指标",
  Plan: "规划",
  Section: "章节",
};
export const labelWord = (label: string): string => labelWords[label] ?? label;

export const thingRow = (one: ThingFact) => ({
  cells: [labelWord(one.label), one.name, one.place ?? "—", one.detail ?? one.subkind ?? "—"],
  refs: one.refs,
});
