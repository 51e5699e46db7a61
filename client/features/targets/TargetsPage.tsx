import { useMutation, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import { Link } from "react-router";
import { RestoreProgressDocument, WithdrawProgressDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { type Address, useAddress } from "../../ui/use-address.ts";
import { FilterBar } from "./FilterBar.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { RuleNote } from "./RuleNote.tsx";
import { TargetDashboard } from "./TargetDashboard.tsx";
import { TargetPanel } from "./TargetPanel.tsx";
import { TargetTable } from "./TargetTable.tsx";
import { tableOf } from "./target-files.ts";
import {
  type BoardTarget,
  groupings,
  isShown,
  readStatus,
  type TargetFilter,
} from "./targets-view.ts";
import { readAfterProgress, useTargets } from "./use-targets.ts";

/** What can be taken back: figures that were withdrawn, or a file that was read in. */
interface Done {
  readonly words: string;
  undo(): Promise<unknown>;
}

export function TargetsPage() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const client = useQueryClient();
  const board = useTargets();
  const [isImporting, setIsImporting] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => {
      for (const key of readAfterProgress) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const targets = board.data?.targets ?? [];
  const chosen = targets.find(({ id }) => id === address.get("target")) ?? null;
  const withdraw = (ids: string[]) => request(WithdrawProgressDocument, { ids });
  const restore = (ids: string[]) => request(RestoreProgressDocument, { ids });
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("target.title")}</h1>
            <p className="quiet">{text("target.intro")}</p>
          </div>
          <div className="page-tools">
            <Link to={address.to("/timeline")}>{text("nav.timeline")}</Link>
            <Button disabled={targets.length === 0} onClick={() => setIsImporting(true)}>
              {text("import.title")}
            </Button>
          </div>
        </header>
        <div role="status" className="page-status">
          {done !== null && (
            <p>
              {done.words}{" "}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  change.mutate(done.undo);
                  setDone(null);
                }}
              >
                {text("progress.undo")}
              </button>
            </p>
          )}
        </div>
        {change.isError && (
          <p className="form-error" role="alert">
            {errorText(change.error, lang)}
          </p>
        )}
        {board.isPending && <LoadingNotice>{text("target.loading")}</LoadingNotice>}
        {board.isError && (
          <ErrorNotice
            error={board.error}
            isRetrying={board.isFetching}
            onRetry={() => void board.refetch()}
          />
        )}
        {board.isSuccess && <TargetsBody targets={targets} address={address} />}
      </div>
      {chosen !== null && (
        <TargetPanel
          target={chosen}
          onClose={() => address.set({ target: null })}
          onWithdraw={(entry) => {
            change.mutate(() => withdraw([entry.id]));
            setDone({
              words: text("progress.withdrawnOf", {
                name: chosen.metric,
                value: `${entry.value}${entry.unit}`,
                date: entry.asOf,
              }),
              undo: () => restore([entry.id]),
            });
          }}
        />
      )}
      {isImporting && (
        <ImportDialog
          targets={targets}
          onClose={() => setIsImporting(false)}
          onImported={(ids, file) => {
            setIsImporting(false);
            setDone({
              words: text("import.done", { n: ids.length, file }),
              undo: () => withdraw([...ids]),
            });
          }}
        />
      )}
    </main>
  );
}

function TargetsBody({ targets, address }: { targets: readonly BoardTarget[]; address: Address }) {
  const text = useText();
  const lang = useLang();
  const filter: TargetFilter = {
    chain: address.get("chain"),
    department: address.get("department"),
    isLeadOnly: address.get("role") === "lead",
    section: address.get("section"),
    status: readStatus(address.get("status")),
    year: address.get("year"),
    words: address.get("q") ?? "",
  };
  const by = groupings.find((one) => one === address.get("by")) ?? "section";
  const rows = targets.filter((target) => isShown(target, filter));
  // The dashboard follows the filters, but for the one that it sets itself.
  const counted = targets.filter((target) => isShown(target, { ...filter, status: null }));
  return (
    <>
      <TargetDashboard
        targets={counted}
        by={by}
        status={filter.status}
        onBy={(next) => address.set({ by: next === "section" ? null : next }, true)}
        onStatus={(status) => address.set({ status }, true)}
        onGroup={(id, status) =>
          address.set({ [by]: id, status, role: by === "department" ? "lead" : null }, true)
        }
      />
      <RuleNote />
      <FilterBar targets={targets} filter={filter} shown={rows.length} address={address}>
        <Button
          onClick={() => {
            const date = new Date().toISOString().slice(0, 10);
            download(
              fileName(`${text("target.title")}-${date}`, "csv"),
              new Blob([toCsv(tableOf(rows, text, lang))], { type: "text/csv" }),
            );
          }}
        >
          {text("target.export")}
        </Button>
      </FilterBar>
      <TargetTable
        rows={rows}
        selected={address.get("target")}
        onSelect={(target) => address.set({ target })}
      />
    </>
  );
}
