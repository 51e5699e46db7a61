import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  DeleteQuestionDocument,
  RestoreQuestionDocument,
  SavedQuestionsDocument,
  SaveQuestionDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";

const key = ["saved", "QUESTION"];

/** Questions kept by name, and the typed one to be kept. */
export function SavedQuestions(props: { text: string; onAsk(text: string): void }) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<{ id: string; name: string } | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: key });
  const saved = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request(SavedQuestionsDocument, {}, signal),
  });
  const save = useMutation({
    mutationFn: (as: string) => request(SaveQuestionDocument, { name: as, content: props.text }),
    onSuccess: () => {
      setName(null);
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (one: { id: string; name: string }) =>
      request(DeleteQuestionDocument, { id: one.id }),
    onSuccess: (_, one) => {
      setDeleted(one);
      return refresh();
    },
  });
  const restore = useMutation({
    mutationFn: (id: string) => request(RestoreQuestionDocument, { id }),
    onSuccess: () => {
      setDeleted(null);
      return refresh();
    },
  });
  const problem = save.error ?? remove.error ?? restore.error;
  const questions = saved.data?.saved ?? [];
  return (
    <div className="saved-questions">
      {props.text !== "" && name === null && (
        <button type="button" className="text-button" onClick={() => setName(props.text)}>
          {text("ask.save")}
        </button>
      )}
      {name !== null && (
        <form
          className="ask-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") save.mutate(name.trim());
          }}
        >
          <input
            type="text"
            maxLength={60}
            aria-label={text("ask.name")}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="ask-run" disabled={save.isPending}>
            {text(save.isPending ? "ask.saving" : "ask.save")}
          </button>
        </form>
      )}
      {problem !== null && (
        <p className="form-error" role="alert">
          {errorText(problem, lang)}
        </p>
      )}
      {deleted !== null && (
        <p className="quiet" role="status">
          {text("saved.deleted", { name: deleted.name })}{" "}
          <button type="button" className="text-button" onClick={() => restore.mutate(deleted.id)}>
            {text("saved.undo")}
          </button>
        </p>
      )}
      {questions.length > 0 && (
        <>
          <p className="search-group">{text("ask.saved")}</p>
          <ul aria-label={text("ask.saved")}>
            {questions.map((one) => (
              <li key={one.id} className="saved-question">
                <button
                  type="button"
                  className="neighbour"
                  onClick={() => props.onAsk(one.content)}
                >
                  {one.name}
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={text("ask.remove", { name: one.name })}
                  title={text("ask.remove", { name: one.name })}
                  onClick={() => remove.mutate({ id: one.id, name: one.name })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
