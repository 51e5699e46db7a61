import type { ChainMove } from "../gap/analyse.ts";
import type { GapKind } from "../gap/signal.ts";
import type { GapState } from "../gap/supply.ts";
import type { SegmentFunction, Stage } from "../model.ts";
import { functionWords, gapKindWords, moveWords, stageWords, stateWords } from "./enum-words.ts";
import { type ListDef, type Named, nameIn, namesIn } from "./list.ts";

export interface SegmentItem extends Named {
  readonly stage: Stage;
  readonly function: SegmentFunction;
  readonly group: string;
  readonly codes: readonly string[];
  readonly chain: Named;
  readonly inputs: readonly Named[];
  readonly outputs: readonly Named[];
  readonly products: readonly Named[];
  readonly evidenceIds: readonly string[];
}

/** What the gap analysis says of a segment in a region. */
export interface SegmentFinding {
  readonly state: GapState;
  readonly score: { readonly low: number; readonly high: number } | null;
  readonly knownSuppliers: number;
  readonly firmsElsewhere: number;
  readonly move: ChainMove | null;
  readonly kinds: readonly GapKind[];
  readonly quotes: readonly string[];
  /** What the state follows from. */
  readonly reasons: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** How far other segments need it. */
  readonly needs: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly evidenceIds: readonly string[];
}

export interface AnalysedSegmentItem {
  readonly segment: SegmentItem;
  readonly finding: SegmentFinding;
}

/** No firm known of a segment of which nothing is known is no figure. */
const known = ({ finding }: AnalysedSegmentItem, count: number): number | null =>
  count === 0 && finding.state === "UNKNOWN" ? null : count;

const factsOf = ({ segment, finding }: AnalysedSegmentItem) => ({
  id: segment.id,
  entityId: segment.id,
  chains: [segment.chain],
  places: [],
  departments: [],
  evidenceIds: [...new Set([...segment.evidenceIds, ...finding.evidenceIds])],
});

export const segmentList: ListDef<AnalysedSegmentItem> = {
  kind: "SEGMENTS",
  title: { zh: "产业链图谱清单", en: "Segments of the chains" },
  note: {
    zh: "各产业链的全部环节及其上下游；状态与企业数按所选地区判定。",
    en: "All segments of the chains with what is before and after them; state and firms are those of the region.",
  },
  isOfRegion: true,
  columns: [
    {
      key: "chain",
      name: { zh: "产业链", en: "Chain" },
      type: "text",
      of: ({ segment }, lang) => nameIn(lang, segment.chain),
    },
    {
      key: "name",
      name: { zh: "环节", en: "Segment" },
      type: "text",
      width: 1.5,
      of: ({ segment }) => segment.name,
    },
    {
      key: "nameEn",
      name: { zh: "英文名", en: "English name" },
      type: "text",
      isExtra: true,
      width: 1.5,
      of: ({ segment }) => segment.nameEn,
    },
    {
      key: "stage",
      name: { zh: "位置", en: "Stage" },
      type: "text",
      width: 0.6,
      of: ({ segment }, lang) => stageWords[segment.stage][lang],
    },
    {
      key: "function",
      name: { zh: "类别", en: "Function" },
      type: "text",
      width: 0.6,
      of: ({ segment }, lang) => functionWords[segment.function][lang],
    },
    {
      key: "group",
      name: { zh: "分组", en: "Group" },
      type: "text",
      of: ({ segment }) => segment.group,
    },
    {
      key: "codes",
      name: { zh: "国民经济行业代码", en: "Industry codes (GB/T 4754)" },
      type: "list",
      isExtra: true,
      of: ({ segment }) => segment.codes,
    },
    {
      key: "inputs",
      name: { zh: "上一环节", en: "Made from" },
      type: "list",
      isExtra: true,
      width: 2,
      of: ({ segment }, lang) => namesIn(lang, segment.inputs),
    },
    {
      key: "outputs",
      name: { zh: "下一环节", en: "Goes into" },
      type: "list",
      width: 2,
      of: ({ segment }, lang) => namesIn(lang, segment.outputs),
    },
    {
      key: "products",
      name: { zh: "产品", en: "Products" },
      type: "list",
      isExtra: true,
      width: 2,
      of: ({ segment }, lang) => namesIn(lang, segment.products),
    },
    {
      key: "state",
      name: { zh: "状态", en: "State" },
      type: "text",
      width: 0.7,
      of: ({ finding }, lang) => stateWords[finding.state][lang],
    },
    {
      key: "suppliers",
      name: { zh: "区域内已知企业（家）", en: "Known firms in the region" },
      type: "number",
      width: 0.8,
      of: (row) => known(row, row.finding.knownSuppliers),
    },
    {
      key: "elsewhere",
      name: { zh: "区域外已知企业（家）", en: "Known firms elsewhere" },
      type: "number",
      width: 0.8,
      of: (row) => known(row, row.finding.firmsElsewhere),
    },
  ],
  facts: (row) => ({ ...factsOf(row), section: null }),
};

export const gapList: ListDef<AnalysedSegmentItem> = {
  kind: "GAPS",
  title: { zh: "短板清单", en: "Gaps" },
  note: {
    zh: "按缺口判定方法得出。待核实的环节单列：没有依据，不等于缺失。",
    en: "By the gap method. What is unknown stands apart: no evidence is not a gap.",
  },
  isOfRegion: true,
  sections: [
    {
      key: "PROVEN",
      name: { zh: "有依据的短板", en: "Proven gaps" },
      hint: {
        zh: "有来源说明薄弱或缺失，或区域内已知企业数量不足。",
        en: "A source says weak or missing, or few firms are known in the region.",
      },
    },
    {
      key: "UNKNOWN",
      name: { zh: "待核实的环节", en: "To be verified" },
      hint: {
        zh: "未找到依据，不能当作短板上报；核实后再判定。",
        en: "No evidence was found; not to be reported as gaps before they are verified.",
      },
    },
  ],
  columns: [
    {
      key: "name",
      name: { zh: "环节", en: "Segment" },
      type: "text",
      width: 1.3,
      of: ({ segment }, lang) => nameIn(lang, segment),
    },
    {
      key: "chain",
      name: { zh: "产业链", en: "Chain" },
      type: "text",
      width: 0.8,
      of: ({ segment }, lang) => nameIn(lang, segment.chain),
    },
    {
      key: "stage",
      name: { zh: "位置", en: "Stage" },
      type: "text",
      width: 0.6,
      of: ({ segment }, lang) => stageWords[segment.stage][lang],
    },
    {
      key: "state",
      name: { zh: "状态", en: "State" },
      type: "text",
      width: 0.7,
      of: ({ finding }, lang) => stateWords[finding.state][lang],
    },
    {
      key: "scoreLow",
      name: { zh: "缺口分下限", en: "Gap score, least" },
      type: "number",
      width: 0.7,
      of: ({ finding }) => rounded(finding.score?.low),
    },
    {
      key: "scoreHigh",
      name: { zh: "缺口分上限", en: "Gap score, most" },
      type: "number",
      width: 0.7,
      of: ({ finding }) => rounded(finding.score?.high),
    },
    {
      key: "suppliers",
      name: { zh: "区域内已知企业（家）", en: "Known firms in the region" },
      type: "number",
      width: 0.8,
      of: (row) => known(row, row.finding.knownSuppliers),
    },
    {
      key: "elsewhere",
      name: { zh: "区域外已知企业（家）", en: "Known firms elsewhere" },
      type: "number",
      width: 0.8,
      isExtra: true,
      of: (row) => known(row, row.finding.firmsElsewhere),
    },
    {
      key: "move",
      name: { zh: "建议方式", en: "Move" },
      type: "text",
      width: 0.7,
      of: ({ finding }, lang) => (finding.move === null ? null : moveWords[finding.move][lang]),
    },
    {
      key: "kinds",
      name: { zh: "规划所指短板类型", en: "Kinds named by the plan" },
      type: "list",
      isExtra: true,
      of: ({ finding }, lang) => finding.kinds.map((kind) => gapKindWords[kind][lang]),
    },
    {
      key: "quotes",
      name: { zh: "规划原文", en: "Words of the plan" },
      type: "list",
      isExtra: true,
      width: 3,
      of: ({ finding }) => finding.quotes,
    },
    {
      key: "reasons",
      name: { zh: "判定理由", en: "Why" },
      type: "list",
      width: 4,
      of: ({ finding }, lang) => finding.reasons[lang],
    },
    {
      key: "needs",
      name: { zh: "需求与就绪", en: "Need and readiness" },
      type: "list",
      isExtra: true,
      width: 3,
      of: ({ finding }, lang) => finding.needs[lang],
    },
  ],
  facts: (row) => ({
    ...factsOf(row),
    section: row.finding.state === "UNKNOWN" ? "UNKNOWN" : "PROVEN",
  }),
};

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10) / 10;
