import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankGaps, scoreOf } from "../../client/features/gaps/scoring.ts";
import { analyseGaps, completenessOf, type SegmentGap } from "../../server/domain/gap/analyse.ts";
import { type CandidateFacts, rankCandidates } from "../../server/domain/gap/candidates.ts";
import { chanceOfNone, leastShare } from "../../server/domain/gap/chance.ts";
import { offerClauses } from "../../server/domain/gap/offer.ts";
import { gapPolicy } from "../../server/domain/gap/policy.ts";
import { reasonText } from "../../server/domain/gap/reason.ts";
import { kindsOf, needClause } from "../../server/domain/gap/signal.ts";
import type { Listing, SegmentStatement, SegmentSupply } from "../../server/domain/gap/supply.ts";

const year = 2026;

function aSupply(segmentId: string, over: Partial<SegmentSupply> = {}): SegmentSupply {
  return {
    segmentId,
    inputs: [],
    firmsInRegion: 0,
    firmsElsewhere: 0,
    unverifiedInRegion: 0,
    userFirms: 0,
    amounts: Array.from({ length: over.firmsInRegion ?? 0 }, () => null),
    statements: [],
    listing: null,
    signals: [],
    ...over,
  };
}

function aStatement(over: Partial<SegmentStatement> = {}): SegmentStatement {
  return {
    says: "STRONG",
    year: 2024,
    grade: "A",
    evidenceIds: ["evidence:1"],
    confirmedBy: null,
    ...over,
  };
}

const aListing = (over: Partial<Listing> = {}): Listing => ({
  name: "全部A股",
  year: 2021,
  firms: 4586,
  localFirms: 247,
  makers: 19,
  localMakers: 0,
  evidenceIds: ["evidence:2"],
  ...over,
});

const analyse = (supplies: readonly SegmentSupply[]) => analyseGaps(supplies, year);
const one = (supply: SegmentSupply): SegmentGap => {
  const [gap] = analyse([supply]);
  if (!gap) throw new Error("no result");
  return gap;
};
const stateOf = (over: Partial<SegmentSupply>) => one(aSupply("s", over)).state;
const codesOf = (over: Partial<SegmentSupply>) =>
  one(aSupply("s", over)).reasons.map((r) => r.code);

const order = ["MISSING", "UNKNOWN", "WEAK", "ADEQUATE", "STRONG"];

const someStatement: fc.Arbitrary<SegmentStatement> = fc.record({
  says: fc.constantFrom("STRONG" as const, "WEAK" as const, "MISSING" as const),
  year: fc.option(fc.integer({ min: 2000, max: 2026 })),
  grade: fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const, "G" as const),
  evidenceIds: fc.constant(["evidence:1"]),
  confirmedBy: fc.option(fc.constant("王"), { nil: null }),
});

const someChain: fc.Arbitrary<SegmentSupply[]> = fc
  .array(
    fc.record({
      amounts: fc.array(fc.option(fc.double({ min: 1, max: 1000, noNaN: true })), { maxLength: 6 }),
      firmsElsewhere: fc.nat(20),
      statements: fc.array(someStatement, { maxLength: 3 }),
      inputs: fc.array(fc.nat(11), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((segments) =>
    segments.map((s, index) =>
      aSupply(`s${index}`, {
        ...s,
        firmsInRegion: s.amounts.length,
        inputs: s.inputs.filter((i) => i < segments.length && i !== index).map((i) => `s${i}`),
      }),
    ),
  );

describe("the state of a segment", () => {
  it("is unknown, not missing, where no firm is known and nobody says so", () => {
    expect(stateOf({ firmsElsewhere: 19 })).toBe("UNKNOWN");
    expect(stateOf({ firmsElsewhere: 19, listing: aListing() })).toBe("UNKNOWN");
    expect(codesOf({})).toContain("BLIND");
  });

  it("is missing only by a statement that counts", () => {
    expect(stateOf({ statements: [aStatement({ says: "MISSING" })] })).toBe("MISSING");
    for (const grade of ["D", "G"] as const) {
      expect(stateOf({ statements: [aStatement({ says: "MISSING", grade })] })).toBe("UNKNOWN");
    }
  });

  it("is missing by a planner's word, and says whose", () => {
    const gap = one(
      aSupply("s", {
        statements: [
          aStatement({ says: "MISSING", grade: "B", year: 2026, confirmedBy: "李专班" }),
        ],
      }),
    );
    expect(gap.state).toBe("MISSING");
    expect(gap.reasons.map((r) => reasonText(r).zh).join()).toContain("李专班");
  });

  it("is weak, not missing, where a source says missing and firms are known; both are shown", () => {
    const over = { firmsInRegion: 2, statements: [aStatement({ says: "MISSING" })] };
    expect(stateOf(over)).toBe("WEAK");
    expect(codesOf(over)).toContain("REFUTED");
  });

  it("is weak with firms and no statement, strong by a statement", () => {
    expect(stateOf({ firmsInRegion: 1 })).toBe("WEAK");
    expect(codesOf({ firmsInRegion: 1 })).toContain("SINGLE_KNOWN");
    expect(stateOf({ firmsInRegion: 9 })).toBe("WEAK");
    expect(stateOf({ statements: [aStatement()] })).toBe("STRONG");
  });

  it("does not count firms that rest on general knowledge, and says how many there are", () => {
    const over = { unverifiedInRegion: 3 };
    expect(stateOf(over)).toBe("UNKNOWN");
    expect(codesOf(over)).toContain("UNVERIFIED");
  });

  it("is strong by a location-blind list only where the share is surely above the region's", () => {
    expect(stateOf({ listing: aListing({ makers: 7, localMakers: 3 }) })).toBe("STRONG");
    expect(stateOf({ listing: aListing({ makers: 60, localMakers: 3 }) })).toBe("WEAK");
    expect(stateOf({ listing: aListing({ makers: 2, localMakers: 2 }) })).toBe("WEAK");
  });

  it("follows the newer of two statements unless its grade is lower, and shows the conflict", () => {
    const older = aStatement({ says: "STRONG", year: 2018, grade: "A" });
    const newer = aStatement({ says: "WEAK", year: 2024, grade: "A" });
    expect(stateOf({ statements: [older, newer] })).toBe("WEAK");
    expect(codesOf({ statements: [older, newer] })).toContain("CONFLICT");
    expect(stateOf({ statements: [older, { ...newer, grade: "C" }] })).toBe("STRONG");
  });

  it("asks to reconfirm a statement of absence over five years old", () => {
    expect(codesOf({ statements: [aStatement({ says: "MISSING", year: 2015 })] })).toContain(
      "RECONFIRM",
    );
    expect(codesOf({ statements: [aStatement({ says: "MISSING", year: 2022 })] })).not.toContain(
      "RECONFIRM",
    );
  });
});

describe("a location-blind list", () => {
  it("gives the chance of no local firm that the proposal works out", () => {
    // At a share of 5.4 %: 19 makers, about one in three; more makers, less by chance.
    expect(chanceOfNone(aListing())).toBeCloseTo(0.35, 2);
    expect(chanceOfNone(aListing({ makers: 60 }))).toBeLessThan(0.05);
  });

  it("makes an absence suspected, never missing, where chance hardly explains it", () => {
    const over = { listing: aListing({ makers: 60 }) };
    expect(stateOf(over)).toBe("UNKNOWN");
    expect(codesOf(over)).toContain("SUSPECTED");
    expect(codesOf({ listing: aListing() })).toContain("ZERO_LISTED");
  });

  it("bounds a share as Clopper and Pearson do", () => {
    // Published: 95 % interval of 3 in 7 is 0.0990–0.8159; of 10 in 10 from 0.6915.
    expect(leastShare(aListing({ makers: 7, localMakers: 3 }))).toBeCloseTo(0.099, 3);
    expect(leastShare(aListing({ makers: 10, localMakers: 10 }))).toBeCloseTo(0.6915, 3);
    expect(leastShare(aListing())).toBe(0);
  });
});

describe("the score", () => {
  it("follows the worked example of docs/gap-method.md", () => {
    const gaps = analyse([
      aSupply("pulp", { statements: [aStatement({ says: "MISSING" })] }),
      aSupply("paper", { inputs: ["pulp"], firmsInRegion: 4 }),
      aSupply("print", { inputs: ["paper"] }),
    ]);
    // D = (1·1 + 0·0.5) / 1.5 = 2/3; E = 1/1; N = (2/3 + 1) / 2 = 5/6; V = 1
    expect(gaps[0]?.score?.low).toBeCloseTo((100 * 5) / 6);
    expect(gaps[0]?.score?.high).toBeCloseTo((100 * 5) / 6);
    expect(gaps[0]?.move).toBe("COMPLETE");
    expect(gaps[2]?.score).toBeNull();
    expect(gaps[2]?.move).toBe("EXTEND");
  });

  it("is an interval from nothing to the whole need where the state is unknown", () => {
    const [gap] = analyse([aSupply("a"), aSupply("b", { inputs: ["a"], firmsInRegion: 1 })]);
    expect(gap?.score).toEqual({ low: 0, high: 100 });
  });

  it("is a point where the revenues of all known firms are known", () => {
    const [gap] = analyse([
      aSupply("a", { firmsInRegion: 2, amounts: [30, 10] }),
      aSupply("b", { inputs: ["a"], firmsInRegion: 1 }),
    ]);
    // HHI = 0.75² + 0.25² = 0.625; n_eff = 1.6; V = 1 − 1.6/3
    expect(gap?.effectiveFirms).toBeCloseTo(1.6);
    expect(gap?.void.low).toBeCloseTo(1 - 1.6 / 3);
    expect(gap?.void.high).toBe(gap?.void.low);
  });
});

describe("completeness", () => {
  it("counts what is there, as an interval over what is unknown", () => {
    const states = (...names: SegmentGap["state"][]) => names.map((state) => ({ state }));
    expect(completenessOf(states("STRONG", "WEAK", "MISSING", "UNKNOWN"))).toEqual({
      total: 4,
      present: 2,
      evidenced: 3,
      range: { low: 0.5, high: 0.75 },
    });
    expect(completenessOf(states("STRONG", "UNKNOWN", "UNKNOWN")).range).toBeNull();
  });
});

describe("laws of the method", () => {
  it("removing a local firm never raises a state, and the last one without a statement leaves unknown", () => {
    fc.assert(
      fc.property(someChain, fc.nat(11), (chain, pick) => {
        const index = pick % chain.length;
        const before = analyse(chain)[index];
        const fewer = chain.map((s, i) =>
          i === index
            ? { ...s, firmsInRegion: Math.max(0, s.firmsInRegion - 1), amounts: s.amounts.slice(1) }
            : s,
        );
        const next = analyse(fewer)[index];
        expect(order.indexOf(next?.state ?? "")).toBeLessThanOrEqual(
          order.indexOf(before?.state ?? ""),
        );
        if (fewer[index]?.firmsInRegion === 0 && fewer[index]?.statements.length === 0) {
          expect(next?.state).toBe("UNKNOWN");
        }
      }),
    );
  });

  it("a firm of another chain changes nothing here", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        const more = [...chain, aSupply("elsewhere", { firmsElsewhere: 1 })];
        const states = (gaps: SegmentGap[]) =>
          gaps.map((g) => [g.segmentId, g.state, g.score?.low, g.score?.high]);
        expect(states(analyse(more)).slice(0, -1)).toEqual(states(analyse(chain)));
      }),
    );
  });

  it("order and names of the segments change nothing", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        const rename = (id: string) => `x-${id}`;
        const other = [...chain]
          .reverse()
          .map((s) => ({ ...s, segmentId: rename(s.segmentId), inputs: s.inputs.map(rename) }));
        const renamed = new Map(analyse(other).map((g) => [g.segmentId, g]));
        for (const gap of analyse(chain)) {
          const same = renamed.get(rename(gap.segmentId));
          expect(same?.state).toBe(gap.state);
          expect(same?.score?.low ?? 0).toBeCloseTo(gap.score?.low ?? 0);
          expect(same?.score?.high ?? 0).toBeCloseTo(gap.score?.high ?? 0);
        }
      }),
    );
  });

  it("scaling all revenues changes nothing", () => {
    fc.assert(
      fc.property(someChain, fc.double({ min: 0.01, max: 100, noNaN: true }), (chain, factor) => {
        const scaled = chain.map((s) => ({
          ...s,
          amounts: s.amounts.map((amount) => (amount === null ? null : amount * factor)),
        }));
        const next = analyse(scaled);
        analyse(chain).forEach((gap, i) => {
          expect(next[i]?.state).toBe(gap.state);
          expect(next[i]?.void.low).toBeCloseTo(gap.void.low);
          expect(next[i]?.void.high).toBeCloseTo(gap.void.high);
        });
      }),
    );
  });

  it("a segment without data stays unknown, whatever the others have", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        const gaps = analyse([...chain, aSupply("bare", { inputs: ["s0"] })]);
        expect(gaps.at(-1)?.state).toBe("UNKNOWN");
      }),
    );
  });

  it("scores stay within 0 and 100, low under high", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        for (const { score } of analyse(chain)) {
          if (!score) continue;
          expect(score.low).toBeGreaterThanOrEqual(0);
          expect(score.high).toBeLessThanOrEqual(100 + 1e-9);
          expect(score.low).toBeLessThanOrEqual(score.high + 1e-9);
        }
      }),
    );
  });
});

describe("the board in the browser", () => {
  const weights = {
    direct: gapPolicy.directWeight,
    decay: gapPolicy.decay,
    enough: gapPolicy.enoughFirms,
  };

  it("computes what the server computes, for the same weights", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        for (const gap of analyse(chain)) {
          const here = scoreOf(
            { ...gap, need: { ...gap.need, uses: [...gap.need.uses] } },
            weights,
          );
          expect(here === null).toBe(gap.score === null);
          expect(here?.low ?? 0).toBeCloseTo(gap.score?.low ?? 0);
          expect(here?.high ?? 0).toBeCloseTo(gap.score?.high ?? 0);
        }
      }),
    );
  });

  it("never merges proven gaps with what is to be verified, and ranks within a range", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        const gaps = analyse(chain).map((gap) => ({
          ...gap,
          need: { ...gap.need, uses: [...gap.need.uses] },
        }));
        const proven = rankGaps(gaps, "proven", weights);
        const verify = rankGaps(gaps, "verify", weights);
        expect(proven.every(({ gap }) => gap.state === "WEAK" || gap.state === "MISSING")).toBe(
          true,
        );
        expect(verify.every(({ gap }) => gap.state === "UNKNOWN")).toBe(true);
        for (const { rank, rankRange, score } of [...proven, ...verify]) {
          expect(rank === null).toBe(score === null);
          if (rank === null || rankRange === null) continue;
          expect(rankRange.low).toBeLessThanOrEqual(rank);
          expect(rankRange.high).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });
});

describe("the plan's own words", () => {
  it("ask for something in a clause that is quoted whole", () => {
    const text =
      "鼓励骨干企业跨省布局。支持造纸企业在林业资源丰富省份和国家建立原\n料基地，林浆纸一体化发展；其他。";
    expect(needClause(text, "林浆纸一体化")).toContain("支持造纸企业");
    expect(needClause(text, "其他")).toBeNull();
    expect(needClause(text, "不在文中")).toBeNull();
    expect(kindsOf("推动超高清8K显示画质处理芯片开发")).toEqual(["TECHNOLOGY"]);
    expect(kindsOf("建立原料基地，稳定原料供应")).toEqual(["SUPPLY", "UPSTREAM"]);
    expect(kindsOf("打造高端品牌")).toEqual(["BRAND"]);
  });

  it("give what can be offered, clause by clause", () => {
    expect(
      offerClauses("落实技术改造财政贴息政策。加强宣传；开展产业链精准招商，精准招引一批项目。"),
    ).toEqual(["落实技术改造财政贴息政策", "开展产业链精准招商，精准招引一批项目"]);
  });
});

describe("firms to invite", () => {
  const facts = (firmId: string, over: Partial<CandidateFacts> = {}): CandidateFacts => ({
    firmId,
    revenueShare: null,
    otherSegments: 0,
    otherPresent: 0,
    supplyRelations: 0,
    regionRelations: 0,
    isListed: false,
    km: null,
    ...over,
  });

  it("get no rank below half coverage, and unknown is not zero", () => {
    const [ranked, bare] = rankCandidates([
      facts("bare", { isListed: true }),
      facts("known", { revenueShare: 0.9, km: 0, isListed: true }),
    ]);
    expect(ranked?.firmId).toBe("known");
    expect(ranked?.rank).toBe(1);
    // (0.3·0.9 + 0.2·1 + 0.1·1) / 0.6
    expect(ranked?.score).toBeCloseTo(95);
    expect(ranked?.range.low).toBeCloseTo(57);
    expect(ranked?.range.high).toBeCloseTo(97);
    expect(ranked?.values.tie).toBeNull();
    expect(bare?.rank).toBeNull();
    expect(bare?.score).toBeNull();
  });

  it("come in an order that does not hang on the order of the facts", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            revenueShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
            km: fc.option(fc.double({ min: 0, max: 3000, noNaN: true })),
            isListed: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        (some) => {
          const all = some.map((over, i) => facts(`firm${i}`, over));
          const ids = (list: readonly CandidateFacts[]) =>
            rankCandidates(list).map((c) => [c.firmId, c.rank]);
          expect(ids([...all].reverse())).toEqual(ids(all));
        },
      ),
    );
  });
});
