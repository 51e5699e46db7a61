import { candidateFacts, offers as offersOf, takingPlaces } from "../db/gap.ts";
import {
  candidateParts,
  candidateWeights,
  distanceKm,
  rankCandidates,
} from "../domain/gap/candidates.ts";
import { offerClauses, offerWords } from "../domain/gap/offer.ts";
import { gapPolicy } from "../domain/gap/policy.ts";
import type { Context } from "./context.ts";
import { analyseChains } from "./gap-analysis.ts";
import { evidenceOf } from "./resolvers/gap.ts";
import type { CandidateType, OfferType } from "./types/invite.ts";

/** Firms that are compared. */
const candidateLimit = 200;

/** Firms outside a region that work in a segment, ranked by what is known of them. */
export async function rankedCandidates(
  context: Context,
  segment: string,
  region: string,
): Promise<CandidateType[]> {
  const { run } = context.database;
  const chains = await context.related("HAS_SEGMENT", "IN").load(segment);
  const [analysed, taking] = await Promise.all([
    analyseChains(
      context,
      chains.map((chain) => chain.id),
      region,
    ),
    takingPlaces(run, { segment, region }),
  ]);
  const present = analysed
    .flatMap((chain) => chain.gaps)
    .filter((gap) => gap.state === "STRONG" || gap.state === "WEAK")
    .map((gap) => gap.segmentId);
  const rows = await candidateFacts(run, {
    segment,
    region,
    grades: [...gapPolicy.acceptedGrades],
    present,
    limit: candidateLimit,
  });
  const closest = taking.filter((t) => t.rank === taking[0]?.rank);
  const facts = rows.map((row) => {
    const { lon, lat } = row;
    const [near] =
      lon === null || lat === null
        ? []
        : closest
            .map((t) => ({ id: t.id, km: distanceKm({ lon, lat }, t) }))
            .sort((a, b) => a.km - b.km);
    return { ...row, km: near?.km ?? null, clusterId: near?.id ?? null };
  });
  const byId = new Map(facts.map((f) => [f.firmId, f]));
  return rankCandidates(facts).flatMap(({ values, ...ranked }) => {
    const known = byId.get(ranked.firmId);
    if (!known) return [];
    return {
      ...known,
      ...ranked,
      values: candidateParts.map((part) => ({
        part,
        weight: candidateWeights[part],
        value: values[part],
      })),
    };
  });
}

/** What the plans' tasks can offer a firm for a segment: inviting first, then what is nearest. */
export async function offersFor(context: Context, segment: string): Promise<OfferType[]> {
  const rows = await offersOf(context.database.run, { segment, offering: [...offerWords] });
  const plain = (text: string) => text.replace(/\s/g, "");
  const offers: OfferType[] = [];
  for (const { taskId, closeness, text, policies } of rows) {
    for (const quote of offerClauses(text)) {
      const policyIds: string[] = [];
      for (const policy of policies) {
        const words = await evidenceOf(context, policy.evidenceIds);
        if (words.some((w) => w.quote !== null && quote.includes(plain(w.quote)))) {
          policyIds.push(policy.id);
        }
      }
      offers.push({ taskId, closeness, quote, policyIds });
    }
  }
  // The invitation of firms comes first, then what is nearest to the segment.
  return offers.sort(
    (a, b) =>
      Number(b.quote.includes("招商")) - Number(a.quote.includes("招商")) ||
      a.closeness - b.closeness,
  );
}
