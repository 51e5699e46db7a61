import type { GapState } from "../gap/supply.ts";
import type { Comparator, Stage } from "../model.ts";
import type { BriefSource } from "./outline.ts";

/** What drafts are made of: facts with the ids of the sources that each rests on. */
export interface Cited {
  readonly refs: readonly string[];
}

export interface Frame {
  readonly region: { readonly id: string; readonly name: string };
  /** ISO date of the day. */
  readonly date: string;
  readonly sources: readonly BriefSource[];
}

export interface QuoteFact extends Cited {
  readonly quote: string;
  /** The task that says it, such as “4 稳固产业上下游供应配套”. */
  readonly task: string;
}

export interface SegmentFact extends Cited {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  readonly group: string;
  readonly state: GapState;
  /** Lower and upper end of the score; null where nothing uses it later. */
  readonly score: number | null;
  readonly scoreHigh: number | null;
  /** In the region, by the graph or by a listing; others may exist. */
  readonly knownSuppliers: number;
  readonly firmsElsewhere: number;
  readonly unverifiedInRegion: number;
  readonly standing: number;
  readonly reasons: readonly string[];
  readonly signals: readonly QuoteFact[];
}

export interface FirmFact extends Cited {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly isLeading: boolean;
  readonly segments: readonly string[];
}

export interface ThingFact extends Cited {
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly subkind: string | null;
  readonly place: string | null;
  readonly detail: string | null;
}

export interface TaskFact extends Cited {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly chains: readonly string[];
}

export interface TargetFact extends Cited {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly task: string;
}

export interface CandidateFact extends Cited {
  readonly segment: string;
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly rank: number | null;
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly km: number | null;
  readonly cluster: string | null;
  readonly values: Readonly<Record<string, number | null>>;
}

export interface CoverageFact {
  readonly total: number;
  readonly evidenced: number;
  readonly present: number;
  readonly range: { readonly low: number; readonly high: number } | null;
}

export interface ChainFacts extends Frame {
  readonly chain: {
    readonly id: string;
    readonly name: string;
    readonly groups: readonly string[];
  };
  readonly coverage: CoverageFact;
  readonly segments: readonly SegmentFact[];
  readonly quotes: readonly QuoteFact[];
  readonly firms: readonly FirmFact[];
  readonly things: readonly ThingFact[];
  readonly tasks: readonly TaskFact[];
  readonly targets: readonly TargetFact[];
  readonly candidates: readonly CandidateFact[];
}

export interface OfferFact extends Cited {
  readonly quote: string;
  readonly task: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** 0 the task names the segment, 1 its chain, 2 neither. */
  readonly closeness: number;
}

export interface GapFacts extends Frame {
  readonly chain: { readonly id: string; readonly name: string };
  readonly coverage: CoverageFact;
  readonly segment: SegmentFact;
  readonly inputs: readonly SegmentFact[];
  readonly users: readonly SegmentFact[];
  readonly here: readonly FirmFact[];
  readonly around: readonly ThingFact[];
  readonly candidates: readonly CandidateFact[];
  readonly offers: readonly OfferFact[];
}

export interface DepartmentFacts extends Frame {
  readonly department: { readonly id: string; readonly name: string };
  readonly leads: readonly TaskFact[];
  readonly supports: readonly TaskFact[];
  readonly targets: readonly TargetFact[];
  readonly planTitle: string;
  readonly tasksInPlan: number;
}

export interface BoardFacts extends Frame {
  readonly chains: readonly {
    readonly id: string;
    readonly name: string;
    readonly coverage: CoverageFact;
    readonly segments: readonly SegmentFact[];
  }[];
  /** Tasks that a department leads for a chain. */
  readonly matrix: readonly { readonly department: string; readonly chains: readonly string[] }[];
}
