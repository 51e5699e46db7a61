import { type Need, needsOf } from "./need.ts";
import { gapPolicy } from "./policy.ts";
import type { GapReason } from "./reason.ts";
import { type GapKind, gapKinds } from "./signal.ts";
import { decideState } from "./state.ts";
import type { GapState, SegmentSupply } from "./supply.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** COMPLETE 补链, STRENGTHEN 强链, EXTEND 延链, BUILD 建链·远期: labels by rule, no official classes. */
export const chainMoves = ["COMPLETE", "STRENGTHEN", "EXTEND", "BUILD"] as const;
export type ChainMove = (typeof chainMoves)[number];

export interface SegmentGap {
  readonly segmentId: string;
  readonly state: GapState;
  /** 100 × need × void; null where no later segment uses it, so that need is not defined. */
  readonly score: Interval | null;
  readonly need: Need;
  readonly void: Interval;
  /** 1/HHI of the local firms, where the amounts of all are known: then the void is a point. */
  readonly effectiveFirms: number | null;
  readonly move: ChainMove | null;
  readonly kinds: readonly GapKind[];
  readonly reasons: readonly GapReason[];
  readonly evidenceIds: readonly string[];
  /** Local suppliers that are known: firms of the graph or, where it has more, of the listing. */
  readonly knownSuppliers: number;
}

/** What share of a chain is there, as far as is known. */
export interface Completeness {
  readonly total: number;
  /** Segments that are strong or weak. */
  readonly present: number;
  /** Segments with a state other than unknown. */
  readonly evidenced: number;
  /** From present/total, if none of the unknown is there, to (present + unknown)/total, if all are. */
  readonly range: Interval | null;
}

/**
 * @param supplies one entry for each segment of a chain
 * @param asOfYear the year against which the age of a statement counts
 * @returns one result for each segment, in the order given
 */
export function analyseGaps(supplies: readonly SegmentSupply[], asOfYear: number): SegmentGap[] {
  const states = new Map(supplies.map((s) => [s.segmentId, decideState(s, asOfYear)]));
  const isPresent = (id: string) => isThere(states.get(id)?.state ?? "UNKNOWN");
  const needs = needsOf(supplies, isPresent);
  return supplies.map((supply) => {
    const decided = states.get(supply.segmentId) ?? decideState(supply, asOfYear);
    const need = needs.get(supply.segmentId);
    if (!need) throw new Error(`no need for ${supply.segmentId}`);
    const empty = voidOf(supply, decided.state);
    const share = needShare(need, gapPolicy.directWeight);
    return {
      segmentId: supply.segmentId,
      state: decided.state,
      score:
        share === null ? null : { low: 100 * share * empty.low, high: 100 * share * empty.high },
      need,
      void: empty,
      effectiveFirms: exactFirms(supply),
      move: moveOf(decided.state, need),
      kinds: gapKinds.filter((kind) => supply.signals.some((s) => s.kinds.includes(kind))),
      reasons: [...decided.reasons, ...needReasons(need, supply), ...riskOf(supply, need)],
      evidenceIds: [...new Set(decided.evidenceIds)],
      knownSuppliers: knownSuppliers(supply),
    };
  });
}

const isThere = (state: GapState): boolean => state === "STRONG" || state === "WEAK";

/** N = w·D + (1 − w)·E. */
export const needShare = (need: Need, directWeight: number): number | null =>
  need.direct === null ? null : directWeight * need.direct + (1 - directWeight) * need.standing;

export function completenessOf(gaps: readonly Pick<SegmentGap, "state">[]): Completeness {
  const total = gaps.length;
  const present = gaps.filter((g) => isThere(g.state)).length;
  const evidenced = gaps.filter((g) => g.state !== "UNKNOWN").length;
  const isCovered = total > 0 && evidenced / total >= gapPolicy.overallCoverage;
  return {
    total,
    present,
    evidenced,
    range: isCovered ? { low: present / total, high: (present + total - evidenced) / total } : null,
  };
}

function needReasons(need: Need, { userFirms }: SegmentSupply): GapReason[] {
  const reasons: GapReason[] = [];
  if (need.direct !== null) {
    const sum = (key: "users" | "present") => need.uses.reduce((all, step) => all + step[key], 0);
    reasons.push({
      code: "NEED",
      users: sum("users"),
      localUsers: sum("present"),
      standing: need.standing,
    });
    if (userFirms > 0) reasons.push({ code: "USERS", firms: userFirms });
  } else if (need.inputsReady !== null) {
    reasons.push({ code: "SINK", ready: need.inputsReady });
  }
  if (need.readiness.total > 0) reasons.push({ code: "READINESS", ...need.readiness });
  return reasons;
}

function riskOf(supply: SegmentSupply, { standing }: Need): GapReason[] {
  return supply.firmsInRegion === 1 && standing >= gapPolicy.riskStanding
    ? [{ code: "SINGLE_RISK", standing }]
    : [];
}

function moveOf(state: GapState, need: Need): ChainMove | null {
  const { present, total } = need.readiness;
  const isReady = total > 0 && present / total >= gapPolicy.readyNeighbours;
  const isEnd = need.direct === null;
  if (isEnd && (state === "UNKNOWN" || state === "MISSING")) {
    return (need.inputsReady ?? 0) >= gapPolicy.readyNeighbours ? "EXTEND" : null;
  }
  if (state === "MISSING") return isReady ? "COMPLETE" : "BUILD";
  if (state === "WEAK") return isReady ? "STRENGTHEN" : "BUILD";
  return null;
}

const knownSuppliers = (supply: SegmentSupply): number =>
  Math.max(supply.firmsInRegion, supply.listing?.localMakers ?? 0);

/** How far the segment is from being supplied by enough firms; see docs/gap-method.md. */
function voidOf(supply: SegmentSupply, state: GapState): Interval {
  if (state === "STRONG" || state === "ADEQUATE") return { low: 0, high: 0 };
  if (state === "MISSING") return { low: 1, high: 1 };
  if (state === "UNKNOWN") return { low: 0, high: 1 };
  const n = knownSuppliers(supply);
  if (n === 0) return { low: 1 / 3, high: 1 };
  const { enoughFirms } = gapPolicy;
  const exact = exactFirms(supply);
  if (exact !== null) {
    const point = 1 - Math.min(exact, enoughFirms) / enoughFirms;
    return { low: point, high: point };
  }
  return { low: 1 - Math.min(n, enoughFirms) / enoughFirms, high: 1 - 1 / enoughFirms };
}

/** Where the amounts of all known suppliers are known. */
const exactFirms = (supply: SegmentSupply): number | null =>
  supply.amounts.length >= knownSuppliers(supply) ? effectiveFirms(supply.amounts) : null;

/** 1/HHI of the firms' amounts, between 1 and their number; null where an amount is not known. */
function effectiveFirms(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  const total = known.reduce((sum, amount) => sum + amount, 0);
  if (amounts.length === 0 || known.length < amounts.length || total <= 0) return null;
  return 1 / known.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}
