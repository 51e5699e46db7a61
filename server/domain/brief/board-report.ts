import { isProven, knownText } from "./chain-report.ts";
import {
  chartBlock,
  completenessText,
  coverageText,
  drafting,
  ownSources,
  pictureBlock,
  say,
  scoreText,
  stageWords,
  stateWords,
  tableBlock,
  textBlock,
} from "./draft.ts";
import type { BoardFacts } from "./facts.ts";
import { noDataWords, type Outline } from "./outline.ts";

const gaps = [ownSources.gaps.id];
const graph = [ownSources.graph.id];
const mostGaps = 20;

/** Pages on all chains of a region, to be added to a briefing. */
export function boardReport(facts: BoardFacts): Outline {
  const { chains, region, matrix } = facts;
  const { add, finish } = drafting("BOARD", region.id, facts);
  const sum = (key: "total" | "evidenced" | "present") =>
    chains.reduce((all, { coverage }) => all + coverage[key], 0);
  const total = {
    total: sum("total"),
    evidenced: sum("evidenced"),
    present: sum("present"),
    range: null,
  };
  const covered = coverageText(total);
  add("cover", `${region.name}产业链缺口总览`, [], "封面。", covered);
  add(
    "heat",
    "缺口热力图：产业链 × 阶段",
    [
      pictureBlock("HEAT_MAP", null, region.id, {
        caption: `${region.name}：一格一个环节，按状态着色`,
        refs: gaps,
      }),
    ],
    "一格一个环节，符号与颜色都表示状态。",
    covered,
  );
  add(
    "fused",
    "产业链融合图谱",
    [
      pictureBlock("FUSED_MAP", null, region.id, {
        caption: "一条链的环节是另一条链的投入",
        refs: graph,
      }),
    ],
    "线表示跨链的投入关系。",
    covered,
  );
  const states = ["STRONG", "WEAK", "MISSING", "UNKNOWN"] as const;
  add(
    "states",
    "各产业链环节状态",
    [
      textBlock(
        "lead",
        chains.map(({ name, coverage }) =>
          say(
            `${name}：${coverageText(coverage)}，完整度${completenessText(coverage.range)}。`,
            gaps,
          ),
        ),
      ),
      chartBlock("chart", {
        chart: "STACKED",
        caption: "环节数，按状态",
        unit: "个",
        categories: chains.map((one) => one.name),
        series: states.map((state) => ({
          name: stateWords[state],
          values: chains.map(
            ({ segments }) => segments.filter((one) => one.state === state).length,
          ),
        })),
        refs: gaps,
      }),
    ],
    "有依据的环节不足半数的链不给完整度总值。",
    covered,
  );
  const proven = chains
    .flatMap((chain) => chain.segments.filter(isProven).map((one) => ({ chain, one })))
    .sort((a, b) => (b.one.score ?? -1) - (a.one.score ?? -1));
  add(
    "gaps",
    `已证实的短板：${proven.length}个环节`,
    [
      tableBlock(
        "main",
        [
          ["产业链", 1.3],
          ["环节", 2.4],
          ["阶段", 0.8],
          ["状态", 0.8],
          ["缺口分", 1],
          ["区域内企业", 1.2],
          ["依据", 4.4],
        ],
        proven.slice(0, mostGaps).map(({ chain, one }) => ({
          cells: [
            chain.name,
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
    `按缺口分下限排序，最多列${mostGaps}个。`,
    covered,
  );
  add(
    "matrix",
    "牵头部门与产业链",
    [
      tableBlock(
        "main",
        [["牵头部门", 2.4], ...chains.map((chain) => [chain.name, 1.2] as const)],
        matrix.map((row) => ({
          cells: [
            row.department,
            ...chains.map((chain) => {
              const n = row.chains.filter((name) => name === chain.name).length;
              return n === 0 ? "—" : `${n}项`;
            }),
          ],
          refs: graph,
        })),
        say(`规划任务没有点名产业链（${noDataWords}）。`, graph),
      ),
    ],
    "数字为部门牵头、且点名该链的任务数。",
  );
  return finish(`${region.name}产业链缺口总览`, "缺口、状态与分工");
}
