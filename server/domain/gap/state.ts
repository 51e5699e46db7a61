import { chanceOfNone, leastShare } from "./chance.ts";
import { gapPolicy } from "./policy.ts";
import type { GapReason } from "./reason.ts";
import type { GapState, SegmentStatement, SegmentSupply } from "./supply.ts";

export interface DecidedState {
  readonly state: GapState;
  readonly reasons: readonly GapReason[];
  readonly evidenceIds: readonly string[];
}

/** The first rule of docs/gap-method.md that holds. */
export function decideState(supply: SegmentSupply, asOfYear: number): DecidedState {
  const accepted = supply.statements.filter((s) => gapPolicy.acceptedGrades.includes(s.grade));
  const deciding = decidingStatement(accepted);
  const decided = deciding ? byStatement(supply, accepted, deciding, asOfYear) : byCount(supply);
  const reasons = [...decided.reasons];
  reasons.push({
    code: "FIRMS",
    inRegion: supply.firmsInRegion,
    elsewhere: supply.firmsElsewhere,
  });
  if (supply.unverifiedInRegion > 0) {
    reasons.push({ code: "UNVERIFIED", firms: supply.unverifiedInRegion });
  }
  if (supply.firmsInRegion === 1) reasons.push({ code: "SINGLE_KNOWN" });
  const evidenceIds = [
    ...accepted.flatMap((s) => s.evidenceIds),
    ...(supply.listing?.evidenceIds ?? []),
  ];
  return { state: decided.state, reasons, evidenceIds };
}

type Decided = Pick<DecidedState, "state" | "reasons">;

function byStatement(
  supply: SegmentSupply,
  accepted: readonly SegmentStatement[],
  deciding: SegmentStatement,
  asOfYear: number,
): Decided {
  const reasons: GapReason[] = [];
  if (new Set(accepted.map((s) => s.says)).size > 1) {
    const sorted = [...accepted].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    reasons.push({
      code: "CONFLICT",
      says: sorted.map((s) => s.says),
      years: sorted.map((s) => s.year),
    });
  }
  const { says, year, grade, confirmedBy } = deciding;
  reasons.push({ code: "STATEMENT", says, year, grade, confirmedBy });
  if (says === "MISSING" && supply.firmsInRegion > 0) {
    reasons.push({ code: "REFUTED", firms: supply.firmsInRegion });
    return { state: "WEAK", reasons };
  }
  if (says === "MISSING" && (year === null || asOfYear - year > gapPolicy.missingYears)) {
    reasons.push({ code: "RECONFIRM", year });
  }
  return { state: says, reasons };
}

function byCount(supply: SegmentSupply): Decided {
  const { listing } = supply;
  if (listing && listing.localMakers >= gapPolicy.strongFirms) {
    const least = leastShare(listing);
    if (least > listing.localFirms / listing.firms) {
      return { state: "STRONG", reasons: [{ code: "LISTING_STRONG", listing, least }] };
    }
  }
  const listed: GapReason[] =
    listing && listing.localMakers > 0 ? [{ code: "LISTED_HERE", listing }] : [];
  if (supply.firmsInRegion > 0 || listed.length > 0) return { state: "WEAK", reasons: listed };
  const reasons: GapReason[] = [{ code: "NO_EVIDENCE" }];
  if (listing) {
    const chance = chanceOfNone(listing);
    const code = chance <= gapPolicy.suspectedChance ? "SUSPECTED" : "ZERO_LISTED";
    reasons.push({ code, listing, chance });
  } else if (supply.firmsElsewhere === 0) {
    reasons.push({ code: "BLIND" });
  }
  return { state: "UNKNOWN", reasons };
}

/** The newest decides unless its grade is lower; then the better grade does. */
function decidingStatement(statements: readonly SegmentStatement[]): SegmentStatement | undefined {
  return [...statements].sort(
    (a, b) => a.grade.localeCompare(b.grade) || (b.year ?? 0) - (a.year ?? 0),
  )[0];
}
