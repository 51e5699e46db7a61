import { useMemo, useState } from "react";
import { lineStep, ringCurve, ringFont, ringLayout } from "./ring-layout.ts";
import { fontStack } from "./stylesheet.ts";

export interface RingNode {
  readonly id: string;
  readonly name: string;
  /** The larger, the larger its dot. */
  readonly weight: number;
  /** Said when the pointer rests on it. */
  readonly words: string;
}

export interface RingLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly isDirected: boolean;
  readonly weight: number;
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly nodes: readonly RingNode[];
  readonly links: readonly RingLink[];
  /** What stands out: a node with its links, or a link with its ends. */
  readonly chosen: { readonly nodeId?: string | null; readonly linkId?: string | null };
  onNode(id: string): void;
  onLink(id: string): void;
}

/**
 * Nodes on a ring with their links across it, in the order given. For the pointer; whoever uses it says
 * the same in a table, which keyboards and readers go by.
 */
export function RingGraph({ label, nodes, links, chosen, onNode, onLink }: Props) {
  const [hover, setHover] = useState<Props["chosen"] | null>(null);
  const layout = useMemo(() => ringLayout(nodes.map((node) => node.name)), [nodes]);
  const placed = useMemo(
    () =>
      new Map(
        nodes.flatMap((node, index) => {
          const place = layout.places[index];
          const radius = Math.min(20, 6 + Math.sqrt(node.weight) * 1.5);
          return place ? [[node.id, { node, place, radius }] as const] : [];
        }),
      ),
    [nodes, layout],
  );
  const shown = hover ?? chosen;
  const chosenLink = links.find((link) => link.id === shown.linkId);
  const isNear = (link: RingLink) =>
    chosenLink
      ? link === chosenLink
      : shown.nodeId == null || link.fromId === shown.nodeId || link.toId === shown.nodeId;
  const nearNodes = new Set(links.filter(isNear).flatMap((link) => [link.fromId, link.toId]));
  const isQuiet = chosenLink !== undefined || shown.nodeId != null;
  const middle = { x: layout.width / 2, y: layout.height / 2 };
  const pairs = new Set(links.map((link) => `${link.fromId} ${link.toId} ${link.isDirected}`));
  /** Where two links join the same two nodes, each bends to its own side. */
  const bendOf = ({ fromId, toId, isDirected }: RingLink) =>
    pairs.has(`${fromId} ${toId} ${!isDirected}`) ||
    pairs.has(`${toId} ${fromId} ${!isDirected}`) ||
    pairs.has(`${toId} ${fromId} ${isDirected}`)
      ? 16
      : 0;
  return (
    <svg
      className="ring"
      viewBox={`0 0 ${Math.ceil(layout.width)} ${Math.ceil(layout.height)}`}
      fontFamily={fontStack}
      role="img"
      aria-label={label}
    >
      <defs>
        <marker
          id="ring-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="10"
          markerHeight="10"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 8 4 0 8z" fill="context-stroke" />
        </marker>
      </defs>
      {[...links]
        .sort((a, b) => Number(isNear(a)) - Number(isNear(b)))
        .map((link) => {
          const [from, to] = [placed.get(link.fromId), placed.get(link.toId)];
          if (!from || !to) return null;
          const d = ringCurve(
            { ...from.place, radius: from.radius },
            { ...to.place, radius: to.radius },
            middle,
            bendOf(link),
          );
          const near = isNear(link);
          const classes = [
            "ring-link",
            link.isDirected ? "ring-directed" : "",
            isQuiet ? (near ? (link === chosenLink ? "ring-chosen" : "") : "ring-faint") : "",
          ];
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table is for the keyboard
            <g
              key={link.id}
              className={classes.join(" ")}
              data-link={link.id}
              onClick={() => onLink(link.id)}
              onMouseEnter={() => setHover({ linkId: link.id })}
              onMouseLeave={() => setHover(null)}
            >
              <title>{link.words}</title>
              <path className="ring-near" d={d} />
              <path
                className="ring-line"
                d={d}
                strokeWidth={Math.min(9, 0.8 + link.weight * 0.9)}
                strokeDasharray={link.isDirected ? undefined : "6 4"}
                markerEnd={link.isDirected ? "url(#ring-arrow)" : undefined}
              />
            </g>
          );
        })}
      {[...placed.values()].map(({ node, place, radius }) => {
        const isChosen = node.id === shown.nodeId;
        const isFaint = isQuiet && !isChosen && !nearNodes.has(node.id);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table is for the keyboard
          <g
            key={node.id}
            className={`ring-node${isChosen ? " ring-chosen" : ""}${isFaint ? " ring-faint" : ""}`}
            data-node={node.id}
            onClick={() => onNode(node.id)}
            onMouseEnter={() => setHover({ nodeId: node.id })}
            onMouseLeave={() => setHover(null)}
          >
            <title>{node.words}</title>
            <circle className="ring-dot" cx={place.x} cy={place.y} r={radius} />
            <text
              className="ring-name"
              fontSize={ringFont}
              textAnchor={place.anchor}
              transform={`translate(${place.name.x} ${place.name.y}) rotate(${place.name.turn})`}
            >
              {place.lines.map((line, i) => (
                <tspan
                  key={line}
                  x="0"
                  y={place.name.turn === 0 ? (i + 0.8) * lineStep : ringFont * 0.35}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
