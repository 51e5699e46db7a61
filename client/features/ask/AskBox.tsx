import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { CompleteQuestionDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SavedQuestions } from "./SavedQuestions.tsx";

interface Props {
  /** The question whose answer is shown. */
  readonly asked: string | null;
  onAsk(text: string): void;
}

const pause = 120;

/** A question in words that are completed as they are typed; Enter asks it. */
export function AskBox({ asked, onAsk }: Props) {
  const text = useText();
  const lang = useLang();
  const listId = useId();
  const [typed, setTyped] = useState(asked ?? "");
  const [wanted, setWanted] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter came before the completions of what was typed. */
  const [takesFirst, setTakesFirst] = useState(false);
  useEffect(() => {
    if (asked !== null) setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const completions = useQuery({
    queryKey: ["complete", wanted, lang],
    queryFn: ({ signal }) =>
      request(CompleteQuestionDocument, { text: wanted, inEnglish: lang === "en" }, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const offered = isOpen ? (completions.data?.completeQuestion ?? []) : [];
  // Those of what was typed before are still seen for a moment, but not taken.
  const isCurrent = completions.isSuccess && !completions.isPlaceholderData && wanted === typed;
  const chosen = isCurrent ? offered[active] : undefined;

  const take = (insert: string) => {
    setTyped(insert);
    setActive(-1);
    setIsOpen(true);
  };
  const ask = () => {
    if (typed.trim() === "") return;
    setIsOpen(false);
    setActive(-1);
    onAsk(typed.trim());
  };

  useEffect(() => {
    if (!takesFirst || !isCurrent) return;
    setTakesFirst(false);
    if (chosen !== undefined) take(chosen.insert);
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const count = offered.length + 1;
      const step = event.key === "ArrowDown" ? 1 : count - 1;
      // One place in the round is the text itself.
      setActive(((active + 1 + step) % count) - 1);
    } else if (event.key === "Tab" && !event.shiftKey && chosen !== undefined) {
      event.preventDefault();
      take(chosen.insert);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (chosen !== undefined) take(chosen.insert);
      else if (active >= 0 && !isCurrent) setTakesFirst(true);
      else ask();
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  }

  return (
    <search
      className="ask-box"
      aria-label={text("ask.label")}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <input
          type="text"
          role="combobox"
          aria-label={text("ask.label")}
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
          placeholder={text("ask.placeholder")}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(-1);
            setIsOpen(true);
          }}
          onFocus={() => setIsOpen(true)}
          onClick={() => setIsOpen(true)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="ask-run">
          {text("ask.run")}
        </button>
      </form>
      {isOpen && (
        <div className="ask-panel">
          {completions.isError && (
            <ErrorNotice
              error={completions.error}
              isRetrying={completions.isFetching}
              onRetry={() => void completions.refetch()}
            />
          )}
          {typed === "" && <p className="quiet">{text("ask.hint")}</p>}
          <div id={listId} role="listbox" aria-label={text("ask.completions")}>
            {offered.map((one, i) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the chosen option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
              <div
                key={one.insert}
                id={`${listId}-${i}`}
                role="option"
                aria-selected={i === active}
                className="search-hit ask-option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(one.insert)}
              >
                <span>{one.text}</span>
                <span className="quiet">{enumName(lang, "QuestionRole", one.role)}</span>
              </div>
            ))}
          </div>
          <SavedQuestions
            text={typed.trim()}
            onAsk={(question) => {
              setTyped(question);
              setIsOpen(false);
              onAsk(question);
            }}
          />
        </div>
      )}
    </search>
  );
}
