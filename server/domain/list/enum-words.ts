import type { ChainMove } from "../gap/analyse.ts";
import type { GapKind } from "../gap/signal.ts";
import type { GapState } from "../gap/supply.ts";
import type { Comparator, SegmentFunction, Stage, TaskKind } from "../model.ts";
import type { ProspectStatus } from "../prospect.ts";
import type { Words } from "./list.ts";

/** What values are called in a list, as the pages call them. */
const words = (zh: string, en: string): Words => ({ zh, en });

export const stageWords: Readonly<Record<Stage, Words>> = {
  UPSTREAM: words("上游", "Upstream"),
  MIDSTREAM: words("中游", "Midstream"),
  DOWNSTREAM: words("下游", "Downstream"),
};

export const functionWords: Readonly<Record<SegmentFunction, Words>> = {
  RAW_MATERIAL: words("原料", "Raw material"),
  AUXILIARY: words("辅料", "Auxiliary material"),
  EQUIPMENT: words("装备", "Equipment"),
  PROCESS: words("工艺", "Process"),
  PRODUCT: words("产品", "Product"),
  SERVICE: words("服务", "Service"),
  CHANNEL: words("渠道", "Channel"),
  RECYCLING: words("回收", "Recycling"),
};

export const stateWords: Readonly<Record<GapState, Words>> = {
  STRONG: words("强", "Strong"),
  ADEQUATE: words("基本满足", "Adequate"),
  WEAK: words("弱", "Weak"),
  MISSING: words("缺失", "Missing"),
  UNKNOWN: words("待核实", "Unknown"),
};

export const moveWords: Readonly<Record<ChainMove, Words>> = {
  COMPLETE: words("补链", "Complete"),
  STRENGTHEN: words("强链", "Strengthen"),
  EXTEND: words("延链", "Extend"),
  BUILD: words("建链·远期", "Build, later"),
};

export const gapKindWords: Readonly<Record<GapKind, Words>> = {
  SUPPLY: words("供给", "Supply"),
  TECHNOLOGY: words("技术", "Technology"),
  UPSTREAM: words("上游", "Upstream"),
  DOWNSTREAM: words("下游", "Downstream"),
  BRAND: words("品牌", "Brand"),
};

export const taskKindWords: Readonly<Record<TaskKind, Words>> = {
  GOAL: words("工作目标", "Goal"),
  TASK: words("主要任务", "Main task"),
  MEASURE: words("推进措施", "Measure"),
};

export const comparatorWords: Readonly<Record<Comparator, Words>> = {
  EQ: words("等于", "equal to"),
  GTE: words("不少于", "at least"),
  LTE: words("不超过", "at most"),
  APPROX: words("大约", "about"),
};

export const statusWords: Readonly<Record<ProspectStatus, Words>> = {
  TO_CONTACT: words("待联系", "To contact"),
  CONTACTED: words("已接触", "Contacted"),
  IN_TALKS: words("洽谈", "In talks"),
  SIGNED: words("签约", "Signed"),
  DROPPED: words("放弃", "Dropped"),
};

export const yesWords = words("是", "Yes");
