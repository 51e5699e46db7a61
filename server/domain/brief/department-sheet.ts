import {
  type AddSlide,
  amountText,
  chartBlock,
  drafting,
  figuresBlock,
  joined,
  ownSources,
  pictureBlock,
  say,
  tableBlock,
  textBlock,
} from "./draft.ts";
import type { DepartmentFacts, TaskFact } from "./facts.ts";
import { noDataWords, type Outline } from "./outline.ts";

const graph = [ownSources.graph.id];
const mostPartners = 10;

/** 责任分工一页纸: what a department leads and supports, its targets, and whom it works with. */
export function departmentSheet(facts: DepartmentFacts): Outline {
  const { department, leads, supports, region } = facts;
  const { add, finish } = drafting("DEPARTMENT", department.id, facts);
  add(
    "cover",
    `${department.name}责任分工`,
    [],
    "封面。",
    `规划${facts.tasksInPlan}项任务与目标中，牵头${leads.length}项、配合${supports.length}项`,
  );
  addSummary(facts, add);
  addTasks("leads", "牵头的任务", leads, department.name, add);
  addTasks("supports", "配合的任务", supports, department.name, add);
  addTargets(facts, add);
  addPartners(facts, add);
  addChains(facts, add);
  add(
    "map",
    `${department.name}的关系图`,
    [
      pictureBlock("NEIGHBOURHOOD", department.id, null, {
        caption: `${department.name}与其任务、产业链`,
        refs: graph,
      }),
    ],
    "图中最多显示 40 个相邻节点，点击节点看依据。",
  );
  return finish(
    `${department.name}责任分工一页纸`,
    `责任分工 · ${region.name} · 依据${facts.planTitle}`,
  );
}

const refsOf = (tasks: readonly TaskFact[]): string[] => [
  ...new Set(tasks.flatMap((one) => one.refs)),
];

function addSummary(
  { department, leads, supports, targets, tasksInPlan }: DepartmentFacts,
  add: AddSlide,
): void {
  const all = [...leads, ...supports];
  const refs = refsOf(all);
  const partners = partnersOf(department.name, all);
  const figure = (label: string, n: number, unit: string, note: string) => ({
    label,
    value: String(n),
    unit,
    note,
    refs: n === 0 ? graph : [...refs, ...graph],
  });
  add(
    "summary",
    `一页看清：${department.name}`,
    [
      figuresBlock("figures", [
        figure("牵头", leads.length, "项", "规划标注为牵头或负责"),
        figure("配合", supports.length, "项", "规划标注为配合"),
        figure("相关指标", targets.length, "个", "其任务所带的指标"),
        figure("协作部门", partners.length, "个", "与其同列一项任务"),
      ]),
      textBlock("lead", [
        say(
          `规划的${tasksInPlan}项任务与目标中，${department.name}牵头${leads.length}项、配合${supports.length}项。`,
          refs,
          graph,
        ),
        ...(leads.length === 0
          ? []
          : [
              say(
                `牵头：${joined(
                  leads.map((one) => one.title),
                  12,
                )}。`,
                refsOf(leads),
              ),
            ]),
        ...(supports.length === 0
          ? []
          : [
              say(
                `配合：${joined(
                  supports.map((one) => one.title),
                  12,
                )}。`,
                refsOf(supports),
              ),
            ]),
        ...(partners.length === 0
          ? []
          : [
              say(
                `协作最多的部门：${joined(
                  partners.slice(0, 5).map(({ name, n }) => `${name}（${n}项）`),
                  5,
                )}。`,
                refs,
                graph,
              ),
            ]),
      ]),
    ],
    "只列规划标注的分工；规划没有写的不推测。",
  );
}

function addTasks(
  part: string,
  title: string,
  tasks: readonly TaskFact[],
  department: string,
  add: AddSlide,
): void {
  add(
    part,
    `${title}：${tasks.length}项`,
    [
      tableBlock(
        "main",
        [
          ["编号", 0.7],
          ["任务", 3.6],
          ["牵头", 3.2],
          ["配合", 2],
          ["涉及产业链", 2.4],
        ],
        tasks.map((one) => ({
          cells: [
            one.number ?? "—",
            one.title,
            joined(one.leads, 5),
            one.supports.length === 0 ? "—" : joined(one.supports, 4),
            one.chains.length === 0 ? "—" : joined(one.chains, 7),
          ],
          refs: one.refs,
        })),
        say(`规划没有标注${department}${title.replace("的任务", "")}的任务。`, graph),
      ),
    ],
    "多个部门并列牵头的，照规划原样列出。",
  );
}

function addTargets({ targets, department }: DepartmentFacts, add: AddSlide): void {
  add(
    "targets",
    "相关指标",
    [
      tableBlock(
        "main",
        [
          ["指标", 4.4],
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
        say(`${department.name}牵头或配合的任务没有带指标（${noDataWords}）。`, graph),
      ),
    ],
    "指标值照规划原文，未换算；进展不在规划中，这里不写。",
  );
}

function addPartners({ department, leads, supports }: DepartmentFacts, add: AddSlide): void {
  const all = [...leads, ...supports];
  const partners = partnersOf(department.name, all).slice(0, mostPartners);
  const refs = refsOf(all);
  add(
    "partners",
    "协作部门",
    partners.length === 0
      ? [textBlock("main", [say(`规划中没有与${department.name}同列一项任务的部门。`, graph)])]
      : [
          textBlock("lead", [
            say(
              `同列一项任务的部门有${partnersOf(department.name, all).length}个，最多的是${partners[0]?.name}（${partners[0]?.n}项）。`,
              refs,
              graph,
            ),
            say("数字为同列的任务数，不表示工作量。", graph),
          ]),
          chartBlock("main", {
            chart: "BAR",
            caption: "同列任务数",
            unit: "项",
            categories: partners.map(({ name }) => name),
            series: [{ name: "同列任务", values: partners.map(({ n }) => n) }],
            refs: [...refs, ...graph],
          }),
        ],
    "可据此约定会商对象。",
  );
}

function addChains({ department, leads, supports }: DepartmentFacts, add: AddSlide): void {
  const chains = [...new Set([...leads, ...supports].flatMap((one) => one.chains))];
  const naming = (tasks: readonly TaskFact[], chain: string) =>
    tasks.filter((one) => one.chains.includes(chain));
  add(
    "chains",
    "涉及的产业链",
    [
      tableBlock(
        "main",
        [
          ["产业链", 1.6],
          ["牵头的任务", 5],
          ["配合的任务", 4],
        ],
        chains.map((chain) => {
          const [led, supported] = [naming(leads, chain), naming(supports, chain)];
          const titles = (tasks: readonly TaskFact[]) =>
            tasks.length === 0
              ? "—"
              : joined(
                  tasks.map((one) => one.title),
                  6,
                );
          return {
            cells: [chain, titles(led), titles(supported)],
            refs: refsOf([...led, ...supported]),
          };
        }),
        say(`${department.name}的任务没有点名具体产业链。`, graph),
      ),
    ],
    "以任务文字点名的产业链为准。",
  );
}

/** Departments named for the same tasks, those with most tasks first. */
function partnersOf(own: string, tasks: readonly TaskFact[]): { name: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    for (const name of new Set([...task.leads, ...task.supports])) {
      if (name !== own) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, n]) => ({ name, n }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
