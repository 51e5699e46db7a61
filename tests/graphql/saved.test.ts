import { describe, expect, inject, it } from "vitest";

/** Saved views and questions over HTTP, in the running application. */

const url = `${inject("baseUrl")}/graphql`;
const fields = "id kind name content thumbnail savedAt changedAt";

interface Saved {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly content: string;
  readonly thumbnail: string | null;
  readonly savedAt: string;
  readonly changedAt: string;
}

async function ask<T>(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: T;
    errors?: { extensions: { code: string; messageZh: string } }[];
  };
}

const save = async (over: Record<string, unknown> = {}) =>
  ask<{ save: Saved }>(
    `mutation($kind: SavedKind!, $name: String!, $content: String!, $places: String, $thumbnail: String) {
      save(kind: $kind, name: $name, content: $content, places: $places, thumbnail: $thumbnail) { ${fields} } }`,
    { kind: "VIEW", name: "造纸上游", content: "expand=chain%3Apaper", ...over },
  );

const list = async (kind: string) =>
  (
    await ask<{ saved: Saved[] }>(`query($kind: SavedKind!) { saved(kind: $kind) { ${fields} } }`, {
      kind,
    })
  ).data?.saved ?? [];

const change = async (field: string, parameters: string, variables: Record<string, unknown>) =>
  ask<Record<string, Saved>>(`mutation(${parameters}) { ${field} { ${fields} } }`, variables);

describe("what users keep", () => {
  it("is saved with places and a picture, listed the latest first, and read again", async () => {
    const thumbnail = "data:image/png;base64,iVBORw0KGgo=";
    const places = '{"chain:paper":[10,-20.5]}';
    const first = (await save({ places, thumbnail })).data?.save;
    const second = (await save({ name: "第二个" })).data?.save;
    expect(first).toMatchObject({ kind: "VIEW", name: "造纸上游", thumbnail });
    expect(first?.savedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    const ids = (await list("VIEW")).map((one) => one.id);
    expect(ids.indexOf(second?.id ?? "")).toBeLessThan(ids.indexOf(first?.id ?? ""));
    const read = await ask<{ savedView: unknown }>(
      "query($id: ID!) { savedView(id: $id) { places isDeleted saved { name content } } }",
      { id: first?.id },
    );
    expect(read.data?.savedView).toEqual({
      places,
      isDeleted: false,
      saved: { name: "造纸上游", content: "expand=chain%3Apaper" },
    });
  });

  it("is renamed, duplicated, deleted and brought back", async () => {
    const id = (await save({ kind: "QUESTION", name: "甲", content: "省商务厅 牵头 任务" })).data
      ?.save.id;
    const renamed = await change("changeSaved(id: $id, name: $name)", "$id: ID!, $name: String!", {
      id,
      name: " 乙 ",
    });
    expect(renamed.data?.changeSaved).toMatchObject({ name: "乙", content: "省商务厅 牵头 任务" });
    const copy = await change("duplicateSaved(id: $id, name: $name)", "$id: ID!, $name: String!", {
      id,
      name: "丙",
    });
    expect(copy.data?.duplicateSaved).toMatchObject({ content: "省商务厅 牵头 任务" });
    expect(copy.data?.duplicateSaved?.id).not.toBe(id);
    await change("deleteSaved(id: $id)", "$id: ID!", { id });
    expect((await list("QUESTION")).map((one) => one.name)).not.toContain("乙");
    expect((await list("QUESTION")).map((one) => one.name)).toContain("丙");
    const gone = await ask<{ savedView: { isDeleted: boolean } }>(
      "query($id: ID!) { savedView(id: $id) { isDeleted } }",
      { id },
    );
    expect(gone.data?.savedView.isDeleted).toBe(true);
    await change("restoreSaved(id: $id)", "$id: ID!", { id });
    expect((await list("QUESTION")).map((one) => one.name)).toContain("乙");
  });

  it.each([
    ["name", { name: "  " }],
    ["name", { name: "长".repeat(61) }],
    ["places", { places: '{"a": "b"}' }],
    ["places", { places: "{" }],
    ["thumbnail", { thumbnail: "https://example.com/a.png" }],
    ["thumbnail", { thumbnail: "data:image/svg+xml;base64,PHN2Zz4=" }],
  ])("is refused with the field %s named, and nothing is kept", async (field, over) => {
    const before = (await list("VIEW")).length;
    const answer = await save(over);
    expect(answer.errors?.[0]?.extensions.code).toBe("ARGUMENT_INVALID");
    expect(answer.errors?.[0]?.extensions.messageZh).toContain(field);
    expect((await list("VIEW")).length).toBe(before);
  });

  it("is no part of the graph", async () => {
    const id = (await save()).data?.save.id;
    const answer = await ask<{ entity: null; search: unknown[] }>(
      'query($id: ID!) { entity(id: $id) { id } search(text: "造纸上游") { entity { id } } }',
      { id },
    );
    expect(answer.data?.entity).toBeNull();
    expect(JSON.stringify(answer.data?.search)).not.toContain("view-");
  });
});
