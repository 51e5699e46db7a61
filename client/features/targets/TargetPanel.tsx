import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { TargetHistoryDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { TargetStatusMark } from "../../ui/TargetStatusMark.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { ProgressForm } from "./ProgressForm.tsx";
import { ProgressList } from "./ProgressList.tsx";
import { QuoteLink } from "./TargetTable.tsx";
import { aimText, type BoardTarget, type Progress } from "./targets-view.ts";
import { targetsKey } from "./use-targets.ts";

interface Props {
  readonly target: BoardTarget;
  onWithdraw(progress: Progress): void;
  onClose(): void;
}

/** One target: its rule with its inputs, the plan's words, every figure, and the form for one more. */
export function TargetPanel({ target, onWithdraw, onClose }: Props) {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const head = useRef<HTMLHeadingElement>(null);
  const { id, task, standing } = target;
  const history = useQuery({
    queryKey: [targetsKey, id],
    queryFn: ({ signal }) => request(TargetHistoryDocument, { id }, signal),
    staleTime: 0,
  });
  // Who opened the panel by the keyboard reads on in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each target anew
  useEffect(() => head.current?.focus({ preventScroll: true }), [id]);
  const entity = history.data?.entity;
  const found = entity && "progress" in entity ? entity : null;
  const names = (named: readonly { name: string; nameEn: string | null }[]) =>
    named.map((one) => nameOf(lang, one)).join(text("list.separator"));
  return (
    <aside className="target-panel" aria-label={text("target.panel")}>
      <header className="segment-head">
        <div>
          <h2 tabIndex={-1} ref={head}>
            {target.metric}
          </h2>
          <p className="quiet">
            {aimText(text, target)} ·{" "}
            {target.year === null
              ? text("target.noYear")
              : text("target.yearValue", { year: target.year })}
          </p>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={text("target.close")}
          title={text("target.close")}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      <div className="segment-body">
        <p className="segment-state">
          <TargetStatusMark status={standing.status} />
          <QuoteLink target={target} address={address} />
          <Link to={address.to("/graph", { expand: id, select: id })}>
            {text("target.toGraph")}
          </Link>
        </p>
        <p className="target-why">{standing[lang]}</p>
        {standing.lacksFinal && <p className="target-warn">{text("target.lacksFinalHint")}</p>}
        <dl className="target-facts">
          <dt>{text("target.task")}</dt>
          <dd>
            {task.number} {lang === "en" ? (task.nameEn ?? task.title) : task.title}
          </dd>
          <dt>{text("target.leads")}</dt>
          <dd>{names(task.leads)}</dd>
          {task.supports.length > 0 && (
            <>
              <dt>{text("target.supports")}</dt>
              <dd>{names(task.supports)}</dd>
            </>
          )}
        </dl>
        <ProgressForm key={id} target={target} />
        <h3>{text("progress.history")}</h3>
        {history.isPending && <LoadingNotice>{text("progress.loading")}</LoadingNotice>}
        {history.isError && (
          <ErrorNotice
            error={history.error}
            isRetrying={history.isFetching}
            onRetry={() => void history.refetch()}
          />
        )}
        {found && (
          <>
            <ProgressList
              entries={found.progress}
              countingId={standing.latest?.id ?? null}
              onWithdraw={onWithdraw}
            />
            <h3>{text("node.evidence")}</h3>
            <EvidenceList evidence={found.evidence} />
          </>
        )}
      </div>
    </aside>
  );
}
