import { type ReactNode, useMemo, useRef, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import type { TextKey } from "../../i18n/zh.ts";
import { CardActions } from "./CardActions.tsx";
import { PlanCard, saidAt } from "./PlanCard.tsx";
import { PlanSheet } from "./PlanSheet.tsx";
import { PlanSide } from "./PlanSide.tsx";
import { PlanText } from "./PlanText.tsx";
import { PlanKinds, PlanPages, PlanSearch } from "./PlanTools.tsx";
import type { PlanMark } from "./plan-segments.ts";
import { indexAt, type Reading, type Span, writeSpan } from "./plan-text.ts";
import { type ColumnState, useRestingWrite } from "./use-column.ts";
import { useLayers } from "./use-layers.ts";
import { useLed, usePlace } from "./use-place.ts";
import { usePlanSearch } from "./use-plan-search.ts";

interface Props {
  readonly reading: Reading;
  readonly state: ColumnState;
  readonly head: ReactNode;
  /** Of the column, where it is not the only one: its parts are named by it. */
  readonly side: string | null;
  /** The address of a mark but for its span. */
  readonly markAddress: string;
  /** Null for a text that is not loaded. */
  readonly graphAddress: ((id: string) => string) | null;
}

/** A plan with its contents, search and switches. Two of them stand side by side without knowing it. */
export function PlanColumn({ reading, state, head, side, markAddress, graphAddress }: Props) {
  const text = useText();
  const pane = useRef<HTMLElement>(null);
  const [isSideOpen, setIsSideOpen] = useState(false);
  const rest = useRestingWrite(state);
  const { place, onScroll, goTo, goToWords } = usePlace(pane, state, rest);
  const search = usePlanSearch(reading, state, rest, place);
  const hit = search.hits[search.current];
  const layers = useLayers(reading, state, search.hits, hit);
  const { outline, sheets, visible, duties, opened } = layers;
  useLed(pane, state, opened, hit);
  const sheetStarts = useMemo(
    () => sheets.map(([first]) => ({ start: first?.start ?? 0 })),
    [sheets],
  );
  const named = (part: TextKey) =>
    side === null ? text(part) : text("plan.partOf", { side, part: text(part) });
  const openMark = (mark: Span | null) =>
    state.set({ mark: mark === null ? null : writeSpan(mark) });
  const actions = (mark: PlanMark) => (
    <CardActions
      mark={mark}
      same={visible.filter(({ thing }) => thing.key === mark.thing.key)}
      graphAddress={graphAddress}
      onStep={(next) => {
        goToWords(next.start);
        openMark(next);
      }}
    />
  );
  return (
    <div className="plan-column">
      <header className="plan-head">{head}</header>
      <div className="plan-bar">
        <button
          type="button"
          className="tool plan-side-toggle"
          aria-expanded={isSideOpen}
          onClick={() => setIsSideOpen(!isSideOpen)}
        >
          {text("plan.outline")}
        </button>
        <PlanSearch
          name={named("plan.search")}
          words={search.words}
          hits={search.hits.length}
          current={search.current}
          onWords={search.setWords}
          onStep={search.step}
        />
        <PlanPages
          current={Math.max(0, indexAt(sheetStarts, place))}
          all={sheets.length}
          onGo={(sheet) => goTo(sheetStarts[sheet]?.start ?? 0)}
        />
      </div>
      <PlanKinds
        name={named("plan.kinds")}
        counts={layers.counts}
        off={layers.off}
        onChange={(off) => state.set({ off, mark: null })}
      />
      <div className="plan-body">
        <aside className="plan-side" data-open={isSideOpen} aria-label={named("plan.side")}>
          <PlanSide
            named={named}
            outline={outline}
            current={indexAt(outline, place)}
            unread={reading.notUnderstood}
            isLoaded={graphAddress !== null}
            onHeading={(start) => {
              setIsSideOpen(false);
              goTo(start);
            }}
            onUnread={(span) => {
              setIsSideOpen(false);
              state.set({ at: writeSpan(span), p: null });
              goToWords(span.start);
            }}
          />
        </aside>
        <PlanText
          name={named("plan.text")}
          pane={pane}
          opened={opened}
          onOpen={openMark}
          onScroll={onScroll}
          card={(offset, isOpened) => (
            <PlanCard
              said={saidAt(offset, visible, reading.notUnderstood)}
              outline={outline}
              duties={duties}
              {...(isOpened ? { actions } : {})}
            />
          )}
        >
          {sheets.map((blocks, index) => {
            const start = blocks[0]?.start ?? 0;
            return (
              <PlanSheet
                key={start}
                number={index + 1}
                blocks={blocks}
                first={indexAt(reading.blocks, start)}
                layers={layers.ofBlocks}
                outline={outline}
                markAddress={markAddress}
                graphAddress={graphAddress}
              />
            );
          })}
        </PlanText>
      </div>
    </div>
  );
}
