import { useMutation, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import { RestoreRenameDocument, WithdrawRenameDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { linkOf } from "../../ui/evidence-view.ts";
import { today } from "./names.ts";
import type { Profile } from "./profile-view.ts";
import { RenameForm } from "./RenameForm.tsx";

type Rename = Profile["department"]["renames"][number];

/** Under which names a department is known and since when; a new one can be recorded and withdrawn. */
export function NameHistory({ department }: { department: Profile["department"] }) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState<{ words: string; undo: Rename | null } | null>(null);
  const changed = () =>
    Promise.all(
      ["department-profile", "responsibility-matrix", "cooperation", "item-facts"].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
  const withdraw = useMutation({
    mutationFn: (rename: Rename) => request(WithdrawRenameDocument, { id: rename.id }),
    onSuccess: (_, rename) => {
      setSaid({ words: text("dept.withdrawn", { name: rename.name }), undo: rename });
      return changed();
    },
  });
  const restore = useMutation({
    mutationFn: (rename: Rename) => request(RestoreRenameDocument, { id: rename.id }),
    onSuccess: () => {
      setSaid(null);
      return changed();
    },
  });
  const failed = withdraw.isError ? withdraw : restore.isError ? restore : null;
  return (
    <>
      <p>{text("dept.planName", { name: department.name })}</p>
      <ul>
        {department.renames.map((rename) => (
          <li key={rename.id} className="rename-line">
            <strong>
              {text("dept.renameLine", {
                since: rename.since,
                replaces: rename.replaces,
                name: rename.name,
              })}
            </strong>
            {rename.since > today() && <span className="quiet"> {text("dept.future")}</span>}
            <div className="quiet">
              {text("dept.renameFrom")}
              <SourceName rename={rename} />{" "}
              {text("dept.renameBy", { by: rename.by, date: rename.recordedAt.slice(0, 10) })}{" "}
              <button
                type="button"
                className="text-button no-print"
                aria-label={text("dept.withdrawOf", { name: rename.name })}
                disabled={withdraw.isPending}
                onClick={() => withdraw.mutate(rename)}
              >
                {text("dept.withdraw")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div role="status" className="no-print">
        {said !== null && (
          <p>
            {said.words}{" "}
            {said.undo !== null && (
              <button
                type="button"
                className="text-button"
                onClick={() => said.undo && restore.mutate(said.undo)}
              >
                {text("dept.undo")}
              </button>
            )}
          </p>
        )}
      </div>
      {failed !== null && (
        <p className="form-error" role="alert">
          {errorText(failed.error, lang)}
        </p>
      )}
      <div className="no-print">
        {isOpen ? (
          <RenameForm
            departmentId={department.id}
            onSaved={(name) => {
              setIsOpen(false);
              setSaid({ words: text("dept.recorded", { name }), undo: null });
              return changed();
            }}
            onCancel={() => setIsOpen(false)}
          />
        ) : (
          <>
            <p className="quiet">{text("dept.namesHint")}</p>
            <Button size="small" onClick={() => setIsOpen(true)}>
              {text("dept.addRename")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function SourceName({ rename }: { rename: Rename }) {
  const link = linkOf(rename.sourceUrl);
  if (link === null) return rename.sourceTitle;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {rename.sourceTitle}
    </a>
  );
}
