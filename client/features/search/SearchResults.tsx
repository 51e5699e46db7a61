import { useEffect, useRef } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName, nameOf } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import type { HitGroup, SearchEntity } from "./search-view.ts";

interface Props {
  readonly listId: string;
  readonly groups: readonly HitGroup[];
  readonly chosenId: string | null;
  onChoose(entity: SearchEntity): void;
}

export function SearchResults({ listId, groups, chosenId, onChoose }: Props) {
  const lang = useLang();
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen must be in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosenId]);
  return (
    <div ref={list} id={listId} role="listbox" aria-label={text("search.results")}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={group.label} role="group" aria-label={labelName(lang, group.label)}>
          <p className="search-group" aria-hidden="true">
            <KindIcon label={group.label} size={16} />
            {labelName(lang, group.label)}
          </p>
          {group.entities.map((entity) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the chosen option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
            <div
              key={entity.id}
              id={`${listId}-${entity.id}`}
              role="option"
              aria-selected={entity.id === chosenId}
              className="search-hit"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(entity)}
            >
              <span>{nameOf(lang, entity)}</span>
              <span className="quiet">{otherName(lang, entity)}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function otherName(lang: "zh" | "en", entity: SearchEntity): string {
  const other = lang === "zh" ? entity.nameEn : entity.name;
  return other !== null && other !== nameOf(lang, entity) ? other : (entity.subkind ?? "");
}
