import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { type GridPlace, placeAfter } from "./grid-keys.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRowView } from "./MatrixRowView.tsx";
import { columnWidth, headHeight, rowHeight, spareWidth, stickyWidth } from "./matrix-size.ts";
import { cellKey, type MatrixColumn, type MatrixRow, type MatrixView } from "./matrix-view.ts";
import { cellText, columnName } from "./matrix-words.ts";
import { rangeIn, useWindow } from "./use-window.ts";

interface Props {
  readonly view: MatrixView;
  readonly label: string;
  /** The cell or column whose panel is open. */
  readonly open: { readonly row: string | null; readonly column: string } | null;
  /** Beside the words about the place that is looked at. */
  readonly aside: ReactNode;
  onOpen(row: MatrixRow | null, column: MatrixColumn): void;
  onDepartment(id: string): void;
}

/** More cells than this are drawn only where they are seen. */
const drawnWhole = 3_000;

/**
 * The matrix as an ARIA grid: one place has the focus, arrows move it, Enter opens. Names of rows and
 * columns and the totals stay in sight; of a large matrix only what is seen stands in the document.
 */
export function MatrixGrid({ view, label, open, aside, onOpen, onDepartment }: Props) {
  const text = useText();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const seen = useWindow(box);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [hover, setHover] = useState<GridPlace | null>(null);
  const takesFocus = useRef(false);
  const { rows, columns } = view;
  const isItem = columns[0]?.subject.kind === "item";
  const atLeast = stickyWidth(seen.width);
  const width = columnWidth(seen.width - atLeast, columns.length, isItem);
  const names = atLeast + spareWidth(seen.width - atLeast - columns.length * width);
  const head = headHeight(width, view.groups.length > 0);
  const isAll = rows.length * columns.length <= drawnWhole;
  const rowsSeen = rangeIn(seen.top, seen.height - head, rowHeight, rows.length, isAll);
  const columnsSeen = rangeIn(seen.left, seen.width - names, width, columns.length, isAll);
  const now = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    const element = box.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]');
    if (!element) return;
    takesFocus.current = false;
    element.focus({ preventScroll: true });
  });
  useEffect(() => {
    // Another choice of rows and columns begins at its beginning.
    if (columns.length > 0) box.current?.scrollTo({ top: 0, left: 0 });
  }, [columns.length]);

  const openRow = open === null ? -1 : rows.findIndex((row) => row.id === open.row);
  const openColumn = columns.findIndex((column) => column.id === open?.column);
  // The panel beside it takes room, and what it is about must stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where things stand follows from these
  useEffect(() => {
    if (openColumn >= 0) show({ row: openRow, column: openColumn });
  }, [openRow, openColumn, seen.width]);

  function show({ row, column }: GridPlace) {
    const element = box.current;
    if (!element) return;
    const into = (scrolled: number, room: number, size: number, index: number) =>
      index < 0 ? scrolled : Math.min(index * size, Math.max(scrolled, (index + 1) * size - room));
    element.scrollTo({
      top: into(element.scrollTop, element.clientHeight - head, rowHeight, row),
      left: into(element.scrollLeft, element.clientWidth - names, width, column),
    });
  }

  function moveTo(next: GridPlace) {
    setPlace(next);
    takesFocus.current = true;
    show(next);
  }

  function openAt({ row, column }: GridPlace) {
    const [atRow, atColumn] = [rows[row], columns[column]];
    if (atColumn && row < 0) onOpen(null, atColumn);
    else if (atRow && column < 0) onDepartment(atRow.id);
    else if (atRow && atColumn && view.cells.has(cellKey(atRow.id, atColumn.id))) {
      onOpen(atRow, atColumn);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((seen.height - head) / rowHeight) - 1);
    const size = { rows: rows.length, columns: columns.length, page };
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, now, size);
    if (next) moveTo(next);
    else if (event.key === "Enter" || event.key === " ") openAt(now);
    else return;
    event.preventDefault();
  }

  const said = wordsAt(hover ?? now);
  const isOpen = (row: string | null, column: string) =>
    open !== null && open.row === row && open.column === column;
  return (
    <>
      <div className="matrix-said">
        <span aria-hidden="true">{said}</span>
        {aside}
      </div>
      <div
        ref={box}
        className="matrix"
        style={{ minHeight: Math.min(240, head + rows.length * rowHeight + 2) }}
      >
        {hover !== null && hover.column >= 0 && (
          <div
            className="matrix-column-hover"
            style={{
              left: names + hover.column * width,
              width,
              height: head + rows.length * rowHeight,
            }}
          />
        )}
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take the focus
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 2}
          aria-colcount={columns.length + 3}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const at = placeOf(event.target);
            if (at && (at.row !== now.row || at.column !== now.column)) setPlace(at);
          }}
          onClick={(event) => {
            const at = placeOf(event.target);
            if (!at) return;
            setPlace(at);
            openAt(at);
          }}
          onMouseOver={(event) => setHover(placeOf(event.target))}
          onMouseLeave={() => setHover(null)}
        >
          <MatrixHead
            view={view}
            size={{ names, width, height: head }}
            seen={columnsSeen}
            focus={now}
            isOpen={(column) => isOpen(null, column)}
          />
          <tbody
            className="matrix-body"
            style={{ height: rows.length * rowHeight, width: names + columns.length * width }}
          >
            {rows.slice(rowsSeen.from, rowsSeen.to).map((row, i) => (
              <MatrixRowView
                key={row.id}
                view={view}
                row={row}
                index={rowsSeen.from + i}
                size={{ names, width }}
                seen={columnsSeen}
                focus={now}
                isOpen={(column) => isOpen(row.id, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

  /** What stands at a place, at once, where a browser's own hint would take its time. */
  function wordsAt(at: GridPlace | null): string {
    const row = at === null ? undefined : rows[at.row];
    const column = at === null ? undefined : columns[at.column];
    if (row && column) {
      const cell = view.cells.get(cellKey(row.id, column.id)) ?? { leads: 0, supports: 0 };
      return cellText(text, lang, row, column, cell);
    }
    if (column) return columnName(text, lang, column);
    return row ? nameOf(lang, row.load.department) : "";
  }
}

function placeOf(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const [row, column] = (element?.dataset.place ?? "").split(" ").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}
