import type { Grade } from "./model.ts";

/**
 * The state of each segment of a chain in a region, from facts only (docs/gap-method.md). A count of
 * zero is never a gap: without a statement the state stays UNKNOWN.
 */
export const gapStates = ["STRONG", "ADEQUATE", "WEAK", "MISSING", "UNKNOWN"] as const;
export type GapState = (typeof gapStates)[number];

/** Weights and thresholds of the method; sources in docs/gap-method.md. */
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
} as const;

export interface SegmentStatement {
  readonly says: "STRONG" | "WEAK" | "MISSING";
  readonly year: number | null;
  readonly grade: Grade;
  readonly evidenceIds: readonly string[];
}

export interface SegmentSupply {
  readonly segmentId: string;
  /** Segments of the same chain whose output it uses. */
  readonly inputs: readonly string[];
  readonly firmsInRegion: number;
  readonly firmsElsewhere: number;
  readonly statements: readonly SegmentStatement[];
}

export type GapReason =
  | { code: "STATEMENT"; says: SegmentStatement["says"]; year: number | null; grade: Grade }
  | { code: "CONFLICT"; years: readonly (number | null)[] }
  | { code: "RECONFIRM"; year: number | null }
  | { code: "FIRMS"; inRegion: number; elsewhere: number }
  | { code: "SINGLE_KNOWN" }
  | { code: "NO_EVIDENCE" }
  | { code: "NEED"; users: number; localUsers: number };

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface SegmentGap {
  readonly segmentId: string;
  readonly state: GapState;
  /** 100 × need × void; null where no later segment uses it, so that need is not defined. */
  readonly score: Interval | null;
  readonly reasons: readonly GapReason[];
  readonly evidenceIds: readonly string[];
  readonly firmsInRegion: number;
  readonly firmsElsewhere: number;
}

/**
 * @param supplies one entry for each segment of the chain
 * @param asOfYear the year against which the age of a statement counts
 * @returns one result for each segment, in the order given
 */
export function analyseGaps(supplies: readonly SegmentSupply[], asOfYear: number): SegmentGap[] {
  const states = new Map(supplies.map((s) => [s.segmentId, decideState(s, asOfYear)]));
  const later = laterSegments(supplies);
  const isPresent = (id: string) => {
    const state = states.get(id)?.state;
    return state === "STRONG" || state === "WEAK";
  };
  const presentCount = supplies.filter((s) => isPresent(s.segmentId)).length;
  return supplies.map((supply) => {
    const decided = states.get(supply.segmentId) ?? decideState(supply, asOfYear);
    const users = later.get(supply.segmentId) ?? new Map<string, number>();
    const need = needOf(users, isPresent, presentCount);
    const missing = voidOf(supply, decided.state);
    const localUsers = [...users.keys()].filter(isPresent).length;
    const reasons = [...decided.reasons];
    if (users.size > 0) reasons.push({ code: "NEED", users: users.size, localUsers });
    return {
      segmentId: supply.segmentId,
      state: decided.state,
      score:
        need === null ? null : { low: 100 * need * missing.low, high: 100 * need * missing.high },
      reasons,
      evidenceIds: decided.evidenceIds,
      firmsInRegion: supply.firmsInRegion,
      firmsElsewhere: supply.firmsElsewhere,
    };
  });
}

function decideState(
  supply: SegmentSupply,
  asOfYear: number,
): { state: GapState; reasons: GapReason[]; evidenceIds: readonly string[] } {
  const accepted = supply.statements.filter((s) => gapPolicy.acceptedGrades.includes(s.grade));
  const reasons: GapReason[] = [];
  const deciding = decidingStatement(accepted);
  if (new Set(accepted.map((s) => s.says)).size > 1) {
    reasons.push({ code: "CONFLICT", years: accepted.map((s) => s.year) });
  }
  const evidenceIds = accepted.flatMap((s) => s.evidenceIds);
  const firms: GapReason = {
    code: "FIRMS",
    inRegion: supply.firmsInRegion,
    elsewhere: supply.firmsElsewhere,
  };
  if (deciding) {
    reasons.push({
      code: "STATEMENT",
      says: deciding.says,
      year: deciding.year,
      grade: deciding.grade,
    });
    if (
      deciding.says === "MISSING" &&
      (deciding.year === null || asOfYear - deciding.year > gapPolicy.missingYears)
    ) {
      reasons.push({ code: "RECONFIRM", year: deciding.year });
    }
    return { state: deciding.says, reasons: [...reasons, firms], evidenceIds };
  }
  if (supply.firmsInRegion > 0) {
    reasons.push(firms);
    if (supply.firmsInRegion === 1) reasons.push({ code: "SINGLE_KNOWN" });
    return { state: "WEAK", reasons, evidenceIds };
  }
  return { state: "UNKNOWN", reasons: [{ code: "NO_EVIDENCE" }, firms], evidenceIds };
}

/** The newest decides unless its grade is lower; then the better grade does. */
function decidingStatement(statements: readonly SegmentStatement[]): SegmentStatement | undefined {
  return [...statements].sort(
    (a, b) => a.grade.localeCompare(b.grade) || (b.year ?? 0) - (a.year ?? 0),
  )[0];
}

/** For each segment the segments after it, with the number of steps. */
function laterSegments(supplies: readonly SegmentSupply[]): Map<string, Map<string, number>> {
  const known = new Set(supplies.map((s) => s.segmentId));
  const users = new Map<string, string[]>();
  for (const supply of supplies) {
    for (const input of supply.inputs) {
      if (known.has(input)) users.set(input, [...(users.get(input) ?? []), supply.segmentId]);
    }
  }
  return new Map(supplies.map((s) => [s.segmentId, stepsFrom(s.segmentId, users)]));
}

function stepsFrom(start: string, users: ReadonlyMap<string, string[]>): Map<string, number> {
  const steps = new Map<string, number>();
  let frontier = [start];
  for (let step = 1; frontier.length > 0; step++) {
    const next: string[] = [];
    for (const id of frontier.flatMap((f) => users.get(f) ?? [])) {
      if (id !== start && !steps.has(id)) {
        steps.set(id, step);
        next.push(id);
      }
    }
    frontier = next;
  }
  return steps;
}

function needOf(
  users: ReadonlyMap<string, number>,
  isPresent: (id: string) => boolean,
  presentCount: number,
): number | null {
  if (users.size === 0) return null;
  let weight = 0;
  let present = 0;
  let presentUsers = 0;
  for (const [id, steps] of users) {
    const w = gapPolicy.decay ** (steps - 1);
    weight += w;
    if (isPresent(id)) {
      present += w;
      presentUsers += 1;
    }
  }
  const direct = present / weight;
  const standing = presentCount === 0 ? 0 : presentUsers / presentCount;
  return gapPolicy.directWeight * direct + (1 - gapPolicy.directWeight) * standing;
}

function voidOf(supply: SegmentSupply, state: GapState): Interval {
  if (state === "STRONG" || state === "ADEQUATE") return { low: 0, high: 0 };
  if (state === "MISSING") return { low: 1, high: 1 };
  if (state === "UNKNOWN") return { low: 0, high: 1 };
  if (supply.firmsInRegion === 0) return { low: 1 / 3, high: 1 };
  const low = 1 - Math.min(supply.firmsInRegion, gapPolicy.enoughFirms) / gapPolicy.enoughFirms;
  return { low, high: 2 / 3 };
}

const saysZh = { STRONG: "强", WEAK: "弱", MISSING: "缺失" } as const;

/** A reason as a sentence with its figures. */
export function reasonText(reason: GapReason): { zh: string; en: string } {
  const year = (y: number | null) => (y === null ? "年份不详" : `${y} 年`);
  const yearEn = (y: number | null) => (y === null ? "year not known" : String(y));
  switch (reason.code) {
    case "STATEMENT":
      return {
        zh: `有 ${reason.grade} 级来源（${year(reason.year)}）说明本地此环节为“${saysZh[reason.says]}”`,
        en: `A source of grade ${reason.grade} (${yearEn(reason.year)}) states that the region is ${reason.says.toLowerCase()} here`,
      };
    case "CONFLICT":
      return {
        zh: `来源说法不一（${reason.years.map(year).join("、")}），以较可靠、较新者为准`,
        en: `Sources disagree (${reason.years.map(yearEn).join(", ")}); the better graded, then the newer, decides`,
      };
    case "RECONFIRM":
      return {
        zh: `该说法（${year(reason.year)}）已超过 ${gapPolicy.missingYears} 年，需重新确认`,
        en: `That statement (${yearEn(reason.year)}) is over ${gapPolicy.missingYears} years old and is to be reconfirmed`,
      };
    case "FIRMS":
      return {
        zh: `区域内已知企业 ${reason.inRegion} 家，区域外已知 ${reason.elsewhere} 家`,
        en: `Known firms: ${reason.inRegion} in the region, ${reason.elsewhere} elsewhere`,
      };
    case "SINGLE_KNOWN":
      return {
        zh: "区域内只有一家已知企业（已知，不等于仅有）",
        en: "One known firm in the region (known, which is not to say only)",
      };
    case "NO_EVIDENCE":
      return {
        zh: "待核实：未找到依据，不等于缺失",
        en: "To be verified: no evidence was found, which is not a gap",
      };
    case "NEED":
      return {
        zh: `链上后续 ${reason.users} 个环节用到它，其中 ${reason.localUsers} 个在区域内已有企业`,
        en: `${reason.users} later segments use it; ${reason.localUsers} of them have firms in the region`,
      };
  }
}
