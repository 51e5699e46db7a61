import type { DepartmentPartsFragment, ItemPartsFragment } from "../../gql/generated/graphql.ts";
import { type Lang, nameOf, type Translate, translate } from "../../i18n/translate.ts";

/** The day on which the page is read, in the user's own time zone. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The recorded name that holds today, where it is another than the plan's. */
export function currentName(
  department: Pick<DepartmentPartsFragment, "name"> & {
    readonly renames: readonly { name: string; since: string }[];
  },
  day = today(),
): string | null {
  const name = department.renames.filter((rename) => rename.since <= day).at(-1)?.name;
  return name === undefined || name === department.name ? null : name;
}

/** A name for narrow places: in English without the government that all of them belong to. */
export const shortName = (
  lang: Lang,
  department: { readonly name: string; readonly nameEn: string | null },
): string => {
  const name = nameOf(lang, department);
  return lang === "zh" ? name : name.replace(/^\w+ (Provincial|Municipal) (Department of )?/, "");
};

type Numbered = Pick<ItemPartsFragment, "task">;

const chineseDigits = "一二三四五六七八九十";

/** 4, 目标（二）, 措施（二）: goals and measures are counted anew, so their kind goes with the number. */
export function itemNumber(lang: Lang, { task }: Numbered): string {
  const number = task.number ?? "";
  if (task.kind === "TASK") return number;
  const kind = translate(lang, task.kind === "GOAL" ? "duty.goal" : "duty.measure");
  if (lang === "zh") return `${kind}${number}`;
  const digit = chineseDigits.indexOf(bareNumber(number)) + 1;
  return `${kind} ${digit === 0 ? number : digit}`;
}

/** （二） → 二 */
export const bareNumber = (number: string | null): string =>
  (number ?? "").replace(/[（()）]/g, "");

export const itemTitle = (lang: Lang, { task }: Numbered): string =>
  lang === "en" ? (task.nameEn ?? task.title) : task.title;

/** 4 稳固产业上下游供应配套 */
export const itemName = (lang: Lang, item: Numbered): string =>
  `${itemNumber(lang, item)} ${itemTitle(lang, item)}`.trim();

/** （一）开展产业链供应链优化升级行动, 三、推进措施 */
export function sectionName(lang: Lang, section: ItemPartsFragment["section"]): string {
  const name = nameOf(lang, section);
  if (lang === "en") return name;
  return /[）)]$/.test(section.number) ? `${section.number}${name}` : `${section.number}、${name}`;
}

export const listOf = (text: Translate, names: readonly string[]): string =>
  names.join(text("list.separator"));

/** Where other features show a thing. */
export interface Addresses {
  graph(id: string): string;
}
