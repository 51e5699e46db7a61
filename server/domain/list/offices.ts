import type { ListKind, Words } from "./list.ts";

/** What answers to a list or picture that an office asks for by name. */
export type Answer =
  | { readonly kind: "list"; readonly list: ListKind }
  | { readonly kind: "template"; readonly template: string }
  /** A page of the application. */
  | { readonly kind: "page"; readonly page: "GRAPH" | "CHAINS" | "GAPS" }
  /** Neither the data nor a form can give it. */
  | { readonly kind: "none"; readonly why: Words };

export interface Asked {
  readonly name: string;
  readonly answer: Answer;
}

export interface Office {
  readonly key: string;
  readonly name: Words;
  /** Where its names are from. */
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly date: string | null;
  };
  readonly asked: readonly Asked[];
}

const list = (name: string, kind: ListKind): Asked => ({
  name,
  answer: { kind: "list", list: kind },
});
const template = (name: string, key: string): Asked => ({
  name,
  answer: { kind: "template", template: key },
});
const page = (name: string, to: "GRAPH" | "CHAINS" | "GAPS"): Asked => ({
  name,
  answer: { kind: "page", page: to },
});
const none = (name: string, zh: string, en: string): Asked => ({
  name,
  answer: { kind: "none", why: { zh, en } },
});

/** The lists that go with a map, as provinces ask for them. */
export const offices: readonly Office[] = [
  {
    key: "shandong-2021",
    name: { zh: "山东“1个图谱＋N张清单”（2021年）", en: "Shandong: 1 map and N lists (2021)" },
    source: {
      title: "何谓链长制？山东的链到底是什么样的链",
      url: "https://aisoutu.com.cn/a/739023",
      date: "2021-10-10",
    },
    asked: [
      page("产业链图谱", "CHAINS"),
      list("龙头骨干企业清单", "FIRMS"),
      template("主要配套企业清单", "supporting-firms"),
      template("锻长板重点领域清单", "strengths"),
      list("补短板突破环节清单", "GAPS"),
      list("关键产品技术攻关清单", "TECHNOLOGIES"),
    ],
  },
  {
    key: "shandong-2022",
    name: { zh: "山东“N张清单”（2022年发布会）", en: "Shandong: N lists (press conference, 2022)" },
    source: {
      title: "山东理清重点产业链“四梁八柱” 确定“链主”企业112家（中国新闻网）",
      url: "https://www.022tianjin.cn/2022/0615/2191231.html",
      date: "2022-06-15",
    },
    asked: [
      list("领航龙头企业", "FIRMS"),
      template("重点配套企业", "supporting-firms"),
      template("主要特色优势", "strengths"),
      list("急需突破短板", "GAPS"),
      list("协同攻关技术", "TECHNOLOGIES"),
      template("区域布局优化", "layout"),
      list("重点建设项目", "PROJECTS"),
      list("双招双引对象", "PROSPECTS"),
      template("可对接外部资源", "resources"),
    ],
  },
  {
    key: "henan",
    name: { zh: "河南“六图六清单”", en: "Henan: six maps and six lists" },
    source: {
      title: "市级先进制造业群链专班工作推进会召开（采购信息网转载）",
      url: "http://bid.caigoupt.com/info-260521215.html",
      date: null,
    },
    asked: [
      page("树状图", "CHAINS"),
      page("现状全景图", "GRAPH"),
      none(
        "未来趋势图",
        "图谱没有预测数据，不作推测",
        "These data hold no forecasts, and none is made",
      ),
      none("发展路径图", "路径是决策，须由专班绘制", "A path is a decision of the task force"),
      none(
        "技术创新图",
        "图谱中的技术很少，暂以“关键技术攻关清单”代替",
        "Few technologies are in the graph; see their list",
      ),
      page("招商路线图", "GAPS"),
      list("重点事项清单", "TASKS"),
      template("重点园区清单", "parks"),
      list("重点企业清单", "FIRMS"),
      list("重点项目清单", "PROJECTS"),
      list("重点创新平台清单", "PLATFORMS"),
      list("重点短板需求清单：短板", "GAPS"),
      template("重点短板需求清单：技术需求", "technology-needs"),
      template("重点短板需求清单：人才需求", "talent"),
      template("重点短板需求清单：融资需求", "financing"),
      template("重点短板需求清单：政策需求", "policy-needs"),
    ],
  },
  {
    key: "hunan",
    name: {
      zh: "湖南“五图五清单”（汨罗市，2024年）",
      en: "Hunan: five maps and five lists (Miluo, 2024)",
    },
    source: {
      title: "“五图五清单”绘蓝图 教授专家支招汨罗产业链发展（掌上汨罗）",
      url: "https://m-xhncloud.voc.com.cn/portal/news/show?id=10517895",
      date: "2024-05-19",
    },
    asked: [
      page("产业链图", "CHAINS"),
      none(
        "技术线路图",
        "图谱中的技术很少，暂以“关键技术攻关清单”代替",
        "Few technologies are in the graph; see their list",
      ),
      none("应用领域图", "图谱没有应用领域的数据", "These data hold no fields of use"),
      page("区域分布图", "GRAPH"),
      page("招商线路图", "GAPS"),
      list("企业清单", "FIRMS"),
      list("项目清单", "PROJECTS"),
      list("集群清单", "CLUSTERS"),
      template("问题清单", "problems"),
      list("政策清单", "POLICIES"),
    ],
  },
];
