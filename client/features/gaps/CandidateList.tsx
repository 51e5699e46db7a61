import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import {
  AddProspectDocument,
  CandidatesDocument,
  type CandidatesQuery,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf, translateName } from "../../i18n/translate.ts";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { linkOf } from "../../ui/evidence-view.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { Part, PlanWords, taskText } from "./Part.tsx";

type Candidate = CandidatesQuery["candidates"][number];

const firstShown = 5;

/** Firms elsewhere that could fill the gap, with what the plan can offer them. */
export function CandidateList({ segment, region }: { segment: string; region: string }) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [shown, setShown] = useState({ segment, n: firstShown });
  const found = useQuery({
    queryKey: ["candidates", segment, region],
    queryFn: ({ signal }) => request(CandidatesDocument, { segment, region }, signal),
  });
  const add = useMutation({
    mutationFn: (firm: Candidate["firm"]) =>
      request(AddProspectDocument, { firm: firm.id, segment, region }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["prospects"] }),
  });
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const candidates = found.data?.candidates ?? [];
  const n = shown.segment === segment ? shown.n : firstShown;
  const offers = found.data?.offers ?? [];
  return (
    <>
      <Part title={text("segment.candidates")}>
        {found.isPending && <LoadingNotice>{text("segment.candidatesLoading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && candidates.length === 0 && (
          <p className="quiet">
            {text("segment.noCandidates")} {text("segment.noCandidatesHint")}
          </p>
        )}
        <ul className="candidates">
          {candidates.slice(0, n).map((candidate) => (
            <CandidateCard
              key={candidate.firm.id}
              candidate={candidate}
              isAdded={added.has(`${segment} ${candidate.firm.id}`)}
              isBusy={add.isPending}
              onAdd={() =>
                add.mutate(candidate.firm, {
                  onSuccess: () =>
                    setAdded((before) => new Set([...before, `${segment} ${candidate.firm.id}`])),
                })
              }
            />
          ))}
        </ul>
        {candidates.length > n && (
          <button
            type="button"
            className="text-button"
            onClick={() => setShown({ segment, n: candidates.length })}
          >
            {text("segment.moreCandidates", { n: candidates.length - n })}
          </button>
        )}
        <div role="status">
          {add.isSuccess && text("segment.addedNotice", { name: nameOf(lang, add.variables) })}
        </div>
        {add.isError && (
          <p className="form-error" role="alert">
            {errorText(add.error, lang)}
          </p>
        )}
      </Part>
      {candidates.length > 0 && offers.length > 0 && (
        <Part title={text("segment.offers")}>
          <details>
            <summary>
              “{offers[0]?.quote}” {offers[0] && taskText(text, lang, offers[0].task)}
            </summary>
            {offers.map(({ quote, task, policies }) => (
              <PlanWords key={task.id + quote} quote={quote} place={task.evidence[0]}>
                {taskText(text, lang, task)}
                {policies.length > 0 && (
                  <span className="quiet">
                    {" "}
                    {text("segment.policies", {
                      names: policies
                        .map((policy) => nameOf(lang, policy))
                        .join(text("list.separator")),
                    })}
                  </span>
                )}
              </PlanWords>
            ))}
          </details>
        </Part>
      )}
    </>
  );
}

interface CardProps {
  readonly candidate: Candidate;
  readonly isAdded: boolean;
  readonly isBusy: boolean;
  onAdd(): void;
}

function CandidateCard({ candidate: c, isAdded, isBusy, onAdd }: CardProps) {
  const text = useText();
  const lang = useLang();
  const separator = text("list.separator");
  const percent = (share: number) => Math.round(share * 100);
  const known: string[] = [];
  if (c.revenueShare !== null) {
    known.push(
      text("segment.share", { share: `${percent(c.revenueShare)}%`, year: c.shareYear ?? "?" }),
    );
  }
  if (c.otherSegments > 0) {
    known.push(text("segment.fit", { n: c.otherSegments, m: c.otherPresent }));
  }
  if (c.supplyRelations > 0) {
    known.push(text("segment.ties", { n: c.supplyRelations, m: c.regionRelations }));
  }
  if (c.isListed) known.push(text("segment.listed"));
  if (c.km !== null && c.cluster !== null) {
    known.push(text("segment.km", { name: nameOf(lang, c.cluster), km: Math.round(c.km) }));
  }
  const unknown = c.values
    .filter(({ value }) => value === null)
    .map(({ part }) => translateName(lang, "part", part) ?? part);
  const place = [c.place ? nameOf(lang, c.place) : "", c.firm.city ?? ""].filter((v) => v !== "");
  const [evidence] = c.evidence;
  const link = evidence ? linkOf(evidence.source.url) : null;
  return (
    <li className="candidate">
      <div className="candidate-head">
        <strong>{nameOf(lang, c.firm)}</strong>
        <span className="quiet">{place.join(" ")}</span>
        <Button
          size="small"
          disabled={isAdded || isBusy}
          aria-label={`${text(isAdded ? "segment.added" : "segment.add")} ${nameOf(lang, c.firm)}`}
          onClick={onAdd}
        >
          {text(isAdded ? "segment.added" : "segment.add")}
        </Button>
      </div>
      <p>
        {c.rank === null || c.score === null
          ? text("segment.noRank", { coverage: percent(c.coverage) })
          : text("segment.rank", {
              rank: c.rank,
              score: Math.round(c.score),
              low: Math.round(c.range.low),
              high: Math.round(c.range.high),
            })}
        {c.rank !== null && (
          <span className="quiet">
            {" "}
            · {text("segment.coverage", { coverage: percent(c.coverage) })}
          </span>
        )}
      </p>
      <p className="candidate-facts">{known.join(lang === "zh" ? "；" : "; ")}</p>
      {unknown.length > 0 && (
        <p className="quiet">{text("segment.unknown", { parts: unknown.join(separator) })}</p>
      )}
      {evidence && (
        <p className="quiet candidate-source">
          {link === null ? (
            evidence.source.title
          ) : (
            <a href={link} target="_blank" rel="noreferrer">
              {evidence.source.title}
            </a>
          )}{" "}
          {text("evidence.grade", { grade: evidence.grade })}
        </p>
      )}
    </li>
  );
}
