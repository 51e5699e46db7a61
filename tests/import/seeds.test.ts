import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "../../server/errors.ts";
import { readSeeds, seedFolder } from "../../server/import/seeds.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests break the form of the files on purpose
type Json = any;

const plan = "shandong-light-industry-textile-2022";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chain-atlas-seeds-"));
  cpSync(seedFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, edit: (json: Json) => void): void {
  const path = join(folder, file);
  const json = JSON.parse(readFileSync(path, "utf8")) as Json;
  edit(json);
  writeFileSync(path, JSON.stringify(json));
}

/** The error that a broken folder gives: file, row, field and what is wrong. */
function refusal(): { file: string; row: string; field: string; detail: string } {
  try {
    readSeeds(folder);
  } catch (error) {
    if (error instanceof AppError && error.code === "SEED_INVALID")
      return error.facts as ReturnType<typeof refusal>;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("the seeds", () => {
  const facts = readSeeds(seedFolder);

  it("state each fact with evidence whose source is known", () => {
    const sources = new Set(facts.sources.map((s) => s.id));
    for (const fact of [...facts.nodes, ...facts.edges]) {
      expect(fact.evidence.length).toBeGreaterThan(0);
      for (const evidence of fact.evidence) expect(sources.has(evidence.sourceId)).toBe(true);
    }
  });

  it("never show what the editors know in general as a public source", () => {
    for (const { evidence } of [...facts.nodes, ...facts.edges]) {
      for (const e of evidence)
        if (e.grade === "G") expect(["IMPORT", "DERIVED"]).toContain(e.kind);
    }
  });

  it("quote the plan by its own offsets", () => {
    const text = readFileSync(join(seedFolder, "plans", `${plan}.txt`), "utf8");
    for (const { evidence } of facts.nodes) {
      for (const e of evidence.filter((one) => one.kind === "PLAN")) {
        expect(text.slice(e.start ?? 0, e.end ?? 0).replace(/\s/g, "")).toBe(e.quote);
      }
    }
  });

  it("have the same ids and facts each time", () => {
    expect(readSeeds(seedFolder)).toEqual(facts);
  });

  it("name listed firms as the exchanges do, now or in 2021", () => {
    const file = resolve("../shared/data/national/company.csv");
    if (!existsSync(file)) return;
    const names = new Map(
      readFileSync(file, "utf8")
        .split("\n")
        .map((line) => line.split(","))
        .map(([code = "", , name = ""]) => [code, name]),
    );
    for (const firm of facts.nodes.filter((n) => n.label === "Firm")) {
      const code = /^(\d{6})\.(SH|SZ|BJ)$/.exec(String(firm.properties.stockCode))?.[1];
      const name = code && names.get(code)?.replace(/\s/g, "");
      if (name)
        expect(
          [firm.name, ...firm.aliases].map((n) => n.replace(/\s/g, "")),
          code,
        ).toContain(name);
    }
  });
});

describe("a folder of seeds is refused, with file, row and field, where", () => {
  it("a quote is not in the plan", () => {
    change(`mentions/${plan}.json`, (json) => {
      json.mentions[0].quotes = ["规划里没有的话"];
    });
    expect(refusal()).toMatchObject({
      file: `mentions/${plan}.json`,
      row: expect.stringContaining("mentions[0]"),
      field: "quote",
      detail: expect.stringContaining("规划里没有的话"),
    });
  });

  it("a segment uses one that is not there", () => {
    change("chains/paper.json", (json) => {
      json.segments.find((s: Json) => s.inputs.length > 0).inputs[0].segment = "pap.nothing";
    });
    expect(refusal()).toMatchObject({
      file: "chains/paper.json",
      field: "FEEDS",
      detail: expect.stringContaining("pap.nothing"),
    });
  });

  it("a key is used twice", () => {
    change("chains/paper.json", (json) => {
      json.segments[1].key = json.segments[0].key;
    });
    expect(refusal()).toMatchObject({
      file: "chains/paper.json",
      row: expect.stringContaining("segments[1]"),
      field: "key",
    });
  });

  it("a source is not defined", () => {
    change("chains/meat.json", (json) => {
      json.firms[2].segments[0].evidence[0].source = "nobody";
    });
    expect(refusal()).toMatchObject({
      file: "chains/meat.json",
      row: expect.stringContaining("firms[2]"),
      field: "evidence.source",
    });
  });

  it("evidence is missing", () => {
    change("chains/oil.json", (json) => {
      json.clusters[0].evidence = [];
    });
    expect(refusal()).toMatchObject({
      file: "chains/oil.json",
      row: "clusters[0]",
      field: "evidence",
    });
  });

  it("a value is of the wrong kind", () => {
    change("chains/liquor.json", (json) => {
      json.segments[3].stage = "SIDEWAYS";
    });
    expect(refusal()).toMatchObject({
      file: "chains/liquor.json",
      row: "segments[3]",
      field: "stage",
    });
  });

  it("one firm has two names", () => {
    change("chains/liquor.json", (json) => {
      const firm = json.firms.find((f: Json) => f.key === "002831.SZ");
      firm.name = "别的名字";
    });
    expect(refusal()).toMatchObject({ field: "name", detail: expect.stringContaining("别的名字") });
  });

  it("a file is no JSON, or is not there", () => {
    writeFileSync(join(folder, "chains/paper.json"), "{");
    expect(refusal()).toMatchObject({ file: "chains/paper.json" });
    rmSync(join(folder, "places.json"));
    expect(refusal()).toMatchObject({ file: "places.json" });
  });
});
