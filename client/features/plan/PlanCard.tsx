import type { ReactNode } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf, type Translate } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import type { PlanMark, Unread } from "./plan-segments.ts";
import { indexAt, type OutlineEntry, type Thing } from "./plan-text.ts";

/** What is said of some words: the marks that cover them, the innermost first. */
export interface Said {
  readonly marks: readonly PlanMark[];
  readonly unread: Unread | null;
}

/** What covers an offset. */
export function saidAt(
  offset: number,
  marks: readonly PlanMark[],
  unread: readonly Unread[],
): Said {
  const covers = ({ start, end }: { start: number; end: number }) =>
    start <= offset && offset < end;
  return {
    marks: marks
      .filter(covers)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start),
    unread: unread.find(covers) ?? null,
  };
}

const comparisons = {
  GTE: "value.atLeast",
  LTE: "value.atMost",
  APPROX: "value.about",
  EQ: "value.exactly",
} as const;

function targetText(text: Translate, { target }: Thing): string | null {
  if (target === null) return null;
  const value = text(comparisons[target.comparator], { value: target.value, unit: target.unit });
  return target.year === null ? value : text("plan.targetYear", { value, year: target.year });
}

interface Props {
  readonly said: Said;
  readonly outline: readonly OutlineEntry[];
  /** Who leads and supports what, of the whole plan. */
  readonly duties: readonly PlanMark[];
  /** What can be done with a mark, in the card that stays open. */
  actions?(mark: PlanMark): ReactNode;
}

/** What the marked words are: kind, name, role in the task, figures of a target. */
export function PlanCard({ said, outline, duties, actions }: Props) {
  const text = useText();
  const lang = useLang();
  const reason = said.unread === null ? null : (whyText(lang, said.unread.why) ?? "");
  return (
    <>
      {reason !== null && (
        <div className="plan-card-item">
          <p className="plan-card-kind plan-card-unread">{text("plan.unreadMark")}</p>
          <p>{reason}</p>
        </div>
      )}
      {said.marks.map((mark) => {
        const { thing, role } = mark;
        const heading = headingAt(outline, mark.start);
        const figures = targetText(text, thing);
        return (
          <div key={`${thing.key} ${mark.start}`} className="plan-card-item">
            <p className="plan-card-kind">
              <KindIcon label={thing.label} size={16} />
              {labelName(lang, thing.label)}
              {thing.subkind !== null && lang === "zh" && (
                <span className="quiet"> · {thing.subkind}</span>
              )}
            </p>
            <p className="plan-card-name">{nameOf(lang, thing)}</p>
            {figures !== null && <p className="plan-card-figures">{figures}</p>}
            {heading !== null && (
              <p className="quiet">
                {role === null
                  ? text("plan.inHeading", { heading })
                  : text("plan.roleIn", {
                      role: text(role === "LEAD" ? "plan.lead" : "plan.support"),
                      heading,
                    })}
              </p>
            )}
            {role === null &&
              dutiesAt(outline, duties, mark.start).map(([key, departments]) => (
                <p key={key}>
                  {text(key, {
                    names: departments
                      .map((one) => nameOf(lang, one.thing))
                      .join(text("list.separator")),
                  })}
                </p>
              ))}
            {actions?.(mark)}
          </div>
        );
      })}
    </>
  );
}

function headingAt(outline: readonly OutlineEntry[], offset: number): string | null {
  const entry = outline[indexAt(outline, offset)];
  return entry ? `${entry.number}${entry.title}` : null;
}

/** Those who lead, and those who support, the task in which an offset stands. */
function dutiesAt(
  outline: readonly OutlineEntry[],
  duties: readonly PlanMark[],
  offset: number,
): (readonly ["plan.leads" | "plan.supports", readonly PlanMark[]])[] {
  const index = indexAt(outline, offset);
  const [from, to] = [outline[index]?.start, outline[index + 1]?.start];
  const own = duties.filter(
    ({ start }) => from !== undefined && start >= from && start < (to ?? Number.POSITIVE_INFINITY),
  );
  return [
    ["plan.leads", own.filter(({ role }) => role === "LEAD")] as const,
    ["plan.supports", own.filter(({ role }) => role === "SUPPORT")] as const,
  ].filter(([, departments]) => departments.length > 0);
}

/** The parser says why in Chinese, with English in brackets at the end. */
export function whyText(lang: "zh" | "en", why: string): string {
  const match = /^(.*?)\s*\(([^()]*)\)$/.exec(why);
  return (lang === "zh" ? match?.[1] : match?.[2]) ?? why;
}
