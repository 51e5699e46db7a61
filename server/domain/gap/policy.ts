import type { Grade } from "../model.ts";

/** Weights and thresholds of the method; formulas and sources in docs/gap-method.md. */
export const gapPolicy = {
  /** Grades that may change a state; D and G are shown but do not count. */
  acceptedGrades: ["A", "B", "C"] as readonly Grade[],
  /** A statement of absence older than this many years is to be reconfirmed. */
  missingYears: 5,
  /** Weight of a use one step further down the chain. */
  decay: 0.5,
  /** Share of D (how much of its use is local) against E (how much of the local chain stands on it). */
  directWeight: 0.5,
  /** Known firms from which a weak segment counts as no longer void by number. */
  enoughFirms: 3,
  /** Local firms in a location-blind listing from which it can show strength. */
  strongFirms: 3,
  /** Two-sided confidence of the bound on a share in a listing. */
  confidence: 0.95,
  /** Chance of no local firm in a listing at or under which an absence is suspected. */
  suspectedChance: 0.1,
  /** Share of the local chain that stands on a segment with one known firm, from which that is a risk. */
  riskStanding: 0.25,
  /** Share of direct neighbours present from which a gap can be closed now. */
  readyNeighbours: 0.5,
  /** Share of segments with evidence under which a chain gets no overall figure. */
  overallCoverage: 0.5,
} as const;
