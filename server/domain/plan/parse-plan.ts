import { coverBlocks } from "./blocks.ts";
import type {
  NotUnderstood,
  PlanDocument,
  PlanItem,
  PlanItemKind,
  PlanSection,
  ResponsibilityMark,
} from "./document.ts";
import { findMarkers, type Heading, headingTree } from "./headings.ts";
import { type Lexed, lex, rawSpan } from "./lex.ts";
import { findMarks, type Mark, saysFirstLeads } from "./marks.ts";
import { findTargets } from "./targets.ts";
import { findTitle, yearOf } from "./title.ts";

const goalTitle = /目标|总体要求|总体思路|指导思想|基本原则|总体考虑/;
const measureTitle =
  /^(?:强化|加强|完善|健全|落实|做好)?.{0,4}(?:推进措施|保障措施|保障机制|政策措施|政策保障|实施保障|工作保障|服务保障|要素保障|组织保障|组织实施|组织领导|工作要求|支持措施|保障体系|组织保障.*)$/;

/**
 * Reads a plan. Never throws on content: what it cannot read is listed in `notUnderstood`.
 * @param text the plan as extracted, with whatever line breaks, page breaks and page numbers
 */
export function parsePlan(text: string): PlanDocument {
  const lexed = lex(text);
  const { markers, outOfOrder } = findMarkers(lexed);
  const roots = headingTree(lexed, markers);
  const { marks, unread } = findMarks(lexed.text, saysFirstLeads(lexed.text));
  const frontEnd = roots[0]?.start ?? lexed.text.length;
  const title = findTitle(lexed.text.slice(0, frontEnd));
  const titleText = title ? lexed.text.slice(title.start, title.end) : "";
  const year = yearOf(titleText);
  const reading: Reading = { lexed, marks, year, items: [] };
  const sections = roots.map((root, index) =>
    readSection(reading, root, `${index + 1}`, kindOf(root.title)),
  );
  const notUnderstood: NotUnderstood[] = [
    ...unread.map((u) => note(lexed, u.start, u.end, u.why)),
    ...outOfOrder
      .filter((m) => !marks.some((mark) => m.start >= mark.start && m.start < mark.end))
      .map((m) =>
        note(
          lexed,
          m.start,
          Math.min(lexed.text.length, m.end + 20),
          "编号与前文不连续，未作为标题 (a number out of order)",
        ),
      ),
    ...marks
      .filter(
        (mark) =>
          !reading.items.some((item) => item.heading.start <= mark.start && mark.start < item.end),
      )
      .map((mark) =>
        note(lexed, mark.start, mark.end, "责任标注不在任何任务之内 (a mark outside every task)"),
      ),
  ].sort((a, b) => a.span.start - b.span.start);
  const items = reading.items.map((i) => i.item);
  return {
    title: titleText,
    titleSpan: title ? rawSpan(lexed, title.start, title.end) : null,
    year,
    isPlan: items.length > 0 && (sections.length >= 2 || items.length >= 2),
    sections,
    items,
    departments: [...new Set(items.flatMap((i) => [...i.leads, ...i.supports]))],
    notUnderstood,
    blocks: coverBlocks(text, lexed, { title, sections, items }),
  };
}

interface Reading {
  readonly lexed: Lexed;
  readonly marks: readonly Mark[];
  readonly year: number | null;
  readonly items: { readonly heading: Heading; readonly end: number; readonly item: PlanItem }[];
}

function kindOf(title: string): PlanItemKind {
  if (measureTitle.test(title)) return "MEASURE";
  return goalTitle.test(title) && title.length <= 14 ? "GOAL" : "TASK";
}

/** Children are items where they carry the marks, or where there is nothing below them. */
function areItems(reading: Reading, heading: Heading): boolean {
  const children = heading.children;
  if (children.length === 0) return false;
  if (children.some((child) => child.children.length > 0 && marksIn(reading, child) > 1))
    return false;
  const marked = children.filter((child) => marksIn(reading, child) > 0);
  const lastAlone = marked.length === 1 && children.length > 1 && marked[0] === children.at(-1);
  return !(lastAlone && heading.level > 1);
}

function marksIn({ marks }: Reading, { start, bodyEnd }: Heading): number {
  return marks.filter((mark) => mark.start >= start && mark.start < bodyEnd).length;
}

function readSection(
  reading: Reading,
  heading: Heading,
  key: string,
  kind: PlanItemKind,
): PlanSection {
  const { lexed } = reading;
  const sections: PlanSection[] = [];
  if (heading.children.length === 0) {
    addOwnItem(reading, heading, key, kind, heading.bodyEnd);
  } else {
    const firstChild = heading.children[0]?.start ?? heading.bodyEnd;
    // What stands before the first child counts where it holds aims or marks of its own.
    if (firstChild - heading.titleEnd > 12) addOwnItem(reading, heading, key, kind, firstChild);
    const direct = areItems(reading, heading);
    heading.children.forEach((child, index) => {
      const childKey = `${key}.${index + 1}`;
      if (isItem(reading, child, direct)) addItem(reading, child, childKey, key, kind);
      else sections.push(readSection(reading, child, childKey, kind));
    });
  }
  return {
    key,
    number: heading.number,
    title: heading.title,
    level: heading.level,
    span: rawSpan(lexed, heading.start, heading.bodyEnd),
    headingSpan: rawSpan(lexed, heading.start, heading.titleEnd),
    sections,
  };
}

function isItem(reading: Reading, child: Heading, direct: boolean): boolean {
  if (!direct) return child.children.length === 0;
  return !areItemsBelow(reading, child);
}

/** （一）… with 1. 2. 3. below that are tasks themselves: each marked, or none marked at all. */
function areItemsBelow(reading: Reading, heading: Heading): boolean {
  if (heading.children.length === 0) return false;
  const marked = heading.children.filter((child) => marksIn(reading, child) > 0).length;
  if (marked === 0) return marksIn(reading, heading) === 0 && heading.children.length > 1;
  return areItems(reading, heading);
}

function addOwnItem(
  reading: Reading,
  heading: Heading,
  key: string,
  kind: PlanItemKind,
  end: number,
): void {
  const marked = reading.marks.some((mark) => mark.start >= heading.start && mark.start < end);
  const body = withoutMarks(reading, heading.titleEnd, end);
  const hasTargets = findTargets(body.text, reading.year).length > 0;
  if (marked || hasTargets) addItem(reading, { ...heading, bodyEnd: end }, `${key}.0`, key, kind);
}

function addItem(
  reading: Reading,
  heading: Heading,
  key: string,
  sectionKey: string,
  kind: PlanItemKind,
): void {
  const { lexed } = reading;
  const end = heading.bodyEnd;
  const marks = reading.marks.filter((mark) => mark.start >= heading.start && mark.start < end);
  const body = withoutMarks(reading, heading.titleEnd, end);
  const readMarks = marks.map((mark) => toMark(lexed, mark));
  const leads = [...new Set(readMarks.flatMap((m) => m.leads.map((d) => d.name)))];
  reading.items.push({
    heading,
    end,
    item: {
      key,
      kind,
      number: heading.number,
      title: heading.title,
      text: withoutMarks(reading, heading.end, end).text,
      sectionKey,
      level: heading.level,
      span: rawSpan(lexed, heading.start, end),
      headingSpan: rawSpan(lexed, heading.start, heading.titleEnd),
      marks: readMarks,
      leads,
      supports: [...new Set(readMarks.flatMap((m) => m.supports.map((d) => d.name)))].filter(
        (n) => !leads.includes(n),
      ),
      targets: findTargets(body.text, reading.year).map((target) => {
        const start = body.places[target.start] ?? heading.start;
        const stop = (body.places[target.end - 1] ?? start) + 1;
        return {
          metric: target.metric,
          comparator: target.comparator,
          value: target.value,
          unit: target.unit,
          year: target.year,
          quote: lexed.text.slice(start, stop),
          span: rawSpan(lexed, start, stop),
        };
      }),
    },
  });
}

/** Text from start to end without its marks, with the place of each character. */
function withoutMarks(
  { lexed, marks }: Reading,
  start: number,
  end: number,
): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  let from = start;
  const take = (to: number) => {
    text += lexed.text.slice(from, to);
    for (let index = from; index < to; index++) places.push(index);
  };
  for (const mark of marks) {
    if (mark.start < from || mark.start >= end) continue;
    take(mark.start);
    from = mark.end;
  }
  if (from < end) take(end);
  return { text, places };
}

function toMark(lexed: Lexed, mark: Mark): ResponsibilityMark {
  const mention = (place: { name: string; start: number; end: number }) => ({
    name: place.name,
    span: rawSpan(lexed, place.start, place.end),
  });
  return {
    span: rawSpan(lexed, mark.start, mark.end),
    quote: lexed.text.slice(mark.start, mark.end),
    form: mark.form,
    leads: mark.leads.map(mention),
    supports: mark.supports.map(mention),
  };
}

function note(lexed: Lexed, start: number, end: number, why: string): NotUnderstood {
  return { text: lexed.text.slice(start, end), span: rawSpan(lexed, start, end), why };
}
