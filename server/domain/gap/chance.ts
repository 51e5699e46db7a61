import { gapPolicy } from "./policy.ts";
import type { Listing } from "./supply.ts";

/**
 * The chance that none of a segment's makers is local if makers were drawn from the list at random:
 * C(F−F_r, N) / C(F, N), hypergeometric.
 */
export function chanceOfNone({ firms, localFirms, makers }: Listing): number {
  let chance = 1;
  for (let i = 0; i < makers; i++) chance *= Math.max(0, firms - localFirms - i) / (firms - i);
  return chance;
}

/** Clopper and Pearson's lower bound of the local share of makers: the p with P(X ≥ n | N, p) = α/2. */
export function leastShare({ makers, localMakers }: Listing): number {
  if (localMakers === 0) return 0;
  const tail = (1 - gapPolicy.confidence) / 2;
  let low = 0;
  let high = localMakers / makers;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (atLeast(localMakers, makers, middle) < tail) low = middle;
    else high = middle;
  }
  return low;
}

/** P(X ≥ k) of a binomial. */
function atLeast(k: number, n: number, p: number): number {
  let less = 0;
  let term = (1 - p) ** n;
  for (let i = 0; i < k; i++) {
    less += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return 1 - less;
}
