/**
 * Whom to invite for a gap: firms elsewhere that make it, ranked by what is known of them. The weights
 * are this project's own (docs/gap-method.md); no published ones were found.
 */
export const candidateWeights = {
  /** Share of the segment in the firm's revenue. */
  focus: 0.3,
  /** Stated supply relations to firms of the region. */
  tie: 0.25,
  /** Distance to the cluster that would take it. */
  nearness: 0.2,
  /** Its other segments that the region has, so that it would find users and suppliers. */
  fit: 0.15,
  /** Listed, so that its figures are public and it can raise money. */
  listed: 0.1,
} as const;
export type CandidatePart = keyof typeof candidateWeights;
export const candidateParts = Object.keys(candidateWeights) as CandidatePart[];

/** Coverage under which a firm gets no rank. */
export const rankCoverage = 0.5;
/** Kilometres at which nearness has fallen to 1/e. */
const nearnessKm = 500;

export interface CandidateFacts {
  readonly firmId: string;
  /** 0–1, of its newest known year; null where not known. */
  readonly revenueShare: number | null;
  /** Its other segments in the chain, and those of them present in the region. */
  readonly otherSegments: number;
  readonly otherPresent: number;
  /** Supply relations that are stated at all, and those to firms of the region. */
  readonly supplyRelations: number;
  readonly regionRelations: number;
  readonly isListed: boolean;
  readonly km: number | null;
}

export interface Candidate {
  readonly firmId: string;
  /** What each part is worth, 0–1; null where it is not known, which is not zero. */
  readonly values: Readonly<Record<CandidatePart, number | null>>;
  /** Weight of the parts that are known, 0–1. */
  readonly coverage: number;
  /** 0–100, over the known parts; null below half coverage. */
  readonly score: number | null;
  /** 0–100, with the unknown parts at nought and at full. */
  readonly range: { readonly low: number; readonly high: number };
  /** From 1; null below half coverage. Equal scores share a rank. */
  readonly rank: number | null;
}

/** The ranked first, then the others by how much is known. */
export function rankCandidates(facts: readonly CandidateFacts[]): Candidate[] {
  const scored = facts.map(scoreOf);
  const ranked = scored.map((c) => ({
    ...c,
    rank:
      c.score === null ? null : 1 + scored.filter((o) => (o.score ?? -1) > (c.score ?? 0)).length,
  }));
  return ranked.sort(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) ||
      b.range.high - a.range.high ||
      b.coverage - a.coverage ||
      (a.firmId < b.firmId ? -1 : 1),
  );
}

function scoreOf(facts: CandidateFacts): Omit<Candidate, "rank"> {
  const values: Record<CandidatePart, number | null> = {
    focus: facts.revenueShare,
    tie: facts.supplyRelations === 0 ? null : facts.regionRelations > 0 ? 1 : 0,
    nearness: facts.km === null ? null : Math.exp(-facts.km / nearnessKm),
    fit: facts.otherSegments === 0 ? null : facts.otherPresent / facts.otherSegments,
    listed: facts.isListed ? 1 : 0,
  };
  let sum = 0;
  let coverage = 0;
  for (const part of candidateParts) {
    const value = values[part];
    if (value === null) continue;
    sum += candidateWeights[part] * value;
    coverage += candidateWeights[part];
  }
  return {
    firmId: facts.firmId,
    values,
    coverage,
    score: coverage < rankCoverage - 1e-9 ? null : (100 * sum) / coverage,
    range: { low: 100 * sum, high: 100 * (sum + 1 - coverage) },
  };
}

interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
