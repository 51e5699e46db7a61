import Table, { type ColumnsType, type TableProps } from "antd/es/table";
import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import type { Address } from "../../ui/use-address.ts";
import { type ListRow, pageSize, type Sort } from "./list-view.ts";

interface Props {
  readonly rows: readonly ListRow[];
  readonly total: number;
  readonly page: number;
  readonly sort: Sort;
  readonly address: Address;
}

const mostNames = 3;

export function EntityTable({ rows, total, page, sort, address }: Props) {
  const text = useText();
  const lang = useLang();
  const order = (by: Sort["by"]) =>
    sort.by !== by ? null : sort.isDescending ? ("descend" as const) : ("ascend" as const);
  const names = (named: readonly { name: string; nameEn: string | null }[]) => {
    const words = named.slice(0, mostNames).map((one) => nameOf(lang, one));
    const more = named.length > mostNames ? ` +${named.length - mostNames}` : "";
    return words.join(text("list.separator")) + more;
  };
  const columns: ColumnsType<ListRow> = [
    {
      key: "NAME",
      title: text("list.name"),
      sorter: true,
      sortOrder: order("NAME"),
      render: (_, { entity }) => (
        <Link
          to={address.to("/graph", { expand: entity.id, select: entity.id })}
          title={text("list.inGraph", { name: nameOf(lang, entity) })}
        >
          <KindIcon label={entity.label} size={16} /> {nameOf(lang, entity)}
        </Link>
      ),
    },
    {
      key: "chains",
      title: text("list.chains"),
      width: 200,
      render: (_, row) => names(row.chains),
    },
    {
      key: "places",
      title: text("list.places"),
      width: 170,
      render: (_, row) => names(row.places),
    },
    {
      key: "evidence",
      title: text("list.evidence"),
      width: 190,
      render: (_, { entity }) =>
        entity.facets.evidenceKinds.map((kind) => (
          <span
            key={kind}
            className={`evidence-mark evidence-mark-${kind === "UNVERIFIED" ? "unverified" : kind}`}
          >
            {kind === "UNVERIFIED" ? text("list.unverified") : enumName(lang, "EvidenceKind", kind)}
          </span>
        )),
    },
    {
      key: "YEAR",
      title: <span title={text("list.yearHint")}>{text("list.year")}</span>,
      width: 90,
      sorter: true,
      sortOrder: order("YEAR"),
      render: (_, { entity }) => entity.facets.figureYear ?? entity.facets.sourceYear ?? "",
    },
    {
      key: "RELATIONS",
      title: text("list.relations"),
      width: 100,
      align: "right",
      sorter: true,
      sortOrder: order("RELATIONS"),
      render: (_, { relations }) => relations,
    },
  ];
  const onChange: TableProps<ListRow>["onChange"] = (paging, _filters, sorter, { action }) => {
    if (action === "paginate") {
      const next = paging.current ?? 1;
      address.set({ page: next === 1 ? null : String(next) }, true);
      return;
    }
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    const key = one?.order ? String(one.columnKey) : null;
    address.set({
      sort: key && `${key}${one?.order === "descend" ? "~desc" : ""}`,
      page: null,
    });
  };
  return (
    <Table<ListRow>
      size="small"
      rowKey={({ entity }) => entity.id}
      columns={columns}
      dataSource={rows}
      sticky
      scroll={{ x: 960 }}
      pagination={{
        current: page,
        pageSize,
        total,
        showSizeChanger: false,
        hideOnSinglePage: true,
      }}
      onChange={onChange}
      locale={{ emptyText: <EmptyState title={text("list.none")} hint={text("list.noneHint")} /> }}
    />
  );
}
