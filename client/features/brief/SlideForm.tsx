import { useState } from "react";
import { KeepPictureDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing } from "../../ui/drawing.ts";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { BlockForm } from "./BlockForm.tsx";
import type { Outline, PagePicture, Slide } from "./briefing.ts";
import { changeSlide } from "./edits.ts";
import { OwnMark } from "./OwnMark.tsx";
import type { Editor } from "./use-editor.ts";

interface Props {
  readonly slide: Slide;
  readonly outline: Outline;
  readonly briefingId: string;
  readonly pictures: readonly PagePicture[];
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly change: Editor["change"];
}

/** What of a slide can be changed. */
export function SlideForm(props: Props) {
  const { slide, outline, change } = props;
  const text = useText();
  const edit = (make: (slide: Slide) => Slide) => change(changeSlide(slide.id, make));
  return (
    <aside className="slide-form" aria-label={text("brief.form")}>
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        {slide.isCover ? (
          <>
            <label>
              {text("brief.title")}
              <input
                type="text"
                maxLength={80}
                value={outline.title}
                onChange={(event) => {
                  const title = event.target.value;
                  // A briefing without a name is not written.
                  if (title.trim() !== "") change((now) => ({ ...now, title }));
                }}
              />
            </label>
            <label>
              {text("brief.subtitle")}
              <input
                type="text"
                maxLength={120}
                value={outline.subtitle}
                onChange={(event) => {
                  const subtitle = event.target.value;
                  change((now) => ({ ...now, subtitle }));
                }}
              />
            </label>
          </>
        ) : (
          <label>
            {text("brief.slideTitle")}
            {slide.isOwnTitle && slide.origin !== null && <OwnMark />}
            <input
              type="text"
              maxLength={120}
              value={slide.title}
              onChange={(event) => {
                const title = event.target.value;
                edit((now) => ({ ...now, title, isOwnTitle: true }));
              }}
            />
          </label>
        )}
        <FreezeField {...props} />
        {slide.blocks.map((block) => (
          <BlockForm
            key={block.key}
            block={block}
            slide={slide}
            drawing={drawingFor(props, block.spec?.kind ?? null)}
            change={change}
          />
        ))}
        <label>
          {text("brief.notes")}
          {slide.isOwnNotes && slide.origin !== null && <OwnMark />}
          <textarea
            rows={4}
            maxLength={4000}
            value={slide.notes}
            onChange={(event) => {
              const notes = event.target.value;
              edit((now) => ({ ...now, notes, isOwnNotes: true }));
            }}
          />
        </label>
        <p className="quiet">
          {text(slide.origin === null ? "brief.ownSlide" : "brief.followsData")}
        </p>
      </form>
    </aside>
  );
}

function drawingFor({ pictures, drawings }: Props, kind: string | null): Drawing | null {
  const found = pictures.find(({ spec }) => spec.kind === kind);
  return found === undefined ? null : (drawings.get(found.key) ?? null);
}

/** Figures follow the data, or are kept as of a day, with their drawings. */
function FreezeField({ slide, briefingId, pictures, drawings, change }: Props) {
  const text = useText();
  const lang = useLang();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isFrozen = slide.frozenAt !== null;
  const hasData = slide.origin !== null || slide.blocks.some((block) => block.kind === "picture");
  if (!hasData || slide.isCover) return null;
  const freeze = async () => {
    const at = localDay();
    for (const { key } of pictures) {
      const drawing = drawings.get(key);
      if (!drawing) continue;
      const kept = key.includes("@") ? key : `${key}@${slide.id}`;
      await request(KeepPictureDocument, { id: briefingId, key: kept, svg: drawing.svg });
    }
    change(changeSlide(slide.id, (now) => ({ ...now, frozenAt: at })));
  };
  const toggle = () => {
    setError(null);
    if (isFrozen) return change(changeSlide(slide.id, (now) => ({ ...now, frozenAt: null })));
    setIsBusy(true);
    freeze()
      .catch(setError)
      .finally(() => setIsBusy(false));
  };
  return (
    <div>
      <label className="look-choice">
        <input type="checkbox" checked={isFrozen} disabled={isBusy} onChange={toggle} />
        {text("brief.freeze")}
      </label>
      <p className="quiet">
        {isFrozen ? text("brief.frozen", { date: slide.frozenAt ?? "" }) : text("brief.freezeHint")}
      </p>
      {error !== null && (
        <p className="form-error" role="alert">
          {errorText(error, lang)}
        </p>
      )}
    </div>
  );
}

function localDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
