import Button from "antd/es/button";
import Input from "antd/es/input";
import Table, { type ColumnsType } from "antd/es/table";
import { useMemo, useState } from "react";
import type { EdgePartsFragment, NodePartsFragment } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import type { ExportKind } from "./exports.ts";
import { edgeRows, nodeRows, type Row } from "./table-rows.ts";
import type { Names } from "./use-names.ts";

interface Props {
  readonly nodes: readonly NodePartsFragment[];
  readonly edges: readonly EdgePartsFragment[];
  readonly selectedIds: readonly string[];
  readonly names: Names;
  readonly actions: ExploreActions;
  onExport(kind: ExportKind): void;
}

/** What is drawn as rows: the same selection, sortable, filterable, and handed on as CSV. */
export default function TablePanel(props: Props) {
  const { nodes, edges, selectedIds, names, actions } = props;
  const text = useText();
  const lang = useLang();
  const [what, setWhat] = useState<"nodes" | "edges">("nodes");
  const [wanted, setWanted] = useState("");
  const rows = useMemo(
    () => (what === "nodes" ? nodeRows(lang, names, nodes) : edgeRows(lang, names, nodes, edges)),
    [what, nodes, edges, names, lang],
  );
  const needle = wanted.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      needle === "" ||
      [row.name, ...Object.values(row.cells)].some((value) =>
        String(value).toLowerCase().includes(needle),
      ),
  );
  const keys =
    what === "nodes"
      ? (["kind", "chain", "stage", "place", "degree", "evidence"] as const)
      : (["relation", "to", "evidence"] as const);
  const columns: ColumnsType<Row> = [
    {
      title: text(what === "nodes" ? "table.name" : "table.from"),
      dataIndex: "name",
      width: 220,
      ellipsis: true,
      sorter: (a, b) => a.name.localeCompare(b.name, "zh-CN"),
      render: (name: string, row) => (
        <button
          type="button"
          className="table-name"
          onClick={(event) => actions.select([row.id], event.ctrlKey || event.metaKey)}
        >
          {name}
        </button>
      ),
    },
    ...keys.map((key) => ({
      title: text(`table.${key}`),
      dataIndex: ["cells", key],
      width: key === "degree" ? 90 : 150,
      ellipsis: true,
      sorter: (a: Row, b: Row) => compare(a.cells[key] ?? "", b.cells[key] ?? ""),
      ...(["kind", "stage", "relation"].includes(key)
        ? {
            filters: [...new Set(rows.map((row) => String(row.cells[key] ?? "")))].map((value) => ({
              text: value,
              value,
            })),
            onFilter: (value: unknown, row: Row) => String(row.cells[key] ?? "") === value,
          }
        : {}),
    })),
  ];
  return (
    <section className="table-panel" aria-label={text("table.label")}>
      <div className="table-bar">
        {(["nodes", "edges"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="tool tool-named"
            aria-pressed={what === one}
            onClick={() => setWhat(one)}
          >
            {text(`table.${one}`, { n: one === "nodes" ? nodes.length : edges.length })}
          </button>
        ))}
        <Input
          className="table-search"
          allowClear
          value={wanted}
          placeholder={text("table.search")}
          aria-label={text("table.search")}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button onClick={() => props.onExport(what)}>{text(`export.${what}`)}</Button>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={text("table.none")} hint={text("table.noneHint")} />
      ) : (
        <Table<Row>
          virtual
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={shown}
          pagination={false}
          scroll={{ x: 900, y: 190 }}
          rowClassName={(row) => (selectedIds.includes(row.id) ? "row-selected" : "")}
        />
      )}
    </section>
  );
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), "zh-CN");
