import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfter } from "../../client/features/departments/grid-keys.ts";
import { piecesOf } from "../../client/features/departments/MarkQuote.tsx";
import {
  type MatrixAnswer,
  type MatrixChoice,
  matrixView,
  noChain,
} from "../../client/features/departments/matrix-view.ts";
import { currentName, shortName } from "../../client/features/departments/names.ts";
import { sentenceWith } from "../../client/features/departments/SearchAnswers.tsx";
import { rangeIn } from "../../client/features/departments/use-window.ts";
import { departmentPath } from "../../client/ui/page-address.ts";

const byDefault: MatrixChoice = {
  mode: "item",
  departmentSort: "load",
  itemSort: "plan",
  isGrouped: true,
  departmentIds: [],
  chainId: null,
  sectionId: null,
  role: null,
  text: "",
};

/** A matrix of any size: department `d0` and on, items `t0` and on, sections of five, chains of three. */
function aMatrix(departments: number, items: number, marks: readonly [number, number, boolean][]) {
  const responsibilities = marks.map(([d, t, leads]) => ({
    departmentId: `d${d}`,
    taskId: `t${t}`,
    role: leads ? ("LEAD" as const) : ("SUPPORT" as const),
  }));
  const matrix: MatrixAnswer = {
    plan: { id: "plan:x", name: "规划", nameEn: null },
    items: Array.from({ length: items }, (_, i) => {
      const section = Math.floor(i / 5);
      return {
        planId: "plan:x",
        chainIds: i % 4 === 3 ? [] : [`c${i % 3}`, ...(i % 5 === 0 ? ["c2"] : [])].slice(0, 2),
        task: {
          id: `t${i}`,
          number: `${i}`,
          kind: "TASK" as const,
          title: `任务${i}号`,
          nameEn: null,
          text: i === 1 ? "实施水效“领跑者”行动。" : "内容。",
        },
        section: {
          id: `s${section}`,
          number: `（${section}）`,
          name: `行动${section}`,
          nameEn: null,
        },
      };
    }),
    loads: Array.from({ length: departments }, (_, d) => {
      const own = responsibilities.filter((one) => one.departmentId === `d${d}`);
      const leads = own.filter((one) => one.role === "LEAD").length;
      return {
        leads,
        supports: own.length - leads,
        rank: 1,
        department: { id: `d${d}`, name: `部门${d}局`, nameEn: null, renames: [] },
      };
    }),
    responsibilities,
  };
  const chains = ["c0", "c1", "c2"].map((id) => ({ id, name: id, nameEn: null }));
  return {
    matrix,
    view: (choice: Partial<MatrixChoice> = {}) =>
      matrixView(matrix, chains, { ...byDefault, ...choice }),
  };
}

const small = aMatrix(3, 8, [
  [0, 0, true],
  [0, 1, true],
  [1, 1, false],
  [1, 6, true],
  [2, 7, false],
]);

const anyMatrix = fc
  .record({
    departments: fc.integer({ min: 1, max: 8 }),
    items: fc.integer({ min: 1, max: 14 }),
  })
  .chain(({ departments, items }) =>
    fc
      .uniqueArray(
        fc.tuple(
          fc.integer({ min: 0, max: departments - 1 }),
          fc.integer({ min: 0, max: items - 1 }),
          fc.boolean(),
        ),
        { selector: ([d, t]) => `${d} ${t}`, maxLength: 40 },
      )
      .map((marks) => ({ ...aMatrix(departments, items, marks), marks })),
  );

const sum = (counts: Iterable<{ leads: number; supports: number }>) => {
  let [leads, supports] = [0, 0];
  for (const count of counts) {
    leads += count.leads;
    supports += count.supports;
  }
  return { leads, supports };
};

describe("the responsibility matrix", () => {
  it("has totals of rows, columns and cells that agree, by item and by section", () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.constantFrom("item" as const, "section" as const),
        ({ view }, mode) => {
          const shown = view({ mode });
          expect(sum(shown.rows)).toEqual(shown.total);
          expect(sum(shown.columns)).toEqual(shown.total);
          expect(sum(shown.cells.values())).toEqual(shown.total);
        },
      ),
    );
  });

  it("counts an item of several chains once in the total, and at least once in the columns", () => {
    fc.assert(
      fc.property(anyMatrix, ({ view }) => {
        const byItem = view();
        const byChain = view({ mode: "chain" });
        expect(byChain.total).toEqual(byItem.total);
        const columns = sum(byChain.columns);
        expect(columns.leads).toBeGreaterThanOrEqual(byChain.total.leads);
        expect(new Set(byChain.columns.flatMap((c) => c.taskIds)).size).toBe(byItem.columns.length);
      }),
    );
  });

  it("shows every department and item while nothing is filtered, sorted as asked", () => {
    fc.assert(
      fc.property(anyMatrix, ({ matrix, view }) => {
        const shown = view({ departmentSort: "plan", itemSort: "load", isGrouped: false });
        expect(shown.rows).toHaveLength(matrix.loads.length);
        expect(shown.columns).toHaveLength(matrix.items.length);
        const leads = shown.columns.map((column) => column.leads);
        expect(leads).toEqual([...leads].sort((a, b) => b - a));
      }),
    );
  });

  it("groups items by their sections, which stay in the order of the plan", () => {
    const { groups, columns } = small.view({ itemSort: "load" });
    expect(groups.map((group) => [group.section.id, group.span])).toEqual([
      ["s0", 5],
      ["s1", 3],
    ]);
    expect(columns.slice(0, 2).map((column) => column.id)).toEqual(["t1", "t0"]);
  });

  it("finds items by words of their text, whatever their marks, and who has a part in them", () => {
    const shown = small.view({ text: "水效 领跑者" });
    expect(shown.found.map((item) => item.task.id)).toEqual(["t1"]);
    expect(shown.columns.map((column) => column.id)).toEqual(["t1"]);
    expect(shown.rows.map((row) => row.id)).toEqual(["d0", "d1"]);
    expect(shown.total).toEqual({ leads: 1, supports: 1 });
  });

  it("finds departments by name, with all that they have to do", () => {
    const shown = small.view({ text: "部门1局" });
    expect(shown.rows.map((row) => row.id)).toEqual(["d1"]);
    expect(shown.columns.map((column) => column.id)).toEqual(["t1", "t6"]);
  });

  it("filters by department, chain, section and role", () => {
    expect(small.view({ departmentIds: ["d2"] }).total).toEqual({ leads: 0, supports: 1 });
    expect(small.view({ role: "SUPPORT" }).total).toEqual({ leads: 0, supports: 2 });
    expect(small.view({ sectionId: "s1" }).total).toEqual({ leads: 1, supports: 1 });
    expect(small.view({ chainId: noChain }).columns.map((c) => c.id)).toEqual(["t3", "t7"]);
    expect(small.view({ chainId: "c1" }).columns.map((c) => c.id)).toEqual(["t1", "t4"]);
  });

  it("is made in a moment for 100 departments and 300 items", () => {
    const marks = Array.from({ length: 6_000 }, (_, i): [number, number, boolean] => [
      (i * 7) % 100,
      Math.floor(i / 20),
      i % 3 !== 0,
    ]);
    const large = aMatrix(100, 300, marks);
    const began = performance.now();
    const shown = large.view({ text: "任务" });
    expect(performance.now() - began).toBeLessThan(300);
    expect([shown.rows.length, shown.columns.length]).toEqual([100, 300]);
  });
});

describe("the grid", () => {
  it("draws only what is seen of a large matrix, and all of a small one", () => {
    expect(rangeIn(2_600, 520, 26, 300, false)).toEqual({ from: 94, to: 126 });
    expect(rangeIn(0, 520, 26, 18, true)).toEqual({ from: 0, to: 18 });
  });

  it("moves by keys within its bounds", () => {
    const size = { rows: 18, columns: 28, page: 10 };
    const go = (key: string, row: number, column: number, isControl = false) =>
      placeAfter(key, isControl, { row, column }, size);
    expect(go("ArrowDown", 0, 0)).toEqual({ row: 1, column: 0 });
    expect(go("ArrowUp", 0, 3)).toEqual({ row: -1, column: 3 });
    expect(go("ArrowLeft", 2, 0)).toEqual({ row: 2, column: -1 });
    expect(go("End", 2, 0)).toEqual({ row: 2, column: 27 });
    expect(go("End", 2, 0, true)).toEqual({ row: 17, column: 27 });
    expect(go("PageDown", 12, 4)).toEqual({ row: 17, column: 4 });
    expect(go("x", 0, 0)).toBeNull();
  });
});

describe("words of the departments' pages", () => {
  it("mark the names in a quote and leave the quote whole", () => {
    const quote = "（牵头单位：省商务厅；配合单位：省工业和信息化厅）";
    const pieces = piecesOf(quote, ["省商务厅", "省水利厅"]);
    expect(pieces.map((piece) => piece.words).join("")).toBe(quote);
    expect(pieces.filter((p) => p.isMarked).map((p) => p.words)).toEqual(["省商务厅"]);
  });

  it("quote the words around what is looked for", () => {
    const text = "坚持以水定产，实施水效“领跑者”行动，落实工业节水政策，推进改造。其他。";
    expect(sentenceWith(text, "领跑者")).toBe(
      "“坚持以水定产，实施水效“领跑者”行动，落实工业节水政策”",
    );
    expect(sentenceWith(text, "没有的词")).toBe("");
  });

  it("name a department as of today, and its page", () => {
    const renames = [
      { name: "乙局", since: "2024-01-01" },
      { name: "丙局", since: "2030-01-01" },
    ];
    expect(currentName({ name: "甲局", renames }, "2026-11-26")).toBe("乙局");
    expect(currentName({ name: "甲局", renames }, "2023-01-01")).toBeNull();
    expect(decodeURIComponent(departmentPath("department:370000/省科技厅"))).toBe(
      "/departments/370000/省科技厅",
    );
    const commerce = { name: "省商务厅", nameEn: "Shandong Provincial Department of Commerce" };
    expect([shortName("en", commerce), shortName("zh", commerce)]).toEqual([
      "Commerce",
      "省商务厅",
    ]);
  });
});
