import { describe, expect, inject, it } from "vitest";

/** Briefings over HTTP, in the running application, on the facts of the seeds. */

const base = inject("baseUrl");

async function ask<T>(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data: T;
    errors?: { extensions: { code: string; messageZh: string; facts: Record<string, unknown> } }[];
  };
}

const blocks = `blocks { key kind isOwn sentences { text refs } figures { label value unit note refs }
  columns { name width } rows { cells refs } chart caption unit categories series { name values }
  spec { kind of region open focus } refs }`;
const outlineFields = `title subtitle regionId regionName date sources { id kind title publisher date url }
  slides { id isCover title isOwnTitle notes isOwnNotes origin { template of region part } frozenAt coverage ${blocks} }`;

interface Slide {
  id: string;
  title: string;
  frozenAt: string | null;
  blocks: {
    kind: string;
    isOwn: boolean;
    key: string;
    sentences: { text: string; refs: string[] }[] | null;
    rows: { cells: string[]; refs: string[] }[] | null;
    figures: { value: string; refs: string[] }[] | null;
    refs: string[] | null;
  }[];
}
interface Outline {
  title: string;
  sources: { id: string; title: string }[];
  slides: Slide[];
}

const draft = async (template: string, of: string) =>
  ask<{ briefDraft: Outline }>(
    `query($template: BriefTemplate!, $of: ID!) { briefDraft(template: $template, of: $of) { ${outlineFields} } }`,
    { template, of },
  );

const create = async (template = "CHAIN", of = "chain:paper") =>
  (
    await ask<{ createBriefing: { id: string } }>(
      "mutation($template: BriefTemplate!, $of: ID!) { createBriefing(template: $template, of: $of) { id } }",
      { template, of },
    )
  ).data.createBriefing.id;

const open = async (id: string, isMasked = false) =>
  (
    await ask<{
      briefing: {
        version: number;
        isDeleted: boolean;
        outline: Outline;
        pages: { title: string; html: string; pictures: { view: string }[] }[];
        masks: { names: string[]; placeholder: string }[];
      };
    }>(
      `query($id: ID!, $isMasked: Boolean) { briefing(id: $id, isMasked: $isMasked) { version isDeleted
         outline { ${outlineFields} } pages { title html pictures { view } } masks { names placeholder } } }`,
      { id, isMasked },
    )
  ).data.briefing;

const change = (id: string, version: number, outline: Outline) =>
  ask<{ changeBriefing: { version: number; outline: Outline } }>(
    `mutation($id: ID!, $version: Int!, $outline: BriefOutlineInput!) {
       changeBriefing(id: $id, version: $version, outline: $outline) { version outline { ${outlineFields} } } }`,
    { id, version, outline },
  );

const subjects = async () => {
  const { data } = await ask<{
    chains: { id: string }[];
    departments: { id: string }[];
    gaps: { segment: { id: string } }[];
  }>('{ chains { id } departments { id } gaps(chain: "chain:paper") { segment { id } } }');
  return [
    ...data.chains.map((one) => ["CHAIN", one.id] as const),
    ...data.gaps.slice(0, 8).map((one) => ["GAP", one.segment.id] as const),
    ...data.departments.map((one) => ["DEPARTMENT", one.id] as const),
    ["BOARD", "place:370000"] as const,
  ];
};

describe("drafts from the graph", () => {
  it("give each statement a source that is listed, for everything they can be about", async () => {
    for (const [template, of] of await subjects()) {
      const { data, errors } = await draft(template, of);
      expect(errors, `${template} ${of}`).toBeUndefined();
      const { slides, sources } = data.briefDraft;
      const known = new Set(sources.map((source) => source.id));
      const all = slides.flatMap((slide) =>
        slide.blocks.flatMap((block) => [
          ...(block.sentences ?? []).map((one) => one.refs),
          ...(block.rows ?? []).map((one) => one.refs),
          ...(block.figures ?? []).map((one) => one.refs),
          ...(block.refs === null ? [] : [block.refs]),
        ]),
      );
      expect(
        all.filter((refs) => refs.length === 0 || refs.some((ref) => !known.has(ref))),
      ).toEqual([]);
      if (template !== "BOARD") {
        expect(slides.length + 1, `${template} ${of}`).toBeGreaterThanOrEqual(8);
        expect(slides.length + 1, `${template} ${of}`).toBeLessThanOrEqual(12);
      }
    }
  }, 120_000);

  it("quote the plan word for word and say what is not known", async () => {
    const { briefDraft } = (await draft("CHAIN", "chain:paper")).data;
    const words = briefDraft.slides.flatMap((slide) =>
      slide.blocks.flatMap((block) => (block.sentences ?? []).map((one) => one.text)),
    );
    expect(words.join("\n")).toContain(
      "支持造纸企业在林业资源丰富省份和国家建立原料基地，稳定原料供应，林浆纸一体化发展",
    );
    expect(words.join("\n")).toContain("规划没有为“造纸”单列指标（无数据）");
    expect(briefDraft.slides.find((slide) => slide.id === "states")?.title).toMatch(
      /^环节状态：\d+个有依据，\d+个待核实$/,
    );
  });

  it("are refused for what is not there, by name", async () => {
    expect((await draft("CHAIN", "chain:none")).errors?.[0]?.extensions).toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await draft("GAP", "chain:paper")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("briefings that are kept", () => {
  it("are changed only from their latest version", async () => {
    const id = await create();
    const { version, outline } = await open(id);
    const first = await change(id, version, { ...outline, title: "甲的改动" });
    expect(first.data.changeBriefing).toMatchObject({
      version: version + 1,
      outline: { title: "甲的改动" },
    });
    const second = await change(id, version, { ...outline, title: "乙的改动" });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: "BRIEFING_CHANGED",
      facts: { version: version + 1 },
    });
    expect((await open(id)).outline.title).toBe("甲的改动");
  });

  it("keep what the user wrote and what is frozen, and make the rest anew", async () => {
    const id = await create();
    const { version, outline } = await open(id);
    const slides = outline.slides.map((slide) => {
      if (slide.id === "gaps") {
        return {
          ...slide,
          frozenAt: "2026-01-02",
          blocks: slide.blocks.map((block) => ({
            ...block,
            rows: [{ cells: ["旧数据"], refs: [] }],
          })),
        };
      }
      if (slide.id !== "states") return { ...slide, title: "被覆盖" };
      return {
        ...slide,
        blocks: slide.blocks.map((block) =>
          block.key === "lead"
            ? { ...block, isOwn: true, sentences: [{ text: "我写的。", refs: [] }] }
            : block,
        ),
      };
    });
    await change(id, version, { ...outline, slides });
    const { outline: after, pages } = await open(id);
    const slide = (name: string) => after.slides.find((one) => one.id === name);
    const table = slide("gaps")?.blocks.find((one) => one.key === "main");
    expect(table?.rows?.[0]?.cells).toEqual(["旧数据"]);
    expect(slide("states")?.blocks.find((one) => one.key === "lead")?.sentences?.[0]?.text).toBe(
      "我写的。",
    );
    expect(slide("firms")?.title).toMatch(/^重点企业/);
    const html = pages.map((page) => page.html).join("");
    expect(html).toContain("数据固定于 2026-01-02");
    expect(html).toContain("[自]");
  });

  it("are deleted and brought back, duplicated and listed", async () => {
    const id = await create("DEPARTMENT", "department:370000/省科技厅");
    const list = async () =>
      (await ask<{ briefings: { id: string; title: string }[] }>("{ briefings { id title } }")).data
        .briefings;
    const copy = await ask<{ duplicateBriefing: { id: string } }>(
      'mutation($id: ID!) { duplicateBriefing(id: $id, title: "副本") { id } }',
      { id },
    );
    expect((await list())[0]).toEqual({ id: copy.data.duplicateBriefing.id, title: "副本" });
    await ask("mutation($id: ID!) { deleteBriefing(id: $id) { id } }", { id });
    expect((await list()).map((one) => one.id)).not.toContain(id);
    expect((await open(id)).isDeleted).toBe(true);
    await ask("mutation($id: ID!) { restoreBriefing(id: $id) { id } }", { id });
    expect((await list()).map((one) => one.id)).toContain(id);
  });

  it("change nothing by bad input, and name the field", async () => {
    const id = await create();
    const { version, outline } = await open(id);
    const [first, ...rest] = outline.slides;
    const bad = { ...outline, slides: [{ ...first, title: "长".repeat(121) } as Slide, ...rest] };
    expect((await change(id, version, bad)).errors?.[0]?.extensions).toMatchObject({
      code: "ARGUMENT_INVALID",
      facts: { name: "outline.slides.0.title" },
    });
    expect((await open(id)).version).toBe(version);
    const script = await ask(
      'mutation($id: ID!) { keepPicture(id: $id, key: "a", svg: "<svg><script>1</script></svg>") { id } }',
      { id },
    );
    expect(script.errors?.[0]?.extensions).toMatchObject({ facts: { name: "svg" } });
  });

  it("name no firm where names are hidden, on no page and in no file", async () => {
    const { data } = await ask<{ segments: { id: string }[] }>(
      '{ segments: search(text: "木竹浆", labels: ["Segment"], limit: 1) { id: entity { id } } }',
    );
    const segment = (data.segments[0] as unknown as { id: { id: string } }).id.id;
    for (const [template, of] of [
      ["CHAIN", "chain:paper"],
      ["GAP", segment],
    ] as const) {
      const id = await create(template, of);
      const plain = await open(id);
      const { pages, masks, outline } = await open(id, true);
      const shown = JSON.stringify([pages, outline]);
      expect(JSON.stringify(plain.pages)).toContain(template === "CHAIN" ? "太阳纸业" : "岳阳林纸");
      const names = masks.flatMap((mask) => mask.names);
      expect(names.length).toBeGreaterThan(300);
      expect(names.filter((name) => shown.includes(name))).toEqual([]);
      expect(shown).toContain("企业A");
    }
  });
});

describe("a briefing as a file", () => {
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const file = (id: string, body: unknown) =>
    fetch(`${base}/briefings/${id}/file`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("is written with the pictures that are sent, in each format", async () => {
    const id = await create();
    const views = (await open(id)).pages.flatMap((page) => page.pictures.map((one) => one.view));
    const pictures = views.map((key) => ({
      ...{ key, png: dot, width: 16, height: 9 },
      svg: '<svg viewBox="0 0 16 9"><g data-id="segment:pap.woodpulp"><text>浆</text></g></svg>',
    }));
    for (const format of ["PPTX", "DOCX", "HTML"]) {
      const response = await file(id, { format, isMasked: false, pictures });
      expect(response.status, format).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const start = String.fromCharCode(...bytes.slice(0, 2));
      expect(start).toBe(format === "HTML" ? "<!" : "PK");
      if (format === "HTML") expect(new TextDecoder().decode(bytes)).toContain('"name":"木竹浆"');
    }
  });

  it("is refused without a picture, with a script, and for no briefing, each in words", async () => {
    const id = await create();
    const refusal = async (response: Response) => ({
      status: response.status,
      ...((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions,
    });
    expect(
      await refusal(await file(id, { format: "PPTX", isMasked: false, pictures: [] })),
    ).toMatchObject({
      status: 400,
      facts: { name: "pictures" },
    });
    expect(await refusal(await file(id, { format: "XLS" }))).toMatchObject({
      facts: { name: "format" },
    });
    expect(
      await refusal(await file("none", { format: "PPTX", isMasked: false, pictures: [] })),
    ).toMatchObject({ code: "NOT_FOUND" });
    const views = (await open(id)).pages.flatMap((page) => page.pictures.map((one) => one.view));
    const bad = views.map((key) => ({
      key,
      png: "",
      width: 1,
      height: 1,
      svg: "<svg><script/></svg>",
    }));
    expect(
      await refusal(await file(id, { format: "HTML", isMasked: false, pictures: bad })),
    ).toMatchObject({
      facts: { name: "pictures.svg" },
    });
  });
});
