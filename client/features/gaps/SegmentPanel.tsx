import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { SegmentFactsDocument, type SegmentFactsQuery } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, labelName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { EvidenceList } from "../../ui/EvidenceList.tsx";
import { GapStateMark } from "../../ui/GapStateMark.tsx";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { compareKinds } from "../../ui/kinds.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { CandidateList } from "./CandidateList.tsx";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { ScoreBar } from "./GapTable.tsx";
import { Part, PlanWords, taskText } from "./Part.tsx";
import { ScorePart } from "./ScorePart.tsx";
import { scoreOf } from "./scoring.ts";
import { gapsKey, useBoard } from "./use-board.ts";
import { WhatIf } from "./WhatIf.tsx";
import { defaultWeights, readWeights } from "./weights.ts";

export interface SegmentPlace {
  readonly chain: string;
  readonly segment: string;
  readonly region: string;
}

interface Props extends SegmentPlace {
  graphAddress(id: string): string;
  onClose(): void;
}

/** All that is known of one segment in one region: why its state, whom to invite, what is there. */
export function SegmentPanel(props: Props) {
  const { chain, segment, region } = props;
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const head = useRef<HTMLHeadingElement>(null);
  const board = useBoard(region);
  const facts = useQuery({
    queryKey: [gapsKey, region, chain, segment],
    queryFn: ({ signal }) => request(SegmentFactsDocument, { chain, segment, region }, signal),
  });
  const found = board.data?.gapBoard.chains.find((one) => one.chain.id === chain);
  const gap = found?.gaps.find((one) => one.segment.id === segment);
  const isFound = gap !== undefined;
  // Who opened the panel by the keyboard reads on in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each segment anew
  useEffect(() => {
    if (isFound) head.current?.focus({ preventScroll: true });
  }, [segment, isFound]);
  if (!gap || !found || !board.data) return null;
  const weights = readWeights(address.get("w"), defaultWeights(board.data.gapBoard.policy));
  const own = facts.data?.gaps.find((one) => one.segment.id === segment);
  return (
    <aside className="segment-panel" aria-label={text("segment.panel")}>
      <header className="segment-head">
        <div>
          <h2 tabIndex={-1} ref={head}>
            {nameOf(lang, gap.segment)}
          </h2>
          <p className="quiet">
            {nameOf(lang, found.chain)} · {enumName(lang, "Stage", gap.segment.stage)} ·{" "}
            {nameOf(lang, board.data.gapBoard.region)}
          </p>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={text("segment.close")}
          title={text("segment.close")}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      <div className="segment-body">
        <p className="segment-state">
          <GapStateMark state={gap.state} />
          <ScoreBar score={scoreOf(gap, weights)} />
          {gap.move !== null && (
            <span className="move-mark">{enumName(lang, "ChainMove", gap.move)}</span>
          )}
          <a href={props.graphAddress(segment)}>{text("segment.toGraph")}</a>
        </p>
        <Part title={text("segment.why")}>
          <ul className="reasons">
            {gap.rules.map((rule) => (
              <li key={rule.code + rule.zh}>{rule[lang]}</li>
            ))}
          </ul>
        </Part>
        <Part title={text("segment.score")}>
          <details>
            <summary>{text("segment.scoreOpen")}</summary>
            <ScorePart gap={gap} weights={weights} />
          </details>
        </Part>
        {own !== undefined && own.signals.length > 0 && <PlanPart signals={own.signals} />}
        <CandidateList segment={segment} region={region} />
        {facts.isPending && <LoadingNotice>{text("segment.loading")}</LoadingNotice>}
        {facts.isError && (
          <ErrorNotice
            error={facts.error}
            isRetrying={facts.isFetching}
            onRetry={() => void facts.refetch()}
          />
        )}
        {facts.data && (
          <>
            <ContextPart facts={facts.data} graphAddress={props.graphAddress} />
            <Part title={text("segment.whatIf")}>
              <WhatIf
                chain={chain}
                segment={segment}
                region={region}
                before={found.gaps}
                firms={itemsOf(facts.data, "here").map(({ entity }) => entity)}
              />
            </Part>
            <Part title={text("segment.confirm")}>
              <ConfirmForm
                segment={segment}
                region={region}
                confirmations={facts.data.confirmations.filter((c) => c.segmentId === segment)}
              />
            </Part>
            <Part title={text("segment.evidence")}>
              <EvidenceList evidence={own?.evidence ?? []} />
            </Part>
          </>
        )}
      </div>
    </aside>
  );
}

function PlanPart({ signals }: { signals: SegmentFactsQuery["gaps"][number]["signals"] }) {
  const text = useText();
  const lang = useLang();
  return (
    <Part title={text("segment.plan")}>
      <p className="quiet">{text("segment.planHint")}</p>
      {signals.map(({ quote, kinds, task, evidence }) => (
        <PlanWords key={task.id + quote} quote={quote} kinds={kinds} place={evidence[0]}>
          {taskText(text, lang, task)}
        </PlanWords>
      ))}
    </Part>
  );
}

type Item = SegmentFactsQuery["segmentContext"][number]["items"][number];

const itemsOf = (facts: SegmentFactsQuery, group: string): readonly Item[] =>
  facts.segmentContext.find((one) => one.group === group)?.items ?? [];

const counted = new Set(["A", "B", "C"]);

function ContextPart(props: { facts: SegmentFactsQuery; graphAddress(id: string): string }) {
  const { facts, graphAddress } = props;
  const text = useText();
  const lang = useLang();
  const others = facts.segmentContext
    .filter(({ group }) => group !== "here" && group !== "elsewhere")
    .sort((a, b) => compareKinds(a.group, b.group));
  const list = (items: readonly Item[]) =>
    items.length === 0 ? (
      <p className="quiet">{text("segment.noFirms")}</p>
    ) : (
      <ul className="item-list">
        {items.map(({ entity, evidence }) => (
          <li key={entity.id}>
            <KindIcon label={entity.label} size={16} />{" "}
            <a href={graphAddress(entity.id)}>{nameOf(lang, entity)}</a>
            {entity.label === "Firm" && !evidence.some(({ grade }) => counted.has(grade)) && (
              <span className="unverified-mark">{text("segment.notCounted")}</span>
            )}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <Part title={text("segment.firmsHere")}>{list(itemsOf(facts, "here"))}</Part>
      <Part title={text("segment.firmsElsewhere")}>{list(itemsOf(facts, "elsewhere"))}</Part>
      {others.length > 0 && (
        <Part title={text("segment.related")}>
          {others.map(({ group, items }) => (
            <div key={group} className="related-group">
              <h4>{labelName(lang, group)}</h4>
              {list(items)}
            </div>
          ))}
        </Part>
      )}
    </>
  );
}
