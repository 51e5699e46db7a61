import type { EdgeType, Label, Stage } from "../model.ts";
import { normalise } from "../search-key.ts";

/** A word for a relationship; `subjects`: the labels from which it goes out. */
export interface RelationWord {
  readonly zh: string;
  readonly en: string;
  readonly types: readonly EdgeType[];
  readonly subjects: readonly Label[];
}

export type Side = "INSIDE" | "OUTSIDE" | "ANYWHERE";

/** What a word of the vocabulary stands for. */
export type Meaning =
  | { readonly role: "RELATION"; readonly word: RelationWord }
  | { readonly role: "KIND"; readonly label: Label }
  | { readonly role: "STAGE"; readonly stage: Stage }
  | { readonly role: "REGION"; readonly side: Side }
  | { readonly role: "TO" };

/** Words of one meaning; the first of each language is shown. */
interface Entry {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly meaning: Meaning;
}

const relation = (
  zh: readonly string[],
  en: readonly string[],
  types: readonly EdgeType[],
  subjects: readonly Label[],
): Entry => ({
  zh,
  en,
  meaning: { role: "RELATION", word: { zh: zh[0] ?? "", en: en[0] ?? "", types, subjects } },
});

const kind = (label: Label, zh: readonly string[], en: readonly string[]): Entry => ({
  zh,
  en,
  meaning: { role: "KIND", label },
});

export const vocabulary: readonly Entry[] = [
  relation(
    ["牵头", "主责", "负责"],
    ["led", "leads", "lead"],
    ["LEADS", "LEADS_TASKS_OF"],
    ["Department"],
  ),
  relation(
    ["配合", "支持", "参与"],
    ["supported", "supports", "support"],
    ["SUPPORTS"],
    ["Department"],
  ),
  relation(
    ["生产", "制造", "主营"],
    ["made", "makes", "make"],
    ["MAKES", "YIELDS"],
    ["Firm", "Segment"],
  ),
  relation(["供给", "投入"], ["fed", "feeds", "feed"], ["FEEDS"], ["Segment"]),
  relation(["供货", "供应"], ["supplied", "supplies", "supply"], ["SUPPLIES"], ["Firm"]),
  relation(["从事", "布局"], ["operated", "operates"], ["OPERATES_IN"], ["Firm"]),
  relation(["专长", "特色"], ["specialised", "specialises"], ["SPECIALISES_IN"], ["Cluster"]),
  relation(
    ["提到", "涉及"],
    ["mentioned", "mentions"],
    ["MENTIONS", "ABOUT"],
    ["Task", "Section", "Target"],
  ),
  relation(["龙头"], ["leading"], ["LEADING_IN"], ["Firm"]),
  relation(
    ["包含", "下设"],
    ["contained", "contains"],
    ["HAS_SEGMENT", "HAS_TASK", "HAS_TARGET", "HAS_SECTION"],
    ["Chain", "Task", "Section", "Plan"],
  ),
  relation(["运营", "承办"], ["run", "runs"], ["RUNS"], ["Firm"]),
  relation(["位于", "坐落"], ["located", "lies"], ["LOCATED_IN"], ["Firm", "Cluster"]),
  relation(["评述", "评价"], ["rated", "rates"], ["RATED"], ["Place"]),
  kind("Task", ["任务", "工作任务"], ["tasks", "task"]),
  kind("Firm", ["企业", "公司", "厂商"], ["firms", "firm", "companies"]),
  kind("Segment", ["环节"], ["segments", "segment"]),
  kind("Product", ["产品"], ["products", "product"]),
  kind("Target", ["指标", "目标"], ["targets", "target"]),
  kind("Department", ["部门", "单位"], ["departments", "department"]),
  kind("Cluster", ["产业集群", "集群"], ["clusters", "cluster"]),
  kind("Chain", ["产业链"], ["chains", "chain"]),
  kind("Place", ["地区", "城市"], ["places", "place"]),
  kind("Platform", ["平台"], ["platforms", "platform"]),
  kind("InnovationCentre", ["创新中心"], ["centres", "centre"]),
  kind("Event", ["活动"], ["events", "event"]),
  kind("Brand", ["品牌"], ["brands", "brand"]),
  kind("Policy", ["政策", "政策文件"], ["policies", "policy"]),
  kind("Project", ["项目"], ["projects", "project"]),
  kind("Technology", ["技术"], ["technologies", "technology"]),
  { zh: ["上游"], en: ["upstream"], meaning: { role: "STAGE", stage: "UPSTREAM" } },
  { zh: ["中游"], en: ["midstream"], meaning: { role: "STAGE", stage: "MIDSTREAM" } },
  { zh: ["下游"], en: ["downstream"], meaning: { role: "STAGE", stage: "DOWNSTREAM" } },
  { zh: ["省内", "本省"], en: ["inside"], meaning: { role: "REGION", side: "INSIDE" } },
  { zh: ["省外", "外省"], en: ["outside"], meaning: { role: "REGION", side: "OUTSIDE" } },
  { zh: ["全国"], en: ["nationwide"], meaning: { role: "REGION", side: "ANYWHERE" } },
  { zh: ["到", "至"], en: ["to"], meaning: { role: "TO" } },
];

/** Normalised word → what it stands for. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  vocabulary.flatMap((entry) =>
    [...entry.zh, ...entry.en].map((word) => [normalise(word), entry.meaning] as const),
  ),
);

/** Words at which a run of characters without spaces is split, the longest first. */
export const splitters: readonly string[] = vocabulary
  .flatMap((entry) => entry.zh)
  .filter((word) => word.length > 1 || word === "到")
  .sort((a, b) => b.length - a.length);

/** Words that say nothing of their own. */
export const fillers: ReadonlySet<string> = new Set([
  ...["的", "由", "和", "与", "有哪些", "哪些", "什么", "在", "里", "所有", "请", "查", "找"],
  ...["the", "of", "by", "in", "and", "all", "which", "what", "are"],
]);
