import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { SavedViewDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";

interface Props {
  readonly id: string;
  /** @param content the view as its address */
  onOpen(id: string, content: string): void;
}

/** Reads a saved view and hands its address on. */
export function OpenView({ id, onOpen }: Props) {
  const text = useText();
  const found = useQuery({
    queryKey: ["saved-view", id],
    queryFn: ({ signal }) => request(SavedViewDocument, { id }, signal),
    staleTime: 0,
  });
  const view = found.data?.savedView;
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it is there
  useEffect(() => {
    if (view && !view.isDeleted) onOpen(id, view.saved.content);
  }, [view]);
  return (
    <main id="content" className="explore">
      <div className="explore-message">
        {found.isPending && <LoadingNotice>{text("saved.opening")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.isSuccess && (view === null || view?.isDeleted) && (
          <EmptyState
            isPage
            title={text(view === null ? "saved.missing" : "saved.gone")}
            hint={text("saved.goneHint")}
          >
            <a href="/">{text("app.home")}</a>
          </EmptyState>
        )}
      </div>
    </main>
  );
}
