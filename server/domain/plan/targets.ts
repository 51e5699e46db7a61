import type { TargetComparator } from "./document.ts";
import { chineseNumber, halfWidth } from "./numerals.ts";

/** A target in the joined text. */
export interface FoundTarget {
  readonly metric: string;
  readonly comparator: TargetComparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

const scale = "(?:万亿|千亿|百亿|亿|千万|百万|万|千)?";
const things =
  "个百分点|百分点|家次|人次|个|家|项|所|处|座|条|件|套|台|部|款|种|支|只|场|批|户|名|人|对|门|期|张|微克[/／]立方米|毫克[/／]立方米|毫克[/／]升|吨标准煤|吨标煤|吨|亩|公顷|平方米|平方公里|立方米|公里|千米|千瓦时|千瓦|兆瓦|吉瓦|度|TEU|标箱|箱|架|辆|艘|头|羽|匹|册|篇|例|倍|元人民币|美元|元|[EPT]?FLOPS|[EPT]?Flops|PB|TB|EB|P";
const unitPattern = `(?:${scale}(?:${things})|%|％|万亿|亿)`;
const before =
  "(?:不少于|不低于|不小于|不超过|不高于|不多于|不大于|至少|至多|超过|突破|超|高于|多于|大于|低于|少于|小于|约|近|大约|达到|达|为)";
const after = "(?:及以上|以上|及以下|以下|以内|之内|左右|上下)";
const figure = "(?:[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?)";
const chineseFigure = "[一二两三四五六七八九十百千]{1,5}";
const number = new RegExp(
  `(${before})?(${figure}(?:[-—–~～至]{1,2}${figure})?|${chineseFigure}(?=(?:${unitPattern})${after}))(余|多)?(${unitPattern})(余|多)?(${after})?`,
  "g",
);

/** What the figure says of a thing that is no aim: prizes, ranks, editions, what is already there. */
const noAimAround =
  /奖励|奖补|专项资金|补助|补贴|资助|贴息|给予|罚款|扶持资金|一次性|最高不超过|每(家|户|人|个|项)(最高|给予)/;
const alreadyThere =
  /截至|目前|现有|已有|已建成|已达|已培育|累计已|去年|上年|近年来|近[一二三四五]年/;
const leadingWords =
  /^(?:“(?![^”]*”)|(?:实现(?=“)|其中|并|且|同时|到)|(?:力争|争取|确保|努力|实现|预计|计划|要)?(?:到)?20\d{2}年(?:底|末|年底)?(?:前|以前|之前)?[，,]?|力争|争取|确保|努力|每年|全年|年内|今年|进一步|再)+/;
const verbs = [
  "做大做优",
  "做大做强",
  "做优做强",
  "培育打造",
  "培育壮大",
  "培育创建",
  "培育建设",
  "培育认定",
  "培育形成",
  "培育引进",
  "遴选培育",
  "优化提升",
  "推进实施",
  "推动实施",
  "组织实施",
  "建设完善",
  "新建改建",
  "引进培育",
  "引育",
  "培育",
  "打造",
  "建设",
  "建成",
  "实施",
  "推进",
  "推动",
  "形成",
  "组织",
  "举办",
  "开展",
  "创建",
  "认定",
  "遴选",
  "推广",
  "推出",
  "制定",
  "突破",
  "攻克",
  "引进",
  "集聚",
  "发展",
  "完成",
  "支持",
  "布局",
  "构建",
  "搭建",
  "招引",
  "落地",
  "实现",
  "扶持",
  "评选",
  "发布",
  "获得",
  "取得",
  "吸引",
  "带动",
  "壮大",
  "改造",
  "提升",
  "培训",
  "孵化",
  "转化",
  "签约",
  "争创",
  "做强",
  "拥有",
];
const leadingVerb = new RegExp(`^(?:${verbs.join("|")})(?!力|性|型|区|者|品牌)`);
const trailing =
  /(?:总量|数量)?(?:力争|争取|确保|将|要|均)?(?:达到|达|超过|突破|提高到|提升到|提升至|提高至|增加到|增加至|降低到|降至|降到|控制在|保持在|稳定在|扩大到|增长到|发展到|不少于|不低于|不超过|为|在)+$/;

/**
 * Quantified aims of a passage, in the order of the text.
 * @param text joined text of one item or section, without its marks
 * @param planYear the year that holds where the sentence names none
 */
export function findTargets(text: string, planYear: number | null): FoundTarget[] {
  const found: FoundTarget[] = [];
  let sentenceStart = 0;
  let year = planYear;
  for (const sentence of sentencesOf(text)) {
    for (const target of targetsOfSentence(sentence, year, found.at(-1)?.metric ?? null)) {
      found.push({
        ...target,
        start: target.start + sentenceStart,
        end: target.end + sentenceStart,
      });
    }
    year = yearIn(sentence) ?? year;
    sentenceStart += sentence.length;
  }
  return found;
}

/** No plan has a longer sentence; a table taken for a plan has, and takes minutes as one. */
const longestSentence = 2_000;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])/).flatMap((sentence) => {
    const parts: string[] = [];
    let rest = sentence;
    while (rest.length > longestSentence) {
      const comma = rest.slice(0, longestSentence).search(/[，、；][^，、；]*$/);
      const end = comma > 0 ? comma + 1 : longestSentence;
      parts.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...parts, rest];
  });
}

function targetsOfSentence(
  sentence: string,
  inherited: number | null,
  before: string | null,
): FoundTarget[] {
  const found: FoundTarget[] = [];
  let previousEnd = 0;
  for (const match of sentence.matchAll(number)) {
    const at = match.index;
    const end = at + match[0].length;
    const clauseStart = Math.max(previousEnd, startOfClause(sentence, at));
    const clauseEnd = endOfClause(sentence, end);
    const [, pre, digits = "", , unit = "", , post] = match;
    if (!isAim(sentence, { at, end, clauseStart, clauseEnd, unit, digits })) continue;
    const value = numberOf(digits);
    if (!Number.isFinite(value)) continue;
    const year = yearIn(sentence.slice(0, end)) ?? inherited;
    const head = sentence.slice(clauseStart, at);
    const tail = sentence.slice(end, clauseEnd);
    const named = isNamedAfter(sentence, end, unit) ? nameAfter(tail) : "";
    const cleanHead = cleanStart(head);
    const metric =
      named === ""
        ? metricBefore(cleanHead.text, found.at(-1)?.metric ?? before)
        : metricAfter(cleanHead.text, named);
    if (metric === "") continue;
    const start = clauseStart + (head.length - head.replace(/^[、，,；;：:]+/, "").length);
    const stop = named === "" ? end : end + tail.indexOf(named) + named.length;
    found.push({
      metric,
      comparator: comparatorOf(pre ?? "", post ?? "", head, digits),
      value,
      unit: halfWidth(unit),
      year,
      start,
      end: stop,
    });
    previousEnd = stop;
  }
  return found;
}

interface Figure {
  readonly at: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly unit: string;
  readonly digits: string;
}

function isAim(
  sentence: string,
  { at, end, clauseStart, clauseEnd, unit, digits }: Figure,
): boolean {
  const head = sentence.slice(clauseStart, at);
  const clause = sentence.slice(clauseStart, clauseEnd);
  if (isQuoted(sentence, at, end)) return false;
  if (
    /[第前“"+＋/／×xXA-Za-z.．—-]$/.test(sentence.slice(0, at)) ||
    /^[+＋/／]/.test(sentence.slice(end))
  )
    return false;
  if (
    noAimAround.test(
      sentence.slice(Math.max(0, clauseStart - 20), Math.min(sentence.length, clauseEnd + 20)),
    ) &&
    /元|%|名|人|家/.test(unit)
  ) {
    return false;
  }
  if (alreadyThere.test(clause) || /^(?:围绕|聚焦|依托|针对|面向|对于?)/.test(clause)) return false;
  // 营业收入100亿元企业5家: the sum tells which firms are meant.
  if (
    /元$/.test(unit) &&
    /^(?:及?以上|以下)?(?:的)?[\u4e00-\u9fff“]/.test(sentence.slice(end)) &&
    !/^(?:左右|，|。|；|、|以上[，。；、])/.test(sentence.slice(end))
  ) {
    return false;
  }
  if (
    /^(?:强|佳|大|年|月|日|岁|周|天|小?时|分钟|期|级|位|线|公里|米)/.test(sentence.slice(end)) &&
    /^(个|家)$/.test(unit) === false
  )
    return false;
  // 由1个平台牵引、若干中心协作的“1+N”模式: the figure describes a model.
  if (/的“[^”]*”[^，。；]*(模式|机制|体系|格局)/.test(sentence.slice(end))) return false;
  if (
    unit === "人" &&
    /^[一-龥]/.test(sentence.slice(end)) &&
    !/^[，。；、以左]/.test(sentence.slice(end))
  ) {
    return !/^[一二两三四五六七八九十]/.test(digits);
  }
  return head.length + (clauseEnd - end) > 1;
}

/** Within a short quotation: “6小时通关”, “1张图谱+N张清单”. */
function isQuoted(sentence: string, at: number, end: number): boolean {
  const open = sentence.lastIndexOf("“", at);
  if (open < 0 || sentence.slice(open, at).includes("”")) return false;
  const close = sentence.indexOf("”", end);
  return close >= 0 && close - open <= 25;
}

/** After the last separator outside quotations and brackets, 、 apart. */
function startOfClause(sentence: string, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0; index--) {
    const char = sentence.charAt(index);
    if (/[”）)〕》]/.test(char)) depth += 1;
    else if (/[“（(〔《]/.test(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[，,；;：:。！？]/.test(char)) return index + 1;
  }
  return 0;
}

function endOfClause(sentence: string, from: number): number {
  let depth = 0;
  for (let index = from; index < sentence.length; index++) {
    const char = sentence.charAt(index);
    if (/[“（(〔《]/.test(char)) depth += 1;
    else if (/[”）)〕》]/.test(char)) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (depth === 0 && /[，,；;：:。！？]/.test(char)) return index;
  }
  return sentence.length;
}

function isNamedAfter(sentence: string, end: number, unit: string): boolean {
  return (
    !/[元%％点]$/.test(unit) &&
    /^(?:的)?[\u4e00-\u9fffA-Za-z“]/.test(sentence.slice(end)) &&
    !/^(?:和|与|及|以及|并)/.test(sentence.slice(end))
  );
}

/** The thing counted, up to the next count, or to where the clause goes on to what is done with it. */
function nameAfter(tail: string): string {
  const next = new RegExp(`、[^、，]{0,16}?${figure}(?:余|多)?${unitPattern}`).exec(tail);
  const goesOn = /纳入|列入|进入|用于|开展|入选|参与(?!度)|建立/.exec(tail);
  const stops = [
    tail.length,
    next?.index ?? tail.length,
    goesOn && goesOn.index > 1 ? goesOn.index : tail.length,
  ];
  return tail.slice(0, Math.min(...stops)).replace(/[、，]+$/, "");
}

function cleanStart(head: string): { text: string; isNew: boolean } {
  const text = head
    .replace(/^[、，,；;：:和与及]+/, "")
    .replace(leadingWords, "")
    .replace(/^“(?![^”]*”)/, "");
  return { text, isNew: /^新/.test(text) };
}

function metricBefore(head: string, before: string | null): string {
  let metric = head
    .replace(trailing, "")
    .replace(/(?:数量|个数)$/, "")
    .replace(/^在[^，]{2,40}?(?:领域|方面|行业|环节)等?/, "");
  const verb = leadingVerb.exec(metric);
  if (verb && metric.length - verb[0].length >= 2) metric = metric.slice(verb[0].length);
  metric = metric.replace(/^(?:以上|的|了|一批)/, "").replace(trailing, "");
  // 总数达到10个: the total of what was just spoken of.
  if (/^(?:总数|总量|总数量|累计|总计)$/.test(metric) && before !== null)
    return `${before}${metric.startsWith("累计") ? "累计数" : metric}`;
  return metric;
}

function metricAfter(head: string, named: string): string {
  const plain = named.replace(/^的/, "");
  const isNew = /(新增|新培育|新建|新引进|新认定|新创建|新获批|新打造)(?:省级|国家级)?$/.exec(head);
  const short = plain.replace(/^支撑?带动力强的/, "");
  return `${isNew?.[1] ?? ""}${short}`;
}

function comparatorOf(pre: string, post: string, head: string, digits: string): TargetComparator {
  const led = `${/(不少于|不低于|不超过|不高于|超过|突破|控制在|低于|高于)$/.exec(head)?.[1] ?? ""}${pre}`;
  if (/以上/.test(post) || /不少于|不低于|不小于|至少/.test(led)) return "GTE";
  if (/以下|以内|之内/.test(post) || /不超过|不高于|不多于|不大于|至多|控制在/.test(led))
    return "LTE";
  if (/左右|上下/.test(post) || /约|近/.test(led)) return "APPROX";
  if (/超过|突破|超|高于|多于|大于/.test(led)) return "GTE";
  if (/低于|少于|小于/.test(led)) return "LTE";
  // Of a range the lower end is what is asked for at the least.
  if (/[-—–~～至]/.test(digits)) return "GTE";
  return "EQ";
}

function numberOf(digits: string): number {
  const first =
    halfWidth(digits)
      .split(/[-—–~～至]/)[0]
      ?.replace(/,/g, "") ?? "";
  return /^[\d.]+$/.test(first) ? Number(first) : chineseNumber(digits);
}

function yearIn(text: string): number | null {
  const years = [...halfWidth(text).matchAll(/(?<!\d)(20\d{2})年(?!起|以来|至今|度?工作)/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
