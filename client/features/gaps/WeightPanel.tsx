import Slider from "antd/es/slider";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { TextKey } from "../../i18n/zh.ts";
import type { Weights } from "./scoring.ts";

interface Props {
  readonly weights: Weights;
  readonly byDefault: Weights;
  onChange(weights: Weights): void;
}

const sliders: readonly {
  readonly key: keyof Weights;
  readonly name: TextKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}[] = [
  { key: "direct", name: "gap.w", min: 0, max: 1, step: 0.05 },
  { key: "decay", name: "gap.decay", min: 0.1, max: 1, step: 0.05 },
  { key: "enough", name: "gap.enough", min: 2, max: 10, step: 1 },
];

export function WeightPanel({ weights, byDefault, onChange }: Props) {
  const text = useText();
  const isDefault = sliders.every(({ key }) => weights[key] === byDefault[key]);
  return (
    <fieldset className="weights">
      <legend>{text("gap.weights")}</legend>
      {sliders.map(({ key, name, min, max, step }) => (
        <div key={key} className="weight">
          <span>
            {text(name)} <strong className="count">{weights[key]}</strong>
          </span>
          <Slider
            ariaLabelForHandle={text(name)}
            min={min}
            max={max}
            step={step}
            value={weights[key]}
            onChange={(value: number) => onChange({ ...weights, [key]: value })}
          />
        </div>
      ))}
      <button
        type="button"
        className="text-button"
        disabled={isDefault}
        onClick={() => onChange(byDefault)}
      >
        {text("gap.reset")}
      </button>
    </fieldset>
  );
}
