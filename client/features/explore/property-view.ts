import { enumName, type Lang, translate, translateName } from "../../i18n/translate.ts";

interface Property {
  readonly key: string;
  readonly value: string;
}

/** A line of the basic facts: its name and its value in the language. */
export interface FactLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** Shown in the head of the panel, or of use to programs only. */
const hidden = new Set([
  "id",
  "label",
  "name",
  "nameEn",
  "aliases",
  "order",
  "start",
  "end",
  "placeCode",
  "plainName",
  "searchKeys",
  "aliasText",
  "origins",
  "version",
  "evidence",
  "lat",
  "lon",
  "position",
  "title",
]);

/** What a planner looks for first. */
const first = [
  "fullName",
  "stockCode",
  "stage",
  "function",
  "group",
  "kind",
  "number",
  "target",
  "codes",
];

export function factLines(lang: Lang, label: string, properties: readonly Property[]): FactLine[] {
  const byKey = new Map(properties.map((property) => [property.key, property.value]));
  const target = targetValue(lang, byKey);
  const parts = new Set(target === null ? [] : ["comparator", "value", "unit", "metric"]);
  const inOther = lang === "en" ? "groups" : "groupsEn";
  const lines = properties
    .filter(({ key }) => !hidden.has(key) && !parts.has(key) && key !== inOther)
    // Only what is known to be so is said: that a firm is not a leading one is no finding.
    .filter(({ key, value }) => !(key === "isLeading" && value === "false"))
    .map(({ key, value }) => line(lang, key, valueText(lang, label, key, value)));
  if (target !== null) lines.push(line(lang, "target", target));
  const rank = (key: string) => (first.indexOf(key) + 100) % 100;
  return lines.sort((a, b) => rank(a.key) - rank(b.key));
}

const line = (lang: Lang, key: string, value: string): FactLine => ({
  key,
  name: translateName(lang, "property", key) ?? key,
  value,
});

function valueText(lang: Lang, label: string, key: string, value: string): string {
  if (key === "stage") return enumName(lang, "Stage", value);
  if (key === "function") return enumName(lang, "SegmentFunction", value);
  if (key === "kind" && label === "Task") return enumName(lang, "TaskKind", value);
  if (key === "level" && label === "Place") return enumName(lang, "PlaceLevel", value);
  if (key === "says") return enumName(lang, "GapState", value);
  if (value === "true") return translate(lang, "value.yes");
  if (value === "false") return translate(lang, "value.no");
  return lang === "en" ? value.replaceAll("、", ", ") : value;
}

const comparatorKeys = {
  GTE: "value.atLeast",
  LTE: "value.atMost",
  APPROX: "value.about",
  EQ: "value.exactly",
} as const;

/** Value, comparator and unit together; a bare number would say something else than the plan. */
function targetValue(lang: Lang, byKey: ReadonlyMap<string, string>): string | null {
  const value = byKey.get("value");
  const comparator = byKey.get("comparator");
  if (value === undefined || comparator === undefined || !(comparator in comparatorKeys))
    return null;
  const key = comparatorKeys[comparator as keyof typeof comparatorKeys];
  return translate(lang, key, { value, unit: byKey.get("unit") ?? "" }).trim();
}
