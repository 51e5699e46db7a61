import type { TaskListQuery } from "../../gql/generated/graphql.ts";
import { enumName, type Lang, nameOf, type Translate } from "../../i18n/translate.ts";

export type TaskRow = TaskListQuery["tasks"][number];

export const taskName = (lang: Lang, { title, nameEn }: TaskRow): string =>
  lang === "en" ? (nameEn ?? title) : title;

export function isShown(task: TaskRow, words: string, department: string | null): boolean {
  const everyone = [...task.leads, ...task.supports];
  const needle = words.trim().toLowerCase();
  const text = [task.title, task.nameEn, task.text, task.section?.name]
    .concat(everyone.flatMap(({ name, nameEn }) => [name, nameEn ?? ""]))
    .join(" ")
    .toLowerCase();
  return (
    (department === null || everyone.some(({ id }) => id === department)) && text.includes(needle)
  );
}

/** The sentence of a task that says the words, in three parts; null where only its names say them. */
export function passageOf(
  { text }: TaskRow,
  words: string,
): { before: string; found: string; after: string } | null {
  const needle = words.trim().toLowerCase();
  const at = needle === "" ? -1 : text.toLowerCase().indexOf(needle);
  if (at < 0) return null;
  const start = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("；", at)) + 1;
  const stop = text.slice(at).search(/[。；]/);
  const end = stop < 0 ? text.length : at + stop + 1;
  return {
    before: text.slice(start, at),
    found: text.slice(at, at + needle.length),
    after: text.slice(at + needle.length, end),
  };
}

export interface Duty {
  readonly id: string;
  readonly name: string;
  readonly leads: number;
  readonly supports: number;
}

/** Every department with how much it leads and supports, the most first. */
export function departmentsOf(tasks: readonly TaskRow[], lang: Lang): Duty[] {
  const found = new Map<string, { name: string; leads: number; supports: number }>();
  const count = (named: TaskRow["leads"][number], role: "leads" | "supports") => {
    const one = found.get(named.id) ?? { name: nameOf(lang, named), leads: 0, supports: 0 };
    one[role] += 1;
    found.set(named.id, one);
  };
  for (const task of tasks) {
    for (const one of task.leads) count(one, "leads");
    for (const one of task.supports) count(one, "supports");
  }
  return [...found]
    .map(([id, duty]) => ({ id, ...duty }))
    .sort((a, b) => b.leads + b.supports - a.leads - a.supports);
}

export function tableOf(rows: readonly TaskRow[], text: Translate, lang: Lang): string[][] {
  const names = (named: TaskRow["leads"]) =>
    named.map((one) => nameOf(lang, one)).join(text("list.separator"));
  return [
    (
      [
        "task.number",
        "task.name",
        "task.kind",
        "task.leads",
        "task.supports",
        "task.quote",
      ] as const
    ).map((key) => text(key)),
    ...rows.map((row) => [
      row.number ?? "",
      taskName(lang, row),
      enumName(lang, "TaskKind", row.kind),
      names(row.leads),
      names(row.supports),
      row.text,
    ]),
  ];
}
