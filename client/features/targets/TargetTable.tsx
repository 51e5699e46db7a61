import Table, { type ColumnsType, type TableProps } from "antd/es/table";
import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { type Lang, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { firstPlanAddress } from "../../ui/evidence-view.ts";
import { TargetStatusMark } from "../../ui/TargetStatusMark.tsx";
import { targetStatusOrder } from "../../ui/target-states.ts";
import { type Address, useAddress } from "../../ui/use-address.ts";
import { ShareBar } from "./ShareBar.tsx";
import { aimText, type BoardTarget } from "./targets-view.ts";

interface Props {
  readonly rows: readonly BoardTarget[];
  readonly selected: string | null;
  onSelect(id: string): void;
}

const chinese = new Intl.Collator("zh-CN");
const taskTitle = (lang: Lang, { task }: BoardTarget): string =>
  lang === "en" ? (task.nameEn ?? task.title) : task.title;

export function TargetTable({ rows, selected, onSelect }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const [sortKey, sortOrder] = (address.get("sort") ?? "").split("~");
  const order = (key: string) =>
    sortKey === key ? (sortOrder === "desc" ? ("descend" as const) : ("ascend" as const)) : null;
  const names = (named: readonly { name: string; nameEn: string | null }[]) =>
    named.map((one) => nameOf(lang, one)).join(text("list.separator"));
  const columns: ColumnsType<BoardTarget> = [
    {
      key: "metric",
      title: text("target.metric"),
      sorter: (a, b) => chinese.compare(a.metric, b.metric),
      sortOrder: order("metric"),
      render: (_, target) => (
        <button
          type="button"
          className="table-name target-name"
          aria-current={target.id === selected}
          onClick={() => onSelect(target.id)}
        >
          {target.metric}
        </button>
      ),
    },
    {
      key: "aim",
      title: text("target.aim"),
      width: 108,
      sorter: (a, b) => a.value - b.value,
      sortOrder: order("aim"),
      render: (_, target) => (
        <>
          <strong>{aimText(text, target)}</strong>
          <br />
          <span className="quiet">
            {target.year === null
              ? text("target.noYear")
              : text("target.yearValue", { year: target.year })}
          </span>
        </>
      ),
    },
    {
      key: "share",
      title: text("target.figure"),
      width: 236,
      sorter: (a, b) => (a.standing.share ?? -1) - (b.standing.share ?? -1),
      sortOrder: order("share"),
      render: (_, { standing }) => <ShareBar standing={standing} />,
    },
    {
      key: "status",
      title: text("target.status"),
      width: 112,
      sorter: (a, b) =>
        targetStatusOrder.indexOf(a.standing.status) - targetStatusOrder.indexOf(b.standing.status),
      sortOrder: order("status"),
      render: (_, { standing }) => (
        <span title={standing[lang]}>
          <TargetStatusMark status={standing.status} />
          {standing.lacksFinal && <span className="lacks-final">{text("target.lacksFinal")}</span>}
        </span>
      ),
    },
    {
      key: "task",
      title: text("target.task"),
      width: 210,
      sorter: (a, b) => a.order - b.order,
      sortOrder: order("task"),
      render: (_, target) => (
        <>
          {target.task.number} {taskTitle(lang, target)}
          <br />
          <span className="quiet">
            {target.task.section === null ? "" : nameOf(lang, target.task.section)}
          </span>
        </>
      ),
    },
    {
      key: "leads",
      title: text("target.leads"),
      width: 178,
      render: (_, { task }) => (
        <>
          {names(task.leads)}
          {task.supports.length > 0 && (
            <>
              <br />
              <span className="quiet">
                {text("target.supports")}
                {text("list.colon")}
                {names(task.supports)}
              </span>
            </>
          )}
        </>
      ),
    },
    {
      key: "chain",
      title: text("target.chain"),
      width: 92,
      render: (_, { chains }) =>
        chains.length === 0 ? (
          <span className="quiet">{text("target.noChain")}</span>
        ) : (
          names(chains)
        ),
    },
    {
      key: "quote",
      title: text("target.quote"),
      width: 64,
      render: (_, target) => <QuoteLink target={target} address={address} />,
    },
  ];
  const onChange: TableProps<BoardTarget>["onChange"] = (_page, _filters, sorter) => {
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    const key = one?.order ? String(one.columnKey) : null;
    address.set({ sort: key && `${key}${one?.order === "descend" ? "~desc" : ""}` });
  };
  return (
    <Table<BoardTarget>
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      sticky
      scroll={{ x: 1180 }}
      onChange={onChange}
      rowClassName={({ id }) => (id === selected ? "row-selected target-row" : "target-row")}
      locale={{
        emptyText: <EmptyState title={text("target.none")} hint={text("target.noneHint")} />,
      }}
    />
  );
}

/** To the very words in the plan. */
export function QuoteLink(props: { target: BoardTarget; address: Address }) {
  const { target, address } = props;
  const text = useText();
  const words = firstPlanAddress(target.evidence);
  if (words === null) return null;
  return (
    <Link
      to={address.to(words.path, { at: words.at })}
      title={target.evidence[0]?.quote ?? undefined}
      aria-label={text("target.quoteOf", { name: target.metric })}
    >
      {text("target.quote")}
    </Link>
  );
}
