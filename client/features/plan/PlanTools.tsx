import Input from "antd/es/input";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import type { KindCount } from "./plan-segments.ts";

interface SearchProps {
  readonly name: string;
  readonly words: string;
  readonly hits: number;
  /** From 0. */
  readonly current: number;
  onWords(words: string): void;
  onStep(by: 1 | -1): void;
}

export function PlanSearch({ name, words, hits, current, onWords, onStep }: SearchProps) {
  const text = useText();
  const isAsked = words.trim() !== "";
  return (
    <search className="plan-search" aria-label={name}>
      <Input
        allowClear
        value={words}
        placeholder={text("plan.search")}
        aria-label={text("plan.search")}
        title={text("plan.searchHint")}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <span className="plan-hits" role="status">
        {!isAsked
          ? ""
          : hits === 0
            ? text("plan.noHit")
            : text("plan.hit", { n: current + 1, all: hits })}
      </span>
      <Step
        name={text("plan.previousHit")}
        sign="↑"
        isOff={hits === 0}
        onPress={() => onStep(-1)}
      />
      <Step name={text("plan.nextHit")} sign="↓" isOff={hits === 0} onPress={() => onStep(1)} />
    </search>
  );
}

export function Step(props: { name: string; sign: string; isOff: boolean; onPress(): void }) {
  return (
    <button
      type="button"
      className="tool plan-step"
      aria-label={props.name}
      title={props.name}
      disabled={props.isOff}
      onClick={props.onPress}
    >
      {props.sign}
    </button>
  );
}

/** Which sheet is read, and the way to the ones beside it. */
export function PlanPages(props: { current: number; all: number; onGo(sheet: number): void }) {
  const { current, all, onGo } = props;
  const text = useText();
  const words = text("plan.sheetOf", { n: current + 1, all });
  return (
    <fieldset className="plan-pages" aria-label={words}>
      <Step
        name={text("plan.previousSheet")}
        sign="‹"
        isOff={current === 0}
        onPress={() => onGo(current - 1)}
      />
      <span className="quiet">{words}</span>
      <Step
        name={text("plan.nextSheet")}
        sign="›"
        isOff={current >= all - 1}
        onPress={() => onGo(current + 1)}
      />
    </fieldset>
  );
}

interface KindsProps {
  readonly name: string;
  readonly counts: readonly KindCount[];
  readonly off: readonly string[];
  onChange(off: readonly string[]): void;
}

/** A switch for each kind that is recognised, with the number of its places. */
export function PlanKinds({ name, counts, off, onChange }: KindsProps) {
  const text = useText();
  const lang = useLang();
  return (
    <fieldset className="plan-kinds" aria-label={name}>
      {counts.map(({ label, marks, things }) => {
        const isOn = !off.includes(label);
        const kind = labelName(lang, label);
        const action = text(isOn ? "plan.hide" : "plan.show");
        return (
          <button
            key={label}
            type="button"
            className="plan-kind"
            aria-pressed={isOn}
            title={text("plan.kindHint", { kind, marks, things, action })}
            onClick={() => onChange(isOn ? [...off, label] : off.filter((one) => one !== label))}
          >
            <KindIcon label={label} size={16} />
            <span className="plan-kind-name">{kind}</span>
            <span className="count">{marks}</span>
          </button>
        );
      })}
      <button type="button" className="text-button" onClick={() => onChange([])}>
        {text("plan.allKinds")}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => onChange(counts.map(({ label }) => label))}
      >
        {text("plan.noKinds")}
      </button>
    </fieldset>
  );
}
