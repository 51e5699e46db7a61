import type { Core } from "cytoscape";

const namedEdgesLimit = 14;

/** What is brought out: what the user chose, and a path or an answer that is traced. */
export interface Emphasis {
  readonly selectedIds: readonly string[];
  readonly tracedIds: readonly string[];
}

/** Marks the chosen elements and what stands next to them, or the trace; the rest steps back. */
export function showEmphasis(cy: Core, { selectedIds, tracedIds }: Emphasis): void {
  const isAny = selectedIds.length + tracedIds.length > 0;
  // Looking through everything takes its time where that is much.
  if (!isAny && !cy.scratch("emphasis")) return;
  cy.scratch("emphasis", isAny);
  cy.batch(() => {
    const everything = cy.elements().not(".caption");
    everything.removeClass("chosen near named faded traced");
    const pick = (ids: readonly string[]) =>
      ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
    const chosen = pick(selectedIds);
    const traced = pick(tracedIds);
    chosen.addClass("chosen");
    if (traced.nonempty()) {
      const between = traced.nodes().edgesWith(traced.nodes());
      between.addClass("near");
      traced.edges().addClass("traced");
      if (between.length <= namedEdgesLimit) between.addClass("named");
      everything.not(traced).not(between).not(chosen).addClass("faded");
      return;
    }
    if (chosen.empty()) return;
    const around = chosen
      .nodes()
      .closedNeighborhood()
      .union(chosen)
      .union(chosen.edges().connectedNodes());
    everything.not(around).addClass("faded");
    const near = around.edges().addClass("near");
    if (near.length <= namedEdgesLimit) near.addClass("named");
  });
}
