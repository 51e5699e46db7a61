import type { Comparator, TaskKind } from "../model.ts";
import { comparatorWords, taskKindWords } from "./enum-words.ts";
import {
  type ColumnDef,
  type ListDef,
  type ListLang,
  type Named,
  nameIn,
  namesIn,
} from "./list.ts";

export interface TaskRef extends Named {
  readonly number: string | null;
  readonly kind: TaskKind;
}

interface TargetFigures {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
}

export interface TaskItem extends TaskRef {
  readonly text: string;
  readonly plan: Named;
  readonly leads: readonly Named[];
  readonly supports: readonly Named[];
  readonly chains: readonly Named[];
  readonly targets: readonly TargetFigures[];
  readonly evidenceIds: readonly string[];
}

export interface TargetItem extends TargetFigures {
  readonly id: string;
  readonly plan: Named;
  readonly task: TaskRef;
  readonly leads: readonly Named[];
  readonly supports: readonly Named[];
  readonly chains: readonly Named[];
  readonly evidenceIds: readonly string[];
}

/** As the plan prints it: “主要任务 4 稳固产业上下游供应配套”. */
export const taskText = (task: TaskRef, lang: ListLang): string =>
  [taskKindWords[task.kind][lang], task.number, nameIn(lang, task)]
    .filter((part) => part !== null && part !== "")
    .join(" ");

const targetText = (target: TargetFigures, lang: ListLang): string => {
  const year =
    target.year === null ? "" : lang === "zh" ? `（${target.year}年）` : ` (${target.year})`;
  const space = lang === "zh" ? "" : " ";
  return `${target.metric}${space}${comparatorWords[target.comparator][lang]}${space}${target.value}${space}${target.unit}${year}`;
};

interface Assigned {
  readonly plan: Named;
  readonly leads: readonly Named[];
  readonly supports: readonly Named[];
  readonly chains: readonly Named[];
}
const assigned: readonly ColumnDef<Assigned>[] = [
  {
    key: "leads",
    name: { zh: "牵头部门", en: "Lead" },
    type: "list",
    width: 1.3,
    of: ({ leads }, lang) => namesIn(lang, leads),
  },
  {
    key: "supports",
    name: { zh: "配合部门", en: "Support" },
    type: "list",
    width: 1.3,
    of: ({ supports }, lang) => namesIn(lang, supports),
  },
  {
    key: "chains",
    name: { zh: "产业链", en: "Chains" },
    type: "list",
    of: ({ chains }, lang) => namesIn(lang, chains),
  },
  {
    key: "plan",
    name: { zh: "规划", en: "Plan" },
    type: "text",
    isExtra: true,
    width: 1.5,
    of: ({ plan }, lang) => nameIn(lang, plan),
  },
];

const factsOf = (row: Assigned & { id: string; evidenceIds: readonly string[] }) => ({
  id: row.id,
  entityId: row.id,
  section: null,
  chains: row.chains,
  places: [],
  departments: [...row.leads, ...row.supports],
  evidenceIds: row.evidenceIds,
});

export const targetList: ListDef<TargetItem> = {
  kind: "TARGETS",
  title: { zh: "目标任务清单", en: "Targets" },
  note: {
    zh: "规划原文中的量化目标；数值、单位和年份按原文。",
    en: "The figures that the plan sets; value, unit and year as it has them.",
  },
  isOfRegion: false,
  columns: [
    {
      key: "metric",
      name: { zh: "指标", en: "Metric" },
      type: "text",
      width: 2,
      of: ({ metric }) => metric,
    },
    {
      key: "comparator",
      name: { zh: "要求", en: "Comparison" },
      type: "text",
      width: 0.7,
      of: ({ comparator }, lang) => comparatorWords[comparator][lang],
    },
    {
      key: "value",
      name: { zh: "目标值", en: "Value" },
      type: "number",
      width: 0.6,
      of: ({ value }) => value,
    },
    {
      key: "unit",
      name: { zh: "单位", en: "Unit" },
      type: "text",
      width: 0.5,
      of: ({ unit }) => unit,
    },
    {
      key: "year",
      name: { zh: "年份", en: "Year" },
      type: "number",
      width: 0.6,
      of: ({ year }) => year,
    },
    {
      key: "task",
      name: { zh: "任务", en: "Task" },
      type: "text",
      width: 1.8,
      of: ({ task }, lang) => taskText(task, lang),
    },
    ...assigned,
  ],
  facts: factsOf,
};

export const taskList: ListDef<TaskItem> = {
  kind: "TASKS",
  title: { zh: "责任分工清单", en: "Who does what" },
  note: {
    zh: "规划各项目标、任务和措施的牵头与配合部门，按原文标注。",
    en: "Who leads and who supports each goal, task and measure, as the plan marks it.",
  },
  isOfRegion: false,
  columns: [
    {
      key: "kind",
      name: { zh: "类别", en: "Kind" },
      type: "text",
      width: 0.8,
      of: ({ kind }, lang) => taskKindWords[kind][lang],
    },
    {
      key: "number",
      name: { zh: "序号", en: "No." },
      type: "text",
      width: 0.6,
      of: ({ number }) => number,
    },
    {
      key: "name",
      name: { zh: "任务", en: "Task" },
      type: "text",
      width: 2,
      of: (task, lang) => nameIn(lang, task),
    },
    ...assigned,
    {
      key: "targets",
      name: { zh: "量化目标", en: "Targets" },
      type: "list",
      width: 2,
      of: ({ targets }, lang) => targets.map((target) => targetText(target, lang)),
    },
    {
      key: "text",
      name: { zh: "任务原文", en: "Text" },
      type: "text",
      isExtra: true,
      width: 4,
      of: ({ text }) => text.replace(/\s+/g, ""),
    },
  ],
  facts: factsOf,
};
