import Select from "antd/es/select";
import type { ReactNode } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { targetStatusOrder } from "../../ui/target-states.ts";
import type { Address } from "../../ui/use-address.ts";
import { WordsInput } from "../../ui/WordsInput.tsx";
import {
  type BoardTarget,
  leadsAndSupports,
  optionsOf,
  type TargetFilter,
} from "./targets-view.ts";

interface Props {
  readonly targets: readonly BoardTarget[];
  readonly filter: TargetFilter;
  readonly shown: number;
  readonly address: Address;
  readonly children: ReactNode;
}

const every = "*";

/** All filters of the list; each stands in the address. */
export function FilterBar({ targets, filter, shown, address, children }: Props) {
  const text = useText();
  const lang = useLang();
  const years = [...new Set(targets.map(({ year }) => (year === null ? "" : String(year))))].sort();
  const selects = [
    {
      name: "section",
      label: text("target.section"),
      options: optionsOf(
        targets,
        ({ task }) => (task.section === null ? [] : [task.section]),
        lang,
      ),
    },
    {
      name: "department",
      label: text("target.department"),
      options: optionsOf(targets, leadsAndSupports, lang),
    },
    {
      name: "chain",
      label: text("target.chain"),
      options: [
        ...optionsOf(targets, ({ chains }) => chains, lang),
        { value: "", label: text("target.noChain") },
      ],
    },
    {
      name: "status",
      label: text("target.status"),
      options: targetStatusOrder.map((value) => ({
        value: value as string,
        label: enumName(lang, "TargetStatus", value),
      })),
    },
    {
      name: "year",
      label: text("target.year"),
      options: years.map((value) => ({
        value,
        label: value === "" ? text("target.noYear") : value,
      })),
    },
  ] as const;
  const isFiltered = filter.words !== "" || selects.some(({ name }) => filter[name] !== null);
  return (
    <div className="board-bar target-bar">
      <WordsInput
        value={filter.words}
        label={text("target.search")}
        onRest={(q) => address.set({ q })}
      />
      {selects.map(({ name, label, options }) => (
        <Select
          key={name}
          className={`filter-select filter-select-${name}`}
          aria-label={label}
          value={filter[name] ?? every}
          showSearch={{ optionFilterProp: "label" }}
          popupMatchSelectWidth={false}
          options={[{ value: every, label: text("target.every", { name: label }) }, ...options]}
          onChange={(value) =>
            address.set(
              {
                [name]: value === every ? null : value,
                ...(name === "department" ? { role: null } : {}),
              },
              true,
            )
          }
        />
      ))}
      {filter.isLeadOnly && filter.department !== null && (
        <button
          type="button"
          className="tool"
          aria-pressed="true"
          title={text("target.leadOnlyHint")}
          onClick={() => address.set({ role: null }, true)}
        >
          {text("target.leadOnly")}
        </button>
      )}
      {isFiltered && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            address.set(
              {
                q: null,
                section: null,
                department: null,
                chain: null,
                status: null,
                year: null,
                role: null,
              },
              true,
            )
          }
        >
          {text("target.clear")}
        </button>
      )}
      <span className="quiet board-note" role="status">
        {text("target.count", { n: shown })}
      </span>
      {children}
    </div>
  );
}
