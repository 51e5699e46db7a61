import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, type Translate } from "../../i18n/translate.ts";
import { GapLines } from "../../ui/GapStateMark.tsx";
import { gapMark, gapStateOrder } from "../../ui/gap-states.ts";
import { type ChainCard, coverOf, lineHeight, type Overlay, overlayOf } from "./map-cards.ts";
import type { BoardGap } from "./use-board.ts";

interface Props {
  readonly card: ChainCard;
  readonly at: { readonly x: number; readonly y: number };
  readonly every: readonly BoardGap[];
  readonly overlay: Overlay;
  /** The same segments in the region that is compared, with both names. */
  readonly compared: {
    readonly gaps: readonly BoardGap[];
    readonly names: readonly [string, string];
  } | null;
  readonly isSelected: boolean;
  onOpen(): void;
}

const ink = "#1f2933";
const quiet = "#55606d";
const accent = "#1f4b82";

/** One card, with its colours written on it, so that it is exported as it is seen. */
export function ChainCardView(props: Props) {
  const { card, at, compared, overlay, isSelected } = props;
  const text = useText();
  const lang = useLang();
  const [only] = card.gaps;
  const isGroup = card.kind === "group";
  const { name, lines } = card;
  const mark = isGroup || !only ? null : gapMark(only.state);
  const { fill } = overlayOf(card, overlay);
  const signals = card.gaps.reduce((sum, gap) => sum + gap.signals.length, 0);
  const [left, top] = [at.x - card.width / 2, at.y - card.height / 2];
  const colour = overlay === "state" && mark ? mark.fill : fill;
  const others = compared === null ? [] : sameIn(card, compared.gaps);
  const half = !isGroup && overlay === "state" && others[0] ? gapMark(others[0].state).fill : null;
  const rowsTop = (lines.length - 1) * lineHeight;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG
    <g
      role="button"
      tabIndex={0}
      className="map-card"
      data-id={card.id}
      aria-pressed={isSelected}
      transform={`translate(${left} ${top})`}
      onClick={props.onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <title>{cardLabel(text, lang, card, name)}</title>
      <rect
        width={card.width}
        height={card.height}
        rx="8"
        fill={colour}
        stroke={isSelected ? accent : (mark?.line ?? "#8c97a4")}
        strokeWidth={isSelected ? 3.5 : isGroup ? 1.4 : 2}
        strokeDasharray={mark?.dash ?? undefined}
      />
      {half !== null && (
        <path
          d={`M${card.width / 2} 1h${card.width / 2 - 9}a8 8 0 0 1 8 8v${card.height - 18}a8 8 0 0 1-8 8h-${card.width / 2 - 9}z`}
          fill={half}
        />
      )}
      {!isGroup && only && <Glyph state={only.state} x={10} y={11} size={17} />}
      <text x={isGroup ? 14 : 34} y={24} fontSize={isGroup ? 16 : 14} fontWeight="bold" fill={ink}>
        {lines.map((line, i) => (
          <tspan key={line} x={isGroup ? 14 : 34} dy={i === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {isGroup ? (
        <GroupRows {...props} top={46 + rowsTop} others={others} />
      ) : (
        <SegmentRows {...props} top={46 + rowsTop} others={others} />
      )}
      {isGroup && (
        <path
          d={`M${card.width - 22} ${card.height - 18}h10M${card.width - 17} ${card.height - 23}v10`}
          stroke={accent}
          strokeWidth="2"
        />
      )}
      {signals > 0 && <PlanTag x={card.width - 44} words={text("chain.planTag")} />}
    </g>
  );
}

type RowProps = Props & { readonly top: number; readonly others: readonly BoardGap[] };

function GroupRows({ card, compared, overlay, top, others }: RowProps) {
  const text = useText();
  const firms = card.gaps.reduce((sum, gap) => sum + gap.firmsInRegion, 0);
  const line =
    overlay === "state" || overlay === "firms"
      ? `${text("chain.segments", { n: card.gaps.length })} · ${text("chain.firms", { n: firms })}`
      : overlayText(text, card, overlay);
  return (
    <>
      <text x={14} y={top} fontSize="12.5" fill={quiet}>
        {line}
      </text>
      <StateCounts gaps={card.gaps} y={top + 14} name={compared?.names[0] ?? null} />
      {compared !== null && <StateCounts gaps={others} y={top + 36} name={compared.names[1]} />}
    </>
  );
}

function StateCounts(props: { gaps: readonly BoardGap[]; y: number; name: string | null }) {
  const counts = gapStateOrder
    .map((state) => ({ state, n: props.gaps.filter((gap) => gap.state === state).length }))
    .filter(({ n }) => n > 0);
  const left = props.name === null ? 14 : 66;
  return (
    <>
      {props.name !== null && (
        <text x={14} y={props.y + 13} fontSize="12" fill={quiet}>
          {props.name.slice(0, 4)}
        </text>
      )}
      {counts.map(({ state, n }, i) => (
        <g key={state}>
          <Glyph state={state} x={left + i * 44} y={props.y} size={16} />
          <text x={left + 20 + i * 44} y={props.y + 13} fontSize="13.5" fill={ink}>
            {n}
          </text>
        </g>
      ))}
    </>
  );
}

function SegmentRows({ card, every, compared, overlay, top, others }: RowProps) {
  const text = useText();
  const lang = useLang();
  const [gap] = card.gaps;
  if (!gap) return null;
  const cover = coverOf(gap, every);
  const coverText = text("chain.cover", {
    a: cover.inputsPresent,
    b: cover.inputs,
    c: cover.usersPresent,
    d: cover.users,
  });
  const state = (one: BoardGap) => enumName(lang, "GapState", one.state);
  const first =
    compared === null
      ? `${state(gap)} · ${overlayText(text, card, overlay === "state" ? "firms" : overlay)}`
      : `${compared.names[0].slice(0, 4)} ${state(gap)} ${gap.firmsInRegion}`;
  const isSole = gap.knownSuppliers === 1;
  return (
    <>
      <text x={12} y={top + 8} fontSize="12.5" fill={ink}>
        {first}
      </text>
      {compared !== null && others[0] && (
        <text x={card.width / 2 + 8} y={top + 8} fontSize="12.5" fill={ink}>
          {`${compared.names[1].slice(0, 4)} ${state(others[0])} ${others[0].firmsInRegion}`}
        </text>
      )}
      <text x={12} y={card.height - 10} fontSize="12" fill={quiet}>
        {coverText}
      </text>
      {isSole && (
        <text
          x={card.width - 10}
          y={card.height - 10}
          fontSize="12"
          fontWeight="bold"
          textAnchor="end"
          fill="#8a4b00"
        >
          {text("chain.sole")}
        </text>
      )}
    </>
  );
}

export function Glyph({
  state,
  x,
  y,
  size,
}: {
  state: string;
  x: number;
  y: number;
  size: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
      <GapLines state={state} />
    </g>
  );
}

/** What the plan names is another mark than what was computed: a tag on the edge, not a colour. */
export function PlanTag({ x, words, y = -9 }: { x: number; words: string; y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0h38v18H0l5-9z" fill={accent} />
      <text x="21" y="13" fontSize="11.5" fill="#ffffff" textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

const sameIn = (card: ChainCard, gaps: readonly BoardGap[]): BoardGap[] => {
  const ids = new Set(card.gaps.map((gap) => gap.segment.id));
  return gaps.filter((gap) => ids.has(gap.segment.id));
};

function overlayText(text: Translate, card: ChainCard, overlay: Overlay): string {
  const { value } = overlayOf(card, overlay);
  switch (overlay) {
    case "concentration":
      return card.kind === "group"
        ? `${text("chain.sole")} ${value}`
        : text("chain.suppliers", { n: value });
    case "dependence":
      return text("chain.standing", { share: Math.round(value * 100) });
    case "plan":
      return value === 0 ? text("chain.noPlan") : text("chain.planCount", { n: value });
    default: {
      const here = card.gaps.reduce((sum, gap) => sum + gap.firmsInRegion, 0);
      const total = here + card.gaps.reduce((sum, gap) => sum + gap.firmsElsewhere, 0);
      return text("chain.share", { n: here, total });
    }
  }
}

function cardLabel(text: Translate, lang: "zh" | "en", card: ChainCard, name: string): string {
  const [only] = card.gaps;
  const detail =
    card.kind === "group" || !only
      ? text("chain.segments", { n: card.gaps.length })
      : enumName(lang, "GapState", only.state);
  return card.kind === "group"
    ? `${text("chain.openGroup", { name })} ${detail}`
    : `${name} ${detail} ${overlayText(text, card, "firms")}`;
}
