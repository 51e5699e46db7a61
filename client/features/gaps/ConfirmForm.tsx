import { useMutation, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import Input from "antd/es/input";
import Select from "antd/es/select";
import { useState } from "react";
import {
  ConfirmSegmentDocument,
  type SegmentFactsQuery,
  type StatementWord,
  WithdrawConfirmationDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { gapsKey } from "./use-board.ts";

interface Props {
  readonly segment: string;
  readonly region: string;
  readonly confirmations: SegmentFactsQuery["confirmations"];
}

const words: readonly StatementWord[] = ["MISSING", "WEAK", "STRONG"];

/** A planner says what the state is, by name and date; it counts as a statement. */
export function ConfirmForm({ segment, region, confirmations }: Props) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [says, setSays] = useState<StatementWord>("MISSING");
  const [by, setBy] = useState("");
  const [note, setNote] = useState("");
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => client.invalidateQueries({ queryKey: [gapsKey] }),
  });
  return (
    <form
      className="confirm-form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(() => request(ConfirmSegmentDocument, { segment, region, says, by, note }));
      }}
    >
      <p className="quiet">{text("segment.confirmHint")}</p>
      {confirmations.map((one) => (
        <p key={one.id}>
          {text("segment.confirmed", {
            by: one.by,
            date: one.at.slice(0, 10),
            state: enumName(lang, "StatementWord", one.says),
          })}
          {one.note !== "" && <span className="quiet"> {one.note}</span>}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              change.mutate(() => request(WithdrawConfirmationDocument, { id: one.id }))
            }
          >
            {text("segment.withdraw")}
          </button>
        </p>
      ))}
      <div className="confirm-fields">
        <Select
          aria-label={text("segment.confirmSays")}
          value={says}
          onChange={setSays}
          options={words.map((value) => ({ value, label: enumName(lang, "StatementWord", value) }))}
        />
        <Input
          required
          maxLength={40}
          value={by}
          placeholder={text("segment.confirmBy")}
          aria-label={text("segment.confirmBy")}
          onChange={(event) => setBy(event.target.value)}
        />
        <Input
          maxLength={500}
          value={note}
          placeholder={text("segment.confirmNote")}
          aria-label={text("segment.confirmNote")}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button htmlType="submit" disabled={by.trim() === "" || change.isPending}>
          {text("segment.confirmSave")}
        </Button>
      </div>
      {change.isError && (
        <p className="form-error" role="alert">
          {errorText(change.error, lang)}
        </p>
      )}
    </form>
  );
}
