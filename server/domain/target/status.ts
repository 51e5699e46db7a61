import type { Comparator } from "../model.ts";
import { halfWidth } from "../plan/numerals.ts";

/** How a target stands: 达成, 正常, 滞后, 无数据. The rule is in docs/targets.md. */
export const targetStatuses = ["ACHIEVED", "ON_TRACK", "BEHIND", "NO_DATA"] as const;
export type TargetStatus = (typeof targetStatuses)[number];

export const standingReasons = [
  "NO_FIGURE",
  "OTHER_UNIT",
  "NO_YEAR",
  "NO_PLAN_DATE",
  "REACHED",
  "NEARLY_REACHED",
  "FASTER_THAN_TIME",
  "SLOWER_THAN_TIME",
  "WITHIN_LIMIT",
  "KEPT_LIMIT",
  "OVER_LIMIT",
] as const;
export type StandingReason = (typeof standingReasons)[number];

/** 10家左右: from this share on it is reached. */
export const nearShare = 0.9;

export interface Aim {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  /** ISO date of the plan, from which time counts. */
  readonly planDate: string | null;
}

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** ISO date of which the figure speaks. */
  readonly asOf: string;
}

export interface Standing {
  readonly status: TargetStatus;
  readonly reason: StandingReason;
  /** Figure by target, 1 where it is reached; null for a limit and where there is no figure. */
  readonly share: number | null;
  /** Time by the figure's date, 0 at the plan's date to 1 at the deadline. */
  readonly elapsed: number | null;
  /** ISO date: the end of the target's year. */
  readonly deadline: string | null;
}

/**
 * Judged at the figure's own date, so that it does not change while nothing new is known. A target
 * without a figure, with a figure in another unit, or without what is needed to tell fast from slow
 * is NO_DATA.
 */
export function standingOf(aim: Aim, figure: Figure | null): Standing {
  const deadline = aim.year === null ? null : `${aim.year}-12-31`;
  const unknown = (reason: StandingReason): Standing => ({
    status: "NO_DATA",
    reason,
    share: null,
    elapsed: null,
    deadline,
  });
  if (figure === null) return unknown("NO_FIGURE");
  if (!isSameUnit(aim.unit, figure.unit)) return unknown("OTHER_UNIT");
  const elapsed = elapsedShare(aim.planDate, deadline, figure.asOf);
  const known = { elapsed, deadline };
  if (aim.comparator === "LTE") {
    if (figure.value > aim.value) {
      return { status: "BEHIND", reason: "OVER_LIMIT", share: null, ...known };
    }
    return deadline !== null && figure.asOf >= deadline
      ? { status: "ACHIEVED", reason: "KEPT_LIMIT", share: null, ...known }
      : { status: "ON_TRACK", reason: "WITHIN_LIMIT", share: null, ...known };
  }
  const share = aim.value === 0 ? null : figure.value / aim.value;
  if (figure.value >= aim.value) {
    return { status: "ACHIEVED", reason: "REACHED", share, ...known };
  }
  if (aim.comparator === "APPROX" && share !== null && share >= nearShare) {
    return { status: "ACHIEVED", reason: "NEARLY_REACHED", share, ...known };
  }
  if (deadline === null) return { ...unknown("NO_YEAR"), share };
  if (elapsed === null || share === null) return { ...unknown("NO_PLAN_DATE"), share };
  return share >= elapsed
    ? { status: "ON_TRACK", reason: "FASTER_THAN_TIME", share, ...known }
    : { status: "BEHIND", reason: "SLOWER_THAN_TIME", share, ...known };
}

/** Whether the target's time is over while all that is known is from before, and short of it. */
export const lacksFinalFigure = (
  { status, deadline }: Pick<Standing, "status" | "deadline">,
  figure: Figure | null,
  today: string,
): boolean =>
  deadline !== null &&
  figure !== null &&
  today > deadline &&
  figure.asOf < deadline &&
  status !== "ACHIEVED";

/** The same but for full-width signs and spaces; 万元 and 亿元 are two units. */
export const isSameUnit = (a: string, b: string): boolean => plainUnit(a) === plainUnit(b);

const plainUnit = (unit: string): string => halfWidth(unit).replace(/\s/g, "");

/** A year or month counts from its first day. */
function elapsedShare(from: string | null, to: string | null, at: string): number | null {
  if (from === null || to === null) return null;
  const [start, end, now] = [from, to, at].map((date) => Date.parse(firstDay(date)));
  if (start === undefined || end === undefined || now === undefined) return null;
  if (![start, end, now].every(Number.isFinite)) return null;
  if (start >= end) return now < end ? 0 : 1;
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
