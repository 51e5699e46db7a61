import { useText } from "../../i18n/I18nProvider.tsx";
import { linkOf } from "../../ui/evidence-view.ts";
import type { Progress } from "./targets-view.ts";

interface Props {
  readonly entries: readonly Progress[];
  /** The figure that the status rests on. */
  readonly countingId: string | null;
  onWithdraw(progress: Progress): void;
}

/** Every figure that was entered, the latest date first; withdrawn ones stay, struck through. */
export function ProgressList({ entries, countingId, onWithdraw }: Props) {
  const text = useText();
  if (entries.length === 0) return <p className="quiet">{text("progress.none")}</p>;
  return (
    <ul className="progress-list" aria-label={text("progress.history")}>
      {[...entries].reverse().map((entry) => {
        const isWithdrawn = entry.withdrawnAt !== null;
        const link = linkOf(entry.sourceUrl === "" ? null : entry.sourceUrl);
        const amount = `${entry.value}${entry.unit}`;
        return (
          <li key={entry.id} className={isWithdrawn ? "progress progress-off" : "progress"}>
            <p>
              {isWithdrawn ? <s>{amount}</s> : <strong>{amount}</strong>}{" "}
              {text("target.asOfValue", { date: entry.asOf })}
              {entry.id === countingId && (
                <span className="move-mark">{text("progress.counts")}</span>
              )}
              {isWithdrawn && <span className="move-mark">{text("progress.withdrawn")}</span>}
            </p>
            <p>
              {text("target.source")}
              {text("list.colon")}
              {link === null ? (
                entry.sourceTitle
              ) : (
                <a href={link} target="_blank" rel="noreferrer">
                  {entry.sourceTitle}
                </a>
              )}
            </p>
            {entry.note !== "" && <p>{entry.note}</p>}
            <p className="quiet">
              {text(entry.origin === "FILE" ? "progress.byFile" : "progress.byHand", {
                by: entry.by,
                at: entry.recordedAt.slice(0, 10),
                file: entry.file ?? "",
              })}
            </p>
            {!isWithdrawn && (
              <button
                type="button"
                className="text-button"
                aria-label={text("progress.withdrawOf", { value: amount, date: entry.asOf })}
                onClick={() => onWithdraw(entry)}
              >
                {text("progress.withdraw")}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
