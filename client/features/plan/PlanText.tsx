import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { bringIntoView, elementAt } from "./plan-scroll.ts";
import { readSpan, type Span } from "./plan-text.ts";

interface Props {
  readonly name: string;
  readonly pane: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
  /** The mark whose card stays open. */
  readonly opened: Span | null;
  onOpen(mark: Span | null): void;
  onScroll(): void;
  /** @param isOpened whether it stays open and can be used */
  card(offset: number, isOpened: boolean): ReactNode;
}

const cardWidth = 330;
const wordOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".plan-word") : null;

/**
 * The pane in which the text scrolls. Marks explain themselves under the pointer and the focus; a press
 * keeps the card open. The marks are one stop of the tab key, and arrow keys go through them.
 */
export function PlanText({ name, pane, children, opened, onOpen, onScroll, card }: Props) {
  const text = useText();
  const [hovered, setHovered] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    const element = pane.current;
    if (element) keepOneStop(element);
  });
  const close = () => {
    if (opened === null || !pane.current) return;
    elementAt(pane.current, opened.start)?.focus({ preventScroll: true });
    onOpen(null);
  };
  const shown = hovered !== null && !(opened !== null && isIn(hovered, opened)) ? hovered : null;
  return (
    <section
      ref={pane}
      className="plan-pane"
      aria-label={name}
      onScroll={onScroll}
      onMouseOver={(event) => setHovered(offsetOf(wordOf(event.target)))}
      onMouseLeave={() => setHovered(null)}
      onFocus={(event) => {
        const word = wordOf(event.target);
        if (word && pane.current) keepOneStop(pane.current, word);
        setHovered(offsetOf(word));
      }}
      onBlur={() => setHovered(null)}
      onClick={(event) => {
        const word = wordOf(event.target);
        if (!word || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        wantsFocus.current = true;
        setHovered(null);
        onOpen(readSpan(/\d+-\d+$/.exec(word.getAttribute("href") ?? "")?.[0] ?? null));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          if (opened === null && hovered === null) return;
          event.preventDefault();
          setHovered(null);
          close();
        }
        const word = wordOf(event.target);
        const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (!word || by === 0 || !pane.current || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        const words = wordsIn(pane.current);
        const next = words[words.indexOf(word) + by];
        if (!next) return;
        bringIntoView(pane.current, next);
        next.focus({ preventScroll: true });
      }}
    >
      <p className="visually-hidden">{text("plan.textKeys")}</p>
      <div className="plan-sheets">
        {children}
        {shown !== null && (
          <Floating key={`over ${shown}`} offset={shown}>
            <div className="plan-card plan-card-over" role="tooltip">
              {card(shown, false)}
            </div>
          </Floating>
        )}
        {opened !== null && (
          <Floating
            key={`open ${opened.start} ${opened.end}`}
            offset={opened.start}
            onPlaced={(element) => {
              if (wantsFocus.current)
                element.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
              wantsFocus.current = false;
            }}
          >
            <div className="plan-card" role="dialog" aria-label={text("plan.card")} tabIndex={-1}>
              <button
                type="button"
                className="icon-button plan-card-close"
                aria-label={text("plan.cardClose")}
                title={text("plan.cardClose")}
                onClick={close}
              >
                ×
              </button>
              {card(opened.start, true)}
            </div>
          </Floating>
        )}
      </div>
    </section>
  );
}

/** Stands under the words that begin at an offset, or above them where there is no room below. */
function Floating(props: {
  offset: number;
  children: ReactNode;
  onPlaced?(element: HTMLElement): void;
}) {
  const own = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { offset, onPlaced } = props;
  const placed = useRef(onPlaced);
  placed.current = onPlaced;
  useLayoutEffect(() => {
    const settle = () => {
      const element = own.current;
      const sheets = element?.offsetParent;
      const pane = element?.closest<HTMLElement>(".plan-pane");
      const word = pane && elementAt(pane, offset);
      if (!element || !sheets || !word) return;
      const origin = sheets.getBoundingClientRect();
      const [first] = word.getClientRects();
      const box = first ?? word.getBoundingClientRect();
      const view = pane.getBoundingClientRect();
      const height = element.offsetHeight;
      const isBelow = box.bottom + height + 12 < view.bottom || box.top - height - 10 < view.top;
      setPlace({
        left: Math.max(4, Math.min(box.left - origin.left, origin.width - cardWidth - 4)),
        top: (isBelow ? box.bottom + 10 : box.top - height - 8) - origin.top,
      });
    };
    settle();
    if (own.current) placed.current?.(own.current);
    // The page may scroll to the words in the same moment.
    const frame = requestAnimationFrame(settle);
    addEventListener("resize", settle);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("resize", settle);
    };
  }, [offset]);
  return (
    <div
      ref={own}
      className="plan-floating"
      style={place ?? { left: 0, top: 0, visibility: "hidden" }}
    >
      {props.children}
    </div>
  );
}

const isIn = (offset: number, { start, end }: Span): boolean => start <= offset && offset < end;

const offsetOf = (word: HTMLElement | null): number | null =>
  word === null ? null : Number(word.dataset.start);

const wordsIn = (pane: HTMLElement) => [...pane.querySelectorAll<HTMLElement>(".plan-word")];

function keepOneStop(pane: HTMLElement, chosen?: HTMLElement): void {
  const words = wordsIn(pane);
  const stops = words.filter((word) => word.tabIndex === 0);
  if (chosen === undefined && stops.length === 1) return;
  for (const word of stops) word.tabIndex = -1;
  const [first] = chosen ? [chosen] : stops.length > 0 ? stops : words;
  if (first) first.tabIndex = 0;
}
