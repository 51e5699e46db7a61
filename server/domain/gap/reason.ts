import type { Grade } from "../model.ts";
import { gapPolicy } from "./policy.ts";
import type { Listing, StatementWord } from "./supply.ts";

/** A rule that led to a result, with its inputs. */
export type GapReason =
  | {
      code: "STATEMENT";
      says: StatementWord;
      year: number | null;
      grade: Grade;
      confirmedBy: string | null;
    }
  | { code: "CONFLICT"; says: readonly StatementWord[]; years: readonly (number | null)[] }
  | { code: "REFUTED"; firms: number }
  | { code: "RECONFIRM"; year: number | null }
  | { code: "FIRMS"; inRegion: number; elsewhere: number }
  | { code: "UNVERIFIED"; firms: number }
  | { code: "SINGLE_KNOWN" }
  | { code: "SINGLE_RISK"; standing: number }
  | { code: "LISTING_STRONG"; listing: Listing; least: number }
  | { code: "LISTED_HERE"; listing: Listing }
  | { code: "SUSPECTED"; listing: Listing; chance: number }
  | { code: "ZERO_LISTED"; listing: Listing; chance: number }
  | { code: "BLIND" }
  | { code: "NO_EVIDENCE" }
  | { code: "NEED"; users: number; localUsers: number; standing: number }
  | { code: "USERS"; firms: number }
  | { code: "SINK"; ready: number }
  | { code: "READINESS"; present: number; total: number };

const words = {
  STRONG: ["强", "strong"],
  WEAK: ["弱", "weak"],
  MISSING: ["缺失", "missing"],
} as const;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const years = (year: number | null): [string, string] =>
  year === null ? ["年份不详", "year not known"] : [`${year} 年`, String(year)];

/** A reason as a sentence with its figures. */
export function reasonText(reason: GapReason): { zh: string; en: string } {
  switch (reason.code) {
    case "STATEMENT": {
      const [zh, en] = years(reason.year);
      const [word, wordEn] = words[reason.says];
      return reason.confirmedBy === null
        ? {
            zh: `有 ${reason.grade} 级来源（${zh}）说明本地此环节为“${word}”`,
            en: `A source of grade ${reason.grade} (${en}) states that the region is ${wordEn} here`,
          }
        : {
            zh: `${reason.confirmedBy} 于 ${zh}确认本地此环节为“${word}”`,
            en: `${reason.confirmedBy} confirmed in ${en} that the region is ${wordEn} here`,
          };
    }
    case "CONFLICT":
      return {
        zh: `来源说法不一：${reason.says.map((s, i) => `${years(reason.years[i] ?? null)[0]}“${words[s][0]}”`).join("、")}；以较可靠、较新者为准`,
        en: `Sources disagree: ${reason.says.map((s, i) => `${years(reason.years[i] ?? null)[1]} ${words[s][1]}`).join(", ")}; the better graded, then the newer, decides`,
      };
    case "REFUTED":
      return {
        zh: `来源称缺失，但区域内已知 ${reason.firms} 家企业，两者矛盾，按“弱”计`,
        en: `A source says missing, yet ${reason.firms} firms are known in the region; counted as weak`,
      };
    case "RECONFIRM": {
      const [zh, en] = years(reason.year);
      return {
        zh: `该说法（${zh}）已超过 ${gapPolicy.missingYears} 年，需重新确认`,
        en: `That statement (${en}) is over ${gapPolicy.missingYears} years old and is to be reconfirmed`,
      };
    }
    case "FIRMS":
      return {
        zh: `区域内已知企业 ${reason.inRegion} 家，区域外已知 ${reason.elsewhere} 家`,
        en: `Known firms: ${reason.inRegion} in the region, ${reason.elsewhere} elsewhere`,
      };
    case "UNVERIFIED":
      return {
        zh: `另有 ${reason.firms} 家只有编者整理或未署名来源，待核实，未计入`,
        en: `${reason.firms} more rest on general knowledge or unsigned pages; to be verified, not counted`,
      };
    case "SINGLE_KNOWN":
      return {
        zh: "已知供应企业 1 家；可能另有企业（已知，不等于仅有）",
        en: "Known suppliers: 1; others may exist (known, which is not to say only)",
      };
    case "SINGLE_RISK":
      return {
        zh: `单点风险：只有 1 家已知企业，而区域内 ${percent(reason.standing)} 的现有环节在其下游`,
        en: `Single-supplier risk: one known firm, with ${percent(reason.standing)} of the region's present segments after it`,
      };
    case "LISTING_STRONG": {
      const l = reason.listing;
      return {
        zh: `${l.name}（${l.year} 年）${l.makers} 家中区域内 ${l.localMakers} 家；占比的 95% 下限 ${percent(reason.least)}，高于区域在名单中的占比 ${percent(l.localFirms / l.firms)}`,
        en: `${l.name} (${l.year}): ${l.localMakers} of ${l.makers} are in the region; the 95% lower bound of that share, ${percent(reason.least)}, is above the region's share of the list, ${percent(l.localFirms / l.firms)}`,
      };
    }
    case "LISTED_HERE": {
      const l = reason.listing;
      return {
        zh: `${l.name}（${l.year} 年）${l.makers} 家中区域内 ${l.localMakers} 家`,
        en: `${l.name} (${l.year}): ${l.localMakers} of ${l.makers} are in the region`,
      };
    }
    case "SUSPECTED":
    case "ZERO_LISTED": {
      const l = reason.listing;
      const isSuspected = reason.code === "SUSPECTED";
      return {
        zh: `${l.name}（${l.year} 年）${l.makers} 家中区域内 0 家；按区域在名单中的占比，偶然为零的概率为 ${percent(reason.chance)}，${isSuspected ? "疑似缺失，待核实" : "不能说明缺失"}`,
        en: `${l.name} (${l.year}): none of ${l.makers} is in the region; by the region's share of the list that happens by chance with ${percent(reason.chance)}, ${isSuspected ? "so an absence is suspected, to be verified" : "which shows no absence"}`,
      };
    }
    case "BLIND":
      return {
        zh: "资料盲区：区域内外都没有已知企业，现有资料看不到这一环节",
        en: "Blind spot: no firm is known anywhere, so these data do not see the segment",
      };
    case "NO_EVIDENCE":
      return {
        zh: "待核实：未找到依据，不等于缺失。可用产值统计、企业名录、许可证或海关数据判定",
        en: "To be verified: no evidence was found, which is not a gap. Output statistics, a register of firms, licences or customs data would settle it",
      };
    case "NEED":
      return {
        zh: `链上后续 ${reason.users} 个环节用到它，其中 ${reason.localUsers} 个在区域内已有；区域内 ${percent(reason.standing)} 的现有环节在其下游`,
        en: `${reason.users} later segments use it, ${reason.localUsers} of them present in the region; ${percent(reason.standing)} of the region's present segments are after it`,
      };
    case "USERS":
      return {
        zh: `区域内 ${reason.firms} 家已知企业从事直接以它为投入的环节`,
        en: `${reason.firms} known firms of the region work in segments that use it directly`,
      };
    case "SINK":
      return {
        zh: `链的末端：所需投入已具备 ${percent(reason.ready)}（按距离加权），不计缺口分，可作延链候选`,
        en: `An end of the chain: ${percent(reason.ready)} of its inputs are present (weighted by distance); no gap score, a candidate for extension`,
      };
    case "READINESS":
      return {
        zh: `邻接完备度：直接相连的 ${reason.total} 个环节中 ${reason.present} 个在区域内已有`,
        en: `Neighbours present: ${reason.present} of ${reason.total} directly linked segments`,
      };
  }
}
