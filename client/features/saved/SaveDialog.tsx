import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import {
  ChangeSavedDocument,
  SaveDocument,
  SavedViewDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { savedKey } from "./saved-view.ts";

/** What is kept of a view: its address, where its nodes stand, and a small picture. */
export interface ViewToSave {
  readonly address: string;
  readonly places: unknown;
  readonly thumbnail: string | null;
}

interface Props {
  readonly view: () => ViewToSave;
  /** The saved view that was opened, which can be changed instead. */
  readonly openedId: string | null;
  onSaved(id: string, name: string): void;
  onClose(): void;
}

export function SaveDialog({ view, openedId, onSaved, onClose }: Props) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const opened = useQuery({
    queryKey: ["saved-view", openedId],
    queryFn: ({ signal }) => request(SavedViewDocument, { id: openedId ?? "" }, signal),
    enabled: openedId !== null,
  });
  const old = opened.data?.savedView?.isDeleted === false ? opened.data.savedView.saved : null;
  const save = useMutation({
    mutationFn: async (id: string | null) => {
      const { address, places, thumbnail } = view();
      const kept = { content: address, places: JSON.stringify(places), thumbnail };
      if (id !== null) {
        return (await request(ChangeSavedDocument, { id, name: null, ...kept })).changeSaved;
      }
      return (await request(SaveDocument, { kind: "VIEW", name: name.trim(), ...kept })).save;
    },
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: savedKey });
      await client.invalidateQueries({ queryKey: ["saved-view", saved.id] });
      onSaved(saved.id, saved.name);
      onClose();
    },
  });
  return (
    <Dialog title={text("saved.saveTitle")} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") save.mutate(null);
        }}
      >
        <label>
          {text("saved.name")}
          <input
            type="text"
            maxLength={60}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {save.isError && (
          <p className="form-error" role="alert">
            {errorText(save.error, lang)}
          </p>
        )}
        <div className="form-actions">
          <Button onClick={onClose}>{text("dialog.cancel")}</Button>
          {old !== null && (
            <Button disabled={save.isPending} onClick={() => save.mutate(old.id)}>
              {text("saved.update", { name: old.name })}
            </Button>
          )}
          <Button
            type="primary"
            htmlType="submit"
            disabled={name.trim() === ""}
            loading={save.isPending}
          >
            {text(save.isPending ? "saved.busy" : "saved.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
