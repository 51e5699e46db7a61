import Select from "antd/es/select";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { useRegions } from "./use-board.ts";

interface Props {
  readonly label: string;
  readonly value: string | null;
  /** Offers “none”. */
  readonly isOptional?: boolean;
  onChange(region: string | null): void;
}

const none = "-";

/** A province or city; cities of the province of the data come first. */
export function RegionSelect({ label, value, isOptional = false, onChange }: Props) {
  const lang = useLang();
  const text = useText();
  const regions = useRegions();
  const options = (regions.data?.regions ?? []).map((place) => ({
    value: place.id,
    label: nameOf(lang, place),
  }));
  return (
    <div className="field">
      <span>{label}</span>
      <Select
        className="region-select"
        showSearch={{ optionFilterProp: "label" }}
        aria-label={label}
        value={value ?? none}
        loading={regions.isPending}
        options={[
          ...(isOptional ? [{ value: none, label: text("gap.noCompare") }] : []),
          ...options,
        ]}
        onChange={(chosen: string) => onChange(chosen === none ? null : chosen)}
      />
    </div>
  );
}
