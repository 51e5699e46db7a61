import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { CellMarks } from "./MatrixRowView.tsx";
import { cellKey, type MatrixColumn, type MatrixView } from "./matrix-view.ts";
import { columnName } from "./matrix-words.ts";
import { itemName, sectionName, shortName } from "./names.ts";
import { RoleMark } from "./RoleMark.tsx";

export const papers = ["A4", "A3"] as const;
export type Paper = (typeof papers)[number];

/** Width within the margins, in pixels of print. */
const paperWidth: Readonly<Record<Paper, number>> = { A4: 1_040, A3: 1_500 };
const namesWidth = 216;
const narrowest = 24;

/** The paper that is printed on while it is printed; the browser's own command prints on A3. */
export function usePrint(): [Paper | null, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPaper((now) => now ?? "A3"));
    const after = () => setPaper(null);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  useEffect(() => {
    if (!isAsked) return;
    setIsAsked(false);
    window.print();
  }, [isAsked]);
  return [
    paper,
    (next) => {
      setPaper(next);
      setIsAsked(true);
    },
  ];
}

interface Props {
  readonly view: MatrixView;
  readonly paper: Paper;
  readonly title: string;
  readonly note: string;
}

/** The matrix on paper: whole, in as many tables as the columns need. */
export function MatrixPrint({ view, paper, title, note }: Props) {
  const text = useText();
  const most = Math.floor((paperWidth[paper] - namesWidth) / narrowest);
  const blocks = Math.max(1, Math.ceil(view.columns.length / most));
  const each = Math.ceil(view.columns.length / blocks);
  const parts = Array.from({ length: blocks }, (_, i) =>
    view.columns.slice(i * each, (i + 1) * each),
  );
  return (
    <div className={`matrix-print matrix-print-${paper}`}>
      <style>{`@page { size: ${paper} landscape; margin: 10mm; }`}</style>
      <h1>{title}</h1>
      <p>
        <RoleMark of="LEAD" size={11} /> {text("duty.lead")} <RoleMark of="SUPPORT" size={11} />{" "}
        {text("duty.support")}　{note}
      </p>
      {parts.map((columns) => (
        <PrintTable key={columns[0]?.id ?? "none"} view={view} columns={columns} />
      ))}
    </div>
  );
}

function PrintTable({ view, columns }: { view: MatrixView; columns: readonly MatrixColumn[] }) {
  const text = useText();
  const lang = useLang();
  const isGrouped = view.groups.length > 0;
  const groups: { id: string; name: string; span: number }[] = [];
  for (const { subject } of columns) {
    if (!isGrouped || subject.kind !== "item") continue;
    const { section } = subject.item;
    const last = groups.at(-1);
    if (last?.id === section.id) last.span += 1;
    else groups.push({ id: section.id, name: sectionName(lang, section), span: 1 });
  }
  return (
    <table>
      <colgroup>
        <col className="print-name" />
        <col className="print-sum" span={2} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        {isGrouped && (
          <tr>
            <td colSpan={3} />
            {groups.map(({ id, name, span }) => (
              <th key={id} colSpan={span} scope="colgroup" className="print-group">
                {name}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th className="print-name">{text("duty.department")}</th>
          <th className="print-sum">{text("duty.lead")}</th>
          <th className="print-sum">{text("duty.support")}</th>
          {columns.map((column) => (
            <th key={column.id} className="print-title">
              <span>
                {column.subject.kind === "item"
                  ? itemName(lang, column.subject.item)
                  : columnName(text, lang, column)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.id}>
            <th className="print-name">{shortName(lang, row.load.department)}</th>
            <td>{row.leads}</td>
            <td>{row.supports}</td>
            {columns.map((column) => {
              const cell = view.cells.get(cellKey(row.id, column.id));
              return (
                <td key={column.id}>
                  {cell && <CellMarks cell={cell} isItem={column.subject.kind === "item"} />}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th className="print-name">{text("duty.total")}</th>
          <td>{view.total.leads}</td>
          <td>{view.total.supports}</td>
          {columns.map((column) => (
            <td key={column.id}>
              {column.leads}
              {column.supports > 0 && `+${column.supports}`}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
