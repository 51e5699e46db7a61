/**
 * The facts of the graph as plain data: what the loader writes and what every seed, plan and import
 * is turned into. A fact without evidence cannot be built: `evidence` is a non-empty tuple.
 */

/** The labels of the graph. Every node also carries `:Entity` with a unique `id`. */
export const labels = [
  "Plan",
  "Section",
  "Task",
  "Target",
  "Department",
  "Chain",
  "Segment",
  "Product",
  "Firm",
  "Cluster",
  "Place",
  "Platform",
  "InnovationCentre",
  "Event",
  "Brand",
  "Policy",
  "Project",
  "Technology",
  "Source",
  "Evidence",
] as const;
export type Label = (typeof labels)[number];

/** The relationship types, read along the arrow. */
export const edgeTypes = [
  "HAS_SECTION", // Plan|Section → Section
  "HAS_TASK", // Section → Task
  "HAS_TARGET", // Task → Target
  "LEADS", // Department → Task
  "SUPPORTS", // Department → Task
  "LEADS_TASKS_OF", // Department → Chain: derived from the tasks that name the chain
  "MENTIONS", // Task|Section → anything that its text names
  "ABOUT", // Target|Platform|Brand|… → Chain|Segment
  "HAS_SEGMENT", // Chain → Segment
  "FEEDS", // Segment → Segment: the first is an input of the second
  "YIELDS", // Segment → Product
  "OPERATES_IN", // Firm → Segment
  "LEADING_IN", // Firm → Chain: a leading firm of it, by its evidence
  "MAKES", // Firm → Product
  "SUPPLIES", // Firm → Firm
  "RUNS", // Firm → Platform|Brand|InnovationCentre|Event
  "SPECIALISES_IN", // Cluster → Segment
  "IN_CHAIN", // Cluster → Chain
  "RATED", // Place → Segment: a dated statement of strength, weakness or absence
  "COUNTED", // Place → Segment: firms of a location-blind list in both, in the place, in the segment
  "LOCATED_IN", // Firm|Cluster|… → Place
  "PART_OF", // Place → Place
  "ISSUED_BY", // Plan|Policy → Place (jurisdiction)
  "HAS_EVIDENCE", // Entity → Evidence
  "FROM_SOURCE", // Evidence → Source
] as const;
export type EdgeType = (typeof edgeTypes)[number];

export const stages = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"] as const;
export type Stage = (typeof stages)[number];

export const segmentFunctions = [
  "RAW_MATERIAL",
  "AUXILIARY",
  "EQUIPMENT",
  "PROCESS",
  "PRODUCT",
  "SERVICE",
  "CHANNEL",
  "RECYCLING",
] as const;
export type SegmentFunction = (typeof segmentFunctions)[number];

export const taskKinds = ["GOAL", "TASK", "MEASURE"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const comparators = ["EQ", "GTE", "LTE", "APPROX"] as const;
export type Comparator = (typeof comparators)[number];

export const evidenceKinds = ["PLAN", "PUBLIC", "DERIVED", "IMPORT"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * How far a statement can be relied on (docs/gap-method.md): A official; B association, academic or
 * listed firm's filing; C press or reprint; D unsigned page; G the editors' general knowledge.
 */
export const grades = ["A", "B", "C", "D", "G"] as const;
export type Grade = (typeof grades)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO date, or year, as far as it is known. */
  readonly date: string | null;
  readonly publisher: string | null;
}

export interface Evidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly grade: Grade;
  readonly sourceId: string;
  readonly quote: string | null;
  /** The plan whose text is quoted; only for quotes of a plan. */
  readonly planId: string | null;
  /** UTF-16 offsets into the plan's text. */
  readonly start: number | null;
  readonly end: number | null;
  /** What the evidence shows where the quote alone does not say it, and the inputs of a calculation. */
  readonly note: string | null;
}

export type EvidenceList = readonly [Evidence, ...Evidence[]];

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue | null>>;

export interface NodeFact {
  readonly id: string;
  readonly label: Exclude<Label, "Source" | "Evidence">;
  readonly name: string;
  readonly nameEn: string | null;
  /** Other names under which a user may look for it. */
  readonly aliases: readonly string[];
  readonly properties: Properties;
  readonly evidence: EvidenceList;
}

export interface EdgeFact {
  readonly type: Exclude<EdgeType, "HAS_EVIDENCE" | "FROM_SOURCE">;
  readonly from: string;
  readonly to: string;
  /** Tells apart facts of one type between the same two nodes, such as statements of two years. */
  readonly key: string;
  readonly properties: Properties;
  readonly evidence: EvidenceList;
}

/** All facts of one data set (a plan, a chain, an import): what is loaded, and removed, together. */
export interface GraphFacts {
  readonly sources: readonly Source[];
  readonly nodes: readonly NodeFact[];
  readonly edges: readonly EdgeFact[];
  readonly texts: readonly PlanText[];
}

/** What a plan says, word for word: that into which its evidence counts. */
export interface PlanText {
  /** Of the plan. */
  readonly id: string;
  readonly text: string;
}
