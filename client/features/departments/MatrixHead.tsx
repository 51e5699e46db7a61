import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import type { Lang } from "../../i18n/translate.ts";
import type { GridPlace } from "./grid-keys.ts";
import { isFlat, isNarrow, sumHeight, sumWidth, titleHeight } from "./matrix-size.ts";
import type { MatrixView } from "./matrix-view.ts";
import { columnName, countText } from "./matrix-words.ts";
import { bareNumber, itemNumber, itemTitle, sectionName } from "./names.ts";
import type { Range } from "./use-window.ts";

interface Props {
  readonly view: MatrixView;
  readonly size: { readonly names: number; readonly width: number; readonly height: number };
  readonly seen: Range;
  readonly focus: GridPlace;
  isOpen(column: string): boolean;
}

/** Sections, names of the columns and their totals; they stay in sight. */
export function MatrixHead({ view, size, seen, focus, isOpen }: Props) {
  const text = useText();
  const lang = useLang();
  const { columns, groups, total } = view;
  const shown = columns.slice(seen.from, seen.to);
  const first = { marginLeft: seen.from * size.width };
  const label = size.names - 2 * sumWidth;
  let from = 0;
  return (
    <thead className="matrix-head" style={{ width: size.names + columns.length * size.width }}>
      {groups.length > 0 && (
        <tr className="matrix-groups">
          <td className="matrix-corner matrix-last" style={{ width: size.names }} />
          {groups.map(({ section, span }) => {
            const name = sectionName(lang, section);
            const key = `${section.id} ${from}`;
            from += span;
            return (
              <th
                key={key}
                scope="colgroup"
                colSpan={span}
                className="matrix-group"
                style={{ width: span * size.width }}
                title={name}
              >
                <span>{name}</span>
              </th>
            );
          })}
        </tr>
      )}
      <tr className="matrix-titles" aria-rowindex={1} style={{ height: titleHeight(size.width) }}>
        <th className="matrix-corner matrix-name" aria-colindex={1} style={{ width: label }}>
          {text("duty.department")}
        </th>
        <th className="matrix-corner matrix-sum" aria-colindex={2} style={{ left: label }}>
          {text("duty.leadHead")}
        </th>
        <th
          className="matrix-corner matrix-sum matrix-last"
          aria-colindex={3}
          style={{ left: label + sumWidth }}
        >
          {text("duty.supportHead")}
        </th>
        {shown.map((column, i) => {
          const index = seen.from + i;
          const name = columnName(text, lang, column);
          const isFocus = focus.row < 0 && focus.column === index;
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={index + 4}
              data-place={`-1 ${index}`}
              tabIndex={isFocus ? 0 : -1}
              title={name}
              aria-label={name}
              className={[
                "matrix-title",
                isFlat(size.width) ? "matrix-title-flat" : "",
                isNarrow(size.width) ? "matrix-title-narrow" : "",
                isOpen(column.id) ? "matrix-open" : "",
              ].join(" ")}
              style={{ width: size.width, ...(i === 0 ? first : {}) }}
            >
              {column.subject.kind === "item" ? (
                <>
                  <b>{columnNumber(lang, column.subject.item)}</b>
                  <span>{itemTitle(lang, column.subject.item)}</span>
                </>
              ) : (
                <span>{name}</span>
              )}
            </th>
          );
        })}
      </tr>
      <tr className="matrix-sums" aria-rowindex={2} style={{ height: sumHeight }}>
        <th
          scope="row"
          className="matrix-corner matrix-name"
          aria-colindex={1}
          style={{ width: label }}
        >
          {text("duty.total")}
        </th>
        <td
          className="matrix-corner matrix-sum matrix-lead-total"
          aria-colindex={2}
          style={{ left: label }}
        >
          {total.leads}
        </td>
        <td
          className="matrix-corner matrix-sum matrix-last matrix-support-total"
          aria-colindex={3}
          style={{ left: label + sumWidth }}
        >
          {total.supports}
        </td>
        {shown.map((column, i) => (
          <td
            key={column.id}
            aria-colindex={seen.from + i + 4}
            title={countText(text, column, false)}
            className="matrix-column-sum"
            style={{ width: size.width, ...(i === 0 ? first : {}) }}
          >
            {column.leads}
            {column.supports > 0 && `+${column.supports}`}
          </td>
        ))}
      </tr>
    </thead>
  );
}

/** As short as a narrow column needs it: 二 where the list of columns says whether it is a goal. */
const columnNumber = (lang: Lang, item: Parameters<typeof itemNumber>[1]): string =>
  lang === "zh" ? bareNumber(item.task.number) : itemNumber(lang, item).replace(/^\D+/, "");
