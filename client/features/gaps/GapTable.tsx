import Table, { type ColumnsType } from "antd/es/table";
import { memo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { enumName, nameOf } from "../../i18n/translate.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { GapStateMark } from "../../ui/GapStateMark.tsx";
import { gapStateOrder } from "../../ui/gap-states.ts";
import { intervalText } from "./gap-words.ts";
import type { Interval, Ranked } from "./scoring.ts";
import type { BoardChain, BoardGap } from "./use-board.ts";

/** A row: the gap with the chain that it belongs to. */
export type BoardRow = BoardGap & { readonly chain: BoardChain["chain"] };

interface Props {
  readonly rows: readonly Ranked<BoardRow>[];
  readonly selected: string | null;
  onSelect(row: BoardRow): void;
}

const chinese = new Intl.Collator("zh-CN");
const stageOrder = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"];

export const GapTable = memo(function GapTable({ rows, selected, onSelect }: Props) {
  const text = useText();
  const lang = useLang();
  const separator = text("list.separator");
  const states = gapStateOrder.filter((state) => rows.some(({ gap }) => gap.state === state));
  const columns: ColumnsType<Ranked<BoardRow>> = [
    {
      title: text("gap.rank"),
      width: 96,
      sorter: (a, b) => (a.rank ?? 9_999) - (b.rank ?? 9_999),
      render: (_, { rank, rankRange }) =>
        rank === null || rankRange === null ? (
          "–"
        ) : (
          <span title={text("gap.rankRange", { ...rankRange })}>
            <strong>{rank}</strong> <span className="quiet">{rangeText(rankRange)}</span>
          </span>
        ),
    },
    {
      title: text("gap.segment"),
      sorter: (a, b) => chinese.compare(a.gap.segment.name, b.gap.segment.name),
      render: (_, { gap }) => (
        <button
          type="button"
          className="table-name gap-name"
          aria-current={gap.segment.id === selected}
          onClick={() => onSelect(gap)}
        >
          {nameOf(lang, gap.segment)}
        </button>
      ),
    },
    {
      title: text("gap.chain"),
      width: lang === "zh" ? 96 : 132,
      sorter: (a, b) => chinese.compare(a.gap.chain.name, b.gap.chain.name),
      render: (_, { gap }) => nameOf(lang, gap.chain),
    },
    {
      title: text("gap.stage"),
      width: lang === "zh" ? 72 : 112,
      sorter: (a, b) =>
        stageOrder.indexOf(a.gap.segment.stage) - stageOrder.indexOf(b.gap.segment.stage),
      render: (_, { gap }) => enumName(lang, "Stage", gap.segment.stage),
    },
    {
      title: text("gap.state"),
      width: 104,
      filters: states.map((value) => ({ value, text: enumName(lang, "GapState", value) })),
      onFilter: (value, { gap }) => gap.state === value,
      render: (_, { gap }) => <GapStateMark state={gap.state} />,
    },
    {
      title: text("gap.score"),
      width: 150,
      sorter: (a, b) => (a.score?.low ?? -1) - (b.score?.low ?? -1),
      render: (_, { score }) => <ScoreBar score={score} />,
    },
    {
      title: text("gap.suppliers"),
      width: 152,
      sorter: (a, b) => a.gap.knownSuppliers - b.gap.knownSuppliers,
      render: (_, { gap }) =>
        text("gap.suppliersValue", { n: gap.knownSuppliers, m: gap.firmsElsewhere }),
    },
    {
      title: text("gap.move"),
      width: 92,
      render: (_, { gap }) => (gap.move === null ? "" : enumName(lang, "ChainMove", gap.move)),
    },
    {
      title: text("gap.kinds"),
      width: 104,
      render: (_, { gap }) =>
        gap.signals.length === 0 ? (
          ""
        ) : (
          <span className="plan-mark">
            {gap.kinds.map((kind) => enumName(lang, "GapKind", kind)).join(separator) ||
              text("chain.planMark")}
          </span>
        ),
    },
  ];
  return (
    <Table<Ranked<BoardRow>>
      size="small"
      rowKey={({ gap }) => `${gap.chain.id} ${gap.segment.id}`}
      columns={columns}
      dataSource={rows}
      pagination={false}
      sticky
      scroll={{ x: 1000 }}
      onRow={({ gap }) => ({ onClick: () => onSelect(gap) })}
      rowClassName={({ gap }) => (gap.segment.id === selected ? "row-selected gap-row" : "gap-row")}
      locale={{ emptyText: <EmptyState title={text("gap.none")} hint={text("gap.noneHint")} /> }}
    />
  );
});

const rangeText = ({ low, high }: Interval): string => (low === high ? "" : `(${low}–${high})`);

/** The interval as a bar of 0 to 100, with its figures. */
export function ScoreBar({ score }: { score: Interval | null }) {
  const text = useText();
  if (score === null) {
    return (
      <span className="quiet" title={text("gap.noScoreHint")}>
        {text("gap.noScore")}
      </span>
    );
  }
  return (
    <span className="score">
      <span className="score-bar" aria-hidden="true">
        <span style={{ left: `${score.low}%`, width: `${Math.max(2, score.high - score.low)}%` }} />
      </span>
      <span className="score-value">{intervalText(score)}</span>
    </span>
  );
}
