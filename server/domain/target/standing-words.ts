import type { Comparator } from "../model.ts";
import { type Aim, type Figure, nearShare, type Standing, type StandingReason } from "./status.ts";

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The rule that gave the status, with its inputs, as the page shows it. */
export function wordsOf(aim: Aim, figure: Figure | null, standing: Standing): Words {
  const { reason, share, elapsed, deadline } = standing;
  const wanted = aimWords(aim);
  const have = figure === null ? "" : `${figure.value}${figure.unit}`;
  const at = figure?.asOf ?? "";
  const shareZh = share === null ? "" : `，完成率 ${percent(share)}`;
  const shareEn = share === null ? "" : `, ${percent(share)} of it`;
  const timeZh = `${aim.planDate} 至 ${deadline} 的时间已过 ${percent(elapsed ?? 0)}`;
  const timeEn = `${percent(elapsed ?? 0)} of the time from ${aim.planDate} to ${deadline} has passed`;
  const firstZh = `截至 ${at} 为 ${have}，规划要求${wanted.zh}${shareZh}`;
  const firstEn = `${have} as of ${at}; the plan asks for ${wanted.en}${shareEn}`;
  const rest: Readonly<Record<StandingReason, Words>> = {
    NO_FIGURE: {
      zh: `规划要求${wanted.zh}；还没有录入进展数。`,
      en: `The plan asks for ${wanted.en}; no figure has been entered.`,
    },
    OTHER_UNIT: {
      zh: `录入数的单位是“${figure?.unit}”，规划的单位是“${aim.unit}”，不能比较。`,
      en: `The figure is in "${figure?.unit}", the plan in "${aim.unit}": they cannot be compared.`,
    },
    NO_YEAR: {
      zh: `${firstZh}；规划没有写明年份，不能判断快慢。`,
      en: `${firstEn}; the plan names no year, so fast and slow cannot be told.`,
    },
    NO_PLAN_DATE: {
      zh: `${firstZh}；规划没有发布日期，不能判断快慢。`,
      en: `${firstEn}; the plan has no date, so fast and slow cannot be told.`,
    },
    REACHED: { zh: `${firstZh}，已达到。`, en: `${firstEn}: reached.` },
    NEARLY_REACHED: {
      zh: `${firstZh}；“左右”按达到 ${percent(nearShare)} 计为达成。`,
      en: `${firstEn}; "about" counts as reached from ${percent(nearShare)}.`,
    },
    FASTER_THAN_TIME: {
      zh: `${firstZh}；${timeZh}，完成率不低于时间进度。`,
      en: `${firstEn}; ${timeEn}: not behind time.`,
    },
    SLOWER_THAN_TIME: {
      zh: `${firstZh}；${timeZh}，完成率低于时间进度。`,
      en: `${firstEn}; ${timeEn}: behind time.`,
    },
    WITHIN_LIMIT: {
      zh: `${firstZh}；没有超过上限，期末才能判断是否达成。`,
      en: `${firstEn}; within the limit, which only the end of the year can settle.`,
    },
    KEPT_LIMIT: {
      zh: `${firstZh}；期末没有超过上限。`,
      en: `${firstEn}; within the limit at the end.`,
    },
    OVER_LIMIT: { zh: `${firstZh}；已超过上限。`, en: `${firstEn}; over the limit.` },
  };
  return rest[reason];
}

function aimWords({ comparator, value, unit }: Aim): Words {
  const amount = `${value}${unit}`;
  const words: Readonly<Record<Comparator, Words>> = {
    EQ: { zh: amount, en: amount },
    GTE: { zh: `${amount}以上`, en: `${amount} or more` },
    LTE: { zh: `不超过${amount}`, en: `${amount} at the most` },
    APPROX: { zh: `${amount}左右`, en: `about ${amount}` },
  };
  return words[comparator];
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
