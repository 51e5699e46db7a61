import { useMutation } from "@tanstack/react-query";
import Button from "antd/es/button";
import Input from "antd/es/input";
import { useState } from "react";
import { RecordRenameDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";

interface Props {
  readonly departmentId: string;
  onSaved(name: string): Promise<unknown>;
  onCancel(): void;
}

const empty = { name: "", since: "", sourceTitle: "", sourceUrl: "", by: "" };
type Field = keyof typeof empty;

const fields: readonly {
  readonly name: Field;
  readonly text: `dept.${"newName" | "since" | "sourceTitle" | "sourceUrl" | "by"}`;
  readonly type: "text" | "date" | "url";
  readonly most: number;
  readonly isWide: boolean;
}[] = [
  { name: "name", text: "dept.newName", type: "text", most: 60, isWide: false },
  { name: "since", text: "dept.since", type: "date", most: 10, isWide: false },
  { name: "sourceTitle", text: "dept.sourceTitle", type: "text", most: 200, isWide: true },
  { name: "sourceUrl", text: "dept.sourceUrl", type: "url", most: 500, isWide: false },
  { name: "by", text: "dept.by", type: "text", most: 40, isWide: false },
];

/** A new name with the day from which it holds, its source, and who says so. */
export function RenameForm({ departmentId, onSaved, onCancel }: Props) {
  const text = useText();
  const lang = useLang();
  const [values, setValues] = useState(empty);
  const save = useMutation({
    mutationFn: () =>
      request(RecordRenameDocument, {
        department: departmentId,
        ...values,
        sourceUrl: values.sourceUrl.trim() === "" ? null : values.sourceUrl,
      }),
    onSuccess: () => onSaved(values.name.trim()),
  });
  const isFull = fields.every(({ name }) => name === "sourceUrl" || values[name].trim() !== "");
  return (
    <form
      className="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {fields.map(({ name, text: key, type, most, isWide }) => (
        <label key={name} htmlFor={`rename-${name}`} className={isWide ? "form-wide" : undefined}>
          {text(key)}
          <Input
            id={`rename-${name}`}
            type={type}
            maxLength={most}
            required={name !== "sourceUrl"}
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </label>
      ))}
      {save.isError && (
        <p className="form-error form-wide" role="alert">
          {errorText(save.error, lang)}
        </p>
      )}
      <div className="form-actions form-wide">
        <Button onClick={onCancel}>{text("dept.cancel")}</Button>
        <Button type="primary" htmlType="submit" disabled={!isFull || save.isPending}>
          {text("dept.save")}
        </Button>
      </div>
    </form>
  );
}
