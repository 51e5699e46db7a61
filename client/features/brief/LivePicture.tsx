import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { Drawing } from "../../ui/drawing.ts";
import { between, type Sight, sightOf, viewBoxOf, wholeOf, zoomed } from "./camera.ts";

interface Props {
  readonly drawing: Drawing;
  readonly focus: readonly string[];
  readonly label: string;
  /** @param id of the part of the picture that was chosen */
  onChoose(id: string): void;
}

const flight = 900;
const step = 0.12;
/** How far the pointer moves before it drags. */
const dragFrom = 4;

/** A picture that is moved, enlarged and asked; the camera glides to what a slide looks at. */
export function LivePicture({ drawing, focus, label, onChoose }: Props) {
  const text = useText();
  const host = useRef<HTMLDivElement>(null);
  const sight = useRef<Sight>(wholeOf(drawing));
  const drag = useRef<{ x: number; y: number; from: Sight; hasMoved: boolean } | null>(null);
  const frame = useRef(0);
  const svgOf = () => host.current?.querySelector("svg") ?? null;
  const show = (next: Sight) => {
    sight.current = next;
    svgOf()?.setAttribute("viewBox", viewBoxOf(next));
  };
  const fly = (to: Sight) => {
    cancelAnimationFrame(frame.current);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return show(to);
    const from = sight.current;
    const start = performance.now();
    const tick = (now: number) => {
      const share = Math.min(1, (now - start) / flight);
      show(between(from, to, share));
      if (share < 1) frame.current = requestAnimationFrame(tick);
    };
    frame.current = requestAnimationFrame(tick);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing is put in anew
  useEffect(() => {
    if (host.current === null) return;
    host.current.innerHTML = drawing.svg;
    const svg = svgOf();
    svg?.setAttribute("width", "100%");
    svg?.setAttribute("height", "100%");
    svg?.setAttribute("aria-hidden", "true");
    show(wholeOf(drawing));
    return () => cancelAnimationFrame(frame.current);
  }, [drawing]);

  const wanted = focus.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: flies when a slide looks elsewhere
  useEffect(() => {
    const svg = svgOf();
    if (svg === null) return;
    const now = sight.current;
    show(wholeOf(drawing));
    const to = sightOf(svg, focus, wholeOf(drawing));
    show(now);
    fly(to);
  }, [wanted, drawing]);

  // React listens to the wheel passively; the page must not move with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound once
  useEffect(() => {
    const element = host.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      cancelAnimationFrame(frame.current);
      show(zoomed(sight.current, 1.0015 ** -event.deltaY, pointOf(event)));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  function pointOf(event: { clientX: number; clientY: number }): { x: number; y: number } {
    const matrix = svgOf()?.getScreenCTM()?.inverse();
    if (!matrix) return { x: 0, y: 0 };
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return { x, y };
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    cancelAnimationFrame(frame.current);
    drag.current = { x: event.clientX, y: event.clientY, from: sight.current, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent) {
    const moved = drag.current;
    if (moved === null) return;
    const [dx, dy] = [event.clientX - moved.x, event.clientY - moved.y];
    if (!moved.hasMoved && Math.hypot(dx, dy) < dragFrom) return;
    moved.hasMoved = true;
    const scale = svgOf()?.getScreenCTM()?.a ?? 1;
    show({ ...moved.from, x: moved.from.x - dx / scale, y: moved.from.y - dy / scale });
  }

  function onPointerUp(event: PointerEvent) {
    const moved = drag.current;
    drag.current = null;
    if (moved === null || moved.hasMoved) return;
    const target = document
      .elementsFromPoint(event.clientX, event.clientY)
      .map((element) => element.closest("[data-id]"))
      .find((element) => element !== null && host.current?.contains(element));
    const id = target?.getAttribute("data-id");
    if (id) onChoose(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const now = sight.current;
    const middle = { x: now.x + now.width / 2, y: now.y + now.height / 2 };
    const actions: Record<string, () => void> = {
      "+": () => show(zoomed(now, 1.25, middle)),
      "=": () => show(zoomed(now, 1.25, middle)),
      "-": () => show(zoomed(now, 0.8, middle)),
      "0": () => fly(wholeOf(drawing)),
      a: () => show({ ...now, x: now.x - now.width * step }),
      d: () => show({ ...now, x: now.x + now.width * step }),
      w: () => show({ ...now, y: now.y - now.height * step }),
      s: () => show({ ...now, y: now.y + now.height * step }),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    cancelAnimationFrame(frame.current);
    action();
  }

  return (
    <div
      ref={host}
      className="live-picture"
      role="application"
      aria-label={`${label}${text("list.colon")}${text("brief.pictureKeys")}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and enlarged by keys
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onDoubleClick={() => fly(wholeOf(drawing))}
      onKeyDown={onKeyDown}
    />
  );
}
