import { normalise, wholeKeys } from "../search-key.ts";
import type { Part, Question } from "./interpret.ts";
import { type Meaning, vocabulary } from "./vocabulary.ts";

export interface WordCompletion {
  readonly text: string;
  readonly meaning: Meaning;
}

/** The text before its last word, and the last word where it is not finished by a space. */
export function splitLast(text: string): { readonly before: string; readonly last: string } {
  const at = text.search(/[^\s]*$/u);
  return { before: text.slice(0, at), last: text.slice(at) };
}

const afterDepartment = ["牵头", "配合", "任务", "指标", "产业链", "到"];
const afterChain = [
  "上游",
  "中游",
  "下游",
  "企业",
  "环节",
  "产业集群",
  "任务",
  "部门",
  "省内",
  "省外",
  "龙头",
];
const afterFirm = ["产品", "环节", "供货", "生产", "位于", "到"];
const afterPlace = ["企业", "产业集群", "环节"];
const afterRelation = ["任务", "产业链", "产品", "环节", "企业", "部门", "指标"];
const afterStage = ["企业", "环节", "产业集群", "产品", "省内", "省外"];
const afterKind: string[] = [];
const afterOther = ["到", "任务", "企业", "部门", "产业链"];

/** Words that can follow what is understood so far, in the order of how often they are wanted. */
function following(parts: readonly Part[]): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  if (last.role === "ENTITY") {
    const { label } = last.entity;
    if (label === "Department") return afterDepartment;
    if (label === "Chain") return afterChain;
    if (label === "Firm") return afterFirm;
    return label === "Place" ? afterPlace : afterOther;
  }
  if (last.role === "RELATION") return afterRelation;
  if (last.role === "STAGE") return afterStage;
  if (last.role === "REGION") return afterPlace;
  return afterKind;
}

/**
 * Words of the vocabulary that come next, or that the unfinished last word begins; also found by
 * pinyin and initials.
 * @param isEnglish offers the English words
 */
export function completeWords(
  before: Question,
  last: string,
  isEnglish: boolean,
): WordCompletion[] {
  const used = new Set(before.parts.map((part) => part.text));
  const wordOf = (entry: (typeof vocabulary)[number]) =>
    (isEnglish ? entry.en[0] : entry.zh[0]) ?? "";
  if (last === "") {
    return following(before.parts).flatMap((word) => {
      const entry = vocabulary.find((one) => one.zh[0] === word);
      if (!entry || used.has(wordOf(entry))) return [];
      return [{ text: wordOf(entry), meaning: entry.meaning }];
    });
  }
  const typed = normalise(last);
  if (typed === "") return [];
  return vocabulary.flatMap((entry) => {
    const keys = wholeKeys([...entry.zh, ...entry.en]);
    const isWhole = [...entry.zh, ...entry.en].some((word) => normalise(word) === typed);
    return !isWhole && keys.some((key) => key.startsWith(typed))
      ? [{ text: wordOf(entry), meaning: entry.meaning }]
      : [];
  });
}
