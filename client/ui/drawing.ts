/** A picture of vectors as text: what is shown in a briefing, and what is exported of it. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What goes by the name of a firm where names are hidden; as the server gives it. */
export type HideNames = (text: string) => string;

/** The drawing that stands in the page, without what belongs to the page alone: links, keys, styles. */
export function drawingOf(shown: SVGSVGElement, hide: HideNames): Drawing {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  for (const link of [...copy.querySelectorAll("a")]) {
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const { name, value } of [...link.attributes]) {
      if (name !== "href") group.setAttribute(name, value);
    }
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of ["class", "role", "tabindex", "aria-pressed", "style"]) {
      element.removeAttribute(name);
    }
    const label = element.getAttribute("aria-label");
    if (label !== null) element.setAttribute("aria-label", hide(label));
  }
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.textContent = hide(node.textContent ?? "");
  }
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}
