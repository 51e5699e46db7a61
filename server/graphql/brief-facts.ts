import { chainFirms, chainMentions, chainThings } from "../db/brief.ts";
import type { EntityRow } from "../db/explore.ts";
import { targets as targetsOf, tasks as tasksOf } from "../db/plan.ts";
import { isProven } from "../domain/brief/chain-report.ts";
import type {
  CandidateFact,
  ChainFacts,
  Frame,
  QuoteFact,
  SegmentFact,
  TargetFact,
  TaskFact,
} from "../domain/brief/facts.ts";
import { gapPolicy } from "../domain/gap/policy.ts";
import { reasonText } from "../domain/gap/reason.ts";
import { clauseOf, type PlanSignal } from "../domain/gap/signal.ts";
import type { Comparator, Stage } from "../domain/model.ts";
import { Cites } from "./brief-cites.ts";
import { rankedCandidates } from "./candidates.ts";
import type { Context } from "./context.ts";
import { type AnalysedChain, analyseChains, mustBe } from "./gap-analysis.ts";

const most = { firms: 200, things: 200, tasks: 200, targets: 200 };
/** Gaps of which candidates are named in a chain's report, and candidates of each. */
const candidateGaps = 6;
const candidatesOfEach = 3;

const plain = (text: string): string => text.replace(/\s/g, "");
export const taskWords = (task: { number?: unknown; title?: unknown; name: string }): string =>
  [task.number ?? "", task.title ?? task.name].join(" ").trim();

export async function nameOf(context: Context, id: string): Promise<string> {
  return (await context.entity.load(id))?.name ?? id;
}

export async function frameOf(
  context: Context,
  region: string,
  cites: Cites,
  date: string,
): Promise<Frame> {
  return {
    region: { id: region, name: await nameOf(context, region) },
    date,
    sources: cites.sources(),
  };
}

export async function chainFacts(
  context: Context,
  chain: string,
  region: string,
  date: string,
): Promise<ChainFacts> {
  await mustBe(context, "产业链", chain, "Chain");
  const { run } = context.database;
  const cites = new Cites(context);
  const accepted = [...gapPolicy.acceptedGrades];
  const [entity, [analysed], firms, things, tasks, targets, mentions] = await Promise.all([
    context.entity.load(chain),
    analyseChains(context, [chain], region),
    chainFirms(run, { chain, region, grades: accepted, limit: most.firms }),
    chainThings(run, { chain, region, limit: most.things }),
    tasksOf(run, { chain, department: null, section: null, limit: most.tasks }),
    targetsOf(run, { chain, department: null, limit: most.targets }),
    chainMentions(run, { chain }),
  ]);
  if (!entity || !analysed) throw new Error(`no chain ${chain}`);
  const segments = await segmentFacts(context, analysed, cites);
  const facts = {
    chain: { id: chain, name: entity.name, groups: strings(entity.groups) },
    coverage: analysed.completeness,
    segments,
    quotes: await quotesOf(context, mentions, cites),
    firms: await cited(firms, cites),
    things: await cited(await near(context, things, mentions), cites),
    tasks: await taskFacts(
      context,
      tasks.map((row) => row.properties),
      cites,
    ),
    targets: await targetFacts(
      context,
      targets.map((row) => row.properties),
      cites,
    ),
    candidates: await candidatesOfChain(context, segments, region, cites),
  };
  return { ...(await frameOf(context, region, cites, date)), ...facts };
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export async function cited<T extends { readonly evidenceIds: readonly string[] }>(
  rows: readonly T[],
  cites: Cites,
): Promise<(Omit<T, "evidenceIds"> & { refs: string[] })[]> {
  return Promise.all(
    rows.map(async ({ evidenceIds, ...row }) => ({ ...row, refs: await cites.of(evidenceIds) })),
  );
}

/** What is about the chain, and what the plan names in the same clause. */
async function near<T extends { isAbout: boolean; evidenceIds: string[] }>(
  context: Context,
  things: readonly T[],
  mentions: Mentions,
): Promise<T[]> {
  const clauses = (await clausesOf(context, mentions)).map((one) => one.quote);
  const found = await Promise.all(
    things.map(async (thing) => {
      if (thing.isAbout) return thing;
      const words = await context.evidence.loadMany(thing.evidenceIds);
      const isNamed = words.some(
        (one) =>
          one !== null &&
          !(one instanceof Error) &&
          one.quote !== null &&
          clauses.some((clause) => clause.includes(plain(one.quote ?? ""))),
      );
      return isNamed ? thing : null;
    }),
  );
  return found.filter((one) => one !== null);
}

type Mentions = Awaited<ReturnType<typeof chainMentions>>;

/** The clauses in which plans name the chain, each once, with the task that says it. */
async function clausesOf(
  context: Context,
  mentions: Mentions,
): Promise<{ quote: string; task: string; evidenceId: string }[]> {
  const found = new Map<string, { quote: string; task: string; evidenceId: string }>();
  for (const { number, title, text, evidenceIds } of mentions) {
    for (const one of await context.evidence.loadMany(evidenceIds)) {
      if (one === null || one instanceof Error || one.quote === null) continue;
      const clause = clauseOf(text, one.quote);
      if (clause === null) continue;
      const quote = plain(clause);
      found.set(quote, {
        quote,
        task: taskWords({ number, title, name: title }),
        evidenceId: one.id,
      });
    }
  }
  return [...found.values()];
}

async function quotesOf(context: Context, mentions: Mentions, cites: Cites): Promise<QuoteFact[]> {
  return Promise.all(
    (await clausesOf(context, mentions)).map(async ({ quote, task, evidenceId }) => ({
      quote,
      task,
      refs: await cites.of([evidenceId]),
    })),
  );
}

export async function segmentFacts(
  context: Context,
  analysed: AnalysedChain,
  cites: Cites,
): Promise<SegmentFact[]> {
  return Promise.all(
    analysed.gaps.map(async (gap): Promise<SegmentFact> => {
      const segment = await context.entity.load(gap.segmentId);
      return {
        id: gap.segmentId,
        name: segment?.name ?? gap.segmentId,
        stage: segment?.stage as Stage,
        group: String(segment?.group ?? ""),
        state: gap.state,
        score: gap.score?.low ?? null,
        scoreHigh: gap.score?.high ?? null,
        knownSuppliers: gap.knownSuppliers,
        firmsElsewhere: gap.supply.firmsElsewhere,
        unverifiedInRegion: gap.supply.unverifiedInRegion,
        standing: gap.need.standing,
        reasons: gap.reasons.map((reason) => reasonText(reason).zh),
        signals: await signalFacts(context, gap.supply.signals, cites),
        refs: await cites.of(gap.evidenceIds),
      };
    }),
  );
}

async function signalFacts(
  context: Context,
  signals: readonly PlanSignal[],
  cites: Cites,
): Promise<QuoteFact[]> {
  return Promise.all(
    signals.map(async ({ quote, taskId, evidenceIds }) => {
      const task = await context.entity.load(taskId);
      return {
        quote,
        task: task ? taskWords(task) : taskId,
        refs: await cites.of(evidenceIds),
      };
    }),
  );
}

export async function taskFacts(
  context: Context,
  tasks: readonly EntityRow[],
  cites: Cites,
): Promise<TaskFact[]> {
  const names = (rows: readonly EntityRow[]) => rows.map((row) => row.name);
  return Promise.all(
    tasks.map(async (task): Promise<TaskFact> => {
      const [leads, supports, mentions, refs] = await Promise.all([
        context.related("LEADS", "IN").load(task.id),
        context.related("SUPPORTS", "IN").load(task.id),
        context.related("MENTIONS", "OUT").load(task.id),
        cites.ofEntity(task.id),
      ]);
      return {
        id: task.id,
        number: typeof task.number === "string" ? task.number : null,
        title: String(task.title ?? task.name),
        text: String(task.text ?? ""),
        leads: names(leads),
        supports: names(supports),
        chains: names(mentions.filter((one) => one.label === "Chain")),
        refs,
      };
    }),
  );
}

export async function targetFacts(
  context: Context,
  targets: readonly EntityRow[],
  cites: Cites,
): Promise<TargetFact[]> {
  return Promise.all(
    targets.map(async (target): Promise<TargetFact> => {
      const [task] = await context.related("HAS_TARGET", "IN").load(target.id);
      return {
        metric: String(target.metric),
        comparator: target.comparator as Comparator,
        value: Number(target.value),
        unit: String(target.unit),
        year: typeof target.year === "number" ? target.year : null,
        task: task ? taskWords(task) : "",
        refs: await cites.ofEntity(target.id),
      };
    }),
  );
}

async function candidatesOfChain(
  context: Context,
  segments: readonly SegmentFact[],
  region: string,
  cites: Cites,
): Promise<CandidateFact[]> {
  const worst = segments
    .filter(isProven)
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
    .slice(0, candidateGaps);
  const found: CandidateFact[] = [];
  for (const segment of worst) {
    found.push(
      ...(await candidatesFor(context, segment, region, cites)).slice(0, candidatesOfEach),
    );
  }
  return found;
}

export async function candidatesFor(
  context: Context,
  segment: { readonly id: string; readonly name: string },
  region: string,
  cites: Cites,
): Promise<CandidateFact[]> {
  const ranked = await rankedCandidates(context, segment.id, region);
  return Promise.all(
    ranked.slice(0, 20).map(async (one): Promise<CandidateFact> => {
      const firm = await context.entity.load(one.firmId);
      return {
        segment: segment.name,
        id: one.firmId,
        name: firm?.name ?? one.firmId,
        city: typeof firm?.city === "string" ? firm.city : null,
        rank: one.rank,
        score: one.score,
        low: one.range.low,
        high: one.range.high,
        coverage: one.coverage,
        km: one.km,
        cluster: one.clusterId === null ? null : await nameOf(context, one.clusterId),
        values: Object.fromEntries(one.values.map(({ part, value }) => [part, value])),
        refs: await cites.of(one.evidenceIds),
      };
    }),
  );
}
