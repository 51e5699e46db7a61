import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOn, namesInOrder, renameInput } from "../../../server/domain/department/rename.ts";

const change = (id: string, name: string, since: string, recordedAt = "2026-01-01T00:00:00Z") => ({
  id,
  name,
  since,
  recordedAt,
});
const input = {
  name: "省委金融办",
  since: "2024-01-18",
  sourceTitle: "机构改革方案",
  sourceUrl: null,
  by: "李",
};

describe("the names of a department", () => {
  it("hold from their days on, in the order of the days", () => {
    const renames = [change("2", "丙局", "2025-03-01"), change("1", "乙局", "2023-05-01")];
    expect(
      ["2023-04-30", "2023-05-01", "2025-02-28", "2026-01-01"].map((day) =>
        nameOn("甲局", renames, day),
      ),
    ).toEqual(["甲局", "乙局", "乙局", "丙局"]);
    expect(namesInOrder("甲局", renames).map((one) => [one.replaces, one.name])).toEqual([
      ["甲局", "乙局"],
      ["乙局", "丙局"],
    ]);
  });

  it("are the same in whatever order they were recorded, and the plan's name without any", () => {
    const days = fc.uniqueArray(
      fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      { maxLength: 6, selector: (d) => d.toISOString().slice(0, 10) },
    );
    fc.assert(
      fc.property(days, (dates) => {
        const renames = dates.map((date, i) =>
          change(`${i}`, `名${i}`, date.toISOString().slice(0, 10)),
        );
        for (const day of ["1999-12-31", "2015-06-01", "2031-01-01"]) {
          expect(nameOn("原名", [...renames].reverse(), day)).toBe(nameOn("原名", renames, day));
        }
        expect(nameOn("原名", renames, "1999-12-31")).toBe("原名");
      }),
    );
  });
});

describe("what is recorded of a rename", () => {
  it("needs a name, a day that exists, a source and who says so", () => {
    expect(renameInput.safeParse(input).success).toBe(true);
    for (const wrong of [
      { name: " " },
      { since: "2024-02-30" },
      { since: "2024" },
      { sourceTitle: "" },
      { sourceUrl: "javascript:alert(1)" },
      { by: "  " },
    ]) {
      const result = renameInput.safeParse({ ...input, ...wrong });
      expect(result.error?.issues[0]?.path).toEqual(Object.keys(wrong));
    }
  });
});
