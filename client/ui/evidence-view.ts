/** What is shown of a piece of evidence; the structure of the wire type, without depending on it. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: string;
  readonly grade: string;
  readonly quote: string | null;
  readonly planId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly note: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly date: string | null;
    readonly publisher: string | null;
  };
}

export interface EvidenceStrength {
  readonly kind: string;
  readonly grade: string;
}

const kindRank = ["PLAN", "PUBLIC", "DERIVED", "IMPORT"];

/** Entered from the editors' general knowledge: it must be checked before anyone relies on it. */
export const isUnverified = (evidence: EvidenceStrength): boolean =>
  evidence.kind === "IMPORT" && evidence.grade === "G";

/** Nothing but general knowledge stands behind it. */
export const restsOnGeneralKnowledge = (evidence: readonly EvidenceStrength[]): boolean =>
  evidence.length > 0 && evidence.every(isUnverified);

/** Nothing but a calculation stands behind it. */
export const isDerived = (evidence: readonly EvidenceStrength[]): boolean =>
  evidence.length > 0 && evidence.every((one) => one.kind === "DERIVED");

/** The words of the plan first, then by grade; the order of the text within these. */
export function sortEvidence<T extends EvidenceItem>(evidence: readonly T[]): T[] {
  const rank = (e: T) => (kindRank.indexOf(e.kind) + 10) % 10;
  return [...evidence].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0) ||
      (a.start ?? 0) - (b.start ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Only web addresses become links: an imported source could name a script. */
export const linkOf = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** Words of a plan by their place in its text. */
export type PlanPlace = Pick<EvidenceItem, "planId" | "start" | "end">;

/** Where the plan's own page shows the words; null for what is no quote of a plan. */
export const planAddress = ({
  planId,
  start,
  end,
}: PlanPlace): { path: string; at: string } | null =>
  planId === null || start === null || end === null
    ? null
    : { path: planPath(planId), at: `${start}-${end}` };

/** The page of a plan, by its id. */
export const planPath = (planId: string): string => `/plan/${planId.replace(/^plan:/, "")}`;

/** The first words of a plan in a list of evidence, as an address; null where there are none. */
export function firstPlanAddress(
  evidence: readonly PlanPlace[],
): { path: string; at: string } | null {
  for (const place of evidence) {
    const address = planAddress(place);
    if (address !== null) return address;
  }
  return null;
}
