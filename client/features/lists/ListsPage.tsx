import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { ListCountsDocument, type ListKind, ListsDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { FileNotice } from "./FileNotice.tsx";
import "./lists.css";
import { exportAddress, slugOf } from "./list-view.ts";
import { OfficeLists } from "./OfficeLists.tsx";
import { useFile } from "./use-file.ts";

export interface PageLinks {
  regionSelect(value: string | null, onChange: (region: string | null) => void): ReactNode;
  graphAddress(id: string): string;
  /** The graph as a whole, the chains, the gaps. */
  pageAddress(page: string): string;
}

/** The lists that go with the map of the chains, and what provinces call them. */
export function ListsPage({ regionSelect, pageAddress }: PageLinks) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const file = useFile();
  const region = address.get("region");
  const langName = lang === "zh" ? "ZH" : "EN";
  const found = useQuery({
    queryKey: ["lists", lang],
    queryFn: ({ signal }) => request(ListsDocument, { lang: langName }, signal),
  });
  const counts = useQuery({
    queryKey: ["list-counts", region],
    queryFn: ({ signal }) => request(ListCountsDocument, { region }, signal),
  });
  const countOf = (kind: ListKind): string | null => {
    const count = counts.data?.lists.find((list) => list.kind === kind);
    return count === undefined ? null : text("lists.rows", { n: count.rows });
  };
  const view = (kind: ListKind) => ({ kind, lang: langName, region }) as const;
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("lists.title")}</h1>
            <p className="quiet">{text("lists.intro")}</p>
          </div>
          <div className="page-tools">
            {regionSelect(region, (next) => address.set({ region: next }, true))}
            <Button
              type="primary"
              onClick={() =>
                file.start(text("lists.allXlsx"), exportAddress(view("SEGMENTS"), "xlsx", "ALL"))
              }
            >
              {text("lists.allXlsx")}
            </Button>
            <Button
              onClick={() =>
                file.start(text("lists.allDocx"), exportAddress(view("SEGMENTS"), "docx", "ALL"))
              }
            >
              {text("lists.allDocx")}
            </Button>
          </div>
        </header>
        <FileNotice file={file} />
        {found.isPending && <LoadingNotice>{text("lists.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.data && (
          <>
            <ul className="list-cards">
              {found.data.lists.map((list) => (
                <li key={list.kind} className="list-card">
                  <h2>
                    <Link to={address.to(`/lists/${slugOf(list.kind)}`, { region })}>
                      {list.title}
                    </Link>
                  </h2>
                  <p className="list-count">
                    {countOf(list.kind) ?? (
                      <span className="quiet">
                        {text(counts.isError ? "lists.notCounted" : "lists.counting")}
                      </span>
                    )}
                  </p>
                  <p className="quiet">{list.note}</p>
                  <p className="list-files">
                    {(["xlsx", "docx"] as const).map((format) => (
                      <button
                        key={format}
                        type="button"
                        className="text-button"
                        aria-label={text("lists.exportOf", {
                          title: list.title,
                          format: text(`lists.${format}`),
                        })}
                        onClick={() =>
                          file.start(list.title, exportAddress(view(list.kind), format))
                        }
                      >
                        {text(`lists.${format}`)}
                      </button>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
            <OfficeLists
              offices={found.data.listOffices}
              listAddress={(kind) => address.to(`/lists/${slugOf(kind)}`, { region })}
              pageAddress={pageAddress}
              onTemplate={(title, key) =>
                file.start(title, `/export/template?key=${key}${lang === "en" ? "&lang=en" : ""}`)
              }
            />
          </>
        )}
      </div>
    </main>
  );
}
