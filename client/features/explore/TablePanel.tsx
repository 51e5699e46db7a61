import Button from "antd/es/button";
import Input from "antd/es/input";
import Table, { type ColumnsType, type TableProps } from "antd/es/table";
import { type ComponentRef, useEffect, useMemo, useRef, useState } from "react";
import type { EdgePartsFragment, NodePartsFragment } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import type { ExportKind } from "./exports.ts";
import { edgeRows, nodeRows, type Row, type RowWish, wishedRows } from "./table-rows.ts";
import type { Names } from "./use-names.ts";

interface Props {
  readonly nodes: readonly NodePartsFragment[];
  readonly edges: readonly EdgePartsFragment[];
  readonly selectedIds: readonly string[];
  readonly names: Names;
  readonly actions: ExploreActions;
  /** @param ids of the rows that are handed on, in their order */
  onExport(kind: ExportKind, ids: readonly string[]): void;
}

const noWish: RowWish = { words: "", only: {}, sort: null };

/** What is drawn as rows: the same selection, sortable, filterable, and handed on as CSV. */
export default function TablePanel(props: Props) {
  const { nodes, edges, selectedIds, names, actions } = props;
  const text = useText();
  const lang = useLang();
  const [what, setWhat] = useState<"nodes" | "edges">("nodes");
  const [wish, setWish] = useState(noWish);
  const rows = useMemo(
    () => (what === "nodes" ? nodeRows(lang, names, nodes) : edgeRows(lang, names, nodes, edges)),
    [what, nodes, edges, names, lang],
  );
  const shown = useMemo(() => wishedRows(rows, wish), [rows, wish]);
  const table = useRef<ComponentRef<typeof Table>>(null);
  const [selectedId] = selectedIds;
  // What was selected elsewhere is looked at here, too.
  useEffect(() => {
    if (selectedId !== undefined && shown.some((row) => row.id === selectedId)) {
      table.current?.scrollTo({ key: selectedId });
    }
  }, [selectedId, shown]);
  const keys =
    what === "nodes"
      ? (["kind", "chain", "stage", "place", "degree", "evidence"] as const)
      : (["relation", "to", "evidence"] as const);
  const sorted = (key: string) => ({
    key,
    sorter: true,
    sortOrder: orderOf(wish, key),
  });
  const columns: ColumnsType<Row> = [
    {
      ...sorted("name"),
      title: text(what === "nodes" ? "table.name" : "table.from"),
      dataIndex: "name",
      width: 220,
      ellipsis: true,
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
      ...sorted(key),
      title: text(`table.${key}`),
      dataIndex: ["cells", key],
      width: key === "degree" ? 90 : 150,
      ellipsis: true,
      ...(["kind", "stage", "relation"].includes(key)
        ? {
            filters: [...new Set(rows.map((row) => String(row.cells[key] ?? "")))].map((value) => ({
              text: value === "" ? text("table.empty") : value,
              value,
            })),
            filteredValue: [...(wish.only[key] ?? [])],
          }
        : {}),
    })),
  ];
  const onTable: TableProps<Row>["onChange"] = (_, filters, sorter) => {
    const by = Array.isArray(sorter) ? sorter[0] : sorter;
    setWish({
      ...wish,
      only: Object.fromEntries(
        Object.entries(filters).map(([key, values]) => [key, (values ?? []).map(String)]),
      ),
      sort: by?.order ? { key: String(by.columnKey), isDown: by.order === "descend" } : null,
    });
  };
  return (
    <section className="table-panel" aria-label={text("table.label")}>
      <div className="table-bar">
        {(["nodes", "edges"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="tool tool-named"
            aria-pressed={what === one}
            onClick={() => {
              setWhat(one);
              setWish(noWish);
            }}
          >
            {text(`table.${one}`, { n: one === "nodes" ? nodes.length : edges.length })}
          </button>
        ))}
        <Input
          className="table-search"
          allowClear
          value={wish.words}
          placeholder={text("table.search")}
          aria-label={text("table.search")}
          onChange={(event) => setWish({ ...wish, words: event.target.value })}
        />
        <Button
          onClick={() =>
            props.onExport(
              what,
              shown.map((row) => row.id),
            )
          }
        >
          {text(`export.${what}`)}
        </Button>
      </div>
      <Table<Row>
        ref={table}
        virtual
        size="small"
        rowKey="id"
        columns={columns}
        onChange={onTable}
        dataSource={shown}
        pagination={false}
        scroll={{ x: 900, y: 190 }}
        rowClassName={(row) => (selectedIds.includes(row.id) ? "row-selected" : "")}
        locale={{
          emptyText: <EmptyState title={text("table.none")} hint={text("table.noneHint")} />,
        }}
      />
    </section>
  );
}

function orderOf({ sort }: RowWish, key: string): "ascend" | "descend" | null {
  if (sort?.key !== key) return null;
  return sort.isDown ? "descend" : "ascend";
}
