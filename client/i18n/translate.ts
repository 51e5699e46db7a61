import { en } from "./en.ts";
import { type TextKey, zh } from "./zh.ts";

export type Lang = "zh" | "en";
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: Values) => string;

const texts = { zh, en } as const;

export function translate(lang: Lang, key: TextKey, values: Values = {}): string {
  return texts[lang][key].replace(/\{(\w+)\}/g, (hole, name: string) =>
    name in values ? String(values[name]) : hole,
  );
}

/** A text for a name that comes from the data; `null` where it is new to this client. */
export function translateName(lang: Lang, prefix: string, name: string): string | null {
  const key = `${prefix}.${name}`;
  return key in zh ? texts[lang][key as TextKey] : null;
}

export const labelName = (lang: Lang, label: string): string =>
  translateName(lang, "label", label) ?? label;

/** A relationship type as it reads from one of its ends. */
export const relationName = (lang: Lang, type: string, direction: "OUT" | "IN"): string =>
  translateName(lang, `edge.${type}`, direction) ?? type;

/** The same with the kind at the other end in it: 牵头任务, 由部门牵头. */
export function relationPhrase(
  lang: Lang,
  type: string,
  direction: "OUT" | "IN",
  label: string,
): string {
  const relation = relationName(lang, type, direction);
  const other = labelName(lang, label);
  if (relation.includes("…")) return relation.replace("…", other);
  return lang === "zh" ? `${relation}${other}` : `${relation} · ${other}`;
}

export const enumName = (lang: Lang, name: string, value: string): string =>
  translateName(lang, `enum.${name}`, value) ?? value;

/** The name of a node in the language, with the Chinese one where it has no English one. */
export const nameOf = (
  lang: Lang,
  node: { readonly name: string; readonly nameEn: string | null },
): string => (lang === "en" ? (node.nameEn ?? node.name) : node.name);
