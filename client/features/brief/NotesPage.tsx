import Button from "antd/es/button";
import { useEffect, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Briefing } from "./briefing.ts";
import { PageView } from "./PageView.tsx";
import { type DrawPicture, useStudio } from "./PictureStudio.tsx";
import { Screen } from "./PresentPage.tsx";
import { useChannel } from "./use-show.ts";

/** What the speaker sees: this page and the next, the notes, the clock; and it turns the pages too. */
export function NotesPage({ id, draw }: { id: string; draw: DrawPicture }) {
  return (
    <Screen id={id} isMasked={false}>
      {(briefing) => <Notes briefing={briefing} draw={draw} />}
    </Screen>
  );
}

function Notes({ briefing, draw }: { briefing: Briefing; draw: DrawPicture }) {
  const text = useText();
  const studio = useStudio(briefing, draw);
  const [at, setAt] = useState<{ page: number; isBlack: boolean } | null>(null);
  const [started] = useState(() => Date.now());
  const [now, setNow] = useState(() => Date.now());
  const tell = useChannel(briefing.id, (message) => {
    if (message.kind === "at") setAt({ page: message.page, isBlack: message.isBlack });
  });
  useEffect(() => tell({ kind: "hello" }), [tell]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const page = briefing.pages[at?.page ?? 0];
  const next = briefing.pages[(at?.page ?? 0) + 1];
  const go = (by: number) => tell({ kind: "go", page: (at?.page ?? 0) + by });
  const two = (n: number) => String(n).padStart(2, "0");
  const seconds = Math.max(0, Math.floor((now - started) / 1000));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      tell({ kind: "go", page: (at?.page ?? 0) + by });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [tell, at]);
  return (
    <div className="notes">
      <header className="notes-head">
        <h1>{text("brief.notesOf", { name: briefing.title })}</h1>
        <p className="notes-clock">
          <strong>{new Date(now).toTimeString().slice(0, 8)}</strong>{" "}
          <span className="quiet">
            {text("brief.elapsed", {
              time: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`,
            })}
          </span>
        </p>
      </header>
      {at === null && <p role="status">{text("brief.notesWaiting")}</p>}
      <div className="notes-pages">
        <section>
          <h2>
            {text("brief.pageOf", { n: (at?.page ?? 0) + 1, total: briefing.pages.length })}
            {at?.isBlack ? ` · ${text("brief.black")}` : ""}
          </h2>
          {page && <PageView page={page} drawings={studio.drawings} onChoose={null} />}
        </section>
        <section>
          <h2>{text("brief.nextPage")}</h2>
          {next ? (
            <PageView page={next} drawings={studio.drawings} onChoose={null} />
          ) : (
            <p className="quiet">{text("brief.lastPage")}</p>
          )}
        </section>
      </div>
      <section className="notes-words" aria-label={text("brief.notes")}>
        <p>{page?.notes || text("brief.noNotes")}</p>
      </section>
      <p className="notes-tools">
        <Button onClick={() => go(-1)}>{text("brief.previous")}</Button>
        <Button type="primary" onClick={() => go(1)}>
          {text("brief.next")}
        </Button>
        <Button onClick={() => tell({ kind: "black" })}>{text("brief.blackKey")}</Button>
      </p>
      {studio.stage}
    </div>
  );
}
