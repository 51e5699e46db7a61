import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type BriefTemplate, CreateBriefingDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";

const templates: readonly BriefTemplate[] = ["CHAIN", "GAP", "DEPARTMENT", "BOARD"];

/** Makes a briefing of a template and opens it. */
export function NewBriefPage() {
  const text = useText();
  const navigate = useNavigate();
  const address = useAddress();
  const [error, setError] = useState<unknown>(null);
  const template = templates.find((one) => one === address.get("template"));
  const of = address.get("of");
  const region = address.get("region");
  const isAsked = useRef(false);
  const make = () => {
    if (!template || of === null) return;
    setError(null);
    request(CreateBriefingDocument, { template, of, region }).then(
      ({ createBriefing }) =>
        void navigate(address.to(`/briefs/${encodeURIComponent(createBriefing.id)}`), {
          replace: true,
        }),
      setError,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one briefing, however often it is rendered
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    make();
  }, []);
  return (
    <main id="content" className="page">
      <div className="page-body">
        {!template || of === null ? (
          <EmptyState isPage title={text("brief.noTemplate")}>
            <a href={address.to("/briefs")}>{text("brief.toAll")}</a>
          </EmptyState>
        ) : error === null ? (
          <LoadingNotice>{text("brief.computing")}</LoadingNotice>
        ) : (
          <ErrorNotice error={error} isRetrying={false} onRetry={make} />
        )}
      </div>
    </main>
  );
}
