import type { ProspectStatus } from "../prospect.ts";
import { statusWords, yesWords } from "./enum-words.ts";
import {
  type ColumnDef,
  type ListDef,
  type Named,
  type NamedPlace,
  nameIn,
  namesIn,
} from "./list.ts";

export interface FirmItem extends Named {
  readonly fullName: string | null;
  readonly stockCode: string | null;
  /** The city in words, where the place is only known as a province. */
  readonly city: string | null;
  readonly topShare: number | null;
  readonly places: readonly NamedPlace[];
  readonly chains: readonly Named[];
  readonly leading: readonly Named[];
  readonly segments: readonly Named[];
  readonly products: readonly Named[];
  readonly evidenceIds: readonly string[];
}

export interface ClusterItem extends Named {
  readonly level: string | null;
  readonly year: number | null;
  readonly places: readonly NamedPlace[];
  readonly chains: readonly Named[];
  readonly segments: readonly Named[];
  readonly evidenceIds: readonly string[];
}

/** A firm to invite: chosen by a planner, or found for a proven gap and not yet chosen. */
export interface ProspectItem {
  readonly id: string;
  readonly firm: FirmItem;
  readonly segments: readonly Named[];
  readonly chains: readonly Named[];
  readonly chosen: {
    readonly status: ProspectStatus;
    readonly note: string;
    readonly addedAt: string;
  } | null;
  readonly evidenceIds: readonly string[];
}

type Placed = { readonly places: readonly NamedPlace[] };
const placeColumn = (
  level: "province" | "city" | "county",
  name: { zh: string; en: string },
): Omit<ColumnDef<Placed>, "of"> & { of: ColumnDef<Placed>["of"] } => ({
  key: level,
  name,
  type: "text",
  width: 0.8,
  of: ({ places }, lang) => {
    const place = places.find((one) => one.level === level);
    return place ? nameIn(lang, place) : null;
  },
});
export const provinceColumn = placeColumn("province", { zh: "省", en: "Province" });
export const cityColumn = placeColumn("city", { zh: "市", en: "City" });
const countyColumn = placeColumn("county", { zh: "县（市、区）", en: "County" });

/** Where only the province is known as a place, the city in its source's words. */
const cityOfFirm: ColumnDef<FirmItem> = {
  ...cityColumn,
  of: (firm, lang) => cityColumn.of(firm, lang) ?? firm.city,
};

export const firmList: ListDef<FirmItem> = {
  kind: "FIRMS",
  title: { zh: "重点企业清单", en: "Key firms" },
  note: {
    zh: "图谱中已知的企业，不是全部企业；龙头按来源认定。",
    en: "The firms that the graph knows, which are not all; leading ones by their sources.",
  },
  isOfRegion: true,
  columns: [
    { key: "name", name: { zh: "企业", en: "Firm" }, type: "text", of: ({ name }) => name },
    {
      key: "fullName",
      name: { zh: "全称", en: "Full name" },
      type: "text",
      width: 1.8,
      of: ({ fullName }) => fullName,
    },
    {
      key: "nameEn",
      name: { zh: "英文名", en: "English name" },
      type: "text",
      isExtra: true,
      of: ({ nameEn }) => nameEn,
    },
    {
      key: "stockCode",
      name: { zh: "股票代码", en: "Stock code" },
      type: "text",
      width: 1,
      of: ({ stockCode }) => stockCode,
    },
    {
      key: "leading",
      name: { zh: "龙头（产业链）", en: "Leading in" },
      type: "list",
      width: 0.8,
      of: ({ leading }, lang) => namesIn(lang, leading),
    },
    provinceColumn,
    cityOfFirm,
    {
      key: "chains",
      name: { zh: "产业链", en: "Chains" },
      type: "list",
      of: ({ chains }, lang) => namesIn(lang, chains),
    },
    {
      key: "segments",
      name: { zh: "环节", en: "Segments" },
      type: "list",
      width: 2,
      of: ({ segments }) => segments.map((segment) => segment.name),
    },
    {
      key: "products",
      name: { zh: "主要产品", en: "Products" },
      type: "list",
      isExtra: true,
      width: 2,
      of: ({ products }, lang) => namesIn(lang, products),
    },
    {
      key: "topShare",
      name: { zh: "最大产品收入占比", en: "Largest product's share of revenue" },
      type: "share",
      isExtra: true,
      width: 0.8,
      of: ({ topShare }) => topShare,
    },
  ],
  facts: (firm) => ({
    id: firm.id,
    entityId: firm.id,
    section: null,
    chains: firm.chains,
    places: firm.places,
    departments: [],
    evidenceIds: firm.evidenceIds,
  }),
};

export const clusterList: ListDef<ClusterItem> = {
  kind: "CLUSTERS",
  title: { zh: "产业集群清单", en: "Industrial clusters" },
  note: {
    zh: "称号与年份按来源所载；年份空白＝来源没有说明。",
    en: "Titles and years as the sources have them; a blank year is one that no source gives.",
  },
  isOfRegion: true,
  columns: [
    {
      key: "name",
      name: { zh: "集群", en: "Cluster" },
      type: "text",
      width: 1.8,
      of: ({ name }) => name,
    },
    {
      key: "nameEn",
      name: { zh: "英文名", en: "English name" },
      type: "text",
      isExtra: true,
      of: ({ nameEn }) => nameEn,
    },
    {
      key: "level",
      name: { zh: "称号", en: "Title" },
      type: "text",
      width: 1.3,
      of: ({ level }) => level,
    },
    {
      key: "year",
      name: { zh: "年份", en: "Year" },
      type: "number",
      width: 0.6,
      of: ({ year }) => year,
    },
    provinceColumn,
    cityColumn,
    countyColumn,
    {
      key: "chains",
      name: { zh: "产业链", en: "Chains" },
      type: "list",
      of: ({ chains }, lang) => namesIn(lang, chains),
    },
    {
      key: "segments",
      name: { zh: "环节", en: "Segments" },
      type: "list",
      width: 1.8,
      of: ({ segments }) => segments.map((segment) => segment.name),
    },
  ],
  facts: (cluster) => ({
    id: cluster.id,
    entityId: cluster.id,
    section: null,
    chains: cluster.chains,
    places: cluster.places,
    departments: [],
    evidenceIds: cluster.evidenceIds,
  }),
};

export const prospectList: ListDef<ProspectItem> = {
  kind: "PROSPECTS",
  title: { zh: "招商目标企业清单", en: "Firms to invite" },
  note: {
    zh: "名单由人选定；候选为区域外从事有依据短板环节的已知企业，未经接洽。",
    en: "The chosen were chosen by people; candidates are known firms elsewhere that work in a proven gap, not yet contacted.",
  },
  isOfRegion: true,
  sections: [
    {
      key: "CHOSEN",
      name: { zh: "已列入名单", en: "Chosen" },
      hint: { zh: "在“名单”页中维护。", en: "Kept on the page “List”." },
    },
    {
      key: "CANDIDATE",
      name: { zh: "候选", en: "Candidates" },
      hint: {
        zh: "按图谱中的事实列出，排序与打分见“缺口”页。",
        en: "From the facts of the graph; their ranking is on the page “Gaps”.",
      },
    },
  ],
  columns: [
    {
      key: "name",
      name: { zh: "企业", en: "Firm" },
      type: "text",
      of: ({ firm }, lang) => nameIn(lang, firm),
    },
    {
      key: "stockCode",
      name: { zh: "股票代码", en: "Stock code" },
      type: "text",
      width: 1,
      of: ({ firm }) => firm.stockCode,
    },
    {
      key: "province",
      name: { zh: "所在省", en: "Province" },
      type: "text",
      width: 0.8,
      of: ({ firm }, lang) => provinceColumn.of(firm, lang),
    },
    {
      key: "city",
      name: { zh: "所在市", en: "City" },
      type: "text",
      width: 0.8,
      of: ({ firm }, lang) => cityOfFirm.of(firm, lang),
    },
    {
      key: "segments",
      name: { zh: "针对环节", en: "For the segments" },
      type: "list",
      width: 2,
      of: ({ segments }, lang) => namesIn(lang, segments),
    },
    {
      key: "chains",
      name: { zh: "产业链", en: "Chains" },
      type: "list",
      of: ({ chains }, lang) => namesIn(lang, chains),
    },
    {
      key: "isLeading",
      name: { zh: "龙头", en: "Leading" },
      type: "text",
      width: 0.5,
      isExtra: true,
      of: ({ firm }, lang) => (firm.leading.length > 0 ? yesWords[lang] : null),
    },
    {
      key: "status",
      name: { zh: "进展", en: "Status" },
      type: "text",
      width: 0.7,
      of: ({ chosen }, lang) => (chosen ? statusWords[chosen.status][lang] : null),
    },
    {
      key: "note",
      name: { zh: "备注", en: "Note" },
      type: "text",
      width: 1.5,
      of: ({ chosen }) => chosen?.note ?? null,
    },
    {
      key: "addedAt",
      name: { zh: "列入日期", en: "Chosen on" },
      type: "date",
      width: 0.8,
      of: ({ chosen }) => chosen?.addedAt.slice(0, 10) ?? null,
    },
  ],
  facts: (row) => ({
    id: row.id,
    entityId: row.firm.id,
    section: row.chosen ? "CHOSEN" : "CANDIDATE",
    chains: row.chains,
    places: row.firm.places,
    departments: [],
    evidenceIds: row.evidenceIds,
  }),
};
