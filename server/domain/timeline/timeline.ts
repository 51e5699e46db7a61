import { daysOfIso, findTimes, sentencesOf } from "./chinese-dates.ts";

/**
 * What a line of the timeline is: PLAN a plan was issued; MILESTONE a time in a plan's words; EVENT;
 * TARGET the year by which it is to be reached; STATEMENT a dated statement on a segment; CLUSTER
 * the year of its list; PROGRESS a figure that a user entered; SOURCE a source was published.
 */
export const timelineKinds = [
  "PLAN",
  "MILESTONE",
  "EVENT",
  "TARGET",
  "STATEMENT",
  "CLUSTER",
  "PROGRESS",
  "SOURCE",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface TimelineEntry {
  readonly id: string;
  readonly kind: TimelineKind;
  /** First and last day, both null where no date is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The time as its source writes it; null where it writes none. */
  readonly words: string | null;
  readonly entityId: string;
  /** What else it is about, such as the segment of a statement. */
  readonly otherId: string | null;
  /** The sentence, figure or word that goes with the date. */
  readonly text: string | null;
  readonly evidenceIds: readonly string[];
}

interface Task {
  readonly id: string;
  readonly text: string;
}

/**
 * Times in the words of tasks. A sentence that only gives a target's year stands with the targets.
 * @param targetQuotes of each task, as its targets quote it
 */
export function milestonesOf(
  tasks: readonly Task[],
  targetQuotes: ReadonlyMap<string, readonly string[]>,
): TimelineEntry[] {
  return tasks.flatMap((task) =>
    sentencesOf(task.text).flatMap((sentence) => {
      const times = findTimes(sentence.text).filter((time) => time.from !== null);
      const quotes = targetQuotes.get(task.id) ?? [];
      return times
        .filter((time) => !isOfTarget(sentence.text.slice(time.end), quotes))
        .map((time) => ({
          id: `milestone:${task.id}@${sentence.start + time.start}`,
          kind: "MILESTONE" as const,
          from: time.from,
          to: time.to,
          words: time.words,
          entityId: task.id,
          otherId: null,
          text: sentence.text,
          evidenceIds: [],
        }));
    }),
  );
}

/** 2022年，做大做优…1家: what stands after the time begins with what the target quotes. */
function isOfTarget(after: string, quotes: readonly string[]): boolean {
  const rest = after.replace(/^[，,、：:]/, "");
  const bare = (quote: string) => quote.replace(/^(?:19|20)\d{2}年[，,]?/, "");
  return quotes.some((quote) => rest.startsWith(bare(quote)));
}

export interface EventMention {
  readonly eventId: string;
  readonly name: string;
  readonly tasks: readonly Task[];
}

/** An event has the time that its name or a sentence which names it gives; otherwise none. */
export function eventsOf(events: readonly EventMention[]): TimelineEntry[] {
  return events.map(({ eventId, name, tasks }) => {
    const named = tasks.flatMap((task) =>
      sentencesOf(task.text).filter((sentence) => sentence.text.includes(name)),
    );
    const times = [name, ...named.map((sentence) => sentence.text)].flatMap(findTimes);
    const time = times.find((one) => one.from !== null) ?? null;
    const season = findTimes(name)[0] ?? null;
    return {
      id: `event:${eventId}`,
      kind: "EVENT",
      from: time?.from ?? null,
      to: time?.to ?? null,
      words: (time ?? season)?.words ?? null,
      entityId: eventId,
      otherId: tasks[0]?.id ?? null,
      text: named[0]?.text ?? null,
      evidenceIds: [],
    };
  });
}

/** An entry of what carries a date of its own, as far as it is known: a year, a month or a day. */
export function entryOf(
  kind: TimelineKind,
  id: string,
  date: string | number | null | undefined,
  about: Pick<TimelineEntry, "entityId"> & Partial<TimelineEntry>,
): TimelineEntry {
  const days = date === null || date === undefined ? null : daysOfIso(String(date));
  return {
    otherId: null,
    text: null,
    evidenceIds: [],
    ...about,
    id,
    kind,
    from: days?.[0] ?? null,
    to: days?.[1] ?? null,
    words: days === null ? null : String(date),
  };
}

/** By date, the longer span after the shorter; what has no date last. */
export function inOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const place = (kind: TimelineKind) => timelineKinds.indexOf(kind);
  return [...entries].sort(
    (a, b) =>
      (a.from ?? "9999").localeCompare(b.from ?? "9999") ||
      (a.to ?? "9999").localeCompare(b.to ?? "9999") ||
      place(a.kind) - place(b.kind) ||
      a.id.localeCompare(b.id),
  );
}
