import { type Ref, useMemo } from "react";
import { roundedPath } from "../../graph/chain-layout.ts";
import { fontStack } from "../../graph/stylesheet.ts";
import { useChainLayout } from "../../graph/use-chain-layout.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName } from "../../i18n/translate.ts";
import { gapStateOrder } from "../../ui/gap-states.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { ChainCardView, Glyph, PlanTag } from "./ChainCardView.tsx";
import {
  type ChainCard,
  type ChainGroup,
  chainCards,
  chainLinks,
  type Overlay,
} from "./map-cards.ts";
import type { BoardGap } from "./use-board.ts";

interface Props {
  readonly label: string;
  readonly gaps: readonly BoardGap[];
  readonly groups: readonly ChainGroup[];
  readonly open: readonly string[];
  readonly overlay: Overlay;
  readonly compared: {
    readonly gaps: readonly BoardGap[];
    readonly names: readonly [string, string];
  } | null;
  readonly selected: string | null;
  readonly footer: string;
  readonly svgRef: Ref<SVGSVGElement>;
  onOpen(card: ChainCard): void;
}

const head = 38;
const foot = 74;
const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;

/** The chain from left to right in three lanes; each card opens. */
export function ChainMap(props: Props) {
  const { gaps, groups, open, compared, selected, overlay } = props;
  const text = useText();
  const lang = useLang();
  const wanted = useMemo(() => {
    const cards = chainCards(gaps, groups, open, compared !== null, lang);
    return { cards, links: chainLinks(cards) };
  }, [gaps, groups, open, compared, lang]);
  const laidOut = useChainLayout(wanted.cards, wanted.links);
  if (laidOut === null) return <LoadingNotice>{text("chain.loading")}</LoadingNotice>;
  const { cards, layout } = laidOut;
  const width = Math.max(layout.width, 900);
  const height = layout.height + head + foot;
  const near = (from: string, to: string) =>
    selected !== null && (from === selected || to === selected);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be an SVG
    <svg
      ref={props.svgRef}
      className="chain-map"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ minWidth: width * 0.75, maxWidth: width * 1.15 }}
      fontFamily={fontStack}
      role="group"
      aria-label={props.label}
    >
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="11"
          markerHeight="11"
          orient="auto-start-reverse"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 8 4 0 8z" fill="#6b7683" />
        </marker>
      </defs>
      <rect width={width} height={height} fill="#ffffff" />
      {layout.lanes.map((lane, i) => (
        <g key={stages[i]}>
          <rect
            x={lane.left}
            y={0}
            width={(i === 2 ? width : lane.right) - lane.left}
            height={layout.height + head}
            fill={i % 2 === 0 ? "#f7f9fb" : "#eff3f7"}
          />
          <text
            x={(lane.left + (i === 2 ? width : lane.right)) / 2}
            y={24}
            fontSize="16"
            fontWeight="bold"
            textAnchor="middle"
            fill="#1f4b82"
          >
            {enumName(lang, "Stage", stages[i] ?? "")}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${head})`}>
        {layout.paths.map(({ link, points }) => (
          <path
            key={`${link.from} ${link.to}`}
            d={roundedPath(points)}
            fill="none"
            stroke={near(link.from, link.to) ? "#1f4b82" : "#9aa5b1"}
            strokeWidth={near(link.from, link.to) ? 2.6 : 1.3}
            markerEnd="url(#map-arrow)"
          />
        ))}
        {cards.map((card) => {
          const at = layout.places.get(card.id);
          return at === undefined ? null : (
            <ChainCardView
              key={card.id}
              card={card}
              at={at}
              every={gaps}
              overlay={overlay}
              compared={compared}
              isSelected={card.id === selected}
              onOpen={() => props.onOpen(card)}
            />
          );
        })}
      </g>
      <g transform={`translate(24 ${layout.height + head + 16})`} fontSize="13" fill="#1f2933">
        {gapStateOrder
          .filter((state) => state !== "ADEQUATE")
          .map((state, i) => (
            <g key={state} transform={`translate(${i * 104} 0)`}>
              <Glyph state={state} x={0} y={0} size={16} />
              <text x={22} y={13}>
                {enumName(lang, "GapState", state)}
              </text>
            </g>
          ))}
        <PlanTag x={424} y={-1} words={text("chain.planTag")} />
        <text x={468} y={13}>
          {text("chain.planMark")}
          {overlay === "state"
            ? ""
            : ` · ${text(`overlay.${overlay}`)}${text("list.colon")}${text("chain.weight")}`}
        </text>
        <text y={40} fontSize="12" fill="#55606d">
          {props.footer}
        </text>
      </g>
    </svg>
  );
}
