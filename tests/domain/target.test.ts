import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparators } from "../../server/domain/model.ts";
import {
  latestOf,
  progressInput,
  readDate,
  readNumber,
} from "../../server/domain/target/progress.ts";
import { wordsOf } from "../../server/domain/target/standing-words.ts";
import {
  type Aim,
  type Figure,
  isSameUnit,
  lacksFinalFigure,
  standingOf,
} from "../../server/domain/target/status.ts";

const anAim = (over: Partial<Aim> = {}): Aim => ({
  comparator: "GTE",
  value: 20,
  unit: "家",
  year: 2022,
  planDate: "2022-04-07",
  ...over,
});
const aFigure = (value: number, asOf = "2022-12-31", unit = "家"): Figure => ({
  value,
  unit,
  asOf,
});
const statusOf = (aim: Aim, figure: Figure | null) => standingOf(aim, figure).status;

describe("the status of a target", () => {
  it("is NO_DATA without a figure, whatever is asked for", () => {
    for (const comparator of comparators) {
      expect(standingOf(anAim({ comparator }), null)).toMatchObject({
        status: "NO_DATA",
        reason: "NO_FIGURE",
        share: null,
      });
    }
  });

  it("is ACHIEVED where the figure reaches it, with the share", () => {
    expect(standingOf(anAim(), aFigure(22, "2022-06-30"))).toMatchObject({
      status: "ACHIEVED",
      reason: "REACHED",
      share: 1.1,
    });
    expect(statusOf(anAim({ comparator: "EQ", value: 1 }), aFigure(1))).toBe("ACHIEVED");
    expect(statusOf(anAim({ comparator: "EQ", value: 1 }), aFigure(2))).toBe("ACHIEVED");
  });

  it("compares the share reached with the share of time passed at the figure's date", () => {
    // From 7 April to 31 December are 268 days; to 30 June 84.
    const at = "2022-06-30";
    const standing = standingOf(anAim(), aFigure(7, at));
    expect(standing).toMatchObject({ status: "ON_TRACK", deadline: "2022-12-31", share: 0.35 });
    expect(standing.elapsed).toBeCloseTo(84 / 268, 10);
    expect(statusOf(anAim(), aFigure(6, at))).toBe("BEHIND");
    expect(statusOf(anAim(), aFigure(19))).toBe("BEHIND");
    expect(statusOf(anAim(), aFigure(1, "2022-04-07"))).toBe("ON_TRACK");
    expect(statusOf(anAim(), aFigure(0, "2021-12-31"))).toBe("ON_TRACK");
  });

  it("counts about ten as reached from nine", () => {
    const aim = anAim({ comparator: "APPROX", value: 10 });
    expect(standingOf(aim, aFigure(9))).toMatchObject({
      status: "ACHIEVED",
      reason: "NEARLY_REACHED",
    });
    expect(statusOf(aim, aFigure(8))).toBe("BEHIND");
    expect(statusOf(aim, aFigure(14))).toBe("ACHIEVED");
  });

  it("takes a limit as kept only at the end", () => {
    const aim = anAim({ comparator: "LTE", value: 5, unit: "%" });
    const at = (value: number, asOf: string) => statusOf(aim, aFigure(value, asOf, "％"));
    expect(at(4, "2022-06-30")).toBe("ON_TRACK");
    expect(at(6, "2022-06-30")).toBe("BEHIND");
    expect(at(4, "2022-12-31")).toBe("ACHIEVED");
    expect(at(5, "2023-03-01")).toBe("ACHIEVED");
    expect(at(5.1, "2023-03-01")).toBe("BEHIND");
  });

  it("does not tell fast from slow without a year or the plan's date, but sees what is reached", () => {
    expect(standingOf(anAim({ year: null }), aFigure(5))).toMatchObject({
      status: "NO_DATA",
      reason: "NO_YEAR",
      share: 0.25,
      deadline: null,
    });
    expect(statusOf(anAim({ year: null }), aFigure(20))).toBe("ACHIEVED");
    expect(standingOf(anAim({ planDate: null }), aFigure(5))).toMatchObject({
      status: "NO_DATA",
      reason: "NO_PLAN_DATE",
    });
    expect(statusOf(anAim({ comparator: "LTE", year: null }), aFigure(5))).toBe("ON_TRACK");
  });

  it("takes a plan that is dated by year or month from its first day", () => {
    const elapsed = (planDate: string) =>
      standingOf(anAim({ planDate }), aFigure(5, "2022-07-02")).elapsed;
    expect(elapsed("2022")).toBeCloseTo(182 / 364, 10);
    expect(elapsed("2022-07")).toBeCloseTo(1 / 183, 10);
  });

  it("never compares two units", () => {
    expect(standingOf(anAim({ unit: "亿元" }), aFigure(30, "2022-12-31", "万元"))).toMatchObject({
      status: "NO_DATA",
      reason: "OTHER_UNIT",
      share: null,
    });
    expect(isSameUnit("%", "％")).toBe(true);
    expect(isSameUnit("%", "个百分点")).toBe(false);
  });

  it("says when a deadline has passed without a figure from its end", () => {
    const figure = aFigure(15, "2022-10-31");
    const standing = standingOf(anAim(), figure);
    expect(lacksFinalFigure(standing, figure, "2022-12-31")).toBe(false);
    expect(lacksFinalFigure(standing, figure, "2023-01-01")).toBe(true);
    const reached = aFigure(20, "2022-10-31");
    expect(lacksFinalFigure(standingOf(anAim(), reached), reached, "2023-01-01")).toBe(false);
    const last = aFigure(15);
    expect(lacksFinalFigure(standingOf(anAim(), last), last, "2023-01-01")).toBe(false);
  });

  const anyDate = fc
    .date({ min: new Date("2021-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyAim = fc.record({
    comparator: fc.constantFrom(...comparators),
    value: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    unit: fc.constantFrom("家", "个", "%", "亿元"),
    year: fc.option(fc.integer({ min: 2020, max: 2026 })),
    planDate: fc.option(anyDate),
  });
  const rank = { BEHIND: 0, NO_DATA: 1, ON_TRACK: 1, ACHIEVED: 2 } as const;

  it("is never worse for more progress on the same day, nor for less of what is limited", () => {
    fc.assert(
      fc.property(
        anyAim,
        anyDate,
        fc.double({ min: 0, max: 2e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (aim, asOf, value, more) => {
          const less = standingOf(aim, { value, unit: aim.unit, asOf });
          const rest = standingOf(aim, { value: value + more, unit: aim.unit, asOf });
          const [worse, better] = aim.comparator === "LTE" ? [rest, less] : [less, rest];
          expect(rank[better.status]).toBeGreaterThanOrEqual(rank[worse.status]);
        },
      ),
    );
  });

  it("always has a share of time between 0 and 1, words with its inputs, and no hole in them", () => {
    fc.assert(
      fc.property(anyAim, fc.option(anyDate), (aim, asOf) => {
        const figure = asOf === null ? null : { value: 3, unit: "家", asOf };
        const standing = standingOf(aim, figure);
        if (standing.elapsed !== null) {
          expect(standing.elapsed).toBeGreaterThanOrEqual(0);
          expect(standing.elapsed).toBeLessThanOrEqual(1);
        }
        if (figure === null) expect(standing.status).toBe("NO_DATA");
        const { zh, en } = wordsOf(aim, figure, standing);
        expect(zh).toContain(aim.unit);
        expect(`${zh}${en}`).not.toMatch(/null|undefined|NaN/);
      }),
    );
  });
});

describe("a figure of progress", () => {
  const input = progressInput("2022-08-01");
  const right = {
    value: 12,
    asOf: "2022-06-30",
    sourceTitle: "省工业和信息化厅通报",
    sourceUrl: "",
    note: "",
    by: "专班",
  };
  const wrongIn = (over: object) => {
    const read = input.safeParse({ ...right, ...over });
    return read.success ? null : read.error.issues[0]?.path[0];
  };

  it("needs a real day up to today, a source and a name", () => {
    expect(wrongIn({})).toBeNull();
    expect(wrongIn({ asOf: "2022-08-01" })).toBeNull();
    expect(wrongIn({ asOf: "2022-08-02" })).toBe("asOf");
    expect(wrongIn({ asOf: "2022-02-30" })).toBe("asOf");
    expect(wrongIn({ asOf: "2022-6-3" })).toBe("asOf");
    expect(wrongIn({ sourceTitle: "  " })).toBe("sourceTitle");
    expect(wrongIn({ by: "" })).toBe("by");
    expect(wrongIn({ value: Number.NaN })).toBe("value");
    expect(wrongIn({ sourceUrl: "javascript:alert(1)" })).toBe("sourceUrl");
    expect(wrongIn({ sourceUrl: "https://gxt.shandong.gov.cn/x" })).toBeNull();
  });

  it("is read from how people write numbers and dates", () => {
    expect(["12", "1,200.5", "１２", " -3 "].map(readNumber)).toEqual([12, 1200.5, 12, -3]);
    expect(["", "12家", "1,2", "一"].map(readNumber)).toEqual([NaN, NaN, NaN, NaN]);
    expect(["2022/6/30", "2022年6月30日", "2022.06.30", "2022-06-30"].map(readDate)).toEqual(
      Array(4).fill("2022-06-30"),
    );
    expect(readDate("六月")).toBe("六月");
  });

  it("that counts is the one of the latest date, entered last, and not withdrawn", () => {
    const entry = (
      id: string,
      asOf: string,
      recordedAt: string,
      withdrawnAt: string | null = null,
    ) => ({
      id,
      asOf,
      recordedAt,
      withdrawnAt,
    });
    const early = entry("a", "2022-06-30", "2022-09-02T00:00:00Z");
    const late = entry("b", "2022-08-31", "2022-09-01T00:00:00Z");
    const again = entry("c", "2022-08-31", "2022-09-03T00:00:00Z");
    expect(latestOf([early, late, again])?.id).toBe("c");
    expect(latestOf([early, late, { ...again, withdrawnAt: "2022-09-04T00:00:00Z" }])?.id).toBe(
      "b",
    );
    expect(latestOf([])).toBeNull();
  });
});
