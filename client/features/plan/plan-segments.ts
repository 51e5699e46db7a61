import { type Block, indexAt, type Reading, type Span, type Thing } from "./plan-text.ts";

export interface PlanMark extends Span {
  readonly thing: Thing;
  readonly role: Reading["marks"][number]["role"];
  /** How many marks lie in each other within it: the line of each runs on one height. */
  readonly depth: number;
}

export interface Unread extends Span {
  readonly why: string;
}

/** All that is brought out in a block, each in the order of the text. */
export interface Layers {
  readonly marks: readonly PlanMark[];
  readonly unread: readonly Unread[];
  readonly hits: readonly Span[];
  /** The one of the hits that the user is at. */
  readonly hit: readonly Span[];
  /** The words to which a link led. */
  readonly at: readonly Span[];
}

/** A run of characters with the same things said of all of it. */
export interface Segment extends Span {
  readonly text: string;
  /** The innermost first. */
  readonly marks: readonly PlanMark[];
  /** Of these, those that begin here, the outermost first. */
  readonly opening: readonly PlanMark[];
  readonly why: string | null;
  readonly hit: "current" | "other" | null;
  readonly isAt: boolean;
}

/**
 * A block cut wherever anything begins or ends. Marks may lie in each other or cross; each run knows
 * all that cover it.
 */
export function segmentsOf(block: Block, { marks, unread, hits, hit, at }: Layers): Segment[] {
  const spans = [...marks, ...unread, ...hits, ...at];
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const runs = runsOf(block, cuts);
  return runs.map(({ start, end, text }) => {
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const covering = marks
      .filter(covers)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
    return {
      start,
      end,
      text,
      marks: covering,
      opening: covering.filter((mark) => mark.start === start).reverse(),
      why: unread.find(covers)?.why ?? null,
      hit: hit.some(covers) ? "current" : hits.some(covers) ? "other" : null,
      isAt: at.some(covers),
    };
  });
}

/** The block's text between the cuts; pieces that no cut parts are joined. */
function runsOf(block: Block, cuts: readonly number[]): (Span & { text: string })[] {
  const runs: { start: number; end: number; text: string }[] = [];
  let next = 0;
  let isOpen = false;
  for (const piece of block.pieces) {
    const pieceEnd = piece.start + piece.text.length;
    let from = piece.start;
    while (from < pieceEnd) {
      while ((cuts[next] ?? Number.POSITIVE_INFINITY) <= from) {
        next += 1;
        isOpen = false;
      }
      const to = Math.min(pieceEnd, cuts[next] ?? pieceEnd);
      const text = piece.text.slice(from - piece.start, to - piece.start);
      const run = isOpen ? runs.at(-1) : undefined;
      if (run) {
        run.text += text;
        run.end = to;
      } else runs.push({ start: from, end: to, text });
      isOpen = true;
      from = to;
    }
  }
  return runs;
}

export const nothing: readonly never[] = [];

/**
 * The spans that touch each block. Blocks that nothing touches share one empty list, so that they are
 * not drawn anew.
 */
export function byBlock<S extends Span>(
  blocks: readonly Block[],
  spans: readonly S[],
): readonly (readonly S[])[] {
  const found: S[][] = [];
  for (const span of spans) {
    const last = indexAt(blocks, span.end - 1);
    for (let index = Math.max(0, indexAt(blocks, span.start)); index <= last; index++) {
      found[index] = [...(found[index] ?? []), span];
    }
  }
  return blocks.map((_, index) => found[index] ?? nothing);
}

/** Kinds that are recognised, with how many places and how many things. */
export interface KindCount {
  readonly label: string;
  readonly marks: number;
  readonly things: number;
}

export function countKinds({ marks, things: all }: Reading): KindCount[] {
  const byKey = new Map(all.map((thing) => [thing.key, thing]));
  const kinds = new Map<string, { marks: number; things: Set<string> }>();
  for (const mark of marks) {
    const thing = byKey.get(mark.thing);
    if (!thing) continue;
    const kind = kinds.get(thing.label) ?? { marks: 0, things: new Set<string>() };
    kind.marks += 1;
    kind.things.add(thing.key);
    kinds.set(thing.label, kind);
  }
  return [...kinds].map(([label, { marks, things }]) => ({ label, marks, things: things.size }));
}

/** The marks of the kinds that are shown. */
export function marksOf(reading: Reading, hidden: ReadonlySet<string>): PlanMark[] {
  const things = new Map(reading.things.map((thing) => [thing.key, thing]));
  const marks: PlanMark[] = reading.marks.flatMap(({ thing: key, ...mark }) => {
    const thing = things.get(key);
    return thing && !hidden.has(thing.label) ? [{ ...mark, thing, depth: 0 }] : [];
  });
  // Outer ones stand first, so that what lies in a mark is known when it is come to.
  for (let index = marks.length - 1; index >= 0; index--) {
    const outer = marks[index];
    if (!outer) continue;
    let depth = 0;
    for (let next = index + 1; (marks[next]?.start ?? outer.end) < outer.end; next++) {
      depth = Math.max(depth, (marks[next]?.depth ?? 0) + 1);
    }
    marks[index] = { ...outer, depth };
  }
  return marks;
}
