import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import Input from "antd/es/input";
import Select from "antd/es/select";
import { useState } from "react";
import { Link } from "react-router";
import { OneListDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { FileNotice } from "./FileNotice.tsx";
import type { PageLinks } from "./ListsPage.tsx";
import { ListTable } from "./ListTable.tsx";
import "./lists.css";
import {
  chosenColumns,
  columnsText,
  exportAddress,
  kindOf,
  type List,
  readListView,
} from "./list-view.ts";
import { useFile } from "./use-file.ts";

type Links = Pick<PageLinks, "regionSelect" | "graphAddress">;

/** One list: narrowed, sorted, with the columns that are wanted, and as a file. */
export function ListPage({ slug, ...links }: { slug: string } & Links) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const kind = kindOf(slug);
  const view = readListView(kind ?? "FIRMS", address, lang);
  const found = useQuery({
    queryKey: ["list-table", view],
    queryFn: ({ signal }) => request(OneListDocument, view, signal),
    enabled: kind !== null,
    placeholderData: keepPreviousData,
  });
  const all = address.to("/lists", { region: address.get("region") });
  return (
    <main id="content" className="page">
      <div className="page-body">
        <p className="list-way">
          <Link to={all}>{text("lists.back")}</Link>
        </p>
        {kind === null && (
          <EmptyState isPage title={text("lists.unknown")} hint={text("lists.unknownHint")} />
        )}
        {kind !== null && found.isPending && <LoadingNotice>{text("lists.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.data && (
          <div className="list-body" aria-busy={found.isPlaceholderData}>
            <ListBody list={found.data.listTable} {...links} />
          </div>
        )}
      </div>
    </main>
  );
}

function ListBody({ list, regionSelect, graphAddress }: { list: List } & Links) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const file = useFile();
  const [words, setWords] = useState(address.get("q") ?? "");
  const view = readListView(list.kind, address, lang);
  const filters = [
    { name: "chain", label: text("lists.chain"), options: list.chains },
    { name: "place", label: text("lists.place"), options: list.places },
    { name: "department", label: text("lists.department"), options: list.departments },
  ].filter(({ options }) => options.length > 1);
  const isNarrowed =
    filters.some(({ name }) => address.get(name) !== null) || address.get("q") !== null;
  const shown = chosenColumns(list, address.get("columns"));
  const sections = list.sections.length === 0 ? [null] : list.sections;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{list.title}</h1>
          <p className="quiet">{list.note}</p>
        </div>
        <div className="page-tools">
          <Button
            type="primary"
            onClick={() => file.start(list.title, exportAddress(view, "xlsx"))}
          >
            {text("lists.toXlsx")}
          </Button>
          <Button onClick={() => file.start(list.title, exportAddress(view, "docx"))}>
            {text("lists.toDocx")}
          </Button>
        </div>
      </header>
      <div className="list-bar">
        {list.isOfRegion &&
          regionSelect(address.get("region"), (region) =>
            address.set({ region, place: null }, true),
          )}
        {filters.map(({ name, label, options }) => (
          <div key={name} className="field">
            <span>{label}</span>
            <Select
              className="list-select"
              showSearch={{ optionFilterProp: "label" }}
              aria-label={label}
              value={address.get(name) ?? ""}
              options={[
                { value: "", label: text("lists.every") },
                ...options.map((option) => ({ value: option.id, label: option.name })),
              ]}
              onChange={(value: string) =>
                address.set({ [name]: value === "" ? null : value }, true)
              }
            />
          </div>
        ))}
        <Input
          className="list-search"
          allowClear
          value={words}
          placeholder={text("lists.search")}
          aria-label={text("lists.search")}
          onChange={(event) => {
            setWords(event.target.value);
            address.set({ q: event.target.value.trim() || null });
          }}
        />
        <ColumnChoice
          list={list}
          shown={shown}
          onChange={(next) => address.set({ columns: columnsText(list, next) }, true)}
          onReset={() => address.set({ columns: null }, true)}
        />
        {isNarrowed && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setWords("");
              address.set({ chain: null, place: null, department: null, q: null }, true);
            }}
          >
            {text("lists.clear")}
          </button>
        )}
        <span className="quiet list-note">
          {text(isNarrowed ? "lists.countOf" : "lists.rows", {
            n: list.rows.length,
            total: list.total,
          })}
        </span>
      </div>
      <FileNotice file={file} />
      <p className="quiet list-legend">{text("lists.blank")}</p>
      {sections.map((section) => (
        <section key={section?.key ?? "all"} aria-label={section?.name ?? list.title}>
          {section !== null && (
            <div className="list-section">
              <h2>
                {section.name}
                <span className="count">
                  {list.rows.filter((row) => row.section === section.key).length}
                </span>
              </h2>
              <p className="quiet">{section.hint}</p>
            </div>
          )}
          <ListTable
            list={list}
            rows={list.rows.filter((row) => section === null || row.section === section.key)}
            region={view.region ?? null}
            sort={address.get("sort")}
            onSort={(sort) => address.set({ sort }, true)}
            graphAddress={graphAddress}
          />
        </section>
      ))}
    </>
  );
}
