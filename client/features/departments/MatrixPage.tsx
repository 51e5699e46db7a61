import { useQuery } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import {
  ResponsibilityMatrixDocument,
  type ResponsibilityMatrixQuery,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { departmentPath } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import { noFilter, readChoice } from "./choice.ts";
import { ItemPanel } from "./ItemPanel.tsx";
import { MatrixBar } from "./MatrixBar.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixPrint, papers, usePrint } from "./MatrixPrint.tsx";
import { cellKey, type MatrixView, matrixView } from "./matrix-view.ts";
import { columnName, countText, matrixTable } from "./matrix-words.ts";
import type { Addresses } from "./names.ts";
import { PlanSelect } from "./PlanSelect.tsx";
import { RoleMark } from "./RoleMark.tsx";
import { SearchAnswers } from "./SearchAnswers.tsx";

/** Who leads and who supports what in a plan. */
export function MatrixPage({ addresses }: { addresses: Addresses }) {
  const text = useText();
  const address = useAddress();
  const plan = address.get("plan");
  const found = useQuery({
    queryKey: ["responsibility-matrix", plan],
    queryFn: ({ signal }) => request(ResponsibilityMatrixDocument, { plan }, signal),
  });
  const matrix = found.data?.responsibilityMatrix;
  return (
    <main id="content" className="page duty-page">
      {matrix && found.data && matrix.responsibilities.length > 0 ? (
        <Matrix data={found.data} addresses={addresses} />
      ) : (
        <div className="page-body">
          <h1>{text("duty.title")}</h1>
          {found.isPending && <LoadingNotice>{text("duty.loading")}</LoadingNotice>}
          {found.isError && (
            <ErrorNotice
              error={found.error}
              isRetrying={found.isFetching}
              onRetry={() => void found.refetch()}
            />
          )}
          {found.isSuccess && (
            <EmptyState title={text("duty.none")} hint={text("duty.noneHint")}>
              <PlanSelect
                value={matrix?.plan.id ?? ""}
                onChange={(next) => address.set({ plan: next }, true)}
              />
            </EmptyState>
          )}
        </div>
      )}
    </main>
  );
}

function Matrix({ data, addresses }: { data: ResponsibilityMatrixQuery; addresses: Addresses }) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const navigate = useNavigate();
  const [paper, print] = usePrint();
  const { responsibilityMatrix: matrix, chains } = data;
  const choice = readChoice(address);
  // The choice is read from the address at each render; what it says decides, not the object.
  const said = JSON.stringify(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is the choice in words
  const view = useMemo(() => matrixView(matrix, chains, choice), [matrix, chains, said]);
  const at = address.get("at");
  const open = at === null ? null : { row: address.get("of"), column: at };
  const close = () => address.set({ at: null, of: null });
  const clear = (
    <button
      type="button"
      className="text-button"
      onClick={() => address.set({ ...noFilter, at: null, of: null }, true)}
    >
      {text("duty.clear")}
    </button>
  );
  const title = `${text("duty.title")} · ${nameOf(lang, matrix.plan)}`;
  return (
    <>
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("duty.title")}</h1>
            <p className="quiet">
              {nameOf(lang, matrix.plan)}
              {text("duty.summary", {
                departments: view.rows.length,
                items: new Set(view.columns.flatMap((column) => column.taskIds)).size,
              })}{" "}
              <strong className="duty-total">
                <RoleMark of="LEAD" size={11} /> {text("duty.leadCount", { n: view.total.leads })}
              </strong>{" "}
              <strong className="duty-total">
                <RoleMark of="SUPPORT" size={11} />{" "}
                {text("duty.supportCount", { n: view.total.supports })}
              </strong>
            </p>
          </div>
          <div className="page-tools">
            <PlanSelect
              value={matrix.plan.id}
              onChange={(next) =>
                address.set({ ...noFilter, plan: next, at: null, of: null }, true)
              }
            />
            <Button href={address.to("/departments/network", { plan: address.get("plan") })}>
              {text("duty.toNetwork")}
            </Button>
            <Button
              onClick={() =>
                download(
                  fileName(title, "csv"),
                  new Blob([toCsv(matrixTable(text, lang, view))], { type: "text/csv" }),
                )
              }
            >
              {text("duty.export")}
            </Button>
            {papers.map((one) => (
              <Button key={one} onClick={() => print(one)}>
                {text("duty.print", { paper: one })}
              </Button>
            ))}
          </div>
        </header>
        <MatrixBar data={data} choice={choice} />
        {choice.text.trim() !== "" && (
          <SearchAnswers
            matrix={matrix}
            found={view.found}
            words={choice.text}
            onOpen={(item) => address.set({ by: null, at: item.task.id, of: null })}
          />
        )}
        {choice.mode === "chain" && <p className="quiet duty-note">{text("duty.chainNote")}</p>}
        {view.rows.length === 0 || view.columns.length === 0 ? (
          <EmptyState title={text("duty.noneFound")} hint={text("duty.noneFoundHint")}>
            {clear}
          </EmptyState>
        ) : (
          <MatrixGrid
            key={choice.mode}
            view={view}
            label={title}
            open={open}
            aside={view.isFiltered && clear}
            onOpen={(row, column) => address.set({ at: column.id, of: row?.id ?? null })}
            onDepartment={(id) => navigate(address.to(departmentPath(id)))}
          />
        )}
      </div>
      {open !== null && (
        <OpenPanel view={view} data={data} open={open} addresses={addresses} onClose={close} />
      )}
      {paper !== null && (
        <MatrixPrint view={view} paper={paper} title={title} note={text("duty.printNote")} />
      )}
    </>
  );
}

interface PanelProps {
  readonly view: MatrixView;
  readonly data: ResponsibilityMatrixQuery;
  readonly open: { readonly row: string | null; readonly column: string };
  readonly addresses: Addresses;
  onClose(): void;
}

function OpenPanel({ view, data, open, addresses, onClose }: PanelProps) {
  const text = useText();
  const lang = useLang();
  const column = view.columns.find((one) => one.id === open.column);
  const row = view.rows.find((one) => one.id === open.row);
  if (!column || (open.row !== null && !row)) return null;
  const cell = row ? view.cells.get(cellKey(row.id, column.id)) : undefined;
  const taskIds = new Set(cell?.taskIds ?? column.taskIds);
  const name = columnName(text, lang, column);
  const isItem = column.subject.kind === "item";
  const count = row ? countText(text, cell ?? { leads: 0, supports: 0 }, isItem) : null;
  return (
    <ItemPanel
      title={row ? nameOf(lang, row.load.department) : name}
      subtitle={row ? `${count} · ${name}` : countText(text, column, false)}
      items={data.responsibilityMatrix.items.filter((item) => taskIds.has(item.task.id))}
      departmentIds={row ? [row.id] : []}
      chainId={column.subject.kind === "chain" ? (column.subject.chain?.id ?? null) : null}
      addresses={addresses}
      onClose={onClose}
    />
  );
}
