import Button from "antd/es/button";
import { useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing } from "../../ui/drawing.ts";
import type { Page, Slide } from "./briefing.ts";
import { PageView } from "./PageView.tsx";

interface Props {
  readonly slides: readonly Slide[];
  readonly pages: readonly Page[];
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly chosenId: string | null;
  nameOf(slide: Slide): string;
  onChoose(id: string): void;
  /** @param by -1 earlier, 1 later */
  onMove(slide: Slide, by: number): void;
  onDrop(from: number, to: number): void;
  onDuplicate(slide: Slide): void;
  onRemove(slide: Slide): void;
  onAdd(): void;
}

/** The slides in their order, small; put in another order by dragging, by keys or by buttons. */
export function SlideStrip(props: Props) {
  const { slides, pages, drawings, chosenId } = props;
  const text = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const drop = (to: number) => {
    if (dragged !== null) props.onDrop(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <nav className="slide-strip" aria-label={text("brief.slides")}>
      <Button block onClick={props.onAdd}>
        {text("brief.addSlide")}
      </Button>
      <p className="quiet">{text("brief.orderHint")}</p>
      <ol>
        {slides.map((slide, i) => {
          const name = props.nameOf(slide);
          const page = pages.find((one) => one.slideId === slide.id);
          const isChosen = slide.id === chosenId;
          return (
            <li
              key={slide.id}
              className={over === i && dragged !== i ? "slide-item slide-over" : "slide-item"}
              draggable
              onDragStart={() => setDragged(i)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(i);
              }}
              onDrop={() => drop(i)}
              onDragEnd={() => setDragged(null)}
            >
              <button
                type="button"
                className="slide-thumb"
                aria-current={isChosen}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => props.onChoose(slide.id)}
                onKeyDown={(event) => {
                  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                  if (by === undefined) return;
                  event.preventDefault();
                  if (event.altKey) {
                    if (i + by >= 0 && i + by < slides.length) props.onMove(slide, by);
                    return;
                  }
                  const next = slides[i + by];
                  if (!next) return;
                  props.onChoose(next.id);
                  const list = event.currentTarget.closest("ol");
                  list?.querySelectorAll<HTMLElement>(".slide-thumb")[i + by]?.focus();
                }}
              >
                <span className="slide-number">{i + 1}</span>
                <span className="visually-hidden"> {name}</span>
                <span className="slide-small" aria-hidden="true" inert>
                  {page ? (
                    <PageView page={page} drawings={drawings} onChoose={null} />
                  ) : (
                    <span className="slide-blank">{name}</span>
                  )}
                </span>
              </button>
              {isChosen && (
                <p className="slide-actions">
                  <button
                    type="button"
                    className="icon-button"
                    disabled={i === 0}
                    aria-label={text("brief.earlier", { name })}
                    title={text("brief.earlier", { name })}
                    onClick={() => props.onMove(slide, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="icon-button"
                    disabled={i === slides.length - 1}
                    aria-label={text("brief.later", { name })}
                    title={text("brief.later", { name })}
                    onClick={() => props.onMove(slide, 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    disabled={slide.isCover}
                    onClick={() => props.onDuplicate(slide)}
                  >
                    {text("brief.duplicate")}
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    disabled={slides.length === 1}
                    onClick={() => props.onRemove(slide)}
                  >
                    {text("brief.remove")}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
