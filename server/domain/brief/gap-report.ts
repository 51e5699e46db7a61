import { candidateParts, candidateWeights } from "../gap/candidates.ts";
import { knownText } from "./chain-report.ts";
import {
  type AddSlide,
  chartBlock,
  coverageText,
  drafting,
  figuresBlock,
  joined,
  labelWord,
  listBlock,
  ownSources,
  percent,
  pictureBlock,
  say,
  scoreText,
  stageWords,
  stateWords,
  tableBlock,
  textBlock,
  thingRow,
} from "./draft.ts";
import type { CandidateFact, GapFacts, SegmentFact } from "./facts.ts";
import { noDataWords, type Outline, unknownWords } from "./outline.ts";

const gaps = [ownSources.gaps.id];
const graph = [ownSources.graph.id];
const ranking = [ownSources.candidates.id];
const most = { quotes: 3, candidates: 12, compared: 8, offers: 10, around: 14, firms: 14 };

const isPresent = ({ state }: SegmentFact): boolean => state === "STRONG" || state === "WEAK";

/** 招商专报: a segment that lacks something, with the firms elsewhere that could fill it. */
export function gapReport(facts: GapFacts): Outline {
  const { segment, chain, region, coverage } = facts;
  const { add, finish } = drafting("GAP", segment.id, facts);
  const covered = `${chain.name}链${coverageText(coverage)}`;
  add("cover", `${segment.name}招商专报`, [], "封面。", covered);
  addWhy(facts, add, covered);
  addNeed(facts, add, covered);
  const picture = (focus: string[]) =>
    pictureBlock("CHAIN_MAP", chain.id, region.id, {
      caption: `${chain.name}产业链图谱（${region.name}），“${segment.group}”板块已展开`,
      refs: gaps,
      open: segment.group === "" ? [] : [segment.group],
      focus,
    });
  add(
    "map",
    `在链上的位置：${chain.name}产业链`,
    [picture([])],
    "先看全链，下一页推近到本环节。",
    covered,
  );
  add(
    "near",
    `推近：${segment.name}`,
    [picture([segment.id])],
    "镜头停在本环节，可点击查看依据。",
    covered,
  );
  addHere(facts, add);
  addCandidates(facts, add);
  if (facts.candidates.length > 0) {
    addComparison(facts, add);
    addEvidence(facts, add);
  }
  addAround(facts, add);
  addOffers(facts, add);
  return finish(
    `${region.name}${segment.name}招商专报`,
    `招商专报 · ${chain.name}产业链 · ${stageWords[segment.stage]}`,
  );
}

function addWhy({ segment, region }: GapFacts, add: AddSlide, covered: string): void {
  const verdict =
    segment.state === "UNKNOWN"
      ? `“${segment.name}”在${region.name}的状态为${unknownWords}：没有找到依据，不等于缺失，招引前应先核实。`
      : `“${segment.name}”在${region.name}的状态为“${stateWords[segment.state]}”。`;
  add(
    "why",
    `为什么是它：${segment.name}（${stateWords[segment.state]}）`,
    [
      figuresBlock("figures", [
        {
          label: "状态",
          value: stateWords[segment.state],
          unit: "",
          note: "按公开规则由有来源的事实得出",
          refs: gaps,
        },
        {
          label: "缺口分",
          value: scoreText(segment),
          unit: "",
          note:
            segment.score === null
              ? "链的末端，没有后续环节"
              : segment.state === "UNKNOWN"
                ? `0–100；可能的区间 0–${Math.round(segment.scoreHigh ?? 100)}`
                : "0–100，区间反映未知的部分",
          refs: gaps,
        },
        {
          label: "区域内企业",
          value: segment.knownSuppliers === 0 ? noDataWords : `已知${segment.knownSuppliers}`,
          unit: segment.knownSuppliers === 0 ? "" : "家",
          note: "已知不等于全部",
          refs: [...gaps, ...segment.refs],
        },
        {
          label: "区域外企业",
          value: segment.firmsElsewhere === 0 ? noDataWords : `已知${segment.firmsElsewhere}`,
          unit: segment.firmsElsewhere === 0 ? "" : "家",
          note: "候选从中产生",
          refs: graph,
        },
      ]),
      textBlock("lead", [say(verdict, gaps, segment.refs)]),
      listBlock(
        "reasons",
        segment.reasons.map((reason) => say(`${reason}。`, gaps, segment.refs)),
      ),
    ],
    "每一条都是规则与其输入，可在缺口看板逐条核对。",
    covered,
  );
}

function addNeed({ segment, inputs, users }: GapFacts, add: AddSlide, covered: string): void {
  const rows = [
    ...inputs.map((one) => ["上一环节（投入）", one] as const),
    ...users.map((one) => ["下一环节（用户）", one] as const),
  ];
  const count = (some: readonly SegmentFact[]) => some.filter(isPresent).length;
  add(
    "need",
    "谁需要它：上下游环节",
    [
      textBlock("lead", [
        say(
          `直接投入${inputs.length}个环节，其中区域内已有${count(inputs)}个；直接用户${users.length}个环节，其中区域内已有${count(users)}个。区域内${percent(segment.standing)}的现有环节在其下游。`,
          gaps,
        ),
      ]),
      tableBlock(
        "main",
        [
          ["关系", 1.6],
          ["环节", 3],
          ["阶段", 0.9],
          ["状态", 1],
          ["区域内企业", 1.4],
        ],
        rows.map(([relation, one]) => ({
          cells: [relation, one.name, stageWords[one.stage], stateWords[one.state], knownText(one)],
          refs: [...gaps, ...one.refs],
        })),
        say("链上没有与它直接相连的环节。", gaps),
      ),
    ],
    "上下游已有的环节越多，引进后越容易就地配套。",
    covered,
  );
}

function addHere({ here, segment, region }: GapFacts, add: AddSlide): void {
  add(
    "here",
    `规划怎么说，${region.name}已有谁`,
    [
      listBlock(
        "quotes",
        segment.signals.length === 0
          ? [say(`已载入的规划没有点名要求加强“${segment.name}”（${noDataWords}）。`, graph)]
          : segment.signals
              .slice(0, most.quotes)
              .map(({ quote, task, refs }) => say(`“${quote}”——${task}`, refs)),
      ),
      textBlock("lead", [
        say(
          here.length === 0
            ? `没有找到可计入的区域内企业（${noDataWords}），不等于没有。`
            : `区域内已知企业${here.length}家；已知不等于全部。`,
          graph,
        ),
        ...(segment.unverifiedInRegion > 0
          ? [
              say(
                `另有${segment.unverifiedInRegion}家只有编者整理或未署名来源，${unknownWords}，未计入。`,
                graph,
              ),
            ]
          : []),
      ]),
      tableBlock(
        "main",
        [
          ["企业", 2.4],
          ["城市", 1.2],
          ["来源称龙头", 1.1],
          ["所在环节", 5],
        ],
        here.slice(0, most.firms).map((one) => ({
          cells: [
            one.name,
            one.city ?? noDataWords,
            one.isLeading ? "是" : "—",
            joined(one.segments, 4),
          ],
          refs: one.refs,
        })),
        say(`企业名单：${noDataWords}。`, graph),
      ),
    ],
    "引号内是规划原文。招引时先听取本地企业意见，避免同质竞争。",
  );
}

const known = (value: string | null): string => value ?? unknownWords;

function addCandidates({ candidates, region }: GapFacts, add: AddSlide): void {
  add(
    "candidates",
    `候选企业：区域外${candidates.length === 0 ? noDataWords : candidates.length <= most.candidates ? `已知${candidates.length}家` : `列前${most.candidates}家`}`,
    [
      tableBlock(
        "main",
        [
          ["名次", 0.8],
          ["企业", 2.2],
          ["城市", 1.2],
          ["匹配分", 0.9],
          ["区间", 1.1],
          ["资料覆盖率", 1.1],
          ["最近的承接集群", 3],
        ],
        candidates.slice(0, most.candidates).map((one) => ({
          cells: [
            one.rank === null ? "不排名" : String(one.rank),
            one.name,
            one.city ?? noDataWords,
            one.score === null ? unknownWords : String(Math.round(one.score)),
            `${Math.round(one.low)}–${Math.round(one.high)}`,
            percent(one.coverage),
            clusterText(one),
          ],
          refs: [...ranking, ...one.refs],
        })),
        say(`没有找到${region.name}以外从事这一环节的企业（${noDataWords}）。`, ranking),
      ),
    ],
    "覆盖率不足一半的企业不排名；名单供接洽前核实，不代表企业有投资意向。",
  );
}

function addComparison({ candidates }: GapFacts, add: AddSlide): void {
  const scored = candidates.filter((one) => one.score !== null).slice(0, most.compared);
  add(
    "compared",
    "候选企业比较",
    scored.length === 0
      ? [textBlock("main", [say(`没有资料足以比较的候选企业（${noDataWords}）。`, ranking)])]
      : [
          textBlock("lead", [
            say(
              `分数只按已知项计算；权重：${candidateParts.map((part) => `${partWords[part]}${percent(candidateWeights[part])}`).join("、")}。`,
              ranking,
            ),
            say("未知项不计为零，而以区间表示。", ranking),
          ]),
          chartBlock("main", {
            chart: "BAR",
            caption: "匹配分（0–100，只按已知项）",
            unit: "分",
            categories: scored.map((one) => one.name),
            series: [
              {
                name: "匹配分",
                values: scored.map((one) => (one.score === null ? null : Math.round(one.score))),
              },
            ],
            refs: ranking,
          }),
        ],
    "权重为本项目自定，没有公开的统一标准。",
  );
}

const clusterText = ({ cluster, km }: CandidateFact): string =>
  cluster === null || km === null ? unknownWords : `${cluster}（${Math.round(km)}公里）`;

const partWords: Readonly<Record<string, string>> = {
  focus: "该环节占营收",
  tie: "与本地企业的供应关系",
  nearness: "与承接集群的距离",
  fit: "其他环节本地已有",
  listed: "上市公司",
};

function addEvidence({ candidates }: GapFacts, add: AddSlide): void {
  const value = (one: CandidateFact, part: string): string | null => {
    const found = one.values[part] ?? null;
    return found === null ? null : percent(found);
  };
  add(
    "parts",
    "候选企业依据：逐项看",
    [
      tableBlock(
        "main",
        [["企业", 2], ...candidateParts.map((part) => [partWords[part] ?? part, 1.5] as const)],
        candidates.slice(0, most.candidates).map((one) => ({
          cells: [one.name, ...candidateParts.map((part) => known(value(one, part)))],
          refs: [...ranking, ...one.refs],
        })),
        say(`候选企业：${noDataWords}。`, ranking),
      ),
    ],
    `每项 0–100%；“${unknownWords}”表示没有资料，不按零计。`,
  );
}

function addAround({ around, segment }: GapFacts, add: AddSlide): void {
  const kinds = [...new Set(around.map((one) => labelWord(one.label)))];
  add(
    "around",
    "可承接的集群与可用资源",
    [
      textBlock("lead", [
        say(
          around.length === 0
            ? `没有找到与“${segment.name}”相关的集群、平台或技术（${noDataWords}）。`
            : `与“${segment.name}”相关的有${joined(kinds)}，共${around.length}项。`,
          graph,
        ),
      ]),
      tableBlock(
        "main",
        [
          ["类别", 1.2],
          ["名称", 4.4],
          ["地点", 1.4],
          ["名录或说明", 3],
        ],
        around.slice(0, most.around).map(thingRow),
        say(`集群与资源：${noDataWords}。`, graph),
      ),
    ],
    "集群名录以所注年份为准。",
  );
}

function addOffers({ offers, segment }: GapFacts, add: AddSlide): void {
  const shown = offers.slice(0, most.offers);
  add(
    "offers",
    "规划可提供的支持与牵头部门",
    [
      tableBlock(
        "main",
        [
          ["规划原文", 6.4],
          ["任务", 2.4],
          ["牵头", 2],
        ],
        shown.map((one) => ({
          cells: [`“${one.quote}”`, one.task, joined(one.leads, 3)],
          refs: one.refs,
        })),
        say(`规划中没有找到可用于“${segment.name}”招引的条款（${noDataWords}）。`, graph),
      ),
    ],
    "只列规划原文，不作承诺；下一步以这些任务的牵头部门为准。",
  );
}
