import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import {
  type BriefingHeadPartsFragment,
  BriefingsDocument,
  DeleteBriefingDocument,
  DuplicateBriefingDocument,
  RestoreBriefingDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { briefingsKey, newAddress } from "./briefing.ts";
import { useSubjects } from "./use-subjects.ts";

/** Briefings that are kept, and what a new one can be made of in one step. */
export function BriefsPage() {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [deleted, setDeleted] = useState<BriefingHeadPartsFragment | null>(null);
  const found = useQuery({
    queryKey: briefingsKey,
    queryFn: ({ signal }) => request(BriefingsDocument, {}, signal),
    staleTime: 0,
  });
  const change = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => client.invalidateQueries({ queryKey: briefingsKey }),
  });
  const all = found.data?.briefings ?? [];
  return (
    <main id="content" className="page">
      <div className="page-body">
        <header className="page-head">
          <div>
            <h1>{text("brief.pageTitle")}</h1>
            <p className="quiet">{text("brief.pageHint")}</p>
          </div>
        </header>
        <NewOnes />
        <h2>{text("brief.kept")}</h2>
        <div role="status" className="page-status">
          {deleted !== null && (
            <p>
              {text("brief.deleted", { name: deleted.title })}{" "}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  change.mutate(() => request(RestoreBriefingDocument, { id: deleted.id }));
                  setDeleted(null);
                }}
              >
                {text("brief.undo")}
              </button>
            </p>
          )}
        </div>
        {change.isError && (
          <p className="form-error" role="alert">
            {errorText(change.error, lang)}
          </p>
        )}
        {found.isPending && <LoadingNotice>{text("brief.loadingAll")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && all.length === 0 && (
          <EmptyState title={text("brief.none")} hint={text("brief.noneHint")} />
        )}
        <ul className="brief-list" aria-label={text("brief.kept")}>
          {all.map((one) => (
            <BriefCard
              key={one.id}
              briefing={one}
              onDuplicate={() =>
                change.mutate(() =>
                  request(DuplicateBriefingDocument, {
                    id: one.id,
                    title: text("brief.copyName", { name: one.title }).slice(0, 80),
                  }),
                )
              }
              onDelete={() =>
                change.mutate(async () => {
                  await request(DeleteBriefingDocument, { id: one.id });
                  setDeleted(one);
                })
              }
            />
          ))}
        </ul>
      </div>
    </main>
  );
}

/** One step from here to a full draft: of a chain, of a department; of a gap, from its panel. */
function NewOnes() {
  const text = useText();
  const lang = useLang();
  const address = useAddress();
  const subjects = useSubjects();
  const region = address.get("region");
  const link = (template: "CHAIN" | "DEPARTMENT", one: { id: string }) => {
    const { path, values } = newAddress(template, one.id, region);
    return address.to(path, values);
  };
  return (
    <section className="brief-new" aria-label={text("brief.new")}>
      <div>
        <h2>{text("enum.BriefTemplate.CHAIN")}</h2>
        <p className="quiet">{text("brief.templateHint.CHAIN")}</p>
        {subjects.isPending && <LoadingNotice>{text("brief.loading")}</LoadingNotice>}
        <p className="brief-choices">
          {subjects.data?.chains.map((one) => (
            <Button key={one.id} href={link("CHAIN", one)}>
              {nameOf(lang, one)}
            </Button>
          ))}
        </p>
      </div>
      <div>
        <h2>{text("enum.BriefTemplate.GAP")}</h2>
        <p className="quiet">{text("brief.templateHint.GAP")}</p>
        <p className="brief-choices">
          <Button href={address.to("/gaps", { region })}>{text("brief.toGaps")}</Button>
        </p>
      </div>
      <div>
        <h2>{text("enum.BriefTemplate.DEPARTMENT")}</h2>
        <p className="quiet">{text("brief.templateHint.DEPARTMENT")}</p>
        <p className="brief-choices">
          {subjects.data?.departments.map((one) => (
            <Button key={one.id} size="small" href={link("DEPARTMENT", one)}>
              {nameOf(lang, one)}
            </Button>
          ))}
        </p>
      </div>
    </section>
  );
}

function BriefCard(props: {
  briefing: BriefingHeadPartsFragment;
  onDuplicate(): void;
  onDelete(): void;
}) {
  const text = useText();
  const address = useAddress();
  const { id, title, subtitle, slideCount, thumbnail, changedAt } = props.briefing;
  const place = `/briefs/${encodeURIComponent(id)}`;
  return (
    <li className="brief-card">
      <a
        href={address.to(place)}
        className="brief-thumb"
        aria-label={text("brief.open", { name: title })}
      >
        {thumbnail === null ? (
          <span aria-hidden="true">{title}</span>
        ) : (
          <img src={thumbnail} alt="" />
        )}
      </a>
      <p className="brief-card-title">
        <a href={address.to(place)}>{title}</a>
      </p>
      <p className="quiet">{subtitle}</p>
      <p className="quiet">
        {text("brief.cardLine", {
          n: slideCount,
          date: new Date(changedAt).toLocaleString("sv-SE").slice(0, 16),
        })}
      </p>
      <p className="saved-actions">
        <Button size="small" type="primary" href={address.to(place)}>
          {text("saved.open")}
        </Button>
        <Button size="small" href={address.to(`${place}/present`)}>
          {text("brief.present")}
        </Button>
        <Button size="small" onClick={props.onDuplicate}>
          {text("brief.duplicate")}
        </Button>
        <Button size="small" onClick={props.onDelete}>
          {text("saved.delete")}
        </Button>
      </p>
    </li>
  );
}
