import type { Grade } from "../model.ts";
import type { PlanSignal } from "./signal.ts";

/**
 * The state of a segment in a region, from facts only (docs/gap-method.md). A count of zero is never a
 * gap: without a statement the state stays UNKNOWN.
 */
export const gapStates = ["STRONG", "ADEQUATE", "WEAK", "MISSING", "UNKNOWN"] as const;
export type GapState = (typeof gapStates)[number];

export const statementWords = ["STRONG", "WEAK", "MISSING"] as const;
export type StatementWord = (typeof statementWords)[number];

export interface SegmentStatement {
  readonly says: StatementWord;
  readonly year: number | null;
  readonly grade: Grade;
  readonly evidenceIds: readonly string[];
  /** Who of the planners confirmed it; null for a statement of a source. */
  readonly confirmedBy: string | null;
}

/** Counts in a list of firms that was made without regard to where they are, such as all A-shares. */
export interface Listing {
  readonly name: string;
  readonly year: number;
  /** Firms in the whole list, and those of them in the region. */
  readonly firms: number;
  readonly localFirms: number;
  /** Of both, those that work in the segment. */
  readonly makers: number;
  readonly localMakers: number;
  readonly evidenceIds: readonly string[];
}

/** What is known of one segment of a chain in one region. */
export interface SegmentSupply {
  readonly segmentId: string;
  /** Segments whose output it uses. */
  readonly inputs: readonly string[];
  /** Firms whose work in it has evidence of an accepted grade. */
  readonly firmsInRegion: number;
  readonly firmsElsewhere: number;
  /** Firms in the region whose work in it rests on other grades; shown, not counted. */
  readonly unverifiedInRegion: number;
  /** Counted local firms in the segments that use it directly, each once. */
  readonly userFirms: number;
  /** What each counted local firm earns or makes in the segment, in one unit; null where not known. */
  readonly amounts: readonly (number | null)[];
  readonly statements: readonly SegmentStatement[];
  readonly listing: Listing | null;
  /** What the plan says it needs. */
  readonly signals: readonly PlanSignal[];
}
