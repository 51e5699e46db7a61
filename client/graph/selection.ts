import type { Core } from "cytoscape";

const namedEdgesLimit = 14;

/** Marks the chosen element and what stands next to it; everything else steps back. */
export function showSelection(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen near named faded");
    const chosen = id === null ? cy.collection() : cy.getElementById(id);
    if (chosen.length === 0) return;
    const around = chosen
      .nodes()
      .closedNeighborhood()
      .union(chosen)
      .union(chosen.edges().connectedNodes());
    cy.elements().not(around).addClass("faded");
    chosen.addClass("chosen");
    const near = around.edges().addClass("near");
    if (near.length <= namedEdgesLimit) near.addClass("named");
  });
}
