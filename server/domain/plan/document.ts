/** A plan as it was read. All spans are UTF-16 offsets into the text as given, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlanDocument {
  readonly title: string;
  readonly titleSpan: Span | null;
  /** The year, or the last of a range of years, in the title. */
  readonly year: number | null;
  /** False where nothing of a plan's form was found. */
  readonly isPlan: boolean;
  readonly sections: readonly PlanSection[];
  /** Goals, tasks and measures in the order of the text. */
  readonly items: readonly PlanItem[];
  /** Distinct names, in the order in which they first appear. */
  readonly departments: readonly string[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Consecutive spans that cover the text from its start to its end. */
  readonly blocks: readonly PlanBlock[];
}

export interface PlanSection {
  /** Place in the tree, such as 2.1; unique in the plan. */
  readonly key: string;
  /** As printed, such as （一）. */
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly span: Span;
  readonly headingSpan: Span;
  readonly sections: readonly PlanSection[];
}

export type PlanItemKind = "GOAL" | "TASK" | "MEASURE";

export interface PlanItem {
  /** Key of its section and its own place, such as 2.1.4; unique in the plan. */
  readonly key: string;
  readonly kind: PlanItemKind;
  /** As printed, without the point of 4. */
  readonly number: string;
  readonly title: string;
  /** Its words, joined, without responsibility marks. */
  readonly text: string;
  readonly sectionKey: string;
  readonly level: number;
  readonly span: Span;
  readonly headingSpan: Span;
  readonly marks: readonly ResponsibilityMark[];
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly targets: readonly PlanTarget[];
}

export interface ResponsibilityMark {
  readonly span: Span;
  readonly quote: string;
  /** The keyword that makes it a mark, such as 牵头单位 or 负责. */
  readonly form: string;
  readonly leads: readonly DepartmentMention[];
  readonly supports: readonly DepartmentMention[];
}

export interface DepartmentMention {
  readonly name: string;
  readonly span: Span;
}

export type TargetComparator = "EQ" | "GTE" | "LTE" | "APPROX";

export interface PlanTarget {
  readonly metric: string;
  readonly comparator: TargetComparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly quote: string;
  readonly span: Span;
}

export interface NotUnderstood {
  readonly text: string;
  readonly span: Span;
  readonly why: string;
}

export const planBlockKinds = ["FRONT", "TITLE", "HEADING", "PARAGRAPH", "RESPONSIBILITY"] as const;
export type PlanBlockKind = (typeof planBlockKinds)[number];

/** A paragraph as a reader sees it, whatever lines and pages the printing made of it. */
export interface PlanBlock {
  readonly kind: PlanBlockKind;
  readonly span: Span;
  readonly pieces: readonly PlanPiece[];
  /** Of a heading: of its section, task, or both where a section is a task itself. */
  readonly level: number | null;
  readonly sectionKey: string | null;
  readonly itemKey: string | null;
}

/** Characters that stand together in the text as it stands; those of a block follow one another. */
export interface PlanPiece {
  readonly start: number;
  readonly text: string;
}
