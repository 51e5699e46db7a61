import { type ReactNode, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import type { Filter } from "./filter.ts";
import { isOpen } from "./filter.ts";
import { LookPanel } from "./LookPanel.tsx";
import type { Look } from "./look.ts";
import type { Slice } from "./slice.ts";
import type { Names } from "./use-names.ts";

interface Props {
  readonly askBox: ReactNode;
  readonly slice: Slice;
  readonly visibleCount: number;
  readonly filter: Filter;
  readonly look: Look;
  readonly names: Names;
  onFilter(filter: Filter): void;
  onLook(look: Look): void;
}

const tabs = ["filter", "look"] as const;

/** Questions, filters and styling. */
export function LeftPanel(props: Props) {
  const text = useText();
  const [tab, setTab] = useState<(typeof tabs)[number]>("filter");
  return (
    <aside className="left-panel" aria-label={text("left.label")}>
      <div className="left-ask">{props.askBox}</div>
      <div className="panel-bar">
        <div role="tablist" aria-label={text("left.label")}>
          {tabs.map((one) => (
            <button
              key={one}
              id={`left-tab-${one}`}
              type="button"
              role="tab"
              aria-selected={tab === one}
              aria-controls="left-body"
              onClick={() => setTab(one)}
            >
              {text(`left.${one}`)}
              {one === "filter" && !isOpen(props.filter) && (
                <span className="count">{text("filter.on")}</span>
              )}
            </button>
          ))}
        </div>
      </div>
      <div
        id="left-body"
        className="panel-body"
        role="tabpanel"
        aria-labelledby={`left-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        tabIndex={0}
      >
        {tab === "filter" ? <FilterPanel {...props} /> : <LookPanel {...props} />}
      </div>
    </aside>
  );
}
