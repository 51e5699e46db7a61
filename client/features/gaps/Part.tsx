import type { ReactNode } from "react";
import { type Lang, nameOf, type Translate } from "../../i18n/translate.ts";

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="segment-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface NamedTask {
  readonly number: string | null;
  readonly title: string;
  readonly leads: readonly { name: string; nameEn: string | null }[];
}

export const taskText = (text: Translate, lang: Lang, task: NamedTask): string =>
  text("segment.task", {
    number: task.number ?? "",
    title: task.title,
    leads: task.leads.map((lead) => nameOf(lang, lead)).join(text("list.separator")),
  });
