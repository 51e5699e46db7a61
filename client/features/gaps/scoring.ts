import type { GapPartsFragment } from "../../gql/generated/graphql.ts";

/** The numbers of the method that a planner moves; formulas in docs/gap-method.md. */
export interface Weights {
  /** w: of D (how much of its use is local) against E (how much of the local chain stands on it). */
  readonly direct: number;
  /** What a use weighs one step further down. */
  readonly decay: number;
  /** Known firms that count as enough. */
  readonly enough: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Scored = Pick<GapPartsFragment, "state" | "need" | "knownSuppliers" | "effectiveFirms">;

/** 100·N·V as the server computes it, for other weights; null where nothing later uses the segment. */
export function scoreOf(gap: Scored, weights: Weights): Interval | null {
  const need = needOf(gap.need, weights);
  if (need === null) return null;
  const empty = voidOf(gap, weights.enough);
  return { low: 100 * need * empty.low, high: 100 * need * empty.high };
}

export function needOf(need: Scored["need"], weights: Weights): number | null {
  if (need.uses.length === 0) return null;
  const { direct: w } = weights;
  return w * directOf(need, weights) + (1 - w) * need.standing;
}

/** D: how much of its use is local; 0 where nothing uses it. */
export function directOf(need: Scored["need"], { decay }: Weights): number {
  let whole = 0;
  let present = 0;
  for (const use of need.uses) {
    const weight = decay ** (use.steps - 1);
    whole += weight * use.users;
    present += weight * use.present;
  }
  return whole === 0 ? 0 : present / whole;
}

/** V: how far it is from being supplied by enough firms. */
export function voidOf(gap: Scored, enough: number): Interval {
  switch (gap.state) {
    case "MISSING":
      return { low: 1, high: 1 };
    case "UNKNOWN":
      return { low: 0, high: 1 };
    case "WEAK": {
      const n = gap.knownSuppliers;
      if (n === 0) return { low: 1 / 3, high: 1 };
      if (gap.effectiveFirms !== null) {
        const point = 1 - Math.min(gap.effectiveFirms, enough) / enough;
        return { low: point, high: point };
      }
      return { low: 1 - Math.min(n, enough) / enough, high: 1 - 1 / enough };
    }
    default:
      return { low: 0, high: 0 };
  }
}

/** Proven gaps and what is to be verified first are two lists that are never merged. */
export type GapList = "proven" | "verify" | "every";

export const isInList = (gap: Pick<Scored, "state">, list: GapList): boolean =>
  list === "every" ||
  (list === "proven" ? gap.state === "MISSING" || gap.state === "WEAK" : gap.state === "UNKNOWN");

export interface Ranked<T> {
  readonly gap: T;
  readonly score: Interval | null;
  /** From 1; null without a score. */
  readonly rank: number | null;
  /** Ranks that it takes while w goes from 0.3 to 0.7. */
  readonly rankRange: Interval | null;
}

const wideRange = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** Rows of one list in their order: proven gaps by the lower end of the score, others by the upper. */
export function rankGaps<T extends Scored>(
  gaps: readonly T[],
  list: GapList,
  weights: Weights,
): Ranked<T>[] {
  const end = list === "proven" ? "low" : "high";
  const chosen = gaps.filter((gap) => isInList(gap, list));
  const ranksAt = (w: Weights): Map<T, number> => {
    const values = chosen
      .map((gap) => ({ gap, value: scoreOf(gap, w)?.[end] ?? null }))
      .filter((entry): entry is { gap: T; value: number } => entry.value !== null)
      .sort((a, b) => b.value - a.value);
    const ranks = new Map<T, number>();
    values.forEach(({ gap, value }, index) => {
      const before = values[index - 1];
      const isSame = before !== undefined && Math.abs(before.value - value) < 1e-9;
      ranks.set(gap, isSame ? (ranks.get(before.gap) ?? index + 1) : index + 1);
    });
    return ranks;
  };
  const now = ranksAt(weights);
  const around = [...wideRange, weights.direct].map((direct) => ranksAt({ ...weights, direct }));
  return chosen
    .map((gap) => {
      const ranks = around.map((at) => at.get(gap)).filter((rank) => rank !== undefined);
      return {
        gap,
        score: scoreOf(gap, weights),
        rank: now.get(gap) ?? null,
        rankRange:
          ranks.length === 0 ? null : { low: Math.min(...ranks), high: Math.max(...ranks) },
      };
    })
    .sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
}
