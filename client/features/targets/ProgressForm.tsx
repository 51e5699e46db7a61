import { useMutation, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import Input from "antd/es/input";
import { type FormEvent, type ReactNode, useState } from "react";
import { RecordProgressDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import type { BoardTarget } from "./targets-view.ts";
import { readAfterProgress } from "./use-targets.ts";

const nobody = { value: "", asOf: "", sourceTitle: "", sourceUrl: "", note: "", by: "" };
type Fields = typeof nobody;

/** One more figure of a target. Without a source it cannot be kept. */
export function ProgressForm({ target }: { target: BoardTarget }) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [fields, setFields] = useState<Fields>(nobody);
  const [missing, setMissing] = useState<keyof Fields | null>(null);
  const record = useMutation({
    mutationFn: () =>
      request(RecordProgressDocument, {
        entry: { ...fields, target: target.id, unit: target.unit, value: Number(fields.value) },
      }),
    onSuccess: () => {
      // Who enters several figures is the same person.
      setFields({ ...nobody, by: fields.by });
      for (const key of readAfterProgress) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const set = (name: keyof Fields) => (event: { target: { value: string } }) => {
    setMissing(null);
    setFields({ ...fields, [name]: event.target.value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongIn(fields);
    setMissing(wrong);
    if (wrong === null) record.mutate();
    else document.getElementById(`progress-${wrong}`)?.focus();
  };
  const input = (name: keyof Fields, label: string, more: object = {}): ReactNode => (
    <div className={`field progress-${name}`}>
      <label htmlFor={`progress-${name}`}>{label}</label>
      <Input
        id={`progress-${name}`}
        value={fields[name]}
        onChange={set(name)}
        {...(missing === name ? { status: "error" as const, "aria-invalid": true } : {})}
        {...more}
      />
    </div>
  );
  return (
    <form className="progress-form" aria-label={text("progress.add")} onSubmit={submit} noValidate>
      <h3>{text("progress.add")}</h3>
      <div className="progress-fields">
        {input("value", text("progress.value"), { inputMode: "decimal", suffix: target.unit })}
        {input("asOf", text("progress.asOf"), { type: "date" })}
        {input("sourceTitle", text("progress.source"), { maxLength: 200 })}
        {input("sourceUrl", text("progress.url"), { type: "url", maxLength: 500 })}
        {input("by", text("progress.by"), { maxLength: 40 })}
        {input("note", text("progress.note"), { maxLength: 500 })}
      </div>
      {missing !== null && (
        <p className="form-error" role="alert">
          {text(`progress.need.${missing}`)}
        </p>
      )}
      {record.isError && (
        <p className="form-error" role="alert">
          {errorText(record.error, lang)}
        </p>
      )}
      <p className="progress-save">
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {text("progress.save")}
        </Button>
        <span role="status">{record.isSuccess && text("progress.saved")}</span>
      </p>
    </form>
  );
}

/** The first field that the server would refuse. */
function wrongIn(fields: Fields): keyof Fields | null {
  if (!/^[+-]?\d+(\.\d+)?$/.test(fields.value.trim())) return "value";
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.asOf)) return "asOf";
  if (fields.sourceTitle.trim() === "") return "sourceTitle";
  if (fields.sourceUrl.trim() !== "" && !/^https?:\/\/\S+$/.test(fields.sourceUrl.trim()))
    return "sourceUrl";
  if (fields.by.trim() === "") return "by";
  return null;
}
