import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import Select from "antd/es/select";
import { TaskListDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { WordsInput } from "../../ui/WordsInput.tsx";
import { OtherLists } from "./OtherLists.tsx";
import { TaskTable } from "./TaskTable.tsx";
import { departmentsOf, isShown, tableOf } from "./task-view.ts";

const every = "*";

/** Every task with who leads and who supports it. */
export function TaskListPage() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const found = useQuery({
    queryKey: ["task-list"],
    queryFn: ({ signal }) => request(TaskListDocument, {}, signal),
  });
  const tasks = found.data?.tasks ?? [];
  const words = address.get("q") ?? "";
  const department = address.get("department");
  const rows = tasks.filter((task) => isShown(task, words, department));
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("task.title")}</h1>
            <p className="quiet">{text("task.intro")}</p>
          </div>
        </header>
        <OtherLists label="Task" />
        <div className="board-bar">
          <WordsInput
            value={words}
            label={text("task.search")}
            onRest={(q) => address.set({ q })}
          />
          <Select
            className="task-department"
            aria-label={text("task.department")}
            value={department ?? every}
            showSearch={{ optionFilterProp: "label" }}
            popupMatchSelectWidth={false}
            options={[
              { value: every, label: text("task.everyDepartment") },
              ...departmentsOf(tasks, lang).map(({ id, name, leads, supports }) => ({
                value: id,
                label: text("task.role", { name, leads, supports }),
              })),
            ]}
            onChange={(value) => address.set({ department: value === every ? null : value }, true)}
          />
          <span className="quiet board-note" role="status">
            {found.isSuccess && text("list.count", { n: rows.length })}
          </span>
          <Button
            disabled={rows.length === 0}
            onClick={() => {
              const date = new Date().toISOString().slice(0, 10);
              download(
                fileName(`${text("task.title")}-${date}`, "csv"),
                new Blob([toCsv(tableOf(rows, text, lang))], { type: "text/csv" }),
              );
            }}
          >
            {text("task.export")}
          </Button>
        </div>
        {found.isPending && <LoadingNotice>{text("task.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && <TaskTable rows={rows} words={words} chosen={department} />}
      </div>
    </main>
  );
}
