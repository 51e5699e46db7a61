import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

export interface Range {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Rows or columns beside those that are seen, so that scrolling shows no gaps. */
const beside = 6;

/** Which of equally large entries stand in sight. */
export function rangeIn(
  scrolled: number,
  room: number,
  size: number,
  count: number,
  isAll: boolean,
): Range {
  if (isAll) return { from: 0, to: count };
  const from = Math.max(0, Math.floor(scrolled / size) - beside);
  return { from, to: Math.min(count, Math.ceil((scrolled + room) / size) + beside) };
}

/** What a scrolling box shows: its size, and how far it is scrolled. */
export function useWindow(box: RefObject<HTMLElement | null>) {
  const [seen, setSeen] = useState({ top: 0, left: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = () =>
      setSeen({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        setSeen((before) => ({ ...before, top: element.scrollTop, left: element.scrollLeft })),
      );
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", onScroll);
    };
  }, [box]);
  return seen;
}
