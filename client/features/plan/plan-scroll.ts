/** Where a pane stands in the text, by the offsets that its elements carry. */

const blocksIn = (pane: HTMLElement) => [...pane.querySelectorAll<HTMLElement>("[data-block]")];

/** A block that begins above this is being read. */
const eyeLine = 24;

/** The offset of the block at the top of the pane; of the last one at the end of the text. */
export function offsetAtTop(pane: HTMLElement): number {
  const blocks = blocksIn(pane);
  const top = pane.getBoundingClientRect().top + eyeLine;
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= top) low = middle + 1;
    else high = middle;
  }
  return Number((blocks[low] ?? blocks.at(-1))?.dataset.block ?? 0);
}

/** The first characters at or after an offset. */
export function elementAt(pane: HTMLElement, offset: number): HTMLElement | null {
  const runs = [...pane.querySelectorAll<HTMLElement>("[data-start]")];
  const exact = runs.find((run) => Number(run.dataset.start) === offset);
  return exact ?? runs.find((run) => Number(run.dataset.end) > offset) ?? null;
}

/** @param share of the pane's height above the element */
export function scrollToElement(pane: HTMLElement, element: Element, share: number): void {
  const { top } = element.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  pane.scrollTo({ top: pane.scrollTop + top - box.top - box.height * share });
}

export function scrollToBlock(pane: HTMLElement, offset: number): void {
  const block = blocksIn(pane).findLast((one) => Number(one.dataset.block) <= offset);
  if (block) pane.scrollTo({ top: pane.scrollTop + topIn(pane, block) - eyeLine / 2 });
}

export function scrollToWords(pane: HTMLElement, offset: number): void {
  const element = elementAt(pane, offset);
  if (element) scrollToElement(pane, element, 0.28);
}

/** Scrolls only where the element is not in view. */
export function bringIntoView(pane: HTMLElement, element: Element): void {
  const box = pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top < box.top + 8 || bottom > box.bottom - 8) scrollToElement(pane, element, 0.35);
}

const topIn = (pane: HTMLElement, element: Element): number =>
  element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
