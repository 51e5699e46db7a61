import type { Core, NodeSingular } from "cytoscape";

/** Where everything stands, and a small picture of it as a data address. */
export function snapshotOf(cy: Core): {
  places: Record<string, readonly [number, number]>;
  thumbnail: string | null;
} {
  const nodes = cy.nodes().not(".caption");
  const placeOf = (node: NodeSingular) => {
    const { x, y } = node.position();
    return [node.id(), [Math.round(x), Math.round(y)] as const] as const;
  };
  return {
    places: Object.fromEntries(nodes.map(placeOf)),
    thumbnail: nodes.empty()
      ? null
      : cy.jpg({ full: true, maxWidth: 320, maxHeight: 200, bg: "#ffffff", quality: 0.7 }),
  };
}
