import type { TaskKind } from "../model.ts";
import type {
  PlanBlock,
  PlanBlockKind,
  PlanDocument,
  PlanItem,
  PlanPiece,
  Span,
  TargetComparator,
} from "./document.ts";

/** Something that the graph holds with words of the plan as its evidence. */
export interface PlanEvidenceRow {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly subkind: string | null;
  readonly start: number;
  readonly end: number;
}

/** What the graph knows of a plan: its nodes, and what its tasks and sections name. */
export interface PlanKnowledge {
  readonly evidence: readonly PlanEvidenceRow[];
  readonly mentions: readonly PlanEvidenceRow[];
}

export const markRoles = ["LEAD", "SUPPORT"] as const;
export type MarkRole = (typeof markRoles)[number];

export interface ReadingBlock extends Span {
  readonly kind: PlanBlockKind;
  readonly level: number | null;
  readonly pieces: readonly PlanPiece[];
  readonly taskKind: TaskKind | null;
  /** The task or section that a heading begins, where the graph has it. */
  readonly entityId: string | null;
  readonly nameEn: string | null;
}

export interface ReadingThing {
  /** Its id in the graph, or a key of its own in a text that is not loaded. */
  readonly key: string;
  readonly entityId: string | null;
  readonly label: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly subkind: string | null;
  readonly target: ReadingTarget | null;
}

export interface ReadingTarget {
  readonly comparator: TargetComparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
}

export interface ReadingMark extends Span {
  readonly thing: string;
  readonly role: MarkRole | null;
}

export interface PlanReading {
  readonly title: string;
  readonly year: number | null;
  readonly blocks: readonly ReadingBlock[];
  readonly things: readonly ReadingThing[];
  readonly marks: readonly ReadingMark[];
  readonly notUnderstood: readonly { text: string; start: number; end: number; why: string }[];
}

/** Kinds of which the graph's own evidence is more than the words that name them. */
const namedElsewhere = new Set([
  "Plan",
  "Section",
  "Task",
  "Target",
  "Department",
  "Chain",
  "Segment",
]);

/**
 * A plan as a page shows it: its paragraphs, and in them what is recognised. Departments and targets
 * come from the parse, with their nodes where the graph has them; all else from the graph.
 * @param known null for a text that is not loaded
 */
export function readingOf(document: PlanDocument, known: PlanKnowledge | null): PlanReading {
  const things = new Map<string, ReadingThing>();
  const marks = new Map<string, ReadingMark>();
  const mark = (thing: ReadingThing, { start, end }: Span, role: MarkRole | null) => {
    if (!things.has(thing.key)) things.set(thing.key, thing);
    marks.set([start, end, thing.key].join(" "), { thing: thing.key, start, end, role });
  };
  const at = indexRows(known?.evidence ?? []);
  const items = new Map(document.items.map((item) => [item.key, item]));
  for (const item of document.items) {
    for (const { span, leads, supports } of item.marks) {
      for (const [role, mentions] of [
        ["LEAD", leads],
        ["SUPPORT", supports],
      ] as const) {
        for (const mention of mentions) {
          const row = at("Department", span).find(({ name }) => name === mention.name);
          mark(
            thingOf("Department", mention.name, row, `Department/${mention.name}`),
            mention.span,
            role,
          );
        }
      }
    }
    for (const { metric, comparator, value, unit, year, span } of item.targets) {
      const [row] = at("Target", span);
      const thing = thingOf("Target", metric, row, `Target/${span.start}`);
      mark({ ...thing, target: { comparator, value, unit, year } }, span, null);
    }
  }
  for (const row of [
    ...(known?.mentions ?? []),
    ...(known?.evidence ?? []).filter(({ label }) => !namedElsewhere.has(label)),
  ]) {
    mark(thingOf(row.label, row.name, row, row.id), row, null);
  }
  return {
    title: document.title,
    year: document.year,
    blocks: document.blocks.map((block) => toBlock(block, items.get(block.itemKey ?? ""), at)),
    things: [...things.values()],
    marks: [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    notUnderstood: document.notUnderstood.map(({ text, span, why }) => ({ text, ...span, why })),
  };
}

type RowsAt = (label: string, span: Span) => readonly PlanEvidenceRow[];

function indexRows(rows: readonly PlanEvidenceRow[]): RowsAt {
  const index = new Map<string, PlanEvidenceRow[]>();
  for (const row of rows) {
    const key = [row.label, row.start, row.end].join(" ");
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  return (label, { start, end }) => index.get([label, start, end].join(" ")) ?? [];
}

function thingOf(
  label: string,
  name: string,
  row: PlanEvidenceRow | undefined,
  key: string,
): ReadingThing {
  return {
    key: row?.id ?? key,
    entityId: row?.id ?? null,
    label,
    name,
    nameEn: row?.nameEn ?? null,
    subkind: row?.subkind ?? null,
    target: null,
  };
}

function toBlock(block: PlanBlock, item: PlanItem | undefined, at: RowsAt): ReadingBlock {
  const heading = block.kind === "HEADING" ? (block.pieces[0]?.start ?? 0) : null;
  const section =
    block.sectionKey === null || heading === null ? [] : atHeading(at, block, heading);
  const [row] = item ? at("Task", item.span) : section;
  return {
    kind: block.kind,
    level: block.level,
    ...block.span,
    pieces: block.pieces,
    taskKind: item?.kind ?? null,
    entityId: row?.id ?? null,
    nameEn: row?.nameEn ?? null,
  };
}

/** The evidence of a section is its heading, to the last character of it. */
function atHeading(at: RowsAt, block: PlanBlock, start: number): readonly PlanEvidenceRow[] {
  const last = block.pieces.at(-1);
  return last ? at("Section", { start, end: last.start + last.text.length }) : [];
}
