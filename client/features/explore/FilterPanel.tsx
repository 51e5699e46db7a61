import { useMemo, useState } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { type Filter, isOpen, noFilter, onlyValue, toggleValue, withRange } from "./filter.ts";
import {
  dimensionsOf,
  type FilterDimension,
  type FilterOption,
  type RangeDimension,
  rangesOf,
} from "./filter-view.ts";
import type { Slice } from "./slice.ts";
import type { Names } from "./use-names.ts";

interface Props {
  readonly slice: Slice;
  readonly visibleCount: number;
  readonly filter: Filter;
  readonly names: Names;
  onFilter(filter: Filter): void;
}

const firstShown = 8;

/** What the picture lets through, by each of its dimensions, with counts. */
export function FilterPanel({ slice, visibleCount, filter, names, onFilter }: Props) {
  const text = useText();
  const nodes = useMemo(() => [...slice.nodes.values()], [slice]);
  const dimensions = useMemo(
    () => dimensionsOf(nodes, slice.edges, filter, names),
    [nodes, slice.edges, filter, names],
  );
  const ranges = useMemo(() => rangesOf(nodes, filter), [nodes, filter]);
  return (
    <div className="filters">
      <p className="filter-state" role="status">
        {text(isOpen(filter) ? "filter.all" : "filter.some", {
          n: visibleCount,
          total: nodes.length,
        })}
        <button
          type="button"
          className="text-button"
          disabled={isOpen(filter)}
          onClick={() => onFilter(noFilter)}
        >
          {text("filter.reset")}
        </button>
      </p>
      {dimensions.map((dimension) => (
        <Dimension
          key={dimension.key}
          dimension={dimension}
          onToggle={(value) => onFilter(toggleValue(filter, dimension.key, value))}
          onOnly={(value) => onFilter(onlyValue(filter, dimension.key, value))}
        />
      ))}
      {ranges.map((dimension) => (
        <Range
          key={dimension.key}
          dimension={dimension}
          onRange={(range) => onFilter(withRange(filter, range))}
        />
      ))}
      <p className="quiet">{text("filter.hint")}</p>
    </div>
  );
}

function Dimension(props: {
  dimension: FilterDimension;
  onToggle(value: string): void;
  onOnly(value: string): void;
}) {
  const { key, options } = props.dimension;
  const text = useText();
  const lang = useLang();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? options : options.slice(0, firstShown);
  return (
    <fieldset className="filter-group">
      <legend>{enumName(lang, "FilterKey", key)}</legend>
      {shown.map((option) => (
        <Option key={option.value} {...props} option={option} />
      ))}
      {options.length > firstShown && (
        <button type="button" className="text-button" onClick={() => setIsAll(!isAll)}>
          {text(isAll ? "filter.fewer" : "filter.more", { n: options.length - firstShown })}
        </button>
      )}
    </fieldset>
  );
}

function Option(props: {
  dimension: FilterDimension;
  option: FilterOption;
  onToggle(value: string): void;
  onOnly(value: string): void;
}) {
  const { option, dimension } = props;
  const text = useText();
  return (
    <div className="filter-option">
      <label>
        <input
          type="checkbox"
          checked={option.isOn}
          onChange={() => props.onToggle(option.value)}
        />
        {dimension.key === "label" && <KindIcon label={option.value} size={16} />}
        <span className="filter-name">{option.name}</span>
        <span className="count">{option.count}</span>
      </label>
      <button
        type="button"
        className="filter-only"
        aria-label={text("filter.onlyThis", { name: option.name })}
        onClick={() => props.onOnly(option.value)}
      >
        {text("filter.only")}
      </button>
    </div>
  );
}

function Range(props: {
  dimension: RangeDimension;
  onRange(range: RangeDimension["range"]): void;
}) {
  const { key, least, most, known, unknown, range } = props.dimension;
  const text = useText();
  const lang = useLang();
  const isShare = key === "topShare";
  const shown = (value: number | null) =>
    value === null ? "" : String(isShare ? Math.round(value * 1000) / 10 : value);
  const read = (typed: string) => {
    const value = Number(typed);
    if (typed.trim() === "" || !Number.isFinite(value)) return null;
    return isShare ? value / 100 : value;
  };
  const end = (side: "from" | "to", placeholder: number) => (
    <input
      type="number"
      className="range-end"
      step="any"
      // A change that came from elsewhere, such as undo, is shown; typing is not disturbed.
      key={`${side} ${range[side]}`}
      defaultValue={shown(range[side])}
      placeholder={shown(placeholder)}
      aria-label={text(side === "from" ? "filter.from" : "filter.to", {
        name: enumName(lang, "RangeKey", key),
      })}
      onBlur={(event) => props.onRange({ ...range, [side]: read(event.target.value) })}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
  return (
    <fieldset className="filter-group">
      <legend>{enumName(lang, "RangeKey", key)}</legend>
      <div className="range">
        {end("from", least)} <span aria-hidden="true">–</span> {end("to", most)}
      </div>
      <label className="filter-unknown">
        <input
          type="checkbox"
          checked={range.keepUnknown}
          onChange={() => props.onRange({ ...range, keepUnknown: !range.keepUnknown })}
        />
        {text("filter.keepUnknown", { n: unknown })}
      </label>
      <p className="quiet">{text("filter.known", { n: known })}</p>
    </fieldset>
  );
}
