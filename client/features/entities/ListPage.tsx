import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Select from "antd/es/select";
import { Link } from "react-router";
import { ListPageDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, labelName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { WordsInput } from "../../ui/WordsInput.tsx";
import { EntityTable } from "./EntityTable.tsx";
import { pageSize, readSort } from "./list-view.ts";
import { OtherLists } from "./OtherLists.tsx";

const evidenceKinds = ["PLAN", "PUBLIC", "DERIVED", "IMPORT", "UNVERIFIED"] as const;
const every = "*";

/** All nodes of one kind, a page at a time from the server. */
export function ListPage({ label }: { label: string }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const sort = readSort(address.get("sort"));
  const page = Math.max(1, Number.parseInt(address.get("page") ?? "1", 10) || 1);
  const asked = {
    label,
    text: address.get("q"),
    chain: address.get("chain"),
    evidence: address.get("evidence"),
    sort: sort.by,
    descending: sort.isDescending,
    skip: (page - 1) * pageSize,
  };
  const found = useQuery({
    queryKey: ["list", asked],
    queryFn: ({ signal }) => request(ListPageDocument, asked, signal),
    placeholderData: keepPreviousData,
  });
  const kind = labelName(lang, label);
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("list.title", { kind })}</h1>
            <p className="quiet" role="status">
              {found.data && text("list.count", { n: found.data.list.total })}
            </p>
          </div>
        </header>
        <OtherLists label={label} />
        <div className="board-bar">
          <WordsInput
            value={asked.text ?? ""}
            label={text("list.search")}
            onRest={(q) => address.set({ q, page: null })}
          />
          <Select
            className="filter-select"
            aria-label={text("list.chains")}
            value={asked.chain ?? every}
            popupMatchSelectWidth={false}
            options={[
              { value: every, label: text("list.everyChain") },
              ...(found.data?.chains ?? []).map((chain) => ({
                value: chain.id,
                label: nameOf(lang, chain),
              })),
            ]}
            onChange={(value) =>
              address.set({ chain: value === every ? null : value, page: null }, true)
            }
          />
          <Select
            className="filter-select"
            aria-label={text("list.evidence")}
            value={asked.evidence ?? every}
            popupMatchSelectWidth={false}
            options={[
              { value: every, label: text("list.everyEvidence") },
              ...evidenceKinds.map((value) => ({
                value: value as string,
                label:
                  value === "UNVERIFIED"
                    ? text("list.unverified")
                    : enumName(lang, "EvidenceKind", value),
              })),
            ]}
            onChange={(value) =>
              address.set({ evidence: value === every ? null : value, page: null }, true)
            }
          />
          {(asked.text ?? asked.chain ?? asked.evidence) !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() =>
                address.set({ q: null, chain: null, evidence: null, page: null }, true)
              }
            >
              {text("list.clear")}
            </button>
          )}
        </div>
        {found.isPending && <LoadingNotice>{text("list.loading")}</LoadingNotice>}
        {found.isError && !isUnknownKind(found.error) && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isError && isUnknownKind(found.error) && (
          <EmptyState title={text("list.noKind")}>
            <Link to={address.to("/")}>{text("list.toOverview")}</Link>
          </EmptyState>
        )}
        {found.data && (
          <EntityTable
            rows={found.data.list.rows}
            total={found.data.list.total}
            page={page}
            sort={sort}
            address={address}
          />
        )}
      </div>
    </main>
  );
}

const isUnknownKind = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "NOT_FOUND";
