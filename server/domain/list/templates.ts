import type { ColumnType, Words } from "./list.ts";

/** A column of a list that the graph has no data for: what is to be entered, and in what form. */
export interface TemplateColumn {
  readonly name: Words;
  readonly type: ColumnType;
  readonly means: Words;
}

export interface Template {
  readonly key: string;
  readonly title: Words;
  /** Why the graph cannot fill it. */
  readonly why: Words;
  readonly columns: readonly TemplateColumn[];
}

const column = (
  zh: string,
  en: string,
  type: ColumnType,
  meansZh: string,
  meansEn: string,
): TemplateColumn => ({ name: { zh, en }, type, means: { zh: meansZh, en: meansEn } });

const segment = column(
  "环节",
  "Segment",
  "text",
  "所属环节，用“产业链图谱清单”中的名称",
  "As named in the list of segments",
);
const firm = column("企业", "Firm", "text", "企业全称", "Full name of the firm");
const reporter = column(
  "填报单位",
  "Entered by",
  "text",
  "由哪个单位填报",
  "The office that entered it",
);
const date = column("填报日期", "Date", "date", "年-月-日", "Year-month-day");

/** What offices ask for and the graph cannot carry. Nothing in it is guessed. */
export const templates: readonly Template[] = [
  {
    key: "supporting-firms",
    title: { zh: "主要配套企业清单", en: "Supporting firms" },
    why: {
      zh: "图谱中的供货关系只有少数公开来源，不能据此列出谁为谁配套。",
      en: "Few supply relations are public; who supports whom cannot be listed from them.",
    },
    columns: [
      firm,
      column("所在地", "Place", "text", "市、县", "City and county"),
      column("为谁配套", "Supports", "text", "龙头企业全称", "Full name of the leading firm"),
      column("配套产品", "Product", "text", "供应的产品或服务", "What it supplies"),
      segment,
      column("年供货额（万元）", "Yearly supply (10,000 yuan)", "number", "上一年度", "Last year"),
      column("本地配套率", "Local share", "share", "0–100%", "0–100%"),
      reporter,
      date,
    ],
  },
  {
    key: "financing",
    title: { zh: "融资需求清单", en: "Needs of finance" },
    why: {
      zh: "企业融资需求没有公开来源，须由企业或专班填报。",
      en: "What firms need is not public; they or the task force must enter it.",
    },
    columns: [
      firm,
      segment,
      column("项目", "Project", "text", "用于什么", "What it is for"),
      column("融资金额（万元）", "Amount (10,000 yuan)", "number", "需要的金额", "Amount needed"),
      column(
        "融资方式",
        "Kind",
        "text",
        "贷款、股权、债券、贴息等",
        "Loan, equity, bond, subsidy …",
      ),
      column("期限（月）", "Term (months)", "number", "需要多长", "How long"),
      column("需要时间", "Needed by", "date", "最迟到位日期", "Latest date"),
      reporter,
      date,
    ],
  },
  {
    key: "talent",
    title: { zh: "人才需求清单", en: "Needs of people" },
    why: {
      zh: "岗位与人数没有公开来源。",
      en: "Posts and numbers are not public.",
    },
    columns: [
      firm,
      segment,
      column("岗位", "Post", "text", "岗位或专业", "Post or profession"),
      column("人数", "Number", "number", "需要多少人", "How many"),
      column("要求", "Requirements", "text", "学历、职称、经验", "Degree, title, experience"),
      reporter,
      date,
    ],
  },
  {
    key: "technology-needs",
    title: { zh: "技术需求清单", en: "Needs of technology" },
    why: {
      zh: "规划只点名少数技术（见“关键技术攻关清单”）；企业自己的难题须由企业填报。",
      en: "The plan names a few technologies; the problems of firms must be entered by them.",
    },
    columns: [
      column("技术难题", "Problem", "text", "要解决什么", "What is to be solved"),
      segment,
      firm,
      column("现有水平", "State now", "text", "国内外水平对比", "Against others"),
      column("目标指标", "Aim", "text", "可检验的指标", "A figure that can be checked"),
      column("合作意向", "Partner", "text", "希望合作的院所", "Whom it would work with"),
      reporter,
      date,
    ],
  },
  {
    key: "policy-needs",
    title: { zh: "政策需求清单", en: "Needs of policy" },
    why: { zh: "企业诉求没有公开来源。", en: "What firms ask for is not public." },
    columns: [
      column("诉求", "Request", "text", "希望政府做什么", "What government should do"),
      firm,
      segment,
      column("涉及部门", "Department", "text", "由谁办理", "Who would do it"),
      reporter,
      date,
    ],
  },
  {
    key: "strengths",
    title: { zh: "锻长板重点领域清单", en: "Strengths to build on" },
    why: {
      zh: "“长板”是判断，须由专班认定。图谱中状态为“强”的环节见“产业链图谱清单”，可作参考。",
      en: "What is a strength is for the task force to say; segments with the state “strong” are in the list of segments.",
    },
    columns: [
      segment,
      column("重点领域", "Field", "text", "锻长板的方向", "What is to be built on"),
      column(
        "优势依据",
        "Why",
        "text",
        "市场占有率、排名等及其来源",
        "Share or rank, with its source",
      ),
      column("主要企业", "Firms", "list", "用“；”分隔", "Separated by “；”"),
      column("主要举措", "Measures", "text", "做什么", "What is to be done"),
      reporter,
      date,
    ],
  },
  {
    key: "layout",
    title: { zh: "区域布局优化清单", en: "Where it should be" },
    why: {
      zh: "布局调整是决策，不能由现状推出。现有分布见“产业集群清单”。",
      en: "Where an industry should go is a decision; where it is, is in the list of clusters.",
    },
    columns: [
      segment,
      column("现有布局", "Now", "text", "主要集聚地", "Where it is"),
      column("优化方向", "Aim", "text", "向哪里集聚", "Where it should go"),
      column("承接园区", "Park", "text", "园区全称", "Full name of the park"),
      reporter,
      date,
    ],
  },
  {
    key: "resources",
    title: { zh: "可对接外部资源清单", en: "Resources elsewhere" },
    why: {
      zh: "院所、商协会、基金等资源不在图谱数据中。区域外企业见“招商目标企业清单”。",
      en: "Institutes, associations and funds are not in these data; firms elsewhere are in the list of firms to invite.",
    },
    columns: [
      column("资源", "Resource", "text", "机构全称", "Full name"),
      column(
        "类型",
        "Kind",
        "text",
        "院所、商协会、基金、平台等",
        "Institute, association, fund …",
      ),
      segment,
      column("可对接内容", "Offers", "text", "能做什么", "What it can do"),
      column("联系渠道", "Contact", "text", "公开的联系方式", "As published"),
      reporter,
      date,
    ],
  },
  {
    key: "parks",
    title: { zh: "重点园区清单", en: "Key parks" },
    why: {
      zh: "图谱没有园区的面积、承载能力等数据；产业集群见“产业集群清单”。",
      en: "These data have no areas or capacities of parks; clusters are in their list.",
    },
    columns: [
      column("园区", "Park", "text", "园区全称", "Full name"),
      column("级别", "Level", "text", "国家级、省级、市级", "National, provincial, city"),
      column("所在地", "Place", "text", "市、县", "City and county"),
      column("主导产业", "Main industries", "list", "用“；”分隔", "Separated by “；”"),
      column("规划面积（平方公里）", "Area (km²)", "number", "批准面积", "As approved"),
      column("可用土地（亩）", "Free land (mu)", "number", "可供项目落地", "Ready for projects"),
      reporter,
      date,
    ],
  },
  {
    key: "problems",
    title: { zh: "问题清单", en: "Problems" },
    why: {
      zh: "企业遇到的问题没有公开来源，须由专班走访填报。",
      en: "The problems of firms are not public; the task force enters them.",
    },
    columns: [
      column("问题", "Problem", "text", "具体问题", "What it is"),
      segment,
      firm,
      column("责任部门", "Department", "text", "由谁办理", "Who is to solve it"),
      column("办理时限", "Due", "date", "年-月-日", "Year-month-day"),
      column("办理进展", "Progress", "text", "办到哪一步", "How far it is"),
      reporter,
      date,
    ],
  },
];
