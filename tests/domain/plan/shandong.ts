import { readFileSync } from "node:fs";

export const shandongText = readFileSync(
  new URL("../../../seeds/plans/shandong-light-industry-textile-2022.txt", import.meta.url),
  "utf8",
);

const gxt = "省工业和信息化厅";
const fgw = "省发展改革委";
const kjt = "省科技厅";
const swt = "省商务厅";
const rst = "省人力资源社会保障厅";

/** What a person reads in the plan: number, title, who leads, who supports. */
export const shandongItems: readonly [
  kind: string,
  number: string,
  title: string,
  leads: string[],
  supports: string[],
][] = [
  ["GOAL", "（一）", "综合竞争力持续增强", [gxt], []],
  ["GOAL", "（二）", "创新能力持续提升", [gxt, kjt, fgw], []],
  ["GOAL", "（三）", "品牌化程度持续提高", [gxt], []],
  ["GOAL", "（四）", "产业生态持续完善", [gxt], []],
  ["TASK", "1", "抓好“链长制”工作推进机制", [gxt], []],
  ["TASK", "2", "实施补链延链强链项目", [gxt, fgw, swt], []],
  ["TASK", "3", "梯次培育产业链关键企业", [gxt, fgw], []],
  ["TASK", "4", "稳固产业上下游供应配套", [gxt], [swt]],
  ["TASK", "5", "突破一批关键核心技术", [kjt, gxt], []],
  ["TASK", "6", "建设一批创新载体", [gxt, kjt, fgw], []],
  ["TASK", "7", "推动一批科技成果转化", [gxt, "省教育厅", kjt], []],
  ["TASK", "8", "实施智能制造工程", [gxt], []],
  ["TASK", "9", "推动全链条数字化转型", [gxt], []],
  ["TASK", "10", "深化工业互联网赋能", [gxt], []],
  ["TASK", "11", "加快推进绿色低碳转型", [gxt], [fgw, "省水利厅"]],
  ["TASK", "12", "深入推进“三品”战略", [gxt], ["省市场监管局"]],
  ["TASK", "13", "提高内外贸水平", [swt], [gxt]],
  ["TASK", "14", "推动“产供销”触网蝶变", [gxt], [swt]],
  ["TASK", "15", "培育先进制造业集群", [gxt, fgw], []],
  ["TASK", "16", "完善集群公共服务", [gxt], [fgw, swt]],
  ["TASK", "17", "引育培强行业领军人才", [gxt, rst], []],
  ["TASK", "18", "开展行业精准对接培训", [gxt], []],
  ["TASK", "19", "打造有实力的产业队伍", [gxt, rst, "省总工会"], []],
  ["MEASURE", "（一）", "完善工作协调推进机制", [gxt, fgw], []],
  [
    "MEASURE",
    "（二）",
    "优化产业发展环境",
    [fgw, gxt, "省财政厅", rst, swt, "省自然资源厅", "省生态环境厅"],
    [],
  ],
  ["MEASURE", "（三）", "加强政策扶持", [gxt, fgw, "省财政厅", rst], []],
  [
    "MEASURE",
    "（四）",
    "强化金融保险支持",
    [gxt, "省财政厅", swt, "省生态环境厅", "人民银行济南分行", "山东银保监局", "省地方金融监管局"],
    [],
  ],
  ["MEASURE", "（五）", "提升贸易便利化水平", [swt, "省交通运输厅", "青岛海关", "济南海关"], []],
];

/** Every figure that is an aim: the item's number, metric, comparator, value, unit. All are for 2022. */
export const shandongTargets: readonly [
  item: string,
  metric: string,
  comparator: string,
  value: number,
  unit: string,
][] = [
  ["（一）", "综合实力全国领先的千亿级企业", "EQ", 1, "家"],
  ["（一）", "百亿级企业", "GTE", 20, "家"],
  ["（二）", "智能家电行业突破关键核心技术", "GTE", 20, "项"],
  ["（三）", "全国具有较高区域影响力的集群品牌", "EQ", 40, "个"],
  ["（三）", "具有较高行业影响力的企业品牌", "EQ", 200, "个"],
  ["（三）", "具有较高市场美誉度的终端消费品牌", "EQ", 500, "个"],
  ["（四）", "省级特色优势食品产业集聚区（集群、强县、强镇、基地）", "GTE", 10, "个"],
  ["（四）", "纺织服装产业集群", "EQ", 25, "个"],
  ["（四）", "家具产业集群", "EQ", 5, "个"],
  ["2", "省优选项目、“双招双引”重点签约项目", "GTE", 20, "个"],
  ["2", "省市协同推进重点项目", "GTE", 300, "个"],
  ["3", "集群领军企业", "APPROX", 10, "家"],
  ["3", "新培育省级“专精特新”中小企业、单项冠军、瞪羚企业", "GTE", 20, "家"],
  ["6", "国家级工业设计中心", "GTE", 10, "家"],
  ["6", "新培育国家级纺织服装创意设计试点示范园区（平台）", "EQ", 1, "家"],
  ["8", "新增数字化车间、智能制造工厂、智能制造场景", "GTE", 10, "个"],
  ["12", "新增制造业高端品牌培育企业", "GTE", 30, "家"],
  ["15", "“雁阵形”纺织服装产业集群", "EQ", 2, "个"],
  ["15", "高质量省级特色优势食品产业集聚区", "EQ", 10, "个"],
  ["19", "公共实训基地", "EQ", 5, "个"],
  ["19", "公共实训基地总数", "GTE", 10, "个"],
];
