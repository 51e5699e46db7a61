import { describe, expect, inject, it } from "vitest";
import { shandongItems, shandongTargets } from "../domain/plan/shandong.ts";

/** The contract over HTTP, on the real seeds, in the running application. */

const url = `${inject("baseUrl")}/graphql`;

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what these tests look at
type Json = any;

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Json;
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const chainNames = ["纺织服装", "智能家电", "造纸", "家具", "酒类", "肉类", "食用植物油"];

describe("the chains", () => {
  it("are the seven of the plan, in its order", async () => {
    const { chains } = await ask("{ chains { name } }");
    expect(chains.map((c: Json) => c.name)).toEqual(chainNames);
  });

  it("have 15 to 30 segments, each with a stage, a function, a group of at most seven, and evidence", async () => {
    const { chains } = await ask(
      "{ chains { name groups segments { id name stage function group inputs { id } outputs { id } evidence { kind source { title } } } } }",
    );
    for (const chain of chains) {
      expect(chain.segments.length, chain.name).toBeGreaterThanOrEqual(15);
      expect(chain.segments.length, chain.name).toBeLessThanOrEqual(30);
      expect(chain.groups.length).toBeLessThanOrEqual(7);
      for (const segment of chain.segments) {
        expect(chain.groups, segment.name).toContain(segment.group);
        expect(segment.evidence.length, segment.name).toBeGreaterThan(0);
        expect(segment.inputs.length + segment.outputs.length, segment.name).toBeGreaterThan(0);
      }
      expect(new Set(chain.segments.map((s: Json) => s.stage)).size, chain.name).toBe(3);
    }
  });

  it("have at least 12 firms of Shandong and 12 elsewhere", async () => {
    const { chains } = await ask(
      "{ chains { name segments { firms { id stockCode place { id } evidence { source { title } } } } } }",
    );
    for (const chain of chains) {
      const firms = new Map<string, Json>();
      for (const segment of chain.segments)
        for (const firm of segment.firms) firms.set(firm.id, firm);
      const local = [...firms.values()].filter((f) => f.place.id.startsWith("place:37"));
      expect(local.length, chain.name).toBeGreaterThanOrEqual(12);
      expect(firms.size - local.length, chain.name).toBeGreaterThanOrEqual(12);
    }
  });
});

describe("the plan", () => {
  it("has its tasks with who leads and supports each, as the text says", async () => {
    const { tasks } = await ask("{ tasks { kind number title leads { name } supports { name } } }");
    const sorted = (list: Json[]) => list.map((d) => d.name ?? d).sort();
    expect(
      tasks.map((t: Json) => [t.kind, t.number, t.title, sorted(t.leads), sorted(t.supports)]),
    ).toEqual(
      shandongItems.map(([kind, number, title, leads, supports]) => [
        kind,
        number,
        title,
        [...leads].sort(),
        [...supports].sort(),
      ]),
    );
  });

  it("has 18 departments with 61 tasks led and 8 supported in all", async () => {
    const { departments } = await ask("{ departments { name leads { id } supports { id } } }");
    expect(departments).toHaveLength(18);
    expect(departments.flatMap((d: Json) => d.leads)).toHaveLength(61);
    expect(departments.flatMap((d: Json) => d.supports)).toHaveLength(8);
  });

  it("has its targets, by chain and by department", async () => {
    const { targets } = await ask(
      "{ targets { metric comparator value unit year task { number } } }",
    );
    expect(
      targets.map((t: Json) => [t.task.number, t.metric, t.comparator, t.value, t.unit]),
    ).toEqual(shandongTargets);
    const chain = await ask('{ targets(chain: "chain:furniture") { metric } }');
    expect(chain.targets).toEqual([{ metric: "家具产业集群" }]);
    const { departments } = await ask("{ departments { id name } }");
    const commerce = departments.find((d: Json) => d.name === "省商务厅");
    const own = await ask(
      "query ($id: ID) { targets(department: $id) { value } tasks(department: $id) { number } }",
      {
        id: commerce.id,
      },
    );
    expect(own.targets.map((t: Json) => t.value)).toEqual([20, 300]);
    expect(own.tasks).toHaveLength(8);
  });

  it("names 海织云 in task 10, with its words and their place", async () => {
    const { search } = await ask(
      '{ search(text: "hzy") { entity { __typename id name evidence { kind quote start end } } } }',
    );
    expect(search[0].entity).toMatchObject({
      __typename: "Platform",
      name: expect.stringContaining("海织云"),
    });
    expect(search[0].entity.evidence[0]).toMatchObject({
      kind: "PLAN",
      quote: expect.stringContaining("海织云"),
    });
    const { neighbourhood } = await ask(
      'query ($id: ID!) { neighbourhood(id: $id, labels: ["Task"]) { nodes { id ... on Task { number } } edges { type from to evidence { quote } } } }',
      { id: search[0].entity.id },
    );
    expect(neighbourhood.nodes.map((n: Json) => n.number)).toContain("10");
    expect(neighbourhood.edges[0]).toMatchObject({ type: "MENTIONS", to: search[0].entity.id });
  });
});

describe("the whole graph", () => {
  it("says of every node and every relationship where it comes from", async () => {
    const { stats } = await ask("{ stats { nodes relationships labels { name count } } }");
    expect(stats.nodes).toBeGreaterThan(1_000);
    for (const { name } of stats.labels) {
      const { search } = await ask(
        'query ($l: [String!]) { search(text: "a", labels: $l, limit: 5) { entity { id } } }',
        { l: [name] },
      );
      expect(Array.isArray(search)).toBe(true);
    }
    const { overview } = await ask(
      "{ overview { nodes { id label evidence { source { title } } } edges { id evidence { source { title } } } truncated } }",
    );
    for (const part of [...overview.nodes, ...overview.edges])
      expect(part.evidence.length, part.id).toBeGreaterThan(0);
    expect(overview.nodes.filter((n: Json) => n.label === "Chain")).toHaveLength(7);
  });

  it("finds a way from a firm to a department", async () => {
    const { departments, search } = await ask(
      '{ departments { id name } search(text: "海尔智家", labels: ["Firm"], limit: 1) { entity { id } } }',
    );
    const to = departments.find((d: Json) => d.name === "省工业和信息化厅").id;
    const { shortestPath } = await ask(
      "query ($a: ID!, $b: ID!) { shortestPath(from: $a, to: $b) { nodes { id } edges { id } } }",
      {
        a: search[0].entity.id,
        b: to,
      },
    );
    expect(shortestPath.nodes.length).toBeGreaterThanOrEqual(3);
    expect(shortestPath.edges.length).toBeGreaterThanOrEqual(shortestPath.nodes.length - 1);
  });

  it("gives any node by its id, and null for none", async () => {
    const { a, b } = await ask(
      '{ a: entity(id: "chain:paper") { name label } b: entity(id: "chain:none") { name } }',
    );
    expect(a).toEqual({ name: "造纸", label: "Chain" });
    expect(b).toBeNull();
  });

  it("gives the gaps of each chain with reasons, and no state without evidence", async () => {
    const { chains } = await ask("{ chains { id } }");
    for (const { id } of chains) {
      const { gaps } = await ask(
        "query ($id: ID!) { gaps(chain: $id) { segment { name } state score reasons evidence { quote source { title } } } }",
        { id },
      );
      for (const gap of gaps) {
        expect(gap.reasons.length).toBeGreaterThan(0);
        if (gap.state !== "UNKNOWN")
          expect(gap.evidence.length, gap.segment.name).toBeGreaterThan(0);
      }
    }
  });
});
