import type { Weights } from "./scoring.ts";
import type { Board } from "./use-board.ts";

export const defaultWeights = (policy: Board["policy"]): Weights => ({
  direct: policy.directWeight,
  decay: policy.decay,
  enough: policy.enoughFirms,
});

/** From the address, `w~decay~enough`; what is out of bounds is as if it were not there. */
export function readWeights(value: string | null, byDefault: Weights): Weights {
  const [direct, decay, enough] = (value ?? "").split("~").map(Number);
  const isWithin = (n: number | undefined, min: number, max: number): n is number =>
    n !== undefined && n >= min && n <= max;
  return value !== null &&
    isWithin(direct, 0, 1) &&
    isWithin(decay, 0.1, 1) &&
    isWithin(enough, 2, 10)
    ? { direct, decay, enough }
    : byDefault;
}

export const writeWeights = (weights: Weights, byDefault: Weights): string | null =>
  isSame(weights, byDefault) ? null : `${weights.direct}~${weights.decay}~${weights.enough}`;

export const isSame = (a: Weights, b: Weights): boolean =>
  a.direct === b.direct && a.decay === b.decay && a.enough === b.enough;
