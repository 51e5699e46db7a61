import { describe, expect, inject, it } from "vitest";

/** Questions over HTTP, on the real seeds. */

const url = `${inject("baseUrl")}/graphql`;

interface Answer {
  readonly sentence: string;
  readonly notUnderstood: string[];
  readonly total: number;
  readonly foundIds: string[];
  readonly result: {
    nodes: { id: string; label: string; name: string; facets: { provinceIds: string[] } }[];
    edges: { type: string; from: string; to: string }[];
    truncated: boolean;
  };
}

async function send<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: T; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const ask = async (text: string, limit = 50): Promise<Answer> =>
  (
    await send<{ ask: Answer }>(
      `query($text: String!, $limit: Int) { ask(text: $text, limit: $limit) {
        sentence notUnderstood total foundIds
        result { nodes { id label name facets { provinceIds } } edges { type from to } truncated } } }`,
      { text, limit },
    )
  ).ask;

const complete = async (text: string, inEnglish = false) =>
  (
    await send<{ completeQuestion: { text: string; insert: string; role: string }[] }>(
      `query($text: String!, $inEnglish: Boolean) {
        completeQuestion(text: $text, inEnglish: $inEnglish) { text insert role } }`,
      { text, inEnglish },
    )
  ).completeQuestion;

describe("a question of the real plan", () => {
  it("finds the tasks that a department leads, and shows them joined to it", async () => {
    const answer = await ask("省商务厅 牵头 任务");
    expect(answer.sentence).toBe("由省商务厅牵头的任务");
    expect(answer.total).toBe(5);
    const found = answer.result.nodes.filter((node) => answer.foundIds.includes(node.id));
    expect(found.every((node) => node.label === "Task")).toBe(true);
    const department = answer.result.nodes.find((node) => node.label === "Department");
    for (const id of answer.foundIds) {
      expect(answer.result.edges).toContainEqual(
        expect.objectContaining({ type: "LEADS", from: department?.id, to: id }),
      );
    }
  });

  it("finds the firms of a stage outside the province, none without a known place", async () => {
    const answer = await ask("造纸 上游 省外 企业");
    const found = answer.result.nodes.filter((node) => answer.foundIds.includes(node.id));
    expect(found.length).toBeGreaterThan(0);
    for (const firm of found) {
      expect(firm.label).toBe("Firm");
      expect(firm.facets.provinceIds.length).toBeGreaterThan(0);
      expect(firm.facets.provinceIds).not.toContain("place:370000");
      // It hangs together with the chain by way of a segment.
      expect(answer.result.edges.some((edge) => edge.from === firm.id)).toBe(true);
    }
  });

  it("finds the path between a firm and a department", async () => {
    const answer = await ask("海尔智家 到 省工业和信息化厅");
    const names = answer.result.nodes.map((node) => node.name);
    expect(names).toContain("海尔智家");
    expect(names).toContain("省工业和信息化厅");
    expect(answer.foundIds.length).toBeGreaterThan(2);
  });

  it("is cut at the limit and says how many there are", async () => {
    const answer = await ask("企业", 5);
    expect(answer.foundIds).toHaveLength(5);
    expect(answer.total).toBeGreaterThan(300);
    expect(answer.result.truncated).toBe(true);
  });

  it("understands what people leave out: 青岛, 省工信厅", async () => {
    expect((await ask("青岛 企业")).sentence).toBe("青岛市的企业");
    expect((await ask("省工信厅 牵头 任务")).sentence).toBe("由省工业和信息化厅牵头的任务");
  });

  it("says what was not understood, and an empty one finds nothing", async () => {
    expect(await ask("哇哇哇 造纸 环节")).toMatchObject({ notUnderstood: ["哇哇哇"] });
    expect(await ask("")).toMatchObject({ sentence: "", total: 0, foundIds: [] });
    expect(await ask('") OR 1=1 //')).toMatchObject({ total: 0 });
  });
});

describe("its completion", () => {
  it("begins with the chains in their order and goes on with what can follow", async () => {
    expect((await complete("")).map((one) => one.text).slice(0, 2)).toEqual([
      "纺织服装",
      "智能家电",
    ]);
    const next = await complete("省商务厅 ");
    expect(next[0]).toEqual({ text: "牵头", insert: "省商务厅 牵头 ", role: "RELATION" });
  });

  it("offers names by pinyin, in the language of the page", async () => {
    expect((await complete("zz")).map((one) => one.text)).toContain("造纸");
    expect((await complete("zz", true)).map((one) => one.text)).toContain("Paper");
  });
});
