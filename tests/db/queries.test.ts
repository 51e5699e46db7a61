import { readdirSync } from "node:fs";
import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import "../../server/db/ask.ts";
import "../../server/db/brief.ts";
import "../../server/db/department.ts";
import "../../server/db/explore.ts";
import "../../server/db/gap.ts";
import "../../server/db/import.ts";
import "../../server/db/list.ts";
import "../../server/db/load.ts";
import "../../server/db/overview.ts";
import "../../server/db/plan.ts";
import "../../server/db/prospects.ts";
import "../../server/db/saved.ts";
import "../../server/db/search.ts";
import "../../server/db/targets.ts";
import "../../server/db/timeline.ts";
import { queries } from "../../server/db/query.ts";

const { uri, user, password } = inject("neo4j");
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
});
afterAll(() => driver.close());

// A property that nothing has ever had is reported as misspelt; nobody has saved anything here yet.
beforeAll(async () => {
  await driver.executeQuery(
    `CREATE (s:Saved {id: 'x', kind: 'x', name: 'x', content: 'x', places: 'x', thumbnail: 'x',
       savedAt: datetime(), changedAt: datetime(), deletedAt: datetime()}) DELETE s`,
  );
  await driver.executeQuery(
    `CREATE (p:Prospect {id: 'x', firmId: 'x', regionId: 'x', segmentIds: ['x'], status: 'x', note: 'x',
       addedAt: datetime(), changedAt: datetime(), deletedAt: datetime()}) DELETE p`,
  );
  await driver.executeQuery(
    `CREATE (c:Confirmation {id: 'x', segmentId: 'x', regionId: 'x', says: 'x', note: 'x', by: 'x',
       confirmedAt: datetime(), withdrawnAt: datetime()}) DELETE c`,
  );
  await driver.executeQuery(
    `CREATE (b:Briefing {id: 'x', title: 'x', subtitle: 'x', content: 'x', pictures: 'x', slideCount: 1,
       thumbnail: 'x', version: 1, lock: true, createdAt: datetime(), changedAt: datetime(), deletedAt: datetime()}) DELETE b`,
  );
  await driver.executeQuery(
    "CREATE (d:DataSet {key: 'x', content: 'x', importedAt: datetime()}) DELETE d",
  );
  await driver.executeQuery(
    `CREATE (r:Rename {id: 'x', departmentId: 'x', name: 'x', since: 'x', sourceTitle: 'x', sourceUrl: 'x', by: 'x',
       searchKeys: 'x', recordedAt: datetime(), withdrawnAt: datetime()}) DELETE r`,
  );
  await driver.executeQuery(
    `CREATE (p:Progress {id: 'x', targetId: 'x', metric: 'x', unit: 'x', value: 1.0, asOf: 'x', sourceTitle: 'x',
       sourceUrl: 'x', note: 'x', by: 'x', origin: 'x', file: 'x', batch: 'x', recordedAt: datetime(),
       withdrawnAt: datetime()}) DELETE p`,
  );
  await driver.executeQuery(
    "CREATE (a:Saved)-[o:OPERATES_IN {revenue: 1.0}]->(b:Saved) DELETE o, a, b",
  );
});

const counts = /^(limit|skip|version|slideCount|days|maxHops|nodes|edges|departments|.*PerChain)$/;

const lists = ["plans", "tasks", "without", "grades", "present", "offering", "segments", "firms"];

function sample(name: string): unknown {
  if (counts.test(name)) return neo4j.int(3);
  if (
    ["ids", "labels", "types", "names", "chains", "named", "found", "targets", ...lists].includes(
      name,
    )
  )
    return ["a"];
  if (["isDeleted", "isWithdrawn", "isDescending"].includes(name)) return true;
  if (["rows", "filters", "ranges", "anchors", "entries"].includes(name)) return [];
  return "x";
}

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ""), ...plan.children.flatMap(operators)];
}

function allowed(text: string): string[] {
  return [...text.matchAll(/^\/\/ allows: (\w+)/gm)].map((match) => match[1] ?? "");
}

describe("the queries", () => {
  it("are the files of cypher/, each bound once", () => {
    const files = readdirSync("cypher", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".cypher") && !file.startsWith("schema"))
      .map((file) => file.replace(/\.cypher$/, ""));
    expect(queries.map((q) => q.file).sort()).toEqual(files.sort());
  });

  it.each(queries.map((q) => [q.file, q] as const))(
    "%s takes the parameters that it names",
    (_, query) => {
      const code = query.text.replace(/^\/\/.*$/gm, "");
      const names = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect([...names].sort()).toEqual(Object.keys(query.params.shape).sort());
    },
  );

  it.each(queries.map((q) => [q.file, q] as const))(
    "%s gives its columns, in its mode, by an index, and names nothing unknown",
    async (_, query) => {
      const parameters = Object.fromEntries(
        Object.keys(query.params.shape).map((name) => [name, sample(name)]),
      );
      const session = driver.session();
      try {
        const pending = session.run(`EXPLAIN ${query.text}`, parameters);
        const columns = await pending.keys();
        const { summary } = await pending;
        expect([...columns].sort()).toEqual(Object.keys(query.row.shape).sort());
        expect(summary.queryType).toBe(query.mode === "read" ? "r" : "rw");
        const permitted = allowed(query.text);
        const warnings = (summary.gqlStatusObjects ?? [])
          .filter((s) => s.severity === "WARNING" || s.classification === "PERFORMANCE")
          .filter((s) => !(s.gqlStatus === "03N90" && permitted.includes("CartesianProduct")))
          .map((s) => `${s.gqlStatus} ${s.statusDescription}`);
        expect(warnings).toEqual([]);
        const found = summary.plan ? operators(summary.plan) : [];
        const wide = [
          "AllNodesScan",
          "CartesianProduct",
          "DirectedAllRelationshipsScan",
          "NodeByLabelScan",
        ];
        expect(found.filter((o) => wide.includes(o) && !permitted.includes(o))).toEqual([]);
        expect(query.text).not.toMatch(/\*\s*(\d+\.\.)?\]/);
      } finally {
        await session.close();
      }
    },
  );
});
