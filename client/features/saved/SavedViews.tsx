import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import {
  ChangeSavedDocument,
  DeleteSavedDocument,
  DuplicateSavedDocument,
  RestoreSavedDocument,
  SavedListDocument,
  type SavedPartsFragment,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { addressOf, savedKey } from "./saved-view.ts";

interface Props {
  onOpen(id: string): void;
  onClose(): void;
}

/** The views that were kept, with what can be done with each. */
export function SavedViews({ onOpen, onClose }: Props) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [deleted, setDeleted] = useState<SavedPartsFragment | null>(null);
  const saved = useQuery({
    queryKey: savedKey,
    queryFn: ({ signal }) => request(SavedListDocument, { kind: "VIEW" }, signal),
  });
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => client.invalidateQueries({ queryKey: savedKey }),
  });
  const views = saved.data?.saved ?? [];
  return (
    <Dialog title={text("command.views")} isWide onClose={onClose}>
      {saved.isPending && <LoadingNotice>{text("saved.loading")}</LoadingNotice>}
      {saved.isError && (
        <ErrorNotice
          error={saved.error}
          isRetrying={saved.isFetching}
          onRetry={() => void saved.refetch()}
        />
      )}
      <div role="status" className="saved-status">
        {deleted !== null && (
          <p>
            {text("saved.deleted", { name: deleted.name })}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                change.mutate(() => request(RestoreSavedDocument, { id: deleted.id }));
                setDeleted(null);
              }}
            >
              {text("saved.undo")}
            </button>
          </p>
        )}
      </div>
      {change.isError && (
        <p className="form-error" role="alert">
          {errorText(change.error, lang)}
        </p>
      )}
      {saved.isSuccess && views.length === 0 && (
        <EmptyState title={text("saved.none")} hint={text("saved.noneHint")} />
      )}
      <ul className="saved-list" aria-label={text("command.views")}>
        {views.map((view) => (
          <SavedCard
            key={view.id}
            view={view}
            onOpen={() => onOpen(view.id)}
            onRename={(name) =>
              change.mutate(() => request(ChangeSavedDocument, { ...nothing, id: view.id, name }))
            }
            onDuplicate={() =>
              change.mutate(() =>
                request(DuplicateSavedDocument, {
                  id: view.id,
                  name: text("saved.copyName", { name: view.name }).slice(0, 60),
                }),
              )
            }
            onDelete={() =>
              change.mutate(async () => {
                await request(DeleteSavedDocument, { id: view.id });
                setDeleted(view);
              })
            }
          />
        ))}
      </ul>
    </Dialog>
  );
}

const nothing = { name: null, content: null, places: null, thumbnail: null };

interface CardProps {
  readonly view: SavedPartsFragment;
  onOpen(): void;
  onRename(name: string): void;
  onDuplicate(): void;
  onDelete(): void;
}

function SavedCard({ view, ...on }: CardProps) {
  const text = useText();
  const [name, setName] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  return (
    <li className="saved-card">
      <button
        type="button"
        className="saved-picture"
        aria-label={text("saved.openNamed", { name: view.name })}
        onClick={on.onOpen}
      >
        {view.thumbnail === null ? <Icon name="views" /> : <img src={view.thumbnail} alt="" />}
      </button>
      {name === null ? (
        <p className="saved-name">{view.name}</p>
      ) : (
        <form
          className="ask-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") on.onRename(name.trim());
            setName(null);
          }}
        >
          <input
            type="text"
            maxLength={60}
            aria-label={text("saved.name")}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="ask-run">
            {text("saved.rename")}
          </button>
        </form>
      )}
      <p className="quiet">
        {text("saved.changed", { date: view.changedAt.slice(0, 16).replace("T", " ") })}
      </p>
      <p className="saved-actions">
        <Button size="small" type="primary" onClick={on.onOpen}>
          {text("saved.open")}
        </Button>
        <Button size="small" onClick={() => setName(view.name)}>
          {text("saved.rename")}
        </Button>
        <Button size="small" onClick={on.onDuplicate}>
          {text("saved.duplicate")}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void navigator.clipboard
              .writeText(location.origin + addressOf(view.id))
              .then(() => setIsCopied(true))
          }
        >
          {isCopied ? "✓ " : ""}
          {text("saved.link")}
        </Button>
        <Button size="small" onClick={on.onDelete}>
          {text("saved.delete")}
        </Button>
      </p>
    </li>
  );
}
