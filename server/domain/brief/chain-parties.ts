import {
  type AddSlide,
  amountText,
  joined,
  labelWord,
  listBlock,
  ownSources,
  percent,
  say,
  tableBlock,
  textBlock,
  thingRow,
} from "./draft.ts";
import type { ChainFacts } from "./facts.ts";
import { noDataWords, unknownWords } from "./outline.ts";

const graph = [ownSources.graph.id];
const most = { firms: 14, things: 14, tasks: 12, candidates: 12, policies: 10 };

/** Slides of a chain's report on who is there, what the plan asks of whom, and whom to invite. */
export function addFirms({ firms, region }: ChainFacts, add: AddSlide, covered: string): void {
  const leading = firms.filter((one) => one.isLeading);
  const shown = firms.slice(0, most.firms);
  add(
    "firms",
    `重点企业：${region.name}已知${firms.length}家`,
    [
      textBlock("lead", [
        say(
          firms.length === 0
            ? `没有找到可计入的区域内企业（${noDataWords}）。`
            : `已知企业${firms.length}家，其中来源称为龙头或领军的${leading.length}家${firms.length > shown.length ? `；表中列前${shown.length}家，全部见重点企业清单` : ""}。已知不等于全部。`,
          graph,
        ),
      ]),
      tableBlock(
        "main",
        [
          ["企业", 2.2],
          ["城市", 1.1],
          ["来源称龙头", 1.1],
          ["所在环节", 6],
        ],
        shown.map((one) => ({
          cells: [
            one.name,
            one.city ?? noDataWords,
            one.isLeading ? "是" : "—",
            joined(one.segments, 5),
          ],
          refs: one.refs,
        })),
        say(`区域内企业：${noDataWords}。`, graph),
      ),
    ],
    "企业只列有 A–C 级来源的；其余待核实，不计入。",
    covered,
  );
}

export function addThings({ things }: ChainFacts, add: AddSlide): void {
  const own = things.filter((one) => one.label !== "Policy");
  const order = [
    "Cluster",
    "Platform",
    "InnovationCentre",
    "Technology",
    "Project",
    "Event",
    "Brand",
  ];
  const sorted = own.toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
  const counts = order
    .map((label) => [labelWord(label), own.filter((one) => one.label === label).length] as const)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => `${word}${n}个`);
  const shown = sorted.slice(0, most.things);
  add(
    "things",
    "产业集群、平台与技术",
    [
      textBlock("lead", [
        say(
          counts.length === 0
            ? `没有找到相关的集群、平台或技术（${noDataWords}）。`
            : `已知${counts.join("、")}${own.length > shown.length ? `；表中列前${shown.length}项` : ""}。`,
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
        shown.map(thingRow),
        say(`集群、平台与技术：${noDataWords}。`, graph),
      ),
    ],
    "名录带年份的，以该年名录为准。",
  );
}

export function addTasks({ tasks, chain }: ChainFacts, add: AddSlide): void {
  add(
    "tasks",
    "重点任务与责任分工",
    [
      tableBlock(
        "main",
        [
          ["编号", 0.7],
          ["任务", 4],
          ["牵头", 3],
          ["配合", 2.4],
        ],
        tasks.slice(0, most.tasks).map((one) => ({
          cells: [
            one.number ?? "—",
            one.title,
            one.leads.length === 0 ? "规划未标注" : joined(one.leads, 4),
            one.supports.length === 0 ? "—" : joined(one.supports, 4),
          ],
          refs: one.refs,
        })),
        say(`规划中没有找到点名“${chain.name}”或其环节的任务（${noDataWords}）。`, graph),
      ),
    ],
    "任务为规划中点名本链、其环节或相关事物的；牵头与配合照规划标注。",
  );
}

export function addTargets({ targets, things, chain }: ChainFacts, add: AddSlide): void {
  const policies = things.filter((one) => one.label === "Policy").slice(0, most.policies);
  add(
    "targets",
    "目标指标与相关政策",
    [
      tableBlock(
        "main",
        [
          ["指标", 4.2],
          ["目标值", 1.6],
          ["年份", 0.9],
          ["任务", 3.6],
        ],
        targets.map((one) => ({
          cells: [
            one.metric,
            amountText(one),
            one.year === null ? "未写明" : String(one.year),
            one.task,
          ],
          refs: one.refs,
        })),
        say(`规划没有为“${chain.name}”单列指标（${noDataWords}）。`, graph),
      ),
      listBlock(
        "policies",
        policies.length === 0
          ? [say(`规划中与“${chain.name}”同处点名的政策工具：${noDataWords}。`, graph)]
          : [
              say(
                `规划中与“${chain.name}”同处点名的政策工具：${policies.map((one) => one.name).join("、")}。`,
                policies.flatMap((one) => one.refs),
              ),
            ],
      ),
    ],
    "指标值照规划原文，未换算。",
  );
}

export function addCandidates(
  { candidates, region }: ChainFacts,
  add: AddSlide,
  covered: string,
): void {
  add(
    "candidates",
    "拟招引的候选企业",
    [
      textBlock("lead", [
        say(
          `候选为${region.name}以外、有来源表明从事短板环节的企业；分数只按已知项计算，覆盖率不足一半的不排名。`,
          [ownSources.candidates.id],
        ),
      ]),
      tableBlock(
        "main",
        [
          ["短板环节", 2.2],
          ["候选企业", 2.2],
          ["城市", 1.2],
          ["名次", 0.9],
          ["匹配分", 1],
          ["资料覆盖率", 1.2],
        ],
        candidates.slice(0, most.candidates).map((one) => ({
          cells: [
            one.segment,
            one.name,
            one.city ?? noDataWords,
            one.rank === null ? "不排名" : String(one.rank),
            one.score === null ? unknownWords : String(Math.round(one.score)),
            percent(one.coverage),
          ],
          refs: [ownSources.candidates.id, ...one.refs],
        })),
        say(`没有找到从事短板环节的区域外企业（${noDataWords}）。`, [ownSources.candidates.id]),
      ),
    ],
    "名单供接洽前核实，不代表企业有投资意向。",
    covered,
  );
}
