import { lazy, Suspense, useState } from "react";
import { AskBox } from "../features/ask/AskBox.tsx";
import { ExplorePage, type Snapshot } from "../features/explore/ExplorePage.tsx";
import { traceStep } from "../features/explore/explore-view.ts";
import { useText } from "../i18n/I18nProvider.tsx";
import { useApp } from "./App.tsx";
import { openedId, withoutSaved, withPlaces } from "./saved-places.ts";
import { type ViewState, writeView } from "./view-state.ts";

const SaveDialog = lazy(() =>
  import("../features/saved/SaveDialog.tsx").then((m) => ({ default: m.SaveDialog })),
);

interface Saving {
  snapshot(): Snapshot;
  announce(words: string): void;
}

export function ExploreRoute() {
  const { view, change, history, isDark } = useApp();
  const text = useText();
  const [saving, setSaving] = useState<Saving | null>(null);
  return (
    <>
      <ExplorePage
        view={view}
        change={change}
        history={history}
        isDark={isDark}
        title={null}
        askBox={
          <AskBox
            asked={questionOf(view)}
            onAsk={(text) => change((now) => traceStep(now, { kind: "ask", text }))}
          />
        }
        onSave={(snapshot, announce) => setSaving({ snapshot, announce })}
      />
      {saving !== null && (
        <Suspense>
          <SaveDialog
            view={() => ({
              ...saving.snapshot(),
              address: writeView(withoutSaved(view)).toString(),
            })}
            openedId={openedId(view)}
            onSaved={(id, name) => {
              change((now) => withPlaces(now, id));
              saving.announce(text("saved.done", { name }));
            }}
            onClose={() => setSaving(null)}
          />
        </Suspense>
      )}
    </>
  );
}

const questionOf = (view: ViewState): string | null =>
  view.trace?.startsWith("ask=") ? view.trace.slice("ask=".length) : null;
