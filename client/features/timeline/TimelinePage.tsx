import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { TimelineDocument, type TimelineKind } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { EntryLine } from "./EntryLine.tsx";
import {
  byYear,
  type Entry,
  firstKinds,
  kinds,
  readKinds,
  type YearGroup,
} from "./timeline-view.ts";

/** What has a date, by year and month; what has none, apart. */
export function TimelinePage() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const found = useQuery({
    queryKey: ["timeline"],
    queryFn: ({ signal }) => request(TimelineDocument, {}, signal),
    staleTime: 0,
  });
  const all = found.data?.timeline.entries ?? [];
  const shown = readKinds(address.list("kind"));
  const toggle = (kind: TimelineKind) => {
    const next = shown.includes(kind) ? shown.filter((one) => one !== kind) : [...shown, kind];
    const isFirst =
      next.length === firstKinds.length && next.every((one) => firstKinds.includes(one));
    // Nothing chosen is written too, or it would be read as the first choice.
    address.set({ kind: isFirst ? null : next.length === 0 ? ["none"] : next }, true);
  };
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("timeline.title")}</h1>
            <p className="quiet">{text("timeline.intro")}</p>
          </div>
        </header>
        {found.isPending && <LoadingNotice>{text("timeline.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && (
          <>
            <fieldset className="timeline-kinds" aria-label={text("timeline.kinds")}>
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="tool"
                  aria-pressed={shown.includes(kind)}
                  onClick={() => toggle(kind)}
                >
                  {enumName(lang, "TimelineKind", kind)}
                  <span className="count">{all.filter((entry) => entry.kind === kind).length}</span>
                </button>
              ))}
            </fieldset>
            {found.data.timeline.truncated && <p className="quiet">{text("timeline.truncated")}</p>}
            <TimelineBody
              entries={all.filter(({ kind }) => shown.includes(kind))}
              today={found.data.timeline.today}
            />
          </>
        )}
      </div>
    </main>
  );
}

function TimelineBody({ entries, today }: { entries: readonly Entry[]; today: string }) {
  const text = useText();
  if (entries.length === 0) {
    return <EmptyState title={text("timeline.none")} hint={text("timeline.noneHint")} />;
  }
  const years = byYear(entries);
  const undated = entries.filter(({ from }) => from === null);
  const thisYear = Number(today.slice(0, 4));
  const nextYear = years.find(({ year }) => year > thisYear)?.year ?? null;
  return (
    <>
      <nav className="timeline-years" aria-label={text("timeline.jump")}>
        {years.map(({ year, count }) => (
          <button key={year} type="button" onClick={() => jump(`year-${year}`)}>
            {year} <span className="count">{count}</span>
          </button>
        ))}
        {undated.length > 0 && (
          <button type="button" onClick={() => jump("undated")}>
            {text("timeline.undated")} <span className="count">{undated.length}</span>
          </button>
        )}
      </nav>
      <div className="timeline">
        {years.map((group) => (
          <YearPart key={group.year} group={group} today={group.year === nextYear ? today : null} />
        ))}
        {nextYear === null && (
          <p className="timeline-now">{text("timeline.now", { date: today })}</p>
        )}
      </div>
      {undated.length > 0 && (
        <section className="timeline-undated" aria-labelledby="undated">
          <h2 id="undated" tabIndex={-1}>
            {text("timeline.undated")} <span className="count">{undated.length}</span>
          </h2>
          <p className="quiet">{text("timeline.undatedHint")}</p>
          <EntryList entries={undated} />
        </section>
      )}
    </>
  );
}

/** Moves to a heading without a new page in the browser's history. */
function jump(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** @param today where it comes before this year and after the one before */
function YearPart({ group, today }: { group: YearGroup; today: string | null }) {
  const text = useText();
  return (
    <>
      {today !== null && <p className="timeline-now">{text("timeline.now", { date: today })}</p>}
      <section className="timeline-year" aria-labelledby={`year-${group.year}`}>
        <h2 id={`year-${group.year}`} tabIndex={-1}>
          {text("timeline.yearValue", { year: group.year })}{" "}
          <span className="count">{text("timeline.count", { n: group.count })}</span>
        </h2>
        {group.months.map(({ month, entries }) => (
          <div key={month ?? 0} className="timeline-month">
            <h3>
              {month === null ? text("timeline.wholeYear") : text("timeline.monthValue", { month })}
            </h3>
            <EntryList entries={entries} />
          </div>
        ))}
      </section>
    </>
  );
}

const firstShown = 25;

function EntryList({ entries }: { entries: readonly Entry[] }) {
  const text = useText();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? entries : entries.slice(0, firstShown);
  return (
    <>
      <ul>
        {shown.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className="text-button" onClick={() => setIsAll(true)}>
          {text("timeline.more", { n: entries.length - shown.length })}
        </button>
      )}
    </>
  );
}
