import type { Core, EventObject, EventObjectNode } from "cytoscape";
import type { Point } from "./elements.ts";
import type { Eye } from "./viewport.ts";

/** What the user does on the canvas; points are in pixels of the canvas. */
export interface CanvasEvents {
  /** @param isMore the others stay selected */
  onSelect(ids: readonly string[], isMore: boolean): void;
  onExpand(id: string): void;
  onMove(moves: readonly { readonly id: string; readonly at: Point }[]): void;
  /** A menu is asked for; null: for the background. */
  onMenu(id: string | null, at: Point): void;
  onHover(id: string | null, at: Point): void;
  onEye(eye: Eye | null): void;
}

const hoverPause = 350;

/** Translates Cytoscape's events. @returns what undoes it */
export function bindCanvas(cy: Core, events: () => CanvasEvents): () => void {
  const isMore = (event: EventObject) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    return shiftKey || ctrlKey || metaKey;
  };
  cy.on("tap", "node, edge", (event) => events().onSelect([event.target.id()], isMore(event)));
  cy.on("tap", (event) => {
    if (event.target === cy && !isMore(event)) events().onSelect([], false);
  });
  cy.on("dbltap", "node", (event) => events().onExpand(event.target.id()));
  cy.on("cxttap taphold", (event) => {
    const id = event.target === cy ? null : (event.target.id() as string);
    events().onMenu(id, { ...event.renderedPosition });
  });
  cy.on("boxend", () => {
    // Selected on the canvas itself only for this moment; the address holds the selection.
    setTimeout(() => {
      if (cy.destroyed()) return;
      const boxed = cy.nodes(":selected").map((node) => node.id());
      cy.elements().unselect();
      if (boxed.length > 0) events().onSelect(boxed, false);
    });
  });
  cy.on("tapstart", "node", (event: EventObjectNode) => {
    // What is selected moves together.
    const chosen = cy.nodes(".chosen");
    event.target.scratch("together", event.target.hasClass("chosen") ? chosen : event.target);
    event.target.scratch("from", { ...event.target.position() });
    for (const node of chosen) node.scratch("from", { ...node.position() });
  });
  cy.on("drag", "node", (event: EventObjectNode) => {
    const { from, delta } = dragOf(event);
    if (from === undefined) return;
    for (const node of event.target.scratch("together").not(event.target)) {
      const start = node.scratch("from") as Point;
      node.position({ x: start.x + delta.x, y: start.y + delta.y });
    }
  });
  cy.on("dragfree", "node", (event: EventObjectNode) => {
    const moved = event.target.scratch("together") ?? event.target;
    const moves = moved.map((node: EventObjectNode["target"]) => ({
      id: node.id(),
      at: { x: Math.round(node.position().x), y: Math.round(node.position().y) },
    }));
    events().onMove(moves);
  });
  const stopHover = bindHover(cy, events);
  const host = cy.container();
  const noBrowserMenu = (event: Event) => event.preventDefault();
  host?.addEventListener("contextmenu", noBrowserMenu);
  return () => {
    stopHover();
    host?.removeEventListener("contextmenu", noBrowserMenu);
  };
}

function dragOf(event: EventObjectNode): { from: Point | undefined; delta: Point } {
  const from = event.target.scratch("from") as Point | undefined;
  const at = event.target.position();
  return { from, delta: { x: at.x - (from?.x ?? 0), y: at.y - (from?.y ?? 0) } };
}

function bindHover(cy: Core, events: () => CanvasEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    events().onHover(null, { x: 0, y: 0 });
  };
  cy.on("mouseover", "node, edge", (event) => {
    clearTimeout(timer);
    const { target } = event;
    target.addClass("hovered");
    const at = { ...event.renderedPosition };
    timer = setTimeout(() => events().onHover(target.id(), at), hoverPause);
  });
  cy.on("mouseout", "node, edge", (event) => {
    event.target.removeClass("hovered");
    leave();
  });
  cy.on("viewport tapstart", leave);
  // Cytoscape does not say so when the pointer goes from a node straight off the canvas.
  const off = () => {
    cy.elements(".hovered").removeClass("hovered");
    leave();
  };
  const host = cy.container();
  host?.addEventListener("pointerleave", off);
  return () => {
    clearTimeout(timer);
    host?.removeEventListener("pointerleave", off);
  };
}
