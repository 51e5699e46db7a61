import { addCandidates, addFirms, addTargets, addTasks, addThings } from "./chain-parties.ts";
import {
  type AddSlide,
  chartBlock,
  completenessText,
  coverageText,
  drafting,
  figuresBlock,
  joined,
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
} from "./draft.ts";
import type { ChainFacts, SegmentFact } from "./facts.ts";
import { noDataWords, type Outline, unknownWords } from "./outline.ts";

const gaps = [ownSources.gaps.id];
const graph = [ownSources.graph.id];
const mostQuotes = 5;
/** What one slide holds; the list has all. */
const mostGaps = 11;

export const isProven = ({ state }: SegmentFact): boolean =>
  state === "WEAK" || state === "MISSING";
/** No firm known is not “none”. */
export const knownText = ({ knownSuppliers }: SegmentFact): string =>
  knownSuppliers === 0 ? noDataWords : `已知${knownSuppliers}家`;
const byScore = (a: SegmentFact, b: SegmentFact): number => (b.score ?? -1) - (a.score ?? -1);

/** 一链一报告: a chain in a region. */
export function chainReport(facts: ChainFacts): Outline {
  const { chain, coverage, region } = facts;
  const { add, finish } = drafting("CHAIN", chain.id, facts);
  const covered = coverageText(coverage);
  add("cover", `${chain.name}产业链报告`, [], "封面。", covered);
  addPosition(facts, add, covered);
  add(
    "map",
    `${chain.name}产业链图谱`,
    [
      pictureBlock("CHAIN_MAP", chain.id, region.id, {
        caption: `${chain.name}产业链图谱（${region.name}）：${chain.groups.length}个板块、${coverage.total}个环节`,
        refs: gaps,
      }),
    ],
    `图中每个板块可点开看环节。颜色和符号表示状态；“${unknownWords}”是没有找到依据，不等于缺失。`,
    covered,
  );
  addStates(facts, add, covered);
  addGaps(facts, add, covered);
  addToVerify(facts, add, covered);
  addFirms(facts, add, covered);
  addThings(facts, add);
  addTasks(facts, add);
  addTargets(facts, add);
  addCandidates(facts, add, covered);
  return finish(
    `${region.name}${chain.name}产业链报告`,
    "一链一报告 · 图谱、状态、短板、企业、任务与招引",
  );
}

function addPosition(
  { chain, quotes, tasks, targets }: ChainFacts,
  add: AddSlide,
  covered: string,
): void {
  const refs = [...new Set(quotes.flatMap((one) => one.refs))];
  const lead =
    quotes.length === 0
      ? say(`已载入的规划中没有找到点名“${chain.name}”的语句（${noDataWords}）。`, graph)
      : say(
          `规划有${quotes.length}处点名“${chain.name}”，涉及任务${tasks.length}项${targets.length === 0 ? "，没有为它单列指标" : `、指标${targets.length}项`}。`,
          refs,
          graph,
        );
  add(
    "position",
    `规划定位：规划怎么说${chain.name}`,
    [
      textBlock("lead", [lead]),
      listBlock(
        "quotes",
        quotes
          .slice(0, mostQuotes)
          .map(({ quote, task, refs }) => say(`“${quote}”——${task}`, refs)),
      ),
    ].filter((block) => block.sentences.length > 0),
    "引号内是规划原文，未作改动。",
    covered,
  );
}

function addStates({ segments, coverage }: ChainFacts, add: AddSlide, covered: string): void {
  const count = (state: string, some = segments) =>
    some.filter((one) => one.state === state).length;
  const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;
  const states = ["STRONG", "WEAK", "MISSING", "UNKNOWN"] as const;
  const evidence = [...new Set(segments.flatMap((one) => one.refs))];
  const strong = segments.filter((one) => one.state === "STRONG");
  add(
    "states",
    `环节状态：${coverage.evidenced}个有依据，${coverage.total - coverage.evidenced}个${unknownWords}`,
    [
      figuresBlock(
        "figures",
        [
          ["强", `${count("STRONG")}`, "个", "有来源说明或名单可证"],
          ["弱", `${count("WEAK")}`, "个", "有企业或有来源说明，但不足"],
          ["缺失（有来源说明）", `${count("MISSING")}`, "个", "只计有来源明说缺失的"],
          [unknownWords, `${count("UNKNOWN")}`, "个", "没有找到依据，不等于缺失"],
          [
            "完整度",
            completenessText(coverage.range),
            "",
            coverage.range === null ? "有依据的环节不足半数" : "按待核实环节全无到全有给出区间",
          ],
        ].map(([label = "", value = "", unit = "", note = ""]) => ({
          label,
          value,
          unit,
          note,
          refs: gaps,
        })),
      ),
      textBlock("lead", [
        say(
          strong.length === 0
            ? "没有环节被来源或名单证明为“强”。"
            : `被证明为“强”的环节有${strong.length}个：${joined(
                strong.map((one) => one.name),
                10,
              )}。`,
          gaps,
          strong.flatMap((one) => one.refs).slice(0, 6),
        ),
        say(
          `${coverage.total}个环节中，${coverage.evidenced}个有依据，${coverage.total - coverage.evidenced}个${unknownWords}。`,
          gaps,
        ),
        say("状态只由有来源的事实按公开规则算出；企业数为零不算缺失。", gaps),
      ]),
      chartBlock("chart", {
        chart: "STACKED",
        caption: "各阶段环节数，按状态",
        unit: "个",
        categories: stages.map((stage) => stageWords[stage]),
        series: states.map((state) => ({
          name: stateWords[state],
          values: stages.map((stage) =>
            count(
              state,
              segments.filter((one) => one.stage === stage),
            ),
          ),
        })),
        refs: [...gaps, ...evidence].slice(0, 8),
      }),
    ],
    "先讲有依据的比例，再讲强弱。待核实的环节不要讲成缺口。",
    covered,
  );
}

function addGaps({ segments }: ChainFacts, add: AddSlide, covered: string): void {
  const proven = segments.filter(isProven).toSorted(byScore);
  const shown = proven.slice(0, mostGaps);
  const lead =
    proven.length > shown.length
      ? [
          textBlock("lead", [
            say(`按缺口分列前${shown.length}个，全部${proven.length}个见短板清单。`, gaps),
          ]),
        ]
      : [];
  add(
    "gaps",
    `已证实的短板：${proven.length}个环节`,
    [
      ...lead,
      tableBlock(
        "main",
        [
          ["环节", 2.2],
          ["阶段", 0.8],
          ["状态", 0.8],
          ["缺口分", 1],
          ["区域内企业", 1.1],
          ["依据", 5.2],
        ],
        shown.map((one) => ({
          cells: [
            one.name,
            stageWords[one.stage],
            stateWords[one.state],
            scoreText(one),
            knownText(one),
            one.reasons[0] ?? "",
          ],
          refs: [...gaps, ...one.refs],
        })),
        say("没有环节被证明为薄弱或缺失。", gaps),
      ),
    ],
    "缺口分为 0–100 的区间，按下限排序；链的末端没有后续环节，不计分。",
    covered,
  );
}

function addToVerify({ segments }: ChainFacts, add: AddSlide, covered: string): void {
  const unknown = segments
    .filter((one) => one.state === "UNKNOWN")
    .toSorted((a, b) => b.standing - a.standing);
  add(
    "verify",
    `${unknownWords}的环节：${unknown.length}个`,
    [
      textBlock("lead", [
        say(
          `以下环节没有找到可计入的依据，是“${unknownWords}”，不是缺口；按下游已有环节的比重排序，建议先核实前面的。`,
          gaps,
        ),
      ]),
      tableBlock(
        "main",
        [
          ["环节", 2.4],
          ["板块", 2.4],
          ["阶段", 0.9],
          ["下游已有环节占比", 1.6],
          ["未计入的线索", 2.2],
        ],
        unknown.map((one) => ({
          cells: [
            one.name,
            one.group,
            stageWords[one.stage],
            percent(one.standing),
            one.unverifiedInRegion > 0 ? `${one.unverifiedInRegion}家企业只有编者整理` : "—",
          ],
          refs: gaps,
        })),
        say(`没有${unknownWords}的环节。`, gaps),
      ),
    ],
    "可用产值统计、企业名录、许可证或海关数据判定。",
    covered,
  );
}
