import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { Step } from "./PlanTools.tsx";
import type { PlanMark } from "./plan-segments.ts";

interface Props {
  readonly mark: PlanMark;
  /** All marks of the same thing, in the order of the text. */
  readonly same: readonly PlanMark[];
  readonly graphAddress: ((id: string) => string) | null;
  onStep(next: PlanMark): void;
}

/** From a mark to its node, and to the other places of the same thing. */
export function CardActions({ mark, same, graphAddress, onStep }: Props) {
  const text = useText();
  const lang = useLang();
  const { thing } = mark;
  const step = (by: 1 | -1) => () => {
    const next = same[(same.indexOf(mark) + by + same.length) % same.length];
    if (next) onStep(next);
  };
  return (
    <div className="plan-card-actions">
      {thing.entityId !== null && graphAddress !== null ? (
        <a
          href={graphAddress(thing.entityId)}
          aria-label={text("plan.toGraphOf", { name: nameOf(lang, thing) })}
        >
          {text("plan.toGraph")}
        </a>
      ) : (
        <span className="quiet">{text("plan.notInGraph")}</span>
      )}
      {same.length > 1 && (
        <span className="plan-card-times">
          <span className="quiet">{text("plan.times", { n: same.length })}</span>
          <Step name={text("plan.previousMark")} sign="↑" isOff={false} onPress={step(-1)} />
          <Step name={text("plan.nextMark")} sign="↓" isOff={false} onPress={step(1)} />
        </span>
      )}
    </div>
  );
}
