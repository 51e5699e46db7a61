import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import Input from "antd/es/input";
import Select from "antd/es/select";
import Table, { type ColumnsType } from "antd/es/table";
import { useState } from "react";
import {
  ChangeProspectDocument,
  type ProspectPartsFragment,
  type ProspectStatus,
  ProspectsDocument,
  RemoveProspectDocument,
  RestoreProspectDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, type Lang, nameOf, type Translate } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";

const statuses: readonly ProspectStatus[] = [
  "TO_CONTACT",
  "CONTACTED",
  "IN_TALKS",
  "SIGNED",
  "DROPPED",
];
const key = ["prospects"];

/** The firms that planners chose to invite, with how far each has come. */
export function ProspectsPage() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const client = useQueryClient();
  const [removed, setRemoved] = useState<ProspectPartsFragment | null>(null);
  const found = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request(ProspectsDocument, {}, signal),
    staleTime: 0,
  });
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
  const status = statuses.find((one) => one === address.get("status")) ?? null;
  const all = found.data?.prospects ?? [];
  const rows = all.filter((row) => status === null || row.status === status);
  const columns: ColumnsType<ProspectPartsFragment> = [
    { title: text("prospect.firm"), width: 150, render: (_, row) => firmName(text, lang, row) },
    { title: text("prospect.place"), width: 150, render: (_, row) => placeName(lang, row) },
    {
      title: text("prospect.segments"),
      width: 200,
      render: (_, row) => segmentNames(text, lang, row),
    },
    {
      title: text("prospect.region"),
      width: 100,
      render: (_, { region }) => (region === null ? "" : nameOf(lang, region)),
    },
    {
      title: text("prospect.status"),
      width: 130,
      render: (_, row) => (
        <Select
          className="status-select"
          value={row.status}
          aria-label={text("prospect.statusOf", { name: firmName(text, lang, row) })}
          options={statuses.map((value) => ({
            value,
            label: enumName(lang, "ProspectStatus", value),
          }))}
          onChange={(next) =>
            change.mutate(() =>
              request(ChangeProspectDocument, { id: row.id, status: next, note: null }),
            )
          }
        />
      ),
    },
    {
      title: text("prospect.note"),
      width: 240,
      render: (_, row) => (
        <Input
          key={row.note}
          defaultValue={row.note}
          maxLength={500}
          aria-label={text("prospect.noteOf", { name: firmName(text, lang, row) })}
          onBlur={(event) => {
            const note = event.target.value;
            if (note !== row.note) {
              change.mutate(() =>
                request(ChangeProspectDocument, { id: row.id, status: null, note }),
              );
            }
          }}
          onPressEnter={(event) => event.currentTarget.blur()}
        />
      ),
    },
    {
      title: text("prospect.added"),
      width: 110,
      render: (_, row) => row.addedAt.slice(0, 10),
    },
    {
      key: "remove",
      title: <span className="visually-hidden">{text("prospect.remove")}</span>,
      width: 76,
      render: (_, row) => (
        <button
          type="button"
          className="text-button"
          aria-label={text("prospect.removeOf", { name: firmName(text, lang, row) })}
          onClick={() => {
            setRemoved(row);
            change.mutate(() => request(RemoveProspectDocument, { id: row.id }));
          }}
        >
          {text("prospect.remove")}
        </button>
      ),
    },
  ];
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("prospect.title")}</h1>
            <p className="quiet">{text("prospect.intro")}</p>
          </div>
          <div className="page-tools">
            <div className="field">
              <span>{text("prospect.status")}</span>
              <Select
                className="status-select"
                aria-label={text("prospect.status")}
                value={status ?? ""}
                options={[
                  { value: "", label: text("gap.all") },
                  ...statuses.map((value) => ({
                    value,
                    label: enumName(lang, "ProspectStatus", value),
                  })),
                ]}
                onChange={(value) => address.set({ status: value === "" ? null : value }, true)}
              />
            </div>
            <Button
              disabled={rows.length === 0}
              onClick={() => {
                const date = new Date().toISOString().slice(0, 10);
                download(
                  fileName(`${text("prospect.title")}-${date}`, "csv"),
                  new Blob([toCsv(tableOf(text, lang, rows))], { type: "text/csv" }),
                );
              }}
            >
              {text("prospect.export")}
            </Button>
          </div>
        </header>
        <div role="status" className="page-status">
          {removed !== null && (
            <p>
              {text("prospect.removed", { name: firmName(text, lang, removed) })}{" "}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  change.mutate(() => request(RestoreProspectDocument, { id: removed.id }));
                  setRemoved(null);
                }}
              >
                {text("prospect.undo")}
              </button>
            </p>
          )}
        </div>
        {change.isError && (
          <p className="form-error" role="alert">
            {errorText(change.error, lang)}
          </p>
        )}
        {found.isPending && <LoadingNotice>{text("prospect.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && all.length === 0 && (
          <EmptyState title={text("prospect.none")} hint={text("prospect.noneHint")}>
            <a href={address.to("/gaps")}>{text("prospect.toGaps")}</a>
          </EmptyState>
        )}
        {all.length > 0 && (
          <>
            <p className="quiet">{text("prospect.count", { n: rows.length })}</p>
            <Table<ProspectPartsFragment>
              size="small"
              rowKey="id"
              columns={columns}
              dataSource={rows}
              pagination={false}
              sticky
              scroll={{ x: 1156 }}
              locale={{ emptyText: text("prospect.none") }}
            />
          </>
        )}
      </div>
    </main>
  );
}

const firmName = (text: Translate, lang: Lang, { firm, id }: ProspectPartsFragment): string =>
  firm === null ? `${id} ${text("prospect.gone")}` : nameOf(lang, firm);

const placeName = (lang: Lang, { place, firm }: ProspectPartsFragment): string =>
  [place === null ? "" : nameOf(lang, place), firm?.city ?? ""].filter((v) => v !== "").join(" ");

function segmentNames(text: Translate, lang: Lang, { segments }: ProspectPartsFragment): string {
  return segments
    .map((segment) => {
      const chains = segment.chains.map((chain) => nameOf(lang, chain));
      return [...chains, nameOf(lang, segment)].join(" · ");
    })
    .join(text("list.separator"));
}

function tableOf(text: Translate, lang: Lang, rows: readonly ProspectPartsFragment[]): string[][] {
  const head = (
    [
      "prospect.firm",
      "prospect.place",
      "prospect.segments",
      "prospect.region",
      "prospect.status",
      "prospect.note",
      "prospect.added",
    ] as const
  ).map((name) => text(name));
  return [
    head,
    ...rows.map((row) => [
      firmName(text, lang, row),
      placeName(lang, row),
      segmentNames(text, lang, row),
      row.region === null ? "" : nameOf(lang, row.region),
      enumName(lang, "ProspectStatus", row.status),
      row.note,
      row.addedAt.slice(0, 10),
    ]),
  ];
}
