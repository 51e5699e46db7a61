import type { ReactNode } from "react";
import { useLang } from "../../i18n/I18nProvider.tsx";
import { enumName, type Lang, nameOf, type Translate } from "../../i18n/translate.ts";
import type { PlanPlace } from "../../ui/evidence-view.ts";
import { PlanLink } from "../../ui/PlanLink.tsx";

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="segment-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Words of the plan with the kinds of lack that they speak of, and where they stand. */
export function PlanWords(props: {
  quote: string;
  kinds?: readonly string[];
  place: PlanPlace | undefined;
  children: ReactNode;
}) {
  const lang = useLang();
  return (
    <div className="evidence evidence-PLAN">
      <blockquote lang="zh-CN">“{props.quote}”</blockquote>
      <p className="evidence-source">
        {(props.kinds ?? []).map((kind) => (
          <span key={kind} className="plan-mark">
            {enumName(lang, "GapKind", kind)}
          </span>
        ))}{" "}
        {props.children}
        <PlanLink place={props.place} />
      </p>
    </div>
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
