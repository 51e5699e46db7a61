import { useEffect, useRef } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import type { TextKey } from "../../i18n/zh.ts";
import { whyText } from "./PlanCard.tsx";
import { bringIntoView } from "./plan-scroll.ts";
import type { OutlineEntry, Reading, Span } from "./plan-text.ts";

interface Props {
  named(part: TextKey): string;
  readonly outline: readonly OutlineEntry[];
  readonly current: number;
  readonly unread: Reading["notUnderstood"];
  readonly isLoaded: boolean;
  onHeading(start: number): void;
  onUnread(span: Span): void;
}

/** Contents of the plan, and what was not understood in it; each line leads to its place. */
export function PlanSide(props: Props) {
  const { outline, current, unread } = props;
  const text = useText();
  const lang = useLang();
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line changes with `current`
  useEffect(() => {
    const line = list.current?.querySelector("[aria-current]");
    if (list.current && line) bringIntoView(list.current, line);
  }, [current]);
  return (
    <>
      <nav className="plan-outline" aria-label={props.named("plan.outline")} ref={list}>
        <h2>{text("plan.outline")}</h2>
        {outline.length === 0 && <p className="quiet">{text("plan.outlineNone")}</p>}
        <ul>
          {outline.map(({ start, level, number, title, nameEn }, index) => (
            <li key={start}>
              <button
                type="button"
                className={`plan-outline-line plan-outline-${Math.min(level, 4)}`}
                aria-current={index === current ? "location" : undefined}
                onClick={() => props.onHeading(start)}
              >
                <span className="plan-outline-number">{number}</span>
                <span>{lang === "en" && nameEn !== null ? nameEn : title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="plan-unread-list" aria-label={props.named("plan.unread")}>
        <h2>
          {text("plan.unread")}
          {unread.length > 0 && <span className="count"> {unread.length}</span>}
        </h2>
        {unread.length === 0 ? (
          <p className="quiet">{text("plan.unreadNone")}</p>
        ) : (
          <>
            <p className="quiet">
              {text(props.isLoaded ? "plan.unreadHint" : "plan.unreadHintLocal")}
            </p>
            <ul>
              {unread.map(({ text: words, start, end, why }) => (
                <li key={start}>
                  <button
                    type="button"
                    className="plan-unread-line"
                    onClick={() => props.onUnread({ start, end })}
                  >
                    <span lang="zh-CN">“{words}”</span>
                    <span className="quiet">{whyText(lang, why)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
