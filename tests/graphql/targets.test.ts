import { describe, expect, inject, it } from "vitest";

/** Targets, their progress, the timeline and lists over HTTP, in the running application. */

const url = `${inject("baseUrl")}/graphql`;

async function ask<T>(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: T;
    errors?: { extensions: { code: string; messageZh: string; messageEn: string } }[];
  };
}

const key = "shandong-light-industry-textile-2022";
/** Of 5 公共实训基地; the browser tests enter figures of other targets. */
const target = `target:${key}/2.6.3/1`;

interface Standing {
  readonly status: string;
  readonly reason: string;
  readonly zh: string;
  readonly lacksFinal: boolean;
  readonly latest: { id: string; value: number; sourceTitle: string } | null;
}

const standing = async (id = target) =>
  (
    await ask<{
      entity: { standing: Standing; progress: { id: string; withdrawnAt: string | null }[] };
    }>(
      `query($id: ID!) { entity(id: $id) { ... on Target {
        standing { status reason zh lacksFinal latest { id value sourceTitle } }
        progress { id withdrawnAt } } } }`,
      { id },
    )
  ).data?.entity;

const record = (over: Record<string, unknown> = {}) =>
  ask<{ recordProgress: { id: string } }>(
    "mutation($entry: ProgressInput!) { recordProgress(entry: $entry) { id } }",
    {
      entry: {
        target,
        value: 11,
        unit: "个",
        asOf: "2022-12-31",
        sourceTitle: "省工业和信息化厅通报",
        by: "专班",
        ...over,
      },
    },
  );

const change = (name: string, ids: string[]) =>
  ask(`mutation($ids: [ID!]!) { ${name}(ids: $ids) { id } }`, { ids });

describe("progress of a target", () => {
  it("is no data until a figure is entered, is judged with it, and is withdrawn and restored", async () => {
    expect((await standing())?.standing).toMatchObject({ status: "NO_DATA", latest: null });
    const id = (await record()).data?.recordProgress.id ?? "";
    expect((await standing())?.standing).toMatchObject({
      status: "ACHIEVED",
      latest: { id, value: 11, sourceTitle: "省工业和信息化厅通报" },
    });
    const early = (await record({ value: 1, asOf: "2022-06-30" })).data?.recordProgress.id ?? "";
    expect((await standing())?.standing.latest?.id).toBe(id);
    await change("withdrawProgress", [id]);
    expect((await standing())?.standing).toMatchObject({
      status: "BEHIND",
      lacksFinal: true,
      latest: { id: early },
    });
    expect((await standing())?.standing.zh).toContain("2022-04-07 至 2022-12-31");
    await change("restoreProgress", [id]);
    expect((await standing())?.standing.status).toBe("ACHIEVED");
    await change("withdrawProgress", [id, early]);
    const after = await standing();
    expect(after?.standing.status).toBe("NO_DATA");
    expect(after?.progress).toHaveLength(2);
    expect(after?.progress.every((one) => one.withdrawnAt !== null)).toBe(true);
  });

  it.each([
    ["unit", { unit: "家" }],
    ["asOf", { asOf: "2999-01-01" }],
    ["asOf", { asOf: "昨天" }],
    ["sourceTitle", { sourceTitle: " " }],
    ["sourceUrl", { sourceUrl: "gov.cn" }],
    ["by", { by: "" }],
    ["note", { note: "长".repeat(501) }],
  ])("is refused with the field %s named, and nothing is kept", async (field, over) => {
    const before = (await standing())?.progress.length;
    const answer = await record(over);
    expect(answer.errors?.[0]?.extensions.code).toBe("ARGUMENT_INVALID");
    expect(answer.errors?.[0]?.extensions.messageZh).toContain(field);
    expect((await standing())?.progress.length).toBe(before);
  });

  it("is refused for a target that is not there", async () => {
    expect((await record({ target: "target:none" })).errors?.[0]?.extensions.code).toBe(
      "NOT_FOUND",
    );
    const answer = await change("withdrawProgress", ["progress-none"]);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("is read from a file, all rows or none, with a preview that writes nothing", async () => {
    const head = "指标编号,完成数,单位,数据日期,来源,填报人";
    const right = `${head}\n${key}/1.3/2,200,个,2022-12-31,通报,专班\n${key}/1.3/3,510,个,2022-12-31,通报,专班`;
    const wrong = `${right}\n${key}/1.2/1,9,家,2022-12-31,通报,专班`;
    const preview = async (text: string) =>
      (
        await ask<{
          progressPreview: { rows: unknown[]; wrong: { line: number; field: string }[] };
        }>(
          'query($text: String!) { progressPreview(file: "a.csv", text: $text) { rows { line metric } wrong { line field } } }',
          { text },
        )
      ).data?.progressPreview;
    const send = (text: string) =>
      ask<{ importProgress: { id: string }[] }>(
        'mutation($text: String!) { importProgress(file: "a.csv", text: $text) { id } }',
        { text },
      );
    expect(await preview(wrong)).toMatchObject({ wrong: [{ line: 4, field: "单位" }] });
    const refused = await send(wrong);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: "ROW_INVALID",
      messageZh: expect.stringMatching(/a\.csv 第 4 行，“单位”应为.*没有写入任何内容/),
    });
    expect((await standing(`target:${key}/1.3/3`))?.progress).toEqual([]);
    expect(await preview(right)).toMatchObject({
      wrong: [],
      rows: [
        { line: 2, metric: "具有较高行业影响力的企业品牌" },
        { line: 3, metric: "具有较高市场美誉度的终端消费品牌" },
      ],
    });
    expect((await standing(`target:${key}/1.3/3`))?.progress).toEqual([]);
    const ids = (await send(right)).data?.importProgress.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    expect((await standing(`target:${key}/1.3/3`))?.standing.status).toBe("ACHIEVED");
    await change("withdrawProgress", ids);
    expect((await standing(`target:${key}/1.3/3`))?.standing.status).toBe("NO_DATA");
  });

  it("is no part of the graph", async () => {
    const id = (await record()).data?.recordProgress.id ?? "";
    const answer = await ask<{ entity: null; kinds: { name: string }[] }>(
      "query($id: ID!) { entity(id: $id) { id } kinds { name } }",
      { id },
    );
    expect(answer.data?.entity).toBeNull();
    expect(answer.data?.kinds.map(({ name }) => name)).not.toContain("Progress");
    await change("withdrawProgress", [id]);
  });
});

describe("the timeline", () => {
  it("has the plan's day, its years, its times, and events without a date at the end", async () => {
    const answer = await ask<{
      timeline: {
        entries: { kind: string; from: string | null; to: string | null; words: string | null }[];
      };
    }>("{ timeline { entries { kind from to words } } }");
    const entries = answer.data?.timeline.entries ?? [];
    const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
    expect(of("PLAN")).toEqual([
      { kind: "PLAN", from: "2022-04-07", to: "2022-04-07", words: "2022-04-07" },
    ]);
    expect(of("TARGET")).toHaveLength(21);
    expect(of("TARGET").every(({ from, to }) => from === "2022-01-01" && to === "2022-12-31")).toBe(
      true,
    );
    expect(of("MILESTONE").map(({ words }) => words)).toEqual(["2022年", "2023-2028年"]);
    expect(of("EVENT")).toHaveLength(13);
    expect(of("EVENT").every(({ from }) => from === null)).toBe(true);
    expect(of("STATEMENT").length).toBeGreaterThan(50);
    const dates = entries.map(({ from }) => from ?? "9999");
    expect(dates).toEqual([...dates].sort());
  });

  it("gives some kinds, what is still ahead, and no more than is asked for", async () => {
    const answer = await ask<{ timeline: { entries: { kind: string; to: string }[] } }>(
      '{ timeline(kinds: [MILESTONE, TARGET], after: "2023-01-01", limit: 3) { entries { kind to } } }',
    );
    expect(answer.data?.timeline.entries).toEqual([{ kind: "MILESTONE", to: "2028-12-31" }]);
  });
});

describe("lists by kind", () => {
  it("give a page with places and chains, and the number of all", async () => {
    const answer = await ask<{
      list: {
        total: number;
        rows: {
          entity: { name: string };
          chains: { name: string }[];
          places: { name: string }[];
        }[];
      };
    }>(
      '{ list(label: "Cluster", chain: "chain:paper", sort: NAME, limit: 2) { total rows { entity { name } chains { name } places { name } } } }',
    );
    expect(answer.data?.list.total).toBeGreaterThan(2);
    expect(answer.data?.list.rows).toHaveLength(2);
    expect(answer.data?.list.rows[0]?.chains).toEqual([{ name: "造纸" }]);
    expect(answer.data?.list.rows[0]?.places.length).toBeGreaterThan(0);
  });

  it("refuse a kind that is none, and a page before the first", async () => {
    expect((await ask('{ list(label: "Nothing") { total } }')).errors?.[0]?.extensions.code).toBe(
      "NOT_FOUND",
    );
    expect(
      (await ask('{ list(label: "Firm", skip: -1) { total } }')).errors?.[0]?.extensions.code,
    ).toBe("ARGUMENT_INVALID");
  });
});
