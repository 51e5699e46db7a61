import { useQuery } from "@tanstack/react-query";
import Table, { type ColumnsType } from "antd/es/table";
import { useState } from "react";
import { Link } from "react-router";
import { ListEvidenceDocument, type ListKind } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { type List, type ListColumn, type ListRow, sortOf } from "./list-view.ts";

interface Props {
  readonly list: List;
  readonly rows: readonly ListRow[];
  readonly region: string | null;
  readonly sort: string | null;
  onSort(sort: string | null): void;
  graphAddress(id: string): string;
}

const pageSize = 50;
/** Pixels of a column of width 1. */
const usualWidth = 104;
const isFigure = ({ type }: ListColumn) => type === "NUMBER" || type === "SHARE" || type === "DATE";

export function ListTable({ list, rows, region, sort, onSort, graphAddress }: Props) {
  const text = useText();
  const lang = useLang();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpened((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  // The row is opened by its name; of a chain's name that stands before it there are many.
  const named = Math.max(
    0,
    list.columns.findIndex((column) => ["name", "metric"].includes(column.key)),
  );
  const columns: ColumnsType<ListRow> = list.columns.map((column, index) => ({
    key: column.key,
    title: column.name,
    width: Math.max(lang === "en" ? 100 : 76, column.width * usualWidth),
    align: isFigure(column) ? "right" : "left",
    sorter: true,
    sortOrder: sortOf(sort, column.key),
    render: (_, row) =>
      index === named ? (
        <Link to={graphAddress(row.entityId)} title={text("lists.inGraph")}>
          {row.cells[index]}
        </Link>
      ) : (
        row.cells[index]
      ),
  }));
  columns.push({
    key: "sources",
    title: text("lists.sources"),
    width: 116,
    render: (_, row) => (
      <button
        type="button"
        className="text-button source-button"
        aria-expanded={opened.includes(row.id)}
        aria-label={text("lists.sourcesOf", {
          name: row.cells[named] ?? "",
          numbers: row.sources.join(", "),
        })}
        onClick={() => toggle(row.id)}
      >
        {numbers(row.sources) || text("lists.noSource")}
      </button>
    ),
  });
  return (
    <Table<ListRow>
      size="small"
      className="list-table"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      sticky
      scroll={{ x: columns.reduce((sum, { width }) => sum + Number(width), 0) }}
      pagination={
        rows.length > pageSize && { pageSize, showSizeChanger: false, placement: ["bottomEnd"] }
      }
      showSorterTooltip={false}
      onChange={(_page, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        if (!one) return;
        const next =
          one.order === undefined || one.order === null
            ? null
            : `${one.order === "descend" ? "-" : ""}${String(one.columnKey)}`;
        if (next !== sort) onSort(next);
      }}
      expandable={{
        showExpandColumn: false,
        expandedRowKeys: opened,
        expandedRowRender: (row) => <RowEvidence kind={list.kind} row={row.id} region={region} />,
      }}
      locale={{
        emptyText: <EmptyState title={text("lists.none")} hint={text("lists.noneHint")} />,
      }}
    />
  );
}

/** The first few; the rest is counted. */
function numbers(all: readonly number[]): string {
  const first = all.slice(0, 3).map((n) => `[${n}]`);
  return all.length > 3 ? `${first.join("")} +${all.length - 3}` : first.join("");
}

function RowEvidence(props: { kind: ListKind; row: string; region: string | null }) {
  const text = useText();
  const found = useQuery({
    queryKey: ["list-evidence", props],
    queryFn: ({ signal }) => request(ListEvidenceDocument, props, signal),
  });
  return (
    <div className="list-evidence">
      {found.isPending && <LoadingNotice>{text("lists.evidenceLoading")}</LoadingNotice>}
      {found.isError && (
        <ErrorNotice
          error={found.error}
          isRetrying={found.isFetching}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data && <EvidenceList evidence={found.data.listEvidence} />}
    </div>
  );
}
