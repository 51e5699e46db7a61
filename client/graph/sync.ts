import type { Core, ElementDefinition } from "cytoscape";
import type { EdgeElement, Elements, NodeElement } from "./elements.ts";

/**
 * Brings the canvas to the elements: adds, removes, changes, and nothing else. A node that is already
 * drawn keeps its place, which the user may have chosen.
 */
export function sync(cy: Core, elements: Elements): void {
  const wanted = new Set([...elements.nodes, ...elements.edges].map((e) => e.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of elements.nodes) {
      const drawn = cy.getElementById(node.id);
      if (drawn.empty()) cy.add(definitionOfNode(node));
      else drawn.data(node.data);
    }
    for (const edge of elements.edges) {
      const drawn = cy.getElementById(edge.id);
      if (drawn.empty()) cy.add(definitionOfEdge(edge));
      else drawn.data(edge.data);
    }
  });
}

const definitionOfNode = (node: NodeElement): ElementDefinition => ({
  group: "nodes",
  data: { ...node.data, id: node.id },
  position: { ...node.position },
});

const definitionOfEdge = (edge: EdgeElement): ElementDefinition => ({
  group: "edges",
  data: { ...edge.data, id: edge.id, source: edge.source, target: edge.target },
});
