import Button from "antd/es/button";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { useAddress } from "../../ui/use-address.ts";
import { AddSlideDialog } from "./AddSlideDialog.tsx";
import { type Briefing, hiderOf, type Slide, useBriefing } from "./briefing.ts";
import { ExportBar } from "./ExportBar.tsx";
import { freeId, insertSlide, moveSlide, moveTo, removeSlide } from "./edits.ts";
import { MaskSwitch } from "./MaskSwitch.tsx";
import { NodeCard } from "./NodeCard.tsx";
import { PageView } from "./PageView.tsx";
import { type DrawPicture, useStudio } from "./PictureStudio.tsx";
import { SlideForm } from "./SlideForm.tsx";
import { SlideStrip } from "./SlideStrip.tsx";
import { useThumbnail } from "./thumbnail.ts";
import { type Editor, type SaveState, useEditor } from "./use-editor.ts";

interface Props {
  readonly id: string;
  readonly draw: DrawPicture;
}

/** A briefing as a storyboard: its slides in order, one of them large, and what can be changed of it. */
export function BriefPage({ id, draw }: Props) {
  const text = useText();
  const address = useAddress();
  const found = useBriefing(id);
  const briefing = found.data?.briefing;
  if (briefing && !briefing.isDeleted) {
    return <Storyboard key={id} briefing={briefing} draw={draw} />;
  }
  return (
    <main id="content" className="page">
      <div className="page-body">
        {found.isPending && <LoadingNotice>{text("brief.loading")}</LoadingNotice>}
        {found.isError && (
          <ErrorNotice
            error={found.error}
            isRetrying={found.isFetching}
            onRetry={() => void found.refetch()}
          />
        )}
        {briefing?.isDeleted && (
          <EmptyState isPage title={text("brief.gone")} hint={text("brief.goneHint")}>
            <a href={address.to("/briefs")}>{text("brief.toAll")}</a>
          </EmptyState>
        )}
      </div>
    </main>
  );
}

function Storyboard({ briefing, draw }: { briefing: Briefing; draw: DrawPicture }) {
  const text = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const isMasked = address.get("mask") === "1";
  const masked = useBriefing(briefing.id, true, isMasked);
  const shown = (isMasked ? masked.data?.briefing : null) ?? briefing;
  const studio = useStudio(shown, draw);
  const editor = useEditor(briefing);
  useThumbnail(briefing, studio);
  const [removed, setRemoved] = useState<{ slide: Slide; at: number } | null>(null);
  const [said, setSaid] = useState("");
  const [isAdding, setIsAdding] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { outline } = editor;
  const chosen =
    outline.slides.find((slide) => slide.id === address.get("slide")) ?? outline.slides[0] ?? null;
  const choose = (id: string) => address.set({ slide: id });
  const pages = shown.pages.filter((page) => page.slideId === chosen?.id);
  const name = (slide: Slide) => (slide.isCover ? outline.title : slide.title);
  const remove = (slide: Slide) => {
    if (outline.slides.length === 1) return;
    const at = outline.slides.indexOf(slide);
    const next = outline.slides[at + 1] ?? outline.slides[at - 1];
    editor.change(removeSlide(slide.id));
    setRemoved({ slide, at });
    if (next) choose(next.id);
  };
  const add = (slide: Slide, sources: typeof outline.sources = []) => {
    const at = chosen === null ? outline.slides.length : outline.slides.indexOf(chosen) + 1;
    const fresh = { ...slide, id: freeId(outline, slide.id) };
    editor.change(insertSlide(at, fresh, sources));
    setSaid(text("brief.added", { name: name(fresh) }));
    choose(fresh.id);
  };
  const place = `/briefs/${encodeURIComponent(briefing.id)}`;
  const leaveTo = (path: string) => void editor.saveNow().then(() => navigate(address.to(path)));
  return (
    <main id="content" className="brief">
      <style>{briefing.pageStyle}</style>
      <header className="brief-head">
        <div className="brief-title">
          <a href={address.to("/briefs")}>‹ {text("brief.toAll")}</a>
          <h1>{outline.title}</h1>
          <SaveWords editor={editor} />
        </div>
        <div className="brief-tools">
          <Button onClick={() => leaveTo(`${place}/present`)}>{text("brief.present")}</Button>
          <Button onClick={() => leaveTo(`${place}/wall`)}>{text("brief.wall")}</Button>
          <MaskSwitch />
          <ExportBar
            briefing={shown}
            isMasked={isMasked && shown !== briefing}
            studio={studio}
            before={editor.saveNow}
            printAddress={address.to(`${place}/print`, { mask: isMasked ? "1" : null })}
          />
        </div>
      </header>
      <div role="status" className="brief-status">
        {said}
        {removed !== null && (
          <>
            {text("brief.removed", { name: name(removed.slide) })}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                editor.change(insertSlide(removed.at, removed.slide));
                choose(removed.slide.id);
                setRemoved(null);
              }}
            >
              {text("brief.undo")}
            </button>
          </>
        )}
      </div>
      <div className="brief-body">
        <SlideStrip
          slides={outline.slides}
          pages={shown.pages}
          drawings={studio.drawings}
          chosenId={chosen?.id ?? null}
          nameOf={name}
          onChoose={choose}
          onMove={(slide, by) => {
            editor.change(moveSlide(slide.id, by));
            setRemoved(null);
            const at = outline.slides.indexOf(slide) + by + 1;
            setSaid(text("brief.moved", { name: name(slide), n: at }));
          }}
          onDrop={(from, to) => editor.change((now) => moveTo(now, from, to))}
          onDuplicate={(slide) => add({ ...slide, isCover: false })}
          onRemove={remove}
          onAdd={() => setIsAdding(true)}
        />
        <section className="brief-preview" aria-label={text("brief.preview")}>
          {pages.map((page) => (
            <div key={page.part} className="brief-paper">
              <PageView page={page} drawings={studio.drawings} onChoose={setAsked} />
            </div>
          ))}
          {pages.length === 0 && <LoadingNotice>{text("brief.layingOut")}</LoadingNotice>}
          {asked !== null && (
            <NodeCard
              id={asked}
              hide={hiderOf(shown.masks)}
              isMasked={isMasked}
              onClose={() => setAsked(null)}
            />
          )}
        </section>
        {chosen !== null && (
          <SlideForm
            key={chosen.id}
            slide={chosen}
            outline={outline}
            briefingId={briefing.id}
            pictures={pages.flatMap((page) => page.pictures)}
            drawings={studio.drawings}
            change={editor.change}
          />
        )}
      </div>
      {studio.stage}
      {isAdding && (
        <AddSlideDialog
          regionId={outline.regionId}
          onAdd={(slide, sources) => {
            add(slide, sources);
            setIsAdding(false);
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
    </main>
  );
}

/** How far writing has come, in words, with a way on where it has not. */
function SaveWords({ editor }: { editor: Editor }): ReactNode {
  const text = useText();
  const lang = useLang();
  const words: Record<SaveState["kind"], string> = {
    saved: text("brief.saved"),
    waiting: text("brief.saveWaiting"),
    saving: text("brief.saving"),
    failed: text("brief.saveFailed"),
    conflict: text("brief.saveConflict"),
  };
  const { state } = editor;
  const hasError = state.kind === "failed" || state.kind === "conflict";
  return (
    <p className={hasError ? "save-words form-error" : "save-words quiet"} role="status">
      {words[state.kind]}
      {state.kind === "saved" && state.at !== null && ` ${state.at}`}
      {hasError && (
        <>
          {" "}
          {errorText(state.error, lang)}{" "}
          <button
            type="button"
            className="text-button"
            onClick={state.kind === "conflict" ? editor.takeLatest : () => void editor.saveNow()}
          >
            {text(state.kind === "conflict" ? "brief.takeLatest" : "error.retry")}
          </button>
        </>
      )}
    </p>
  );
}
