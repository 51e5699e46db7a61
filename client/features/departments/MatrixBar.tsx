import Input from "antd/es/input";
import Select from "antd/es/select";
import { useEffect, useState } from "react";
import type { ResponsibilityMatrixQuery } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { type Address, useAddress } from "../../ui/use-address.ts";
import { type MatrixChoice, modes, noChain, sorts } from "./matrix-view.ts";
import { sectionName } from "./names.ts";

interface Props {
  readonly data: ResponsibilityMatrixQuery;
  readonly choice: MatrixChoice;
}

/** What is shown of the matrix: by what, in which order, and which part. */
export function MatrixBar({ data, choice }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const { responsibilityMatrix: matrix, chains } = data;
  const sections = [
    ...new Map(matrix.items.map(({ section }) => [section.id, section] as const)).values(),
  ];
  const all = { value: "", label: text("duty.all") };
  const pick = (name: string) => (value: string) =>
    address.set({ [name]: value === "" ? null : value, at: null, of: null }, true);
  return (
    <div className="duty-bar">
      <fieldset className="segmented" aria-label={text("duty.by")}>
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            className="tool"
            aria-pressed={choice.mode === mode}
            onClick={() =>
              address.set({ by: mode === "item" ? null : mode, at: null, of: null }, true)
            }
          >
            {text(`duty.by.${mode}`)}
          </button>
        ))}
      </fieldset>
      <WordSearch address={address} written={choice.text} />
      <Select
        className="duty-select"
        aria-label={text("duty.departmentSort")}
        value={choice.departmentSort}
        options={sorts.map((value) => ({ value, label: text(`duty.departmentSort.${value}`) }))}
        onChange={(value) => address.set({ sort: value === "load" ? null : value }, true)}
      />
      <Select
        className="duty-select"
        aria-label={text("duty.itemSort")}
        value={choice.itemSort}
        options={[...sorts]
          .reverse()
          .map((value) => ({ value, label: text(`duty.itemSort.${value}`) }))}
        onChange={(value) => address.set({ items: value === "plan" ? null : value }, true)}
      />
      {choice.mode === "item" && (
        <button
          type="button"
          className="tool tool-framed"
          aria-pressed={choice.isGrouped}
          onClick={() => address.set({ grouped: choice.isGrouped ? "0" : null }, true)}
        >
          {text("duty.grouped")}
        </button>
      )}
      <Select
        mode="multiple"
        allowClear
        className="duty-departments"
        maxTagCount="responsive"
        aria-label={text("duty.department")}
        placeholder={text("duty.allDepartments")}
        value={[...choice.departmentIds]}
        optionFilterProp="label"
        options={matrix.loads.map(({ department }) => ({
          value: department.id,
          label: nameOf(lang, department),
        }))}
        onChange={(values: string[]) =>
          address.set({ department: values, at: null, of: null }, true)
        }
      />
      <Select
        className="duty-chain"
        popupMatchSelectWidth={false}
        aria-label={text("duty.chain")}
        value={choice.chainId ?? ""}
        options={[
          { ...all, label: text("duty.allChains") },
          ...chains.map((chain) => ({ value: chain.id, label: nameOf(lang, chain) })),
          { value: noChain, label: text("duty.noChain") },
        ]}
        onChange={pick("chain")}
      />
      <Select
        className="duty-section"
        aria-label={text("duty.section")}
        popupMatchSelectWidth={false}
        value={choice.sectionId ?? ""}
        options={[
          { ...all, label: text("duty.allSections") },
          ...sections.map((section) => ({ value: section.id, label: sectionName(lang, section) })),
        ]}
        onChange={pick("section")}
      />
      <Select
        className="duty-role"
        aria-label={text("duty.role")}
        value={choice.role ?? ""}
        options={[
          { ...all, label: text("duty.allRoles") },
          { value: "LEAD", label: text("duty.onlyLead") },
          { value: "SUPPORT", label: text("duty.onlySupport") },
        ]}
        onChange={pick("role")}
      />
    </div>
  );
}

/** What is typed is shown at once; the address, which browsers limit, is written when typing rests. */
function WordSearch({ address, written }: { address: Address; written: string }) {
  const text = useText();
  const [words, setWords] = useState(written);
  useEffect(() => setWords(written), [written]);
  useEffect(() => {
    if (words === written) return;
    const timer = setTimeout(() => address.set({ text: words === "" ? null : words }), 200);
    return () => clearTimeout(timer);
  }, [words, written, address]);
  return (
    <Input
      className="duty-search"
      allowClear
      value={words}
      placeholder={text("duty.searchHint")}
      aria-label={text("duty.search")}
      onChange={(event) => setWords(event.target.value)}
    />
  );
}
