import Button from "antd/es/button";
import Popover from "antd/es/popover";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { List } from "./list-view.ts";

interface Props {
  readonly list: List;
  readonly shown: ReadonlySet<string>;
  onChange(key: string, isShown: boolean): void;
  onReset(): void;
}

/** Which columns a list shows; the last one that is left stays. */
export function ColumnChoice({ list, shown, onChange, onReset }: Props) {
  const text = useText();
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      getPopupContainer={(button) => button.parentElement ?? document.body}
      content={
        <fieldset className="column-choice">
          <legend>{text("lists.columns")}</legend>
          {list.allColumns.map((column) => (
            <label key={column.key}>
              <input
                type="checkbox"
                checked={shown.has(column.key)}
                disabled={shown.size === 1 && shown.has(column.key)}
                onChange={(event) => onChange(column.key, event.target.checked)}
              />
              {column.name}
            </label>
          ))}
          <button type="button" className="text-button" onClick={onReset}>
            {text("lists.columnsReset")}
          </button>
        </fieldset>
      }
    >
      <Button>
        {text("lists.columnsCount", { n: shown.size, total: list.allColumns.length })}
      </Button>
    </Popover>
  );
}
