import fc from "fast-check";
import type {
  BoardFacts,
  CandidateFact,
  ChainFacts,
  DepartmentFacts,
  FirmFact,
  Frame,
  GapFacts,
  SegmentFact,
  TaskFact,
} from "../../server/domain/brief/facts.ts";
import { gapStates } from "../../server/domain/gap/supply.ts";
import { stages } from "../../server/domain/model.ts";

/** Facts for drafts: every one with a source, with what is known and unknown mixed by chance. */

const sourceIds = ["source:plan", "source:list", "source:report"];
const frame: Frame = {
  region: { id: "place:370000", name: "山东省" },
  date: "2026-11-26",
  sources: sourceIds.map((id) => ({
    id,
    kind: "PUBLIC",
    title: `来源 ${id}`,
    publisher: null,
    date: "2025",
    url: null,
  })),
};
const refs = fc.subarray(sourceIds, { minLength: 1 });
const words = fc.constantFrom(
  "木竹浆",
  "化学机械浆与溶解浆",
  "特种纸",
  "印刷包装机械",
  "涂布白卡纸",
);
const firmName = fc
  .tuple(
    fc.constantFrom("太阳", "华泰", "晨鸣", "博汇", "岳阳林"),
    fc.constantFrom("纸业", "股份", "A"),
  )
  .map((parts) => parts.join(""));
const quote = fc.record({ quote: words, task: fc.constant("4 稳固供应配套"), refs });

export const segment: fc.Arbitrary<SegmentFact> = fc
  .record({
    n: fc.nat(999),
    name: words,
    stage: fc.constantFrom(...stages),
    group: fc.constantFrom("制浆", "原纸与纸板"),
    state: fc.constantFrom(...gapStates.filter((state) => state !== "ADEQUATE")),
    score: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
    knownSuppliers: fc.nat(4),
    firmsElsewhere: fc.nat(9),
    unverifiedInRegion: fc.nat(2),
    standing: fc.double({ min: 0, max: 1, noNaN: true }),
    reasons: fc.array(words, { minLength: 1, maxLength: 4 }),
    signals: fc.array(quote, { maxLength: 2 }),
    refs,
  })
  .map(({ n, ...one }) => ({
    ...one,
    id: `segment:${n}`,
    scoreHigh: one.score === null ? null : one.score + 10,
  }));

export const firm: fc.Arbitrary<FirmFact> = fc.record({
  id: fc.nat(99).map((n) => `firm:${n}`),
  name: firmName,
  city: fc.option(fc.constant("济宁市")),
  isLeading: fc.boolean(),
  segments: fc.array(words, { minLength: 1, maxLength: 8 }),
  refs,
});

const thing = fc.record({
  label: fc.constantFrom("Cluster", "Platform", "Policy", "Technology"),
  id: fc.nat(99).map((n) => `cluster:${n}`),
  name: words,
  subkind: fc.constant(null),
  place: fc.option(fc.constant("兖州区")),
  detail: fc.option(fc.constant("省特色产业集群（2022）")),
  refs,
});

const department = fc.constantFrom("省工业和信息化厅", "省商务厅", "省发展改革委");
const task: fc.Arbitrary<TaskFact> = fc.record({
  id: fc.nat(99).map((n) => `task:${n}`),
  number: fc.option(fc.constant("（二）")),
  title: words,
  text: words,
  leads: fc.uniqueArray(department, { maxLength: 3 }),
  supports: fc.uniqueArray(department, { maxLength: 2 }),
  chains: fc.uniqueArray(fc.constantFrom("造纸", "家具"), { maxLength: 2 }),
  refs,
});

const target = fc.record({
  metric: words,
  comparator: fc.constantFrom("EQ" as const, "GTE" as const, "LTE" as const, "APPROX" as const),
  value: fc.nat(500),
  unit: fc.constant("家"),
  year: fc.option(fc.constant(2022)),
  task: fc.constant("（一）综合竞争力"),
  refs,
});

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const candidate: fc.Arbitrary<CandidateFact> = fc.record({
  segment: words,
  id: fc.nat(99).map((n) => `firm:${n}`),
  name: firmName,
  city: fc.option(fc.constant("岳阳市")),
  rank: fc.option(fc.integer({ min: 1, max: 9 })),
  score: share.map((value) => (value === null ? null : 100 * value)),
  low: fc.constant(20),
  high: fc.constant(80),
  coverage: fc.double({ min: 0, max: 1, noNaN: true }),
  km: fc.option(fc.nat(2000)),
  cluster: fc.option(fc.constant("齐河纸业产业园")),
  values: fc.record({ focus: share, tie: share, nearness: share, fit: share, listed: share }),
  refs,
});

const coverage = fc.record({
  total: fc.constant(30),
  evidenced: fc.nat(30),
  present: fc.nat(30),
  range: fc.option(fc.constant({ low: 0.5, high: 1 })),
});

const many = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most });
const chain = { id: "chain:paper", name: "造纸" };

export const chainFacts: fc.Arbitrary<ChainFacts> = fc
  .record({
    coverage,
    segments: many(segment, 30),
    quotes: many(quote, 9),
    firms: many(firm, 30),
    things: many(thing, 30),
    tasks: many(task, 14),
    targets: many(target, 9),
    candidates: many(candidate, 18),
  })
  .map((facts) => ({ ...frame, ...facts, chain: { ...chain, groups: ["制浆", "原纸与纸板"] } }));

export const gapFacts: fc.Arbitrary<GapFacts> = fc
  .record({
    coverage,
    segment,
    inputs: many(segment, 5),
    users: many(segment, 5),
    here: many(firm, 20),
    around: many(thing, 20),
    candidates: many(candidate, 20),
    offers: many(
      fc.record({
        quote: words,
        task: fc.constant("2 实施补链"),
        leads: many(department, 3),
        supports: many(department, 2),
        closeness: fc.nat(2),
        refs,
      }),
      12,
    ),
  })
  .map((facts) => ({ ...frame, ...facts, chain }));

export const departmentFacts: fc.Arbitrary<DepartmentFacts> = fc
  .record({
    leads: many(task, 26),
    supports: many(task, 6),
    targets: many(target, 21),
    tasksInPlan: fc.constant(28),
  })
  .map((facts) => ({
    ...frame,
    ...facts,
    department: { id: "department:x", name: "省工业和信息化厅" },
    planTitle: "《行动计划》",
  }));

export const boardFacts: fc.Arbitrary<BoardFacts> = fc
  .record({
    chains: many(
      fc.record({
        id: fc.constant("chain:paper"),
        name: fc.constantFrom("造纸", "家具"),
        coverage,
        segments: many(segment, 30),
      }),
      7,
    ),
    matrix: many(fc.record({ department, chains: many(fc.constantFrom("造纸", "家具"), 5) }), 8),
  })
  .map((facts) => ({ ...frame, ...facts }));
