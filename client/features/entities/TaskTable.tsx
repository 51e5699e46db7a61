import Table, { type ColumnsType } from "antd/es/table";
import { Link } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { firstPlanAddress } from "../../ui/evidence-view.ts";
import { useAddress } from "../../ui/use-address.ts";
import { passageOf, type TaskRow, taskName } from "./task-view.ts";

interface Props {
  readonly rows: readonly TaskRow[];
  readonly words: string;
  /** The department that is looked for; it stands out. */
  readonly chosen: string | null;
}

const chinese = new Intl.Collator("zh-CN");

export function TaskTable({ rows, words, chosen }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const names = (named: TaskRow["leads"]) =>
    named.map((one, index) => (
      <span key={one.id}>
        {index > 0 && text("list.separator")}
        {one.id === chosen ? <mark>{nameOf(lang, one)}</mark> : nameOf(lang, one)}
      </span>
    ));
  const columns: ColumnsType<TaskRow> = [
    {
      title: text("task.number"),
      width: 72,
      sorter: (a, b) => a.order - b.order,
      render: (_, { number }) => number,
    },
    {
      title: text("task.name"),
      sorter: (a, b) => chinese.compare(a.title, b.title),
      render: (_, task) => {
        const passage = passageOf(task, words);
        return (
          <>
            <Link to={address.to("/graph", { expand: task.id, select: task.id })}>
              {taskName(lang, task)}
            </Link>
            <br />
            <span className="quiet">
              {task.section === null ? "" : nameOf(lang, task.section)} ·{" "}
              {enumName(lang, "TaskKind", task.kind)}
            </span>
            {passage !== null && (
              <p className="task-passage">
                {passage.before}
                <mark>{passage.found}</mark>
                {passage.after}
              </p>
            )}
          </>
        );
      },
    },
    {
      title: text("task.leads"),
      width: 260,
      sorter: (a, b) => a.leads.length - b.leads.length,
      render: (_, { leads }) => <strong className="task-leads">{names(leads)}</strong>,
    },
    {
      title: text("task.supports"),
      width: 240,
      sorter: (a, b) => a.supports.length - b.supports.length,
      render: (_, { supports }) =>
        supports.length === 0 ? (
          <span className="quiet">{text("task.noSupports")}</span>
        ) : (
          names(supports)
        ),
    },
    {
      title: text("task.targets"),
      width: 84,
      sorter: (a, b) => a.targets.length - b.targets.length,
      render: (_, { targets, title }) =>
        targets.length === 0 ? (
          ""
        ) : (
          <Link to={address.to("/targets", { q: title })}>
            {text("task.targetsOf", { n: targets.length })}
          </Link>
        ),
    },
    {
      title: text("task.quote"),
      width: 68,
      render: (_, task) => {
        const words = firstPlanAddress(task.evidence);
        return words === null ? (
          ""
        ) : (
          <Link to={address.to(words.path, { at: words.at })}>{text("task.quote")}</Link>
        );
      },
    },
  ];
  return (
    <Table<TaskRow>
      size="small"
      rowKey="id"
      rowClassName="task-row"
      columns={columns}
      dataSource={rows}
      pagination={false}
      sticky
      scroll={{ x: 960 }}
      locale={{ emptyText: <EmptyState title={text("list.none")} hint={text("list.noneHint")} /> }}
    />
  );
}
