/**
 * What a plan can offer a firm that is invited: the clauses of its tasks that speak of inviting firms, or
 * that name an instrument such as a subsidy. Words of the plan only; nothing is promised beyond them.
 */
export const offerWords: readonly string[] = [
  "招商",
  "绿色通道",
  "贴息",
  "奖励",
  "补贴",
  "专项资金",
  "资金扶持",
  "再贴现",
  "惠才卡",
];

export function offerClauses(text: string): string[] {
  return text
    .split(/[。；;]/)
    .map((part) => part.replace(/\s/g, ""))
    .filter((part) => offerWords.some((word) => part.includes(word)));
}
