import type { Core, ElementDefinition, NodeCollection } from "cytoscape";
import type { Caption, EdgeElement, Elements, NodeElement, Point } from "./elements.ts";
import { manyElements } from "./rendering.ts";

/** More than these jump to their places: moving them all would stutter. */
const mostMoving = 400;
const moveTime = 300;

/**
 * Brings the canvas to the elements: adds, removes, changes and moves, and nothing else.
 * @returns how many nodes that were drawn before got another place
 */
export function sync(cy: Core, elements: Elements, isCalm = true): number {
  const wanted = new Set(
    [...elements.nodes, ...elements.edges, ...elements.captions].map((e) => e.id),
  );
  const moves = new Map<string, Point>();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    // Of many nodes few have room for their names: they get them one by one.
    const labelled = elements.nodes.length + elements.edges.length > manyElements ? 0 : 1;
    for (const node of elements.nodes) {
      const drawn = cy.getElementById(node.id);
      if (drawn.empty()) {
        fresh.push(definitionOfNode(node, labelled));
        continue;
      }
      // A data field that is gone must go, too: a colour of its own, for one.
      if (node.data.colour === undefined) drawn.removeData("colour");
      drawn.data(node.data);
      if (isElsewhere(drawn.position(), node.position)) moves.set(node.id, node.position);
    }
    for (const edge of elements.edges) {
      const drawn = cy.getElementById(edge.id);
      if (drawn.empty()) fresh.push(definitionOfEdge(edge));
      else drawn.data(edge.data);
    }
    for (const caption of elements.captions) {
      const drawn = cy.getElementById(caption.id);
      if (drawn.empty()) fresh.push(definitionOfCaption(caption));
      else drawn.position({ ...caption.at });
    }
    cy.add(fresh);
  });
  const moving = cy.nodes().filter((node) => moves.has(node.id()) && !node.grabbed());
  move(cy, moving, moves, isCalm || moves.size > mostMoving ? 0 : moveTime);
  return moves.size;
}

const isElsewhere = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > 0.5;

function move(
  cy: Core,
  nodes: NodeCollection,
  targets: ReadonlyMap<string, Point>,
  time: number,
): void {
  if (nodes.empty()) return;
  const starts = new Map(nodes.map((node) => [node.id(), { ...node.position() }]));
  const put = (share: number) =>
    nodes.positions((node) => {
      const from = starts.get(node.id()) ?? node.position();
      const to = targets.get(node.id()) ?? from;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    });
  const run = {};
  cy.scratch("move", run);
  if (time === 0) {
    put(1);
    return;
  }
  const began = performance.now();
  const frame = () => {
    // A later move takes over from this one.
    if (cy.destroyed() || cy.scratch("move") !== run) return;
    const part = Math.min(1, (performance.now() - began) / time);
    put(1 - (1 - part) ** 3);
    if (part < 1) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const definitionOfNode = (node: NodeElement, labelled: 0 | 1): ElementDefinition => ({
  group: "nodes",
  data: { ...node.data, font: node.data.fontSize, labelled, id: node.id },
  position: { ...node.position },
});

const definitionOfEdge = (edge: EdgeElement): ElementDefinition => ({
  group: "edges",
  data: { ...edge.data, id: edge.id, source: edge.source, target: edge.target },
});

const definitionOfCaption = (caption: Caption): ElementDefinition => ({
  group: "nodes",
  classes: "caption",
  data: { id: caption.id, text: caption.text, font: 26, labelled: 1 },
  position: { ...caption.at },
  grabbable: false,
  selectable: false,
});
