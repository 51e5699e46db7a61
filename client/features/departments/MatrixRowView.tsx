import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { departmentPath } from "../../ui/page-address.ts";
import { useAddress } from "../../ui/use-address.ts";
import type { GridPlace } from "./grid-keys.ts";
import { rowHeight, sumWidth } from "./matrix-size.ts";
import { cellKey, type MatrixCell, type MatrixRow, type MatrixView } from "./matrix-view.ts";
import { cellText, countText } from "./matrix-words.ts";
import { currentName, shortName } from "./names.ts";
import { RoleMark } from "./RoleMark.tsx";
import type { Range } from "./use-window.ts";

interface Props {
  readonly view: MatrixView;
  readonly row: MatrixRow;
  readonly index: number;
  readonly size: { readonly names: number; readonly width: number };
  readonly seen: Range;
  readonly focus: GridPlace;
  isOpen(column: string): boolean;
}

const none = { leads: 0, supports: 0 };

export function MatrixRowView({ view, row, index, size, seen, focus, isOpen }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { department } = row.load;
  const name = nameOf(lang, department);
  const now = currentName(department);
  const nowText = now === null ? "" : text("dept.nowName", { name: now });
  const tab = (column: number) => (focus.row === index && focus.column === column ? 0 : -1);
  const label = size.names - 2 * sumWidth;
  return (
    <tr
      className="matrix-row"
      aria-rowindex={index + 3}
      style={{ top: index * rowHeight, height: rowHeight }}
    >
      <th
        scope="row"
        aria-colindex={1}
        className="matrix-corner matrix-name"
        style={{ width: label }}
      >
        <a
          href={address.to(departmentPath(department.id))}
          data-place={`${index} -1`}
          tabIndex={tab(-1)}
          title={[name, nowText].filter((words) => words !== "").join(" ")}
          aria-label={`${name} ${nowText} ${countText(text, row, false)}`}
          // The grid opens the page, also by the keyboard; other tabs are the browser's.
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) event.stopPropagation();
            else event.preventDefault();
          }}
        >
          {shortName(lang, department)}
          {now !== null && <sup aria-hidden="true">{text("dept.renamedMark")}</sup>}
        </a>
      </th>
      <td aria-colindex={2} className="matrix-corner matrix-sum" style={{ left: label }}>
        {row.leads}
      </td>
      <td
        aria-colindex={3}
        className="matrix-corner matrix-sum matrix-last"
        style={{ left: label + sumWidth }}
      >
        {row.supports}
      </td>
      {view.columns.slice(seen.from, seen.to).map((column, i) => {
        const at = seen.from + i;
        const cell = view.cells.get(cellKey(row.id, column.id));
        const words = cellText(text, lang, row, column, cell ?? none);
        return (
          <td
            key={column.id}
            aria-colindex={at + 4}
            aria-label={words}
            title={cell ? words : undefined}
            data-place={`${index} ${at}`}
            tabIndex={tab(at)}
            className={`matrix-cell${cell ? " matrix-filled" : ""}${isOpen(column.id) ? " matrix-open" : ""}`}
            style={{
              width: size.width,
              ...(i === 0 ? { marginLeft: seen.from * size.width } : {}),
            }}
          >
            {cell && <CellMarks cell={cell} isItem={column.subject.kind === "item"} />}
          </td>
        );
      })}
    </tr>
  );
}

export function CellMarks({ cell, isItem }: { cell: MatrixCell; isItem: boolean }) {
  return (
    <>
      {cell.leads > 0 && (
        <>
          <RoleMark of="LEAD" />
          {!isItem && <CellNumber n={cell.leads} />}
        </>
      )}
      {cell.supports > 0 && (
        <>
          <RoleMark of="SUPPORT" />
          {!isItem && <CellNumber n={cell.supports} />}
        </>
      )}
    </>
  );
}

/** The cell's name says it in words. */
const CellNumber = ({ n }: { n: number }) => (
  <span className="matrix-count" aria-hidden="true">
    {n}
  </span>
);
