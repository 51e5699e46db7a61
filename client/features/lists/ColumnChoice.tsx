import Button from "antd/es/button";
import Popover from "antd/es/popover";
import { useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { List } from "./list-view.ts";

interface Props {
  readonly list: List;
  /** As the address has it. */
  readonly shown: ReadonlySet<string>;
  onChange(shown: ReadonlySet<string>): void;
  onReset(): void;
}

/** Which columns a list shows; the last one that is left stays. */
export function ColumnChoice(props: Props) {
  const { list, onChange, onReset } = props;
  const text = useText();
  // A tick stands at once; the address, and the list after it, follow.
  const asked = [...props.shown].join(".");
  const [own, setOwn] = useState({ asked, shown: props.shown });
  if (own.asked !== asked) setOwn({ asked, shown: props.shown });
  const { shown } = own;
  const tick = (key: string, isShown: boolean) => {
    const next = new Set(shown);
    if (isShown) next.add(key);
    else next.delete(key);
    setOwn({ asked, shown: next });
    onChange(next);
  };
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
                onChange={(event) => tick(column.key, event.target.checked)}
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
