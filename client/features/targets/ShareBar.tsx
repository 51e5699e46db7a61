import { useText } from "../../i18n/I18nProvider.tsx";
import { type BoardTarget, percent } from "./targets-view.ts";

/** The figure by the target as a bar, with a tick where the time stands, and both in figures. */
export function ShareBar({ standing }: { standing: BoardTarget["standing"] }) {
  const text = useText();
  const { share, elapsed, latest } = standing;
  if (latest === null) return <span className="quiet">{text("target.noFigure")}</span>;
  const isBar = share !== null && elapsed !== null;
  return (
    <span className="share">
      <span className="share-figure">
        <strong>
          {latest.value}
          {latest.unit}
        </strong>
        {share !== null && ` · ${percent(share)}`}
      </span>
      {isBar && (
        <span className="share-bar" aria-hidden="true">
          <span className="share-done" style={{ width: `${Math.min(1, share) * 100}%` }} />
          <span className="share-time" style={{ left: `${elapsed * 100}%` }} />
        </span>
      )}
      <span className="quiet">
        {text("target.asOfValue", { date: latest.asOf })}
        {elapsed !== null && ` · ${text("target.elapsedValue", { share: percent(elapsed) })}`}
      </span>
    </span>
  );
}
