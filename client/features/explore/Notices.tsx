import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import { layoutNames } from "./layout-names.ts";
import type { Slice, StepResult } from "./slice.ts";
import type { SliceState } from "./use-slice.ts";

interface Props {
  readonly state: SliceState & { slice: Slice };
  readonly running: string | null;
  readonly layoutError: unknown;
  readonly announcement: string | null;
  readonly traced: StepResult | null;
  readonly actions: ExploreActions;
  onClose(): void;
}

/** What is being done, what came of it, and what went wrong, over the upper edge of the canvas. */
export function Notices({ state, running, announcement, traced, actions, ...props }: Props) {
  const text = useText();
  const lang = useLang();
  const { pendingStep, slice } = state;
  const pendingId = pendingStep?.kind === "expand" ? pendingStep.id : null;
  const pendingName = pendingId === null ? undefined : slice.nodes.get(pendingId);
  const layoutName = layoutNames.find((name) => name === running);
  const answer = traced?.answer;
  return (
    <div className="canvas-notices">
      {state.error !== null && (
        <ErrorNotice error={state.error} isRetrying={state.isRetrying} onRetry={state.retry} />
      )}
      {pendingStep !== null && state.error === null && (
        <LoadingNotice>
          {pendingName
            ? text("graph.loadingStep", { name: nameOf(lang, pendingName) })
            : text("graph.loadingAdd")}
        </LoadingNotice>
      )}
      {pendingStep === null && running !== null && (
        <div className="announcement">
          <LoadingNotice>
            {text("layout.running", {
              name: text(layoutName ? `layout.${layoutName}` : "layout.saved"),
            })}
          </LoadingNotice>
          <button type="button" className="text-button" onClick={actions.cancelLayout}>
            {text("dialog.cancel")}
          </button>
        </div>
      )}
      {props.layoutError !== null && (
        <p className="announcement" role="alert">
          {text("layout.failed")}
        </p>
      )}
      {answer && pendingStep === null && (
        <div className="announcement answer" role="status">
          <p>
            <b>{lang === "zh" ? answer.sentence : answer.sentenceEn}</b>{" "}
            {text(answer.total > answer.foundIds.length ? "ask.foundMore" : "ask.found", {
              n: answer.total,
              shown: answer.foundIds.length,
            })}
            {answer.notUnderstood.length > 0 && (
              <span className="answer-unknown">
                {text("ask.notUnderstood", {
                  words: answer.notUnderstood.join(text("list.separator")),
                })}
              </span>
            )}
          </p>
          <button
            type="button"
            className="text-button"
            onClick={() => actions.keep(traced.foundIds)}
          >
            {text("menu.keep")}
          </button>
          <Close run={() => actions.select([])} />
        </div>
      )}
      {traced?.step.kind === "path" && pendingStep === null && (
        <div className="announcement" role="status">
          {traced.foundIds.length === 0
            ? text("path.none")
            : text("path.found", {
                n: Math.max(0, traced.foundIds.length - 1),
                names: traced.foundIds
                  .flatMap((id) => slice.nodes.get(id) ?? [])
                  .map((node) => nameOf(lang, node))
                  .join(" → "),
              })}
          <Close run={() => actions.select([])} />
        </div>
      )}
      <div role="status" aria-live="polite">
        {announcement !== null && traced === null && (
          <p className="announcement">
            {announcement}
            <Close run={props.onClose} />
          </p>
        )}
      </div>
    </div>
  );
}

function Close({ run }: { run(): void }) {
  const text = useText();
  return (
    <button type="button" className="icon-button" aria-label={text("announce.close")} onClick={run}>
      ×
    </button>
  );
}
