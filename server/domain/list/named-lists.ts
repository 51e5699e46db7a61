import { cityColumn, provinceColumn } from "./firm-lists.ts";
import {
  type ColumnDef,
  type ListDef,
  type Named,
  type NamedPlace,
  namesIn,
  type Words,
} from "./list.ts";
import { type TaskRef, taskText } from "./plan-lists.ts";

/** Something that a plan names: a platform, a technology, a project, a policy, an event. */
export interface NamedItem extends Named {
  readonly label: string;
  readonly subkind: string | null;
  readonly places: readonly NamedPlace[];
  readonly chains: readonly Named[];
  readonly segments: readonly Named[];
  readonly firms: readonly Named[];
  readonly tasks: readonly TaskRef[];
  readonly departments: readonly Named[];
  readonly evidenceIds: readonly string[];
}

const nameColumn = (name: Words): ColumnDef<NamedItem> => ({
  key: "name",
  name,
  type: "text",
  width: 2,
  of: (item) => item.name,
});
const columns = {
  nameEn: {
    key: "nameEn",
    name: { zh: "英文名", en: "English name" },
    type: "text",
    isExtra: true,
    width: 2,
    of: (item) => item.nameEn,
  },
  subkind: {
    key: "subkind",
    name: { zh: "类型", en: "Type" },
    type: "text",
    of: (item) => item.subkind,
  },
  province: provinceColumn,
  city: cityColumn,
  chains: {
    key: "chains",
    name: { zh: "产业链", en: "Chains" },
    type: "list",
    of: (item, lang) => namesIn(lang, item.chains),
  },
  segments: {
    key: "segments",
    name: { zh: "环节", en: "Segments" },
    type: "list",
    of: (item) => item.segments.map((segment) => segment.name),
  },
  firms: {
    key: "firms",
    name: { zh: "运营企业", en: "Run by" },
    type: "list",
    of: (item, lang) => namesIn(lang, item.firms),
  },
  tasks: {
    key: "tasks",
    name: { zh: "规划任务", en: "Tasks of the plan" },
    type: "list",
    width: 2,
    of: (item, lang) => item.tasks.map((task) => taskText(task, lang)),
  },
  departments: {
    key: "departments",
    name: { zh: "任务牵头部门", en: "Leads of these tasks" },
    type: "list",
    width: 1.3,
    of: (item, lang) => namesIn(lang, item.departments),
  },
} satisfies Record<string, ColumnDef<NamedItem>>;

const facts = (item: NamedItem) => ({
  id: item.id,
  entityId: item.id,
  section: null,
  chains: item.chains,
  places: item.places,
  departments: item.departments,
  evidenceIds: item.evidenceIds,
});

const asThePlanNames: Words = {
  zh: "规划点名的条目；空白＝原文和来源没有说明，不是没有。",
  en: "What the plan names; blank is what neither it nor a source says, not none.",
};

function list(
  kind: ListDef<NamedItem>["kind"],
  title: Words,
  name: Words,
  own: readonly ColumnDef<NamedItem>[],
): ListDef<NamedItem> {
  return {
    kind,
    title,
    note: asThePlanNames,
    isOfRegion: false,
    columns: [
      nameColumn(name),
      columns.nameEn,
      columns.subkind,
      ...own,
      columns.tasks,
      columns.departments,
    ],
    facts,
  };
}

const { chains, city, firms, province, segments } = columns;

export const platformList = list(
  "PLATFORMS",
  { zh: "创新平台载体清单", en: "Platforms and innovation centres" },
  { zh: "平台（载体）", en: "Platform" },
  [province, city, chains, firms],
);
export const technologyList = list(
  "TECHNOLOGIES",
  { zh: "关键技术攻关清单", en: "Key technologies" },
  { zh: "技术", en: "Technology" },
  [chains, segments],
);
export const projectList = list(
  "PROJECTS",
  { zh: "重点项目清单", en: "Key projects" },
  { zh: "项目", en: "Project" },
  [chains, segments, city],
);
export const policyList = list(
  "POLICIES",
  { zh: "政策清单", en: "Policies" },
  { zh: "政策（举措）", en: "Policy" },
  [chains],
);
export const eventList = list(
  "EVENTS",
  { zh: "展会赛事清单", en: "Fairs and competitions" },
  { zh: "展会（赛事）", en: "Event" },
  [city, chains],
);

export const labelsOf: Readonly<Record<string, readonly string[]>> = {
  PLATFORMS: ["Platform", "InnovationCentre"],
  TECHNOLOGIES: ["Technology"],
  PROJECTS: ["Project"],
  POLICIES: ["Policy"],
  EVENTS: ["Event"],
};

export const namedLists = [
  platformList,
  technologyList,
  projectList,
  policyList,
  eventList,
] as const;
