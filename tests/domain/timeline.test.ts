import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfIso, findTimes } from "../../server/domain/timeline/chinese-dates.ts";
import { entryOf, eventsOf, inOrder, milestonesOf } from "../../server/domain/timeline/timeline.ts";

const timesIn = (text: string) => findTimes(text).map(({ words, from, to }) => [words, from, to]);

describe("the times in a Chinese text", () => {
  it.each([
    ["2022年4月7日印发", "2022年4月7日", "2022-04-07", "2022-04-07"],
    ["到2022年12月底前", "2022年12月底", "2022-12-01", "2022-12-31"],
    ["2024年2月举办", "2024年2月", "2024-02-01", "2024-02-29"],
    ["2022年上半年", "2022年上半年", "2022-01-01", "2022-06-30"],
    ["2022年第三季度", "2022年第三季度", "2022-07-01", "2022-09-30"],
    ["２０２２年底", "２０２２年底", "2022-01-01", "2022-12-31"],
    ["专项规划（2023-2028年）", "2023-2028年", "2023-01-01", "2028-12-31"],
    ["2023年至2025年", "2023年至2025年", "2023-01-01", "2025-12-31"],
    ["2022年，做大做优", "2022年", "2022-01-01", "2022-12-31"],
  ])("%s", (text, words, from, to) => {
    expect(timesIn(text)).toEqual([[words, from, to]]);
  });

  it("have no date where the text names no year, and are none where it names no time", () => {
    expect(timesIn("春秋两季上海五大联展")).toEqual([["春秋两季", null, null]]);
    expect(timesIn("每年9月举办")).toEqual([["每年9月", null, null]]);
    expect(timesIn("发布2022特色优质食品目录")).toEqual([]);
    expect(timesIn("2022年2月30日")).toEqual([]);
    expect(timesIn("第四届明远杯、120亿元")).toEqual([]);
  });

  it("stand where they are found, in order, and do not overlap", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "2022年",
            "3月",
            "5日",
            "2023-2028年",
            "春季",
            "，",
            "举办",
            "上半年",
            "底",
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const { words, start, end, from, to } of findTimes(text)) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
            last = end;
          }
        },
      ),
    );
  });

  it("are read from a year, a month or a day alone", () => {
    expect(daysOfIso("2022")).toEqual(["2022-01-01", "2022-12-31"]);
    expect(daysOfIso("2022-04")).toEqual(["2022-04-01", "2022-04-30"]);
    expect(daysOfIso("2022-04-07")).toEqual(["2022-04-07", "2022-04-07"]);
    expect(daysOfIso("近年")).toBeNull();
  });
});

describe("the timeline", () => {
  it("has the times of tasks but not those that only date a target", () => {
    const tasks = [
      { id: "t1", text: "稳步提升。2022年，做大做优千亿级企业1家、百亿级企业20家以上。" },
      { id: "t2", text: "制定专项规划（2023-2028年）；2022年，进一步做强集群，争取培育2个集群。" },
    ];
    const quotes = new Map([
      ["t1", ["做大做优千亿级企业1家", "百亿级企业20家以上"]],
      ["t2", ["争取培育2个集群"]],
    ]);
    expect(
      milestonesOf(tasks, quotes).map(({ entityId, words, text }) => [entityId, words, text]),
    ).toEqual([
      ["t2", "2023-2028年", "制定专项规划（2023-2028年）；"],
      ["t2", "2022年", "2022年，进一步做强集群，争取培育2个集群。"],
    ]);
  });

  it("dates an event by the sentence that names it, and by nothing else", () => {
    const [dated, season, without] = eventsOf([
      {
        eventId: "e1",
        name: "时装周",
        tasks: [{ id: "t", text: "2022年6月办好时装周。支持参展。" }],
      },
      { eventId: "e2", name: "春秋两季联展", tasks: [{ id: "t", text: "参加春秋两季联展。" }] },
      { eventId: "e3", name: "糖酒会", tasks: [{ id: "t", text: "2022年6月开会。参加糖酒会。" }] },
    ]);
    expect(dated).toMatchObject({ from: "2022-06-01", to: "2022-06-30", words: "2022年6月" });
    expect(season).toMatchObject({ from: null, words: "春秋两季" });
    expect(without).toMatchObject({ from: null, words: null, text: "参加糖酒会。" });
  });

  it("is in order of dates, with what has none at the end", () => {
    const entries = [
      entryOf("SOURCE", "s", null, { entityId: "s" }),
      entryOf("TARGET", "year", 2022, { entityId: "t" }),
      entryOf("PLAN", "day", "2022-04-07", { entityId: "p" }),
      entryOf("CLUSTER", "before", 2021, { entityId: "c" }),
    ];
    expect(inOrder(entries).map(({ id }) => id)).toEqual(["before", "year", "day", "s"]);
  });
});
