import { chainFirms } from "../db/brief.ts";
import { entitiesOfLabel } from "../db/explore.ts";
import { segmentContext } from "../db/gap.ts";
import { targets as targetsOf, tasks as tasksOf } from "../db/plan.ts";
import type {
  BoardFacts,
  DepartmentFacts,
  FirmFact,
  GapFacts,
  ThingFact,
} from "../domain/brief/facts.ts";
import { gapPolicy } from "../domain/gap/policy.ts";
import { Cites } from "./brief-cites.ts";
import {
  candidatesFor,
  cited,
  frameOf,
  nameOf,
  segmentFacts,
  targetFacts,
  taskFacts,
  taskWords,
} from "./brief-facts.ts";
import { offersFor } from "./candidates.ts";
import type { Context } from "./context.ts";
import { analyseChains, mustBe } from "./gap-analysis.ts";

const most = { firms: 200, context: 40, tasks: 200, targets: 200, chains: 1_000 };

export async function gapFacts(
  context: Context,
  segmentId: string,
  region: string,
  date: string,
): Promise<GapFacts> {
  await mustBe(context, "环节", segmentId, "Segment");
  const { run } = context.database;
  const cites = new Cites(context);
  const [chain] = await context.related("HAS_SEGMENT", "IN").load(segmentId);
  if (!chain) throw new Error(`no chain of ${segmentId}`);
  const [[analysed], firms, around, offers] = await Promise.all([
    analyseChains(context, [chain.id], region),
    chainFirms(run, {
      chain: chain.id,
      region,
      grades: [...gapPolicy.acceptedGrades],
      limit: most.firms,
    }),
    segmentContext(run, { segment: segmentId, region, limit: most.context }),
    offersFor(context, segmentId),
  ]);
  if (!analysed) throw new Error(`no analysis of ${chain.id}`);
  const segments = await segmentFacts(context, analysed, cites);
  const segment = segments.find((one) => one.id === segmentId);
  if (!segment) throw new Error(`${segmentId} is not in ${chain.id}`);
  const supplyOf = new Map(analysed.gaps.map((gap) => [gap.segmentId, gap.supply]));
  const inputs = supplyOf.get(segmentId)?.inputs ?? [];
  const here: FirmFact[] = await cited(
    firms.filter((one) => one.segments.includes(segment.name)),
    cites,
  );
  const facts = {
    chain: { id: chain.id, name: chain.name },
    coverage: analysed.completeness,
    segment,
    inputs: segments.filter((one) => inputs.includes(one.id)),
    users: segments.filter((one) => supplyOf.get(one.id)?.inputs.includes(segmentId)),
    here,
    around: await thingsOf(context, around, cites),
    candidates: await candidatesFor(context, segment, region, cites),
    offers: await Promise.all(
      offers.map(async ({ taskId, quote, closeness }) => {
        const task = await context.entity.load(taskId);
        const [leads, supports] = await Promise.all([
          context.related("LEADS", "IN").load(taskId),
          context.related("SUPPORTS", "IN").load(taskId),
        ]);
        return {
          quote,
          closeness,
          task: task ? taskWords(task) : taskId,
          leads: leads.map((one) => one.name),
          supports: supports.map((one) => one.name),
          refs: await cites.ofEntity(taskId),
        };
      }),
    ),
  };
  return { ...(await frameOf(context, region, cites, date)), ...facts };
}

/** What is not a firm or a task around a segment. */
async function thingsOf(
  context: Context,
  rows: readonly { group: string; id: string; evidenceIds: string[] }[],
  cites: Cites,
): Promise<ThingFact[]> {
  const wanted = rows.filter(({ group }) => !["here", "elsewhere", "Task"].includes(group));
  return Promise.all(
    wanted.map(async ({ group, id, evidenceIds }): Promise<ThingFact> => {
      const [entity, places] = await Promise.all([
        context.entity.load(id),
        context.related("LOCATED_IN", "OUT").load(id),
      ]);
      const text = (value: unknown) => (typeof value === "string" ? value : null);
      const year = typeof entity?.year === "number" ? `（${entity.year}）` : "";
      const level = text(entity?.level);
      return {
        label: group,
        id,
        name: entity?.name ?? id,
        subkind: text(entity?.subkind),
        place: places[0]?.name ?? null,
        detail: level === null ? null : `${level}${year}`,
        refs: await cites.of(evidenceIds),
      };
    }),
  );
}

export async function departmentFacts(
  context: Context,
  department: string,
  region: string,
  date: string,
): Promise<DepartmentFacts> {
  await mustBe(context, "部门", department, "Department");
  const { run } = context.database;
  const cites = new Cites(context);
  const [name, tasks, every, targets, plans] = await Promise.all([
    nameOf(context, department),
    tasksOf(run, { department, chain: null, section: null, limit: most.tasks }),
    tasksOf(run, { department: null, chain: null, section: null, limit: most.tasks }),
    targetsOf(run, { department, chain: null, limit: most.targets }),
    entitiesOfLabel(run, { label: "Plan", limit: 10 }),
  ]);
  const facts = await taskFacts(
    context,
    tasks.map((row) => row.properties),
    cites,
  );
  const rest = {
    department: { id: department, name },
    leads: facts.filter((one) => one.leads.includes(name)),
    supports: facts.filter((one) => one.supports.includes(name) && !one.leads.includes(name)),
    targets: await targetFacts(
      context,
      targets.map((row) => row.properties),
      cites,
    ),
    planTitle: plans.map((row) => `《${row.properties.name}》`).join("、"),
    tasksInPlan: every.length,
  };
  return { ...(await frameOf(context, region, cites, date)), ...rest };
}

export async function boardFacts(
  context: Context,
  region: string,
  date: string,
): Promise<BoardFacts> {
  await mustBe(context, "地区", region, "Place");
  const { run } = context.database;
  const cites = new Cites(context);
  const [rows, tasks] = await Promise.all([
    entitiesOfLabel(run, { label: "Chain", limit: most.chains }),
    tasksOf(run, { department: null, chain: null, section: null, limit: most.tasks }),
  ]);
  const analysed = await analyseChains(
    context,
    rows.map((row) => row.id),
    region,
  );
  const chains = await Promise.all(
    analysed.map(async (one) => ({
      id: one.chainId,
      name: await nameOf(context, one.chainId),
      coverage: one.completeness,
      segments: await segmentFacts(context, one, cites),
    })),
  );
  const facts = await taskFacts(
    context,
    tasks.map((row) => row.properties),
    cites,
  );
  const leads = [...new Set(facts.flatMap((one) => one.leads))].sort();
  const matrix = leads
    .map((department) => ({
      department,
      chains: facts.filter((one) => one.leads.includes(department)).flatMap((one) => one.chains),
    }))
    .filter((one) => one.chains.length > 0);
  return { ...(await frameOf(context, region, cites, date)), chains, matrix };
}
