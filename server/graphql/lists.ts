import {
  listedCandidates,
  listedClusters,
  listedFirms,
  listedNamed,
  listedSegments,
  listedTargets,
  listedTasks,
} from "../db/list.ts";
import { listProspects } from "../db/prospects.ts";
import { gapPolicy } from "../domain/gap/policy.ts";
import { type GapReason, reasonText } from "../domain/gap/reason.ts";
import { type AnalysedSegmentItem, gapList, segmentList } from "../domain/list/chain-lists.ts";
import {
  clusterList,
  firmList,
  type ProspectItem,
  prospectList,
} from "../domain/list/firm-lists.ts";
import {
  type ListKind,
  type ListLang,
  type ListTable,
  type Named,
  toTable,
} from "../domain/list/list.ts";
import { labelsOf, namedLists } from "../domain/list/named-lists.ts";
import { targetList, taskList } from "../domain/list/plan-lists.ts";
import {
  type NumberedSource,
  numberSources,
  type SourcedEvidence,
} from "../domain/list/sources.ts";
import type { Context } from "./context.ts";
import { analyseChains } from "./gap-analysis.ts";

const mostProspects = 2_000;

/** A list from the graph as it is now, whole. */
export async function readList(
  context: Context,
  kind: ListKind,
  region: string,
  lang: ListLang,
): Promise<ListTable> {
  const { run } = context.database;
  switch (kind) {
    case "SEGMENTS":
      return toTable(segmentList, await analysedSegments(context, region), lang);
    case "GAPS": {
      const segments = await analysedSegments(context, region);
      const gaps = segments.filter(({ finding: { state } }) => isGap(state) || state === "UNKNOWN");
      gaps.sort((a, b) => (b.finding.score?.low ?? -1) - (a.finding.score?.low ?? -1));
      return toTable(gapList, gaps, lang);
    }
    case "PROSPECTS":
      return toTable(prospectList, await prospectItems(context, region), lang);
    case "FIRMS": {
      const rows = await listedFirms(run, { region, firms: null });
      return toTable(
        firmList,
        rows.map((row) => row.firm),
        lang,
      );
    }
    case "CLUSTERS": {
      const rows = await listedClusters(run, { region });
      return toTable(
        clusterList,
        rows.map((row) => row.cluster),
        lang,
      );
    }
    case "TARGETS": {
      const rows = await listedTargets(run, {});
      return toTable(
        targetList,
        rows.map((row) => row.target),
        lang,
      );
    }
    case "TASKS": {
      const rows = await listedTasks(run, {});
      return toTable(
        taskList,
        rows.map((row) => row.task),
        lang,
      );
    }
    default: {
      const list = namedLists.find((one) => one.kind === kind);
      if (!list) throw new Error(`no list ${kind}`);
      const rows = await listedNamed(run, { labels: [...(labelsOf[kind] ?? [])] });
      return toTable(
        list,
        rows.map((row) => row.item),
        lang,
      );
    }
  }
}

/** Reasons that speak of the need for a segment, not of its state. */
const needCodes: readonly GapReason["code"][] = ["NEED", "SINK", "READINESS"];

const isGap = (state: string): boolean => state === "MISSING" || state === "WEAK";

const analysed = new WeakMap<Context, Map<string, Promise<AnalysedSegmentItem[]>>>();

/** Once for a request: three of the lists start from it. */
function analysedSegments(context: Context, region: string): Promise<AnalysedSegmentItem[]> {
  const ofRequest = analysed.get(context) ?? new Map<string, Promise<AnalysedSegmentItem[]>>();
  analysed.set(context, ofRequest);
  const found = ofRequest.get(region) ?? analyseSegments(context, region);
  ofRequest.set(region, found);
  return found;
}

async function analyseSegments(context: Context, region: string): Promise<AnalysedSegmentItem[]> {
  const rows = await listedSegments(context.database.run, {});
  const segments = rows.map((row) => row.segment);
  const chains = [...new Set(segments.map((segment) => segment.chain.id))];
  const chainGaps = await analyseChains(context, chains, region);
  const gapOf = new Map(
    chainGaps.flatMap((chain) =>
      chain.gaps.map((gap) => [`${chain.chainId} ${gap.segmentId}`, gap]),
    ),
  );
  return segments.flatMap((segment) => {
    const gap = gapOf.get(`${segment.chain.id} ${segment.id}`);
    if (!gap) return [];
    const isNeed = ({ code }: GapReason) => needCodes.includes(code);
    const texts = (reasons: readonly GapReason[]) => {
      const both = reasons.map(reasonText);
      return { zh: both.map((one) => one.zh), en: both.map((one) => one.en) };
    };
    return {
      segment,
      finding: {
        state: gap.state,
        score: gap.score,
        knownSuppliers: gap.knownSuppliers,
        firmsElsewhere: gap.supply.firmsElsewhere,
        move: gap.move,
        kinds: gap.kinds,
        quotes: gap.supply.signals.map((signal) => signal.quote),
        reasons: texts(gap.reasons.filter((reason) => !isNeed(reason))),
        needs: texts(gap.reasons.filter(isNeed)),
        evidenceIds: [
          ...gap.evidenceIds,
          ...gap.supply.signals.flatMap((signal) => signal.evidenceIds),
        ],
      },
    };
  });
}

/** The chosen first, then firms elsewhere that work in a proven gap of the region. */
async function prospectItems(context: Context, region: string): Promise<ProspectItem[]> {
  const { run } = context.database;
  const segments = await analysedSegments(context, region);
  const bySegment = new Map(segments.map(({ segment }) => [segment.id, segment]));
  const [kept, found] = await Promise.all([
    listProspects(run, { region, limit: mostProspects }),
    listedCandidates(run, {
      segments: segments.filter((one) => isGap(one.finding.state)).map((one) => one.segment.id),
      region,
      grades: [...gapPolicy.acceptedGrades],
    }),
  ]);
  const chosen = kept.map((row) => row.prospect);
  const chosenFirms = new Set(chosen.map((prospect) => prospect.firmId));
  const candidates = found.filter((one) => !chosenFirms.has(one.firmId));
  const firms = await listedFirms(run, {
    region: null,
    firms: [...chosenFirms, ...candidates.map((one) => one.firmId)],
  });
  const byFirm = new Map(firms.map((row) => [row.firm.id, row.firm]));
  const item = (
    id: string,
    firmId: string,
    segmentIds: readonly string[],
    rest: Pick<ProspectItem, "chosen"> & { evidenceIds?: readonly string[] },
  ): ProspectItem[] => {
    const firm = byFirm.get(firmId);
    if (!firm) return [];
    const own = segmentIds.flatMap((one) => bySegment.get(one) ?? []);
    return [
      {
        id,
        firm,
        segments: own,
        chains: unique(own.map((segment) => segment.chain)),
        chosen: rest.chosen,
        evidenceIds: rest.evidenceIds ?? firm.evidenceIds,
      },
    ];
  };
  return [
    ...chosen.flatMap((one) => item(one.id, one.firmId, one.segmentIds, { chosen: one })),
    ...candidates.flatMap((one) =>
      item(`candidate:${one.firmId}~${region}`, one.firmId, one.segmentIds, {
        chosen: null,
        evidenceIds: one.evidenceIds,
      }),
    ),
  ];
}

function unique(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

/** The sources of what lists hold, with their numbers, and the numbers that each row calls on. */
export async function sourcesOf(
  context: Context,
  tables: readonly ListTable[],
): Promise<{ sources: NumberedSource[]; numbersOf: Map<string, number[]>[] }> {
  const ids = [...new Set(tables.flatMap((t) => t.rows.flatMap((row) => row.evidenceIds)))];
  const loaded = await context.evidence.loadMany(ids);
  const evidence = new Map<string, SourcedEvidence>();
  for (const one of loaded) {
    if (one !== null && !(one instanceof Error)) evidence.set(one.id, one);
  }
  const known = new Map<string, NumberedSource>();
  const numbersOf = tables.map((table) => numberSources(table.rows, evidence, known).numbersOf);
  return { sources: [...known.values()], numbersOf };
}
