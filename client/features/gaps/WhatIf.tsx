import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { WhatIfGapsDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { GapStateMark } from "../../ui/GapStateMark.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import type { SegmentPlace } from "./SegmentPanel.tsx";
import { type BoardGap, gapsKey } from "./use-board.ts";

interface Props extends SegmentPlace {
  readonly before: readonly BoardGap[];
  readonly firms: readonly { id: string; name: string; nameEn: string | null }[];
}

interface Supposed {
  readonly segment: string;
  readonly without: string | null;
}

/** Supposes a firm more or less and says what would change; nothing is written. */
export function WhatIf({ chain, segment, region, before, firms }: Props) {
  const text = useText();
  const lang = useLang();
  const [chosen, setChosen] = useState<Supposed | null>(null);
  const supposed = chosen?.segment === segment ? chosen : null;
  const whatIf = supposed?.without == null ? { extra: [segment] } : { without: [supposed.without] };
  const result = useQuery({
    queryKey: [gapsKey, region, "what-if", chain, segment, supposed?.without ?? "+"],
    queryFn: ({ signal }) => request(WhatIfGapsDocument, { chain, region, whatIf }, signal),
    enabled: supposed !== null,
  });
  const pairs = (result.data?.gaps ?? []).flatMap((gap) => {
    const was = before.find((one) => one.segment.id === gap.segment.id);
    return was ? [{ gap, was }] : [];
  });
  const changed = pairs.filter(({ gap, was }) => gap.state !== was.state);
  const moved = pairs.filter(
    ({ gap, was }) => JSON.stringify(gap.scoreRange) !== JSON.stringify(was.scoreRange),
  );
  return (
    <div className="what-if">
      <p className="what-if-choices">
        <button
          type="button"
          className="tool"
          aria-pressed={supposed !== null && supposed.without === null}
          onClick={() => setChosen({ segment, without: null })}
        >
          {text("segment.whatIfAdd")}
        </button>
        {firms.slice(0, 6).map((firm) => (
          <button
            key={firm.id}
            type="button"
            className="tool"
            aria-pressed={supposed?.without === firm.id}
            onClick={() => setChosen({ segment, without: firm.id })}
          >
            {text("segment.whatIfRemove", { name: nameOf(lang, firm) })}
          </button>
        ))}
        {supposed !== null && (
          <button type="button" className="text-button" onClick={() => setChosen(null)}>
            {text("segment.whatIfClear")}
          </button>
        )}
      </p>
      <div role="status">
        {supposed !== null && result.isPending && (
          <LoadingNotice>{text("segment.whatIfLoading")}</LoadingNotice>
        )}
        {supposed !== null && result.isSuccess && (
          <>
            <p>
              {changed.length === 0
                ? text("segment.whatIfNone")
                : text("segment.whatIfChanged", { n: changed.length })}
            </p>
            <p className="quiet">
              {moved.length > 0 && text("segment.whatIfScores", { n: moved.length })}
            </p>
            <ul>
              {changed.map(({ gap, was }) => (
                <li key={gap.segment.id}>
                  <span className="visually-hidden">
                    {text("segment.whatIfChange", {
                      name: nameOf(lang, gap.segment),
                      before: enumName(lang, "GapState", was.state),
                      to: enumName(lang, "GapState", gap.state),
                    })}
                  </span>
                  <span aria-hidden="true">
                    {nameOf(lang, gap.segment)} <GapStateMark state={was.state} /> →{" "}
                    <GapStateMark state={gap.state} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {result.isError && (
        <ErrorNotice
          error={result.error}
          isRetrying={result.isFetching}
          onRetry={() => void result.refetch()}
        />
      )}
    </div>
  );
}
