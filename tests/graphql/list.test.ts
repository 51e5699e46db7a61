import { describe, expect, inject, it } from "vitest";

// biome-ignore lint/suspicious/noExplicitAny: the answer is checked by the expectations
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const fields =
  "total columns { key name } rows { id entityId section cells sources } sources { number source { title } } chains { id } departments { name }";
const list = async (rest: string) =>
  (await ask(`{ listTable(${rest}) { ${fields} } }`)).data.listTable;
type Row = { id: string; section: string | null; cells: string[]; sources: number[] };

describe("lists by GraphQL", () => {
  it("are twelve, none of them empty, in both languages", async () => {
    for (const lang of ["ZH", "EN"]) {
      const { data } = await ask(`{ lists(lang: ${lang}) { kind title rows } }`);
      expect(data.lists).toHaveLength(12);
      for (const one of data.lists) expect(one.rows).toBeGreaterThan(0);
    }
  });

  it("give every row its sources, which are in the list of sources", async () => {
    for (const kind of ["SEGMENTS", "FIRMS", "CLUSTERS", "POLICIES", "TARGETS", "TASKS"]) {
      const { rows, sources } = await list(`kind: ${kind}`);
      const numbers = sources.map((one: { number: number }) => one.number);
      expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
      const without = (rows as Row[]).filter((row) => row.sources.length === 0);
      expect(without).toEqual([]);
      for (const row of rows as Row[]) for (const n of row.sources) expect(numbers).toContain(n);
    }
  });

  it("leave blank what is unknown, and keep it apart from proven gaps", async () => {
    const { rows } = await list('kind: GAPS, columns: ["state", "suppliers", "elsewhere"]');
    const states = (section: string) =>
      new Set((rows as Row[]).filter((row) => row.section === section).map((row) => row.cells[0]));
    expect(states("UNKNOWN")).toEqual(new Set(["待核实"]));
    expect(states("PROVEN").has("待核实")).toBe(false);
    for (const { cells } of rows as Row[]) {
      if (cells[0] === "待核实") expect([cells[1], cells[2]]).not.toContain("0");
    }
  });

  it("follow the region", async () => {
    const here = await list('kind: FIRMS, columns: ["province"]');
    const there = await list('kind: FIRMS, region: "place:320000", columns: ["province"]');
    expect(new Set(here.rows.map((row: Row) => row.cells[0]))).toEqual(new Set(["山东省"]));
    expect(new Set(there.rows.map((row: Row) => row.cells[0]))).toEqual(new Set(["江苏省"]));
  });

  it("offer the plan's figures as it has them", async () => {
    const { rows } = await list(
      'kind: TARGETS, words: "百亿级", columns: ["metric", "comparator", "value", "unit", "year", "leads"]',
    );
    expect(rows.map((row: Row) => row.cells)).toEqual([
      ["百亿级企业", "不少于", "20", "家", "2022", expect.stringContaining("省工业和信息化厅")],
    ]);
  });

  it("say what a row rests on, and refuse what is not there", async () => {
    const query =
      "query ($kind: ListKind!, $row: ID!) { listEvidence(kind: $kind, row: $row) { kind quote } }";
    const { rows } = await list('kind: TASKS, words: "稳固产业上下游"');
    const found = await ask(query, { kind: "TASKS", row: rows[0].id });
    expect(found.data.listEvidence[0]).toMatchObject({ kind: "PLAN" });
    const missing = await ask(query, { kind: "TASKS", row: "task:none" });
    expect(missing.errors[0].extensions.code).toBe("NOT_FOUND");
    const nowhere = await ask('{ listTable(kind: FIRMS, region: "place:0") { total } }');
    expect(nowhere.errors[0].extensions.code).toBe("NOT_FOUND");
  });

  it("tell what provinces ask for by name, with an answer for each name", async () => {
    const { data } = await ask("{ listOffices { name asked { name list page template why } } }");
    expect(data.listOffices.length).toBe(4);
    for (const { asked } of data.listOffices) {
      for (const { list, page, template, why } of asked) {
        expect([list, page, template ?? why].filter(Boolean)).toHaveLength(1);
      }
    }
  });
});
