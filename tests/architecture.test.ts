import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom, types included. The longest matching row decides; a file without a row fails.
 * `packages` names the restricted packages that a row may import; every other package is free.
 */
const rows: { from: string; may: string[]; packages?: string[] }[] = [
  {
    from: "server/domain",
    may: ["server/domain"],
    packages: ["zod", "@noble/hashes", "pinyin-pro", "graphology"],
  },
  {
    from: "server/db",
    may: ["server/db", "server/domain", "server/errors.ts", "server/env.ts"],
    packages: ["neo4j-driver"],
  },
  {
    from: "server/import",
    may: ["server/import", "server/domain", "server/db", "server/errors.ts"],
    packages: ["hucre"],
  },
  {
    from: "server/brief",
    may: ["server/brief", "server/domain", "server/errors.ts"],
    packages: ["docx", "hucre", "pptxgenjs"],
  },
  {
    from: "server/graphql",
    may: [
      "server/graphql",
      "server/domain",
      "server/db",
      "server/import",
      "server/brief",
      "server/errors.ts",
    ],
    packages: ["type-graphql"],
  },
  { from: "server/cli", may: ["server"] },
  {
    from: "server/http.ts",
    may: ["server/graphql", "server/errors.ts", "server/http-export.ts"],
    packages: ["express"],
  },
  {
    from: "server/http-export.ts",
    may: ["server/graphql", "server/errors.ts"],
    packages: ["express"],
  },
  { from: "server/main.ts", may: ["server"] },
  { from: "server/env.ts", may: ["server/errors.ts"] },
  { from: "server/errors.ts", may: [] },
  {
    from: "client/graph",
    may: ["client/graph", "client/ui", "client/i18n"],
    packages: ["cytoscape", "@dagrejs/dagre", "d3-force", "elkjs"],
  },
  { from: "client/ui", may: ["client/ui", "client/i18n"] },
  { from: "client/ui/Chart.tsx", may: [], packages: ["echarts"] },
  { from: "client/i18n", may: ["client/i18n"] },
  { from: "client/gql", may: ["client/gql"] },
  { from: "client/features", may: ["client/graph", "client/ui", "client/i18n", "client/gql"] },
  { from: "client/app", may: ["client"] },
  { from: "client/main.tsx", may: ["client"] },
];

/** Packages that one part alone may import. */
const restricted = [
  "neo4j-driver",
  "type-graphql",
  "express",
  "cytoscape",
  "@dagrejs/dagre",
  "d3-force",
  "elkjs",
  "pptxgenjs",
  "echarts",
  "docx",
  "hucre",
];
const strayNames = /^(utils?|helpers?|common|types|misc|hooks|classes|index)(\.tsx?)?$/;
const longestFile = 400;

interface Import {
  readonly file: string;
  readonly target: string;
}

function breachOf({ file, target }: Import): string | null {
  const row = rows
    .filter((r) => within(file, r.from))
    .sort((a, b) => b.from.length - a.from.length)[0];
  if (!row) return `${file}: no row in the import table`;
  if (target.startsWith("node:")) {
    return file.startsWith("server/domain") || file.startsWith("client")
      ? `${file} imports ${target}: it must not know Node`
      : null;
  }
  if (!/^(server|client|tests|bench)\//.test(target)) {
    const name = restricted.find(
      (p) => target === p || target.startsWith(`${p}/`) || target.startsWith(`${p}-`),
    );
    const isPure = file.startsWith("server/domain");
    const isAllowed = (row.packages ?? []).some(
      (p) => target === p || target.startsWith(`${p}/`) || target.startsWith(`${p}-`),
    );
    return isAllowed || (!name && !isPure) ? null : `${file} imports ${target}`;
  }
  const feature = /^client\/features\/[^/]+/.exec(file)?.[0];
  const may = feature ? [...row.may, feature] : row.may;
  return may.some((m) => within(target, m)) ? null : `${file} imports ${target}`;
}

function within(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({
      file,
      target: fileName.startsWith(".") ? relative(".", resolve(dirname(file), fileName)) : fileName,
    }));
}

const files = [...filesIn("server"), ...filesIn("client")];

describe("the architecture", () => {
  it("lets folders import only what the table says", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(
      files
        .flatMap(importsOf)
        .map(breachOf)
        .filter((b) => b !== null),
    ).toEqual([]);
  });

  it("notices a breach", () => {
    const breaches = [
      { file: "server/domain/gap.ts", target: "node:fs" },
      { file: "server/domain/gap.ts", target: "server/db/driver.ts" },
      { file: "server/graphql/context.ts", target: "neo4j-driver" },
      { file: "client/features/explore/Page.tsx", target: "client/features/search/Box.tsx" },
      { file: "client/features/explore/Page.tsx", target: "cytoscape-fcose" },
      { file: "client/app/App.tsx", target: "server/domain/model.ts" },
      { file: "server/new/thing.ts", target: "zod" },
    ];
    expect(breaches.filter((b) => breachOf(b) === null)).toEqual([]);
  });

  it("keeps the environment and the arguments in main, setup and the command line", () => {
    const readers = files.filter((file) => /process\.(env|argv)/.test(readFileSync(file, "utf8")));
    expect(readers.filter((file) => !/^server\/(main\.ts|cli\/)/.test(file))).toEqual([]);
  });

  it("reads cypher/ in one place", () => {
    const readers = files.filter((file) => /["'`/]cypher\//.test(readFileSync(file, "utf8")));
    expect(readers.filter((file) => !file.startsWith("server/db/"))).toEqual([]);
  });

  it("has no file that takes in everything", () => {
    const long = files.filter(
      (file) => readFileSync(file, "utf8").split("\n").length > longestFile,
    );
    expect(long).toEqual([]);
  });

  it("has no folder or file for what has no home", () => {
    // `graphql/types` holds the GraphQL types, which is their name.
    const stray = files.filter((file) =>
      file
        .replace("server/graphql/types/", "server/graphql/")
        .split("/")
        .some((part) => strayNames.test(part)),
    );
    expect(stray.filter((file) => file !== "client/i18n/index.ts")).toEqual([]);
  });

  it("keeps the top level as agreed", () => {
    const agreed =
      /^(server|client|cypher|seeds|tests|docs|bench|\.ci|package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|README\.md|CHANGELOG\.md|LICENSE|biome\.json|compose\.yaml|\.git.*|node_modules|dist|\.data|\.npmrc)$/;
    expect(readdirSync(".").filter((name) => !agreed.test(name))).toEqual([]);
  });
});
