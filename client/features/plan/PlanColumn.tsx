import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";
import type { TextKey } from "../../i18n/zh.ts";
import { compareKinds } from "../../ui/kinds.ts";
import { PlanBlock } from "./PlanBlock.tsx";
import { PlanCard, saidAt } from "./PlanCard.tsx";
import { PlanSide } from "./PlanSide.tsx";
import { PlanText } from "./PlanText.tsx";
import { PlanKinds, PlanSearch, Step } from "./PlanTools.tsx";
import { offsetAtTop, scrollToBlock, scrollToWords } from "./plan-scroll.ts";
import { findHits, searchText } from "./plan-search.ts";
import { byBlock, countKinds, marksOf, nothing, type PlanMark } from "./plan-segments.ts";
import {
  indexAt,
  outlineOf,
  type Reading,
  readSpan,
  type Span,
  sheetsOf,
  writeSpan,
} from "./plan-text.ts";
import { type ColumnState, useRestingWrite } from "./use-column.ts";

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
  const lang = useLang();
  const pane = useRef<HTMLElement>(null);
  const [isSideOpen, setIsSideOpen] = useState(false);
  const [place, setPlace] = useState(Number(state.get("p") ?? 0));
  const rest = useRestingWrite(state);
  const search = usePlanSearch(reading, state, rest, place);

  const outline = useMemo(() => outlineOf(reading.blocks), [reading]);
  const sheets = useMemo(() => sheetsOf(reading.blocks), [reading]);
  const counts = useMemo(
    () => countKinds(reading).sort((a, b) => compareKinds(a.label, b.label)),
    [reading],
  );
  const off = state.list("off");
  const offKey = off.join(" ");
  const visible = useMemo(() => marksOf(reading, new Set(offKey.split(" "))), [reading, offKey]);
  const duties = useMemo(
    () => marksOf(reading, new Set()).filter(({ role }) => role !== null),
    [reading],
  );
  const at = state.get("at");
  const openedAt = state.get("mark");
  const opened = useMemo(() => {
    const span = readSpan(openedAt);
    if (span === null) return null;
    const said = saidAt(span.start, visible, reading.notUnderstood);
    return said.marks.length > 0 || said.unread !== null ? span : null;
  }, [openedAt, visible, reading]);
  const named = (part: TextKey) =>
    side === null ? text(part) : text("plan.partOf", { side, part: text(part) });

  const blockMarks = useMemo(() => byBlock(reading.blocks, visible), [reading, visible]);
  const blockUnread = useMemo(() => byBlock(reading.blocks, reading.notUnderstood), [reading]);
  const blockHits = useMemo(() => byBlock(reading.blocks, search.hits), [reading, search.hits]);
  const currentHit = search.hits[search.current];
  const blockHit = useMemo(
    () => byBlock(reading.blocks, currentHit === undefined ? [] : [currentHit]),
    [reading, currentHit],
  );
  const blockAt = useMemo(() => {
    const span = readSpan(at);
    return byBlock(reading.blocks, span === null ? [] : [span]);
  }, [reading, at]);

  // The link's own position first; else the words that it leads to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the address said
  useLayoutEffect(() => {
    if (!pane.current) return;
    const position = state.get("p");
    const span = readSpan(at) ?? opened;
    if (position !== null) scrollToBlock(pane.current, Number(position));
    else if (span !== null) scrollToWords(pane.current, span.start);
    else if (currentHit !== undefined) scrollToWords(pane.current, currentHit.start);
  }, []);
  const shownAt = useRef(at);
  useEffect(() => {
    const span = readSpan(at);
    if (at !== shownAt.current && span !== null && pane.current) {
      scrollToWords(pane.current, span.start);
    }
    shownAt.current = at;
  }, [at]);
  const shownHit = useRef(currentHit);
  useEffect(() => {
    if (currentHit !== shownHit.current && currentHit !== undefined && pane.current) {
      scrollToWords(pane.current, currentHit.start);
    }
    shownHit.current = currentHit;
  }, [currentHit]);

  useKeptPlace(pane, place);
  const onScroll = useCallback(() => {
    if (!pane.current) return;
    const offset = offsetAtTop(pane.current);
    setPlace(offset);
    rest({ p: offset === 0 ? null : String(offset) });
  }, [rest]);
  const goTo = (offset: number) => {
    if (pane.current) scrollToBlock(pane.current, offset);
  };
  const sheetStarts = useMemo(
    () => sheets.map(([first]) => ({ start: first?.start ?? 0 })),
    [sheets],
  );
  const sheet = Math.max(0, indexAt(sheetStarts, place));

  const openMark = (mark: Span | null) =>
    state.set({ mark: mark === null ? null : writeSpan(mark) });
  const stepMark = (mark: PlanMark, by: 1 | -1) => {
    const same = visible.filter(({ thing }) => thing.key === mark.thing.key);
    const next = same[(same.indexOf(mark) + by + same.length) % same.length];
    if (!next || !pane.current) return;
    scrollToWords(pane.current, next.start);
    openMark(next);
  };
  const actions = (mark: PlanMark) => {
    const { thing } = mark;
    const times = visible.filter((one) => one.thing.key === thing.key).length;
    return (
      <div className="plan-card-actions">
        {thing.entityId !== null && graphAddress !== null ? (
          <a
            href={graphAddress(thing.entityId)}
            aria-label={text("plan.toGraphOf", { name: nameOf(lang, thing) })}
          >
            {text("plan.toGraph")}
          </a>
        ) : (
          <span className="quiet">{text("plan.notInGraph")}</span>
        )}
        {times > 1 && (
          <span className="plan-card-times">
            <span className="quiet">{text("plan.times", { n: times })}</span>
            <Step
              name={text("plan.previousMark")}
              sign="↑"
              isOff={false}
              onPress={() => stepMark(mark, -1)}
            />
            <Step
              name={text("plan.nextMark")}
              sign="↓"
              isOff={false}
              onPress={() => stepMark(mark, 1)}
            />
          </span>
        )}
      </div>
    );
  };

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
        <fieldset
          className="plan-pages"
          aria-label={text("plan.sheetOf", { n: sheet + 1, all: sheets.length })}
        >
          <Step
            name={text("plan.previousSheet")}
            sign="‹"
            isOff={sheet === 0}
            onPress={() => goTo(sheetStarts[sheet - 1]?.start ?? 0)}
          />
          <span className="quiet">
            {text("plan.sheetOf", { n: sheet + 1, all: sheets.length })}
          </span>
          <Step
            name={text("plan.nextSheet")}
            sign="›"
            isOff={sheet === sheets.length - 1}
            onPress={() => goTo(sheetStarts[sheet + 1]?.start ?? 0)}
          />
        </fieldset>
      </div>
      <PlanKinds
        name={named("plan.kinds")}
        counts={counts}
        off={off}
        onChange={(next) => state.set({ off: next, mark: null })}
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
              if (pane.current) scrollToWords(pane.current, span.start);
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
          {sheets.map((blocks, number) => (
            <article
              key={blocks[0]?.start ?? 0}
              className="plan-sheet"
              aria-label={text("plan.sheet", { n: number + 1 })}
            >
              {blocks.map((block) => {
                const index = indexAt(reading.blocks, block.start);
                const entry = outline[indexAt(outline, block.start)];
                return (
                  <PlanBlock
                    key={block.start}
                    block={block}
                    marks={blockMarks[index] ?? nothing}
                    unread={blockUnread[index] ?? nothing}
                    hits={blockHits[index] ?? nothing}
                    hit={blockHit[index] ?? nothing}
                    at={blockAt[index] ?? nothing}
                    markAddress={markAddress}
                    graphAddress={
                      block.entityId === null ? null : (graphAddress?.(block.entityId) ?? null)
                    }
                    headingName={entry?.title ?? ""}
                  />
                );
              })}
              <p className="plan-sheet-number">{text("plan.sheet", { n: number + 1 })}</p>
            </article>
          ))}
        </PlanText>
      </div>
    </div>
  );
}

/** A pane that becomes narrower or wider, as beside a second plan, shows the same words as before. */
function useKeptPlace(pane: RefObject<HTMLElement | null>, place: number): void {
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      scrollToBlock(element, latest.current);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
}

/** Words looked for in the column, where they stand, and which place is shown. */
function usePlanSearch(
  reading: Reading,
  state: ColumnState,
  rest: ColumnState["set"],
  place: number,
) {
  const written = state.get("q") ?? "";
  const [words, setOwnWords] = useState(written);
  const [step, setStep] = useState(Number(state.get("hit") ?? 1) - 1);
  const known = useRef(written);
  // The browser's way back may change what was looked for.
  useEffect(() => {
    if (written === known.current) return;
    known.current = written;
    setOwnWords(written);
  }, [written]);
  const source = useMemo(() => searchText(reading.blocks), [reading]);
  const asked = useDeferredValue(words);
  const spans = useMemo(() => findHits(source, asked), [source, asked]);
  const current = spans.length === 0 ? 0 : Math.min(Math.max(0, step), spans.length - 1);
  const show = (next: string, index: number) => {
    known.current = next;
    setOwnWords(next);
    setStep(index);
    rest({ q: next === "" ? null : next, hit: next === "" ? null : String(index + 1) });
  };
  return {
    words,
    hits: spans,
    current,
    setWords(next: string) {
      const found = findHits(source, next);
      const after = found.findIndex(({ start }) => start >= place);
      show(next, Math.max(0, after));
    },
    step(by: 1 | -1) {
      if (spans.length > 0) show(words, (current + by + spans.length) % spans.length);
    },
  };
}
