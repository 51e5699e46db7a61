import { useCallback, useEffect, useMemo, useState } from "react";
import { fontStack } from "../../graph/stylesheet.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { type Drawing, drawingOf, type HideNames } from "../../ui/drawing.ts";
import { gapMark, gapStateOrder } from "../../ui/gap-states.ts";
import { Glyph } from "./ChainCardView.tsx";
import { ChainMap } from "./ChainMap.tsx";
import { FusedMap, useShared } from "./FusedPage.tsx";
import { completenessText } from "./gap-words.ts";
import { type Board, type BoardChain, useBoard } from "./use-board.ts";

interface Props {
  readonly region: string;
  readonly hide: HideNames;
  onDrawn(drawing: Drawing): void;
  onFailed(): void;
}

/** Calls out once the picture is there, and once where it cannot be. */
function useDrawn({ hide, onDrawn, onFailed }: Props, hasFailed: boolean) {
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once
  useEffect(() => {
    if (svg !== null) onDrawn(drawingOf(svg, hide));
    else if (hasFailed) onFailed();
  }, [svg, hasFailed]);
  return useCallback((element: SVGSVGElement | null) => {
    if (element !== null) setSvg(element);
  }, []);
}

/** The map of a chain as a picture for a briefing. */
export function ChainPicture(props: Props & { chain: string; open: readonly string[] }) {
  const text = useText();
  const lang = useLang();
  const board = useBoard(props.region);
  const found = board.data?.gapBoard.chains.find(({ chain }) => chain.id === props.chain);
  const svgRef = useDrawn(props, board.isError || (board.isSuccess && !found));
  const groups = useMemo(
    () =>
      (found?.chain.groups ?? []).map((key, i) => ({
        key,
        title: lang === "en" ? (found?.chain.groupsEn[i] ?? key) : key,
      })),
    [found, lang],
  );
  if (!board.data || !found) return null;
  const { chain, gaps, completeness } = found;
  return (
    <ChainMap
      svgRef={svgRef}
      label={text("chain.map", {
        name: nameOf(lang, chain),
        region: nameOf(lang, board.data.gapBoard.region),
      })}
      gaps={gaps}
      groups={groups}
      open={props.open}
      overlay="state"
      compared={null}
      selected={null}
      footer={text("chain.footer", {
        evidenced: completeness.evidenced,
        total: completeness.total,
        date: new Date().toISOString().slice(0, 10),
      })}
      onOpen={() => undefined}
    />
  );
}

/** The map of all chains as a picture for a briefing. */
export function FusedPicture(props: Props) {
  const board = useBoard(props.region);
  const shared = useShared();
  const svgRef = useDrawn(props, board.isError || shared.isError);
  if (!board.data || !shared.data) return null;
  return <FusedMap board={board.data.gapBoard} links={shared.data.sharedLinks} svgRef={svgRef} />;
}

/** The heat map of chains by stages as a picture for a briefing. */
export function HeatPicture(props: Props) {
  const board = useBoard(props.region);
  const svgRef = useDrawn(props, board.isError);
  return board.data ? <HeatSvg board={board.data.gapBoard} svgRef={svgRef} /> : null;
}

const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;
const size = { head: 200, stage: 300, whole: 220, row: 92, top: 44, foot: 50 };
const square = { size: 24, gap: 4, perRow: 10 };

function HeatSvg(props: { board: Board; svgRef: (element: SVGSVGElement | null) => void }) {
  const { chains } = props.board;
  const text = useText();
  const lang = useLang();
  const width = size.head + 3 * size.stage + size.whole;
  const height = size.top + chains.length * size.row + size.foot;
  return (
    <svg
      ref={props.svgRef}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fontStack}
      role="img"
      aria-label={text("gap.heat")}
    >
      <rect width={width} height={height} fill="#ffffff" />
      {[...stages.map((stage) => enumName(lang, "Stage", stage)), text("gap.completeness")].map(
        (name, i) => (
          <text
            key={name}
            x={size.head + i * size.stage + 12}
            y={28}
            fontSize="17"
            fontWeight="bold"
            fill="#1f4b82"
          >
            {name}
          </text>
        ),
      )}
      {chains.map((chain, i) => (
        <g key={chain.chain.id} transform={`translate(0 ${size.top + i * size.row})`}>
          <rect width={width} height={size.row} fill={i % 2 === 0 ? "#f4f7fa" : "#ffffff"} />
          <g data-id={chain.chain.id}>
            <rect width={size.head} height={size.row} fill={i % 2 === 0 ? "#f4f7fa" : "#ffffff"} />
            <text x={16} y={size.row / 2 + 6} fontSize="18" fontWeight="bold" fill="#1f2933">
              {nameOf(lang, chain.chain)}
            </text>
          </g>
          {stages.map((stage, j) => (
            <HeatSquares key={stage} chain={chain} stage={stage} x={size.head + j * size.stage} />
          ))}
          <text x={size.head + 3 * size.stage + 12} y={40} fontSize="16" fill="#1f2933">
            {completenessText(text, chain.completeness)}
          </text>
          <text x={size.head + 3 * size.stage + 12} y={64} fontSize="13.5" fill="#55606d">
            {text("gap.evidenced", {
              evidenced: chain.completeness.evidenced,
              total: chain.completeness.total,
            })}
          </text>
        </g>
      ))}
      <g transform={`translate(16 ${height - 32})`} fontSize="14" fill="#1f2933">
        {gapStateOrder
          .filter((state) => state !== "ADEQUATE")
          .map((state, i) => (
            <g key={state} transform={`translate(${i * 120} 0)`}>
              <Glyph state={state} x={0} y={0} size={18} />
              <text x={26} y={14}>
                {enumName(lang, "GapState", state)}
              </text>
            </g>
          ))}
      </g>
    </svg>
  );
}

function HeatSquares(props: { chain: BoardChain; stage: string; x: number }) {
  const lang = useLang();
  const gaps = gapStateOrder.flatMap((state) =>
    props.chain.gaps.filter((gap) => gap.segment.stage === props.stage && gap.state === state),
  );
  const step = square.size + square.gap;
  return gaps.map((gap, i) => {
    const mark = gapMark(gap.state);
    const [x, y] = [
      props.x + 12 + (i % square.perRow) * step,
      12 + Math.floor(i / square.perRow) * step,
    ];
    return (
      <g key={gap.segment.id} data-id={gap.segment.id}>
        <title>{`${nameOf(lang, gap.segment)} ${enumName(lang, "GapState", gap.state)}`}</title>
        <rect
          x={x}
          y={y}
          width={square.size}
          height={square.size}
          rx="3"
          fill={mark.fill}
          stroke={mark.line}
          strokeDasharray={mark.dash ?? undefined}
        />
        <Glyph state={gap.state} x={x + 5} y={y + 5} size={14} />
      </g>
    );
  });
}
