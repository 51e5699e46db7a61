import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import { SearchDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { groupHits, type SearchEntity } from "./search-view.ts";

interface Props {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  onChoose(id: string): void;
}

const pause = 150;

/** A combobox: type, choose with the arrows, Enter takes the chosen or else the first hit. */
export function SearchBox({ inputRef, onChoose }: Props) {
  const text = useText();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [takesFirst, setTakesFirst] = useState(false);
  const wanted = typed.trim();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const hits = useQuery({
    queryKey: ["search", asked],
    queryFn: ({ signal }) => request(SearchDocument, { text: asked }, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const isCurrent = hits.isSuccess && !hits.isPlaceholderData && asked === wanted;
  const groups = hits.data && asked !== "" ? groupHits(hits.data.search) : [];
  const entities = groups.flatMap((group) => group.entities);
  const chosen = entities[Math.min(active, entities.length - 1)];
  const shows = isOpen && wanted !== "";

  const choose = (entity: SearchEntity) => {
    setTyped("");
    setAsked("");
    setActive(0);
    setIsOpen(false);
    onChoose(entity.id);
  };
  // Enter came before the answer did.
  useEffect(() => {
    if (!takesFirst || !isCurrent) return;
    setTakesFirst(false);
    if (chosen !== undefined) choose(chosen);
  });

  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends the input of a Chinese word is not meant for us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const count = Math.max(1, entities.length);
      setActive((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    } else if (event.key === "Enter" && wanted !== "") {
      event.preventDefault();
      if (isCurrent && chosen !== undefined) choose(chosen);
      else setTakesFirst(!isCurrent);
    } else if (event.key === "Escape" && wanted !== "") {
      event.stopPropagation();
      if (isOpen) setIsOpen(false);
      else setTyped("");
    }
  }

  return (
    <search
      className="search-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5 20 20" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={text("search.label")}
        aria-expanded={shows}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shows && chosen ? `${listId}-${chosen.id}` : undefined}
        placeholder={text("search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shows && (
        <div className="search-panel">
          <p className="search-state" role="status">
            {!isCurrent && !hits.isError && text("search.loading", { text: wanted })}
            {isCurrent && entities.length === 0 && text("search.none", { text: wanted })}
            {isCurrent && entities.length > 0 && text("search.count", { n: entities.length })}
          </p>
          {isCurrent && entities.length === 0 && <p className="quiet">{text("search.noneHint")}</p>}
          {hits.isError && (
            <ErrorNotice
              error={hits.error}
              isRetrying={hits.isFetching}
              onRetry={() => void hits.refetch()}
            />
          )}
          <SearchResults
            listId={listId}
            groups={hits.isError ? [] : groups}
            chosenId={chosen?.id ?? null}
            onChoose={choose}
          />
        </div>
      )}
    </search>
  );
}
