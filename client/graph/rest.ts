import type { Core, NodeSingular } from "cytoscape";
import { type Label, visibleLabels } from "./visible-labels.ts";

/** Long enough after the last movement that the user has stopped. */
const restAfter = 120;

/** Calls back when the view has come to rest, and at once when asked to. */
export function atRest(cy: Core, run: () => void): { now(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, restAfter);
  };
  cy.on("viewport resize", later);
  return {
    now() {
      clearTimeout(timer);
      run();
    },
    stop() {
      clearTimeout(timer);
      cy.off("viewport resize", later);
    },
  };
}

/** Gives each label its size, and takes away those that would cover a more important one. */
export function refreshLabels(cy: Core): void {
  const nodes = cy.nodes().not(".caption");
  const labels = nodes.map((node: NodeSingular): Label => {
    const data = node.data();
    const boost = node.hasClass("chosen") ? 1e6 : node.hasClass("near") ? 1e5 : 0;
    const isBox = data.kind === "Chain";
    return {
      id: data.id,
      text: data.text,
      at: isBox
        ? { x: node.position().x, y: node.position().y - data.boxHeight / 2 }
        : node.position(),
      size: isBox ? 0 : data.size,
      fontSize: data.fontSize,
      importance: data.importance + boost,
    };
  });
  const shown = visibleLabels(labels, cy.zoom());
  cy.batch(() => {
    for (const node of nodes) {
      const font = shown.get(node.id());
      const labelled = font === undefined ? 0 : 1;
      if (node.data("labelled") !== labelled) node.data("labelled", labelled);
      if (font !== undefined && Math.abs(node.data("font") - font) > 0.2) node.data("font", font);
    }
  });
}
