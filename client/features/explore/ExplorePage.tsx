import { type ReactNode, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { Explorer } from "./Explorer.tsx";
import type { ChangeExplore } from "./explore-actions.ts";
import type { ExploreView } from "./explore-view.ts";
import type { PageHistory } from "./Toolbar.tsx";
import { useSlice } from "./use-slice.ts";

/** What a saved view keeps beside its address. */
export interface Snapshot {
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  readonly thumbnail: string | null;
}

export interface ExplorePageProps {
  readonly view: ExploreView;
  readonly change: ChangeExplore;
  readonly history: PageHistory;
  readonly isDark: boolean;
  /** The box for questions, made elsewhere. */
  readonly askBox: ReactNode;
  /** A name for what is exported, where the view has one. */
  readonly title: string | null;
  /** @param announce says over the picture what came of it */
  onSave(snapshot: () => Snapshot, announce: (words: string) => void): void;
}

export function ExplorePage(props: ExplorePageProps) {
  const text = useText();
  const state = useSlice(props.view.steps);
  const { slice, pendingStep } = state;
  const [isDrawn, setIsDrawn] = useState(false);
  // A link with steps is drawn once all of them are there, and not in jumps.
  if (!isDrawn && slice !== null && (pendingStep === null || state.error !== null))
    setIsDrawn(true);

  if (slice === null || !isDrawn) {
    return (
      <main id="content" className="explore">
        <div className="explore-message">
          {state.error !== null ? (
            <ErrorNotice error={state.error} isRetrying={state.isRetrying} onRetry={state.retry} />
          ) : (
            <LoadingNotice>{text("graph.loading")}</LoadingNotice>
          )}
        </div>
      </main>
    );
  }
  if (slice.nodes.size === 0 && props.view.steps.length === 0) {
    return (
      <main id="content" className="explore">
        <div className="explore-message">
          <EmptyState title={text("graph.empty")} hint={text("graph.emptyHint")} />
        </div>
      </main>
    );
  }
  return <Explorer {...props} state={{ ...state, slice }} />;
}
