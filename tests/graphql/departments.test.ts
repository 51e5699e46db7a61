import { describe, expect, inject, it } from "vitest";

interface Named {
  readonly name: string;
}
interface Part {
  readonly departmentId: string;
  readonly taskId: string;
  readonly role: string;
  readonly department: Named;
  readonly evidence: { kind: string; quote: string; start: number; end: number }[];
}

async function ask<T>(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data: T;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

const green = "task:shandong-light-industry-textile-2022/2.3.4";
const commerce = "department:370000/省商务厅";

describe("the responsibility matrix", () => {
  it("has 28 items, 18 departments, 61 leads and 8 supports", async () => {
    const { data } = await ask<{
      responsibilityMatrix: {
        items: { task: { kind: string }; section: Named; chainIds: string[] }[];
        loads: { leads: number; supports: number; rank: number; department: Named }[];
        responsibilities: Part[];
      };
    }>(
      "{ responsibilityMatrix { items { task { kind } section { name } chainIds } loads { leads supports rank department { name } } responsibilities { departmentId taskId role } } }",
    );
    const { items, loads, responsibilities } = data.responsibilityMatrix;
    const kinds = (kind: string) => items.filter((item) => item.task.kind === kind).length;
    expect([kinds("GOAL"), kinds("TASK"), kinds("MEASURE")]).toEqual([4, 19, 5]);
    const of = (role: string) => responsibilities.filter((one) => one.role === role).length;
    expect([loads.length, of("LEAD"), of("SUPPORT")]).toEqual([18, 61, 8]);
    expect(loads[0]).toEqual({
      leads: 26,
      supports: 1,
      rank: 1,
      department: { name: "省工业和信息化厅" },
    });
    expect([...new Set(items.map((item) => item.section.name))]).toHaveLength(8);
    expect(items.some((item) => item.chainIds.includes("chain:textile"))).toBe(true);
  });

  it("quotes the mark for each part of an item, at its place in the plan", async () => {
    const { data } = await ask<{ responsibilities: Part[] }>(
      "query ($tasks: [ID!]!) { responsibilities(tasks: $tasks) { role department { name } evidence { kind quote start end } } }",
      { tasks: [green] },
    );
    expect(data.responsibilities.map((one) => [one.role, one.department.name])).toEqual([
      ["LEAD", "省工业和信息化厅"],
      ["SUPPORT", "省发展改革委"],
      ["SUPPORT", "省水利厅"],
    ]);
    for (const { evidence } of data.responsibilities) {
      expect(evidence[0]?.kind).toBe("PLAN");
      expect(evidence[0]?.quote).toContain("配合单位：省发展改革委、省水利厅");
      expect((evidence[0]?.end ?? 0) - (evidence[0]?.start ?? 0)).toBeGreaterThan(20);
    }
  });

  it("says when there is no such plan, and refuses too many items", async () => {
    const none = await ask('{ responsibilityMatrix(plan: "plan:none") { plan { id } } }');
    expect(none.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const many = await ask("query ($tasks: [ID!]!) { responsibilities(tasks: $tasks) { role } }", {
      tasks: Array.from({ length: 1_001 }, (_, i) => `task:${i}`),
    });
    expect(many.errors?.[0]?.extensions.code).toBe("TOO_MUCH");
  });
});

describe("a department's profile", () => {
  it("has what it leads and supports, its partners, its chains and its rank", async () => {
    const { data } = await ask<{
      departmentProfile: {
        items: unknown[];
        responsibilities: Part[];
        loads: { rank: number; department: Named }[];
        standing: { partners: number; ties: number };
        links: { kind: string; fromId: string; toId: string; taskIds: string[] }[];
        chains: { chain: Named; evidence: { quote: string }[] }[];
      };
    }>(
      `query ($id: ID!) { departmentProfile(id: $id) { items { planId } responsibilities { departmentId role }
        loads { rank department { name } } standing { partners ties } links { kind fromId toId taskIds }
        chains { chain { name } evidence { quote } } } }`,
      { id: commerce },
    );
    const profile = data.departmentProfile;
    expect(profile.items).toHaveLength(8);
    const own = profile.responsibilities.filter((one) => one.departmentId === commerce);
    expect(own.filter((one) => one.role === "LEAD")).toHaveLength(5);
    expect(profile.loads.find((load) => load.department.name === "省商务厅")?.rank).toBe(3);
    expect(profile.standing.ties).toBe(
      profile.links.reduce((sum, link) => sum + link.taskIds.length, 0),
    );
    expect(profile.links.every((l) => l.fromId === commerce || l.toId === commerce)).toBe(true);
    expect(profile.chains.map((one) => one.chain.name)).toContain("酒类");
    expect(profile.chains.every((one) => one.evidence.length > 0)).toBe(true);
  });

  it("is null for what is no department", async () => {
    const { data } = await ask('{ departmentProfile(id: "chain:paper") { items { planId } } }');
    expect(data).toEqual({ departmentProfile: null });
  });
});

describe("co-operation", () => {
  it("links who leads to who supports, with the items", async () => {
    const { data } = await ask<{
      cooperation: { links: { kind: string; fromId: string; toId: string; taskIds: string[] }[] };
    }>("{ cooperation { links { kind fromId toId taskIds } } }");
    expect(data.cooperation.links).toContainEqual({
      kind: "LEAD_SUPPORT",
      fromId: "department:370000/省工业和信息化厅",
      toId: "department:370000/省水利厅",
      taskIds: [green],
    });
  });
});

describe("a recorded rename", () => {
  const record = (over: Record<string, unknown> = {}) =>
    ask<{ recordRename: { id: string; replaces: string } }>(
      `mutation ($department: ID!, $name: String!, $since: String!, $sourceTitle: String!, $sourceUrl: String, $by: String!) {
        recordRename(department: $department, name: $name, since: $since, sourceTitle: $sourceTitle, sourceUrl: $sourceUrl, by: $by) { id replaces } }`,
      {
        department: "department:370000/省地方金融监管局",
        name: "测试更名办公室",
        since: "2024-01-18",
        sourceTitle: "测试文件",
        by: "李专班",
        ...over,
      },
    );
  const names = async () =>
    (
      await ask<{ entity: { name: string; renames: { name: string; replaces: string }[] } }>(
        '{ entity(id: "department:370000/省地方金融监管局") { name ... on Department { renames { name replaces } } } }',
      )
    ).data.entity;
  const hits = async () =>
    (
      await ask<{ search: { entity: Named }[] }>('{ search(text: "测试更名") { entity { name } } }')
    ).data.search.map((hit) => hit.entity.name);

  it("is shown with what it replaces and found by the search, and can be withdrawn and brought back", async () => {
    const made = await record();
    const id = made.data.recordRename.id;
    expect(await names()).toEqual({
      name: "省地方金融监管局",
      renames: [{ name: "测试更名办公室", replaces: "省地方金融监管局" }],
    });
    expect(await hits()).toEqual(["省地方金融监管局"]);
    await ask("mutation ($id: ID!) { withdrawRename(id: $id) { id } }", { id });
    expect((await names()).renames).toEqual([]);
    expect(await hits()).toEqual([]);
    const back = await ask<{ restoreRename: { replaces: string } }>(
      "mutation ($id: ID!) { restoreRename(id: $id) { replaces } }",
      { id },
    );
    expect(back.data.restoreRename.replaces).toBe("省地方金融监管局");
    const twice = await record();
    expect(twice.errors?.[0]?.message).toContain("name");
    await ask("mutation ($id: ID!) { withdrawRename(id: $id) { id } }", { id });
  });

  it("names what is wrong with it, and keeps nothing", async () => {
    for (const [field, value] of [
      ["name", "省地方金融监管局"],
      ["since", "去年"],
      ["sourceTitle", " "],
      ["sourceUrl", "ftp://x"],
      ["by", ""],
    ]) {
      const { errors } = await record({ [field ?? ""]: value });
      expect(errors?.[0]?.extensions.code).toBe("ARGUMENT_INVALID");
      expect(errors?.[0]?.message).toContain(field);
    }
    const nobody = await record({ department: "department:370000/没有" });
    expect(nobody.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await names()).renames).toEqual([]);
  });
});
