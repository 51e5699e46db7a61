import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseGaps, type SegmentStatement, type SegmentSupply } from "../../server/domain/gap.ts";

const year = 2026;

function aSupply(segmentId: string, over: Partial<SegmentSupply> = {}): SegmentSupply {
  return { segmentId, inputs: [], firmsInRegion: 0, firmsElsewhere: 0, statements: [], ...over };
}

function aStatement(over: Partial<SegmentStatement> = {}): SegmentStatement {
  return { says: "STRONG", year: 2024, grade: "A", evidenceIds: ["evidence:1"], ...over };
}

const order = ["MISSING", "UNKNOWN", "WEAK", "ADEQUATE", "STRONG"];

const someStatement = fc.record({
  says: fc.constantFrom("STRONG" as const, "WEAK" as const, "MISSING" as const),
  year: fc.option(fc.integer({ min: 2000, max: 2026 })),
  grade: fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const, "G" as const),
  evidenceIds: fc.constant(["evidence:1"]),
});

const someChain = fc
  .array(
    fc.record({
      firmsInRegion: fc.nat(6),
      firmsElsewhere: fc.nat(20),
      statements: fc.array(someStatement, { maxLength: 3 }),
      inputs: fc.array(fc.nat(11), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((segments) =>
    segments.map((s, index) => ({
      ...s,
      segmentId: `s${index}`,
      inputs: s.inputs.filter((i) => i < segments.length && i !== index).map((i) => `s${i}`),
    })),
  );

describe("the state of a segment", () => {
  const stateOf = (supply: SegmentSupply) => analyseGaps([supply], year)[0]?.state;

  it("is unknown, not missing, where no firm is known and nobody says so", () => {
    expect(stateOf(aSupply("s", { firmsElsewhere: 19 }))).toBe("UNKNOWN");
  });

  it("is missing only by a statement that counts", () => {
    expect(stateOf(aSupply("s", { statements: [aStatement({ says: "MISSING" })] }))).toBe(
      "MISSING",
    );
    expect(
      stateOf(aSupply("s", { statements: [aStatement({ says: "MISSING", grade: "D" })] })),
    ).toBe("UNKNOWN");
    expect(
      stateOf(aSupply("s", { statements: [aStatement({ says: "MISSING", grade: "G" })] })),
    ).toBe("UNKNOWN");
  });

  it("is weak with firms and no statement, strong by a statement", () => {
    expect(stateOf(aSupply("s", { firmsInRegion: 1 }))).toBe("WEAK");
    expect(stateOf(aSupply("s", { firmsInRegion: 9 }))).toBe("WEAK");
    expect(stateOf(aSupply("s", { statements: [aStatement()] }))).toBe("STRONG");
  });

  it("follows the newer of two statements unless its grade is lower, and shows the conflict", () => {
    const older = aStatement({ says: "STRONG", year: 2018, grade: "A" });
    const newer = aStatement({ says: "WEAK", year: 2024, grade: "A" });
    const [gap] = analyseGaps([aSupply("s", { statements: [older, newer] })], year);
    expect(gap?.state).toBe("WEAK");
    expect(gap?.reasons.map((r) => r.code)).toContain("CONFLICT");
    expect(stateOf(aSupply("s", { statements: [older, { ...newer, grade: "C" }] }))).toBe("STRONG");
  });

  it("asks to reconfirm a statement of absence over five years old", () => {
    const [gap] = analyseGaps(
      [aSupply("s", { statements: [aStatement({ says: "MISSING", year: 2015 })] })],
      year,
    );
    expect(gap?.reasons.map((r) => r.code)).toContain("RECONFIRM");
  });
});

describe("the score", () => {
  it("follows the worked example of docs/gap-method.md", () => {
    const gaps = analyseGaps(
      [
        aSupply("pulp", { statements: [aStatement({ says: "MISSING" })] }),
        aSupply("paper", { inputs: ["pulp"], firmsInRegion: 4 }),
        aSupply("print", { inputs: ["paper"] }),
      ],
      year,
    );
    // D = (1·1 + 0·0.5) / 1.5 = 2/3; E = 1/1; N = (2/3 + 1) / 2 = 5/6; V = 1
    expect(gaps[0]?.score?.low).toBeCloseTo((100 * 5) / 6);
    expect(gaps[0]?.score?.high).toBeCloseTo((100 * 5) / 6);
    expect(gaps[2]?.score).toBeNull();
  });

  it("is an interval from nothing to the whole need where the state is unknown", () => {
    const [gap] = analyseGaps(
      [aSupply("a"), aSupply("b", { inputs: ["a"], firmsInRegion: 1 })],
      year,
    );
    expect(gap?.score).toEqual({ low: 0, high: 100 });
  });
});

describe("laws of the method", () => {
  it("removing a local firm never raises a state, and the last one without a statement leaves unknown", () => {
    fc.assert(
      fc.property(someChain, fc.nat(11), (chain, pick) => {
        const index = pick % chain.length;
        const before = analyseGaps(chain, year)[index];
        const fewer = chain.map((s, i) =>
          i === index ? { ...s, firmsInRegion: Math.max(0, s.firmsInRegion - 1) } : s,
        );
        const after = analyseGaps(fewer, year)[index];
        expect(order.indexOf(after?.state ?? "")).toBeLessThanOrEqual(
          order.indexOf(before?.state ?? ""),
        );
        if (fewer[index]?.firmsInRegion === 0 && fewer[index]?.statements.length === 0) {
          expect(after?.state).toBe("UNKNOWN");
        }
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
        const a = analyseGaps(chain, year).map((g) => [
          rename(g.segmentId),
          g.state,
          g.score?.low,
          g.score?.high,
        ]);
        const b = analyseGaps(other, year).map((g) => [
          g.segmentId,
          g.state,
          g.score?.low,
          g.score?.high,
        ]);
        for (const row of a) {
          const same = b.find((r) => r[0] === row[0]);
          expect(same?.[1]).toBe(row[1]);
          expect(Number(same?.[2] ?? 0)).toBeCloseTo(Number(row[2] ?? 0));
          expect(Number(same?.[3] ?? 0)).toBeCloseTo(Number(row[3] ?? 0));
        }
      }),
    );
  });

  it("scores stay within 0 and 100, low under high", () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        for (const { score } of analyseGaps(chain, year)) {
          if (!score) continue;
          expect(score.low).toBeGreaterThanOrEqual(0);
          expect(score.high).toBeLessThanOrEqual(100 + 1e-9);
          expect(score.low).toBeLessThanOrEqual(score.high + 1e-9);
        }
      }),
    );
  });
});
