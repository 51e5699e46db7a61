import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, type GraphQLSchema, getIntrospectionQuery, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentCache } from "../../server/graphql/document-cache.ts";
import { type AppOptions, createApp, type Readiness } from "../../server/http.ts";
import { createTestSchema, seen } from "./http-schema.ts";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  json: any;
}

let schema: GraphQLSchema;
let clientDir: string;
let production: string;
let development: string;
let readiness: Readiness = { ready: true };
const servers: Server[] = [];
const lines: string[] = [];

beforeAll(async () => {
  schema = await createTestSchema();
  clientDir = mkdtempSync(join(tmpdir(), "http-client-"));
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "index.html"), "<!doctype html><title>链图</title>");
  writeFileSync(join(clientDir, "assets", "app-1a2b.js"), `// ${"x".repeat(5_000)}`);
  production = await serve({ clientDir, hosts: ["atlas.example"] });
  development = await serve({ isDevelopment: true, limits: { seconds: 0.2, bodyBytes: 2_000 } });
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(clientDir, { recursive: true });
});

async function serve(options: Partial<AppOptions>): Promise<string> {
  const app = createApp({
    schema,
    makeContext: (request) => request,
    readiness: async () => readiness,
    clientDir: null,
    isDevelopment: false,
    log: (line) => lines.push(line),
    ...options,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(0, "127.0.0.1", (error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** With node:http, as fetch does not let a caller choose the Host. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { body, ...rest } = options;
    const outgoing = httpRequest(url, rest, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8");
      incoming.on("data", (chunk) => {
        text += chunk;
      });
      incoming.on("end", () => {
        const isJson = incoming.headers["content-type"]?.includes("json");
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          json: isJson ? JSON.parse(text) : undefined,
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function post(body: string, base = production, headers: Record<string, string> = {}) {
  return ask(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

function query(text: string, variables?: object, base = production) {
  return post(JSON.stringify({ query: text, variables }), base);
}

function codeOf(answer: Answer): string {
  return answer.json.errors[0].extensions.code;
}

describe("POST /graphql", () => {
  it("answers as graphql-js does", async () => {
    const cases: [string, Record<string, unknown>?][] = [
      ["{ firms { id label name size city peers { name } } }"],
      ["{ firms(limit: 2) { ...f } } fragment f on HttpFirm { name ... on HttpNode { id } }"],
      ["query($n: Int = 2) { firms(limit: $n) { id } }"],
      ["query($n: Int = 2) { firms(limit: $n) { id } }", { n: 1 }],
      ["query($n: Int) { firms(limit: $n) { id } }"],
      [
        `query($ids: [ID!]!) { nodes(ids: $ids) {
          __typename id ... on HttpFirm { size peers { id } } ... on HttpPlace { level }
        } }`,
        { ids: ["f1", "p2", "f3"] },
      ],
      [
        '{ a: node(id: "f1") { __typename name } b: node(id: "p1") { id name } c: node(id: "none") { id } }',
      ],
      ...([true, false].map((on): [string, object] => [
        `query($on: Boolean!) { firms { id @skip(if: $on) ... @include(if: $on) { name }
          ...g @include(if: $on) } node(id: "f1") { id ...n @skip(if: $on) } }
          fragment g on HttpFirm { city peers { id @include(if: $on) name } }
          fragment n on HttpNode { name }`,
        { on },
      ]) as [string, Record<string, unknown>][]),
      ['{ echo(text: "a\\"b\\n`$1`", size: BIG) }'],
      [
        "query($t: String!, $s: HttpSize) { echo(text: $t, size: $s) }",
        { t: "”;'\u2028", s: "SMALL" },
      ],
      ["query($t: String!) { echo(text: $t) }", { t: "" }],
    ];
    for (const [text, variables] of cases) {
      const expected = await execute({
        schema,
        document: parse(text),
        variableValues: variables,
        contextValue: {},
      });
      expect(expected.errors, text).toBeUndefined();
      const answer = await query(text, variables);
      expect(answer.text, text).toBe(JSON.stringify(expected));
      expect(answer.status).toBe(200);
    }
  });

  it("sets null at the place and with the path that graphql-js does", async () => {
    const cases = [
      '{ fail(how: "missing") echo(text: "a") }',
      '{ failHard(how: "missing") echo(text: "a") }',
      "{ firms { id broken } }",
      '{ node(id: "f1") { id ... on HttpFirm { broken } } echo(text: "a") }',
    ];
    for (const text of cases) {
      const expected = await execute({ schema, document: parse(text), contextValue: {} });
      const { json } = await query(text);
      expect(json.data, text).toEqual(JSON.parse(JSON.stringify(expected.data)));
      const places = (errors: readonly { path?: unknown }[]) => errors.map(({ path }) => path);
      expect(places(json.errors), text).toEqual(places(expected.errors ?? []));
    }
  });

  it("keeps nothing of one request for the next", async () => {
    const text = "query($t: String!, $n: Int) { echo(text: $t) firms(limit: $n) { id } }";
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        query(text, i % 2 ? { t: `t${i}`, n: i } : { t: `t${i}` }),
      ),
    );
    answers.forEach(({ json }, i) => {
      expect(json.data.echo).toBe(`t${i} undefined`);
      expect(json.data.firms).toHaveLength(i % 2 ? i : 3);
    });
  });

  it("runs the operation that is named", async () => {
    const text = 'query A { echo(text: "a") } query B { echo(text: "b") }';
    for (const operationName of ["A", "B", "A"]) {
      const { json } = await post(JSON.stringify({ query: text, operationName }));
      expect(json.data.echo[0]).toBe(operationName.toLowerCase());
    }
    expect(codeOf(await query(text))).toBe("REQUEST_INVALID");
    const unknown = await post(JSON.stringify({ query: text, operationName: "C" }));
    expect([unknown.status, codeOf(unknown)]).toEqual([400, "REQUEST_INVALID"]);
  });

  it("runs mutations one after the other", async () => {
    seen.written = 0;
    const { json } = await query("mutation { a: write(value: 1) b: write(value: 2) }");
    expect(json.data).toEqual({ a: 1, b: 3 });
  });

  it("answers introspection, also in production", async () => {
    const { status, json } = await query(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(json.data.__schema.types.map((type: { name: string }) => type.name)).toContain(
      "HttpFirm",
    );
  });
});

describe("the limits", () => {
  const nested = (levels: number) =>
    `{ firms(limit: 1) { ${"peers { ".repeat(levels)} id ${"} ".repeat(levels)} } }`;
  const tooMuch: [string, string, object?][] = [
    ["depth", nested(12)],
    ["cost", "{ firms(limit: 1000) { id peers { id name label city size } } }"],
    [
      "cost",
      "query($n: Int) { firms(limit: $n) { peers { id name label city size } } }",
      { n: 1000 },
    ],
    ["cost", "query($n: Int = 1000) { firms(limit: $n) { peers { id name label city size } } }"],
    ["limit", "{ firms(limit: 1001) { id } }"],
    ["limit", "query($n: Int) { firms(limit: $n) { id } }", { n: 5000 }],
    ["items", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(1001).fill("f1") }],
    ["aliases", `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: echo(text: "")`).join(" ")} }`],
    ["directives", `{ echo(text: "") ${"@include(if: true) ".repeat(51)} }`],
    ["tokens", `{ ${"__typename ".repeat(4_000)} }`],
    ["selections", `{ ${"__typename ".repeat(2_001)} }`],
    [
      "selections",
      `{ ...f0 } ${Array.from({ length: 30 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(" ")}
       fragment f30 on Query { __typename }`,
    ],
  ];

  it.each(tooMuch)("refuse too much: %s", async (what, text, variables) => {
    const answer = await query(text, variables);
    expect([answer.status, codeOf(answer)]).toEqual([400, "TOO_MUCH"]);
    const { facts, messageZh, messageEn } = answer.json.errors[0].extensions;
    expect(facts.what).toContain(what);
    expect(facts.found).toBeGreaterThan(facts.limit);
    expect(messageZh).toContain(String(facts.limit));
    expect(messageEn).toContain(String(facts.limit));
  });

  it("let pass what is just within them", async () => {
    expect((await query(nested(9))).status).toBe(400); // 10^9 by estimate
    expect((await query("{ firms(limit: 1000) { id name label city size } }")).status).toBe(200);
    const ids = Array(1000).fill("f1");
    expect((await query("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).status).toBe(
      200,
    );
  });

  it("count fragments on different types once", async () => {
    const fields =
      "a1: id a2: name a3: label a4: id a5: id a6: id a7: id a8: id a9: id b1: id b2: id b3: id";
    const more = fields.replaceAll(/\b([ab]\d):/g, "p$1:");
    const text = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on HttpFirm { ${fields} size } ... on HttpPlace { ${more} level } } }`;
    const strict = await serve({ limits: { cost: 20 } });
    expect((await query(text, { ids: ["f1"] }, strict)).status).toBe(200);
    expect(codeOf(await query(text, { ids: ["f1", "f2"] }, strict))).toBe("TOO_MUCH");
  });

  it("stop a query that takes too long, and tell its resolvers", async () => {
    seen.aborted = 0;
    const answer = await query("{ wait }", undefined, development);
    expect([answer.status, codeOf(answer)]).toEqual([504, "QUERY_TIMEOUT"]);
    expect(answer.json.errors[0].extensions.facts).toEqual({ seconds: 0.2 });
    expect(seen.aborted).toBe(1);
  });

  it("tell the resolvers when the client is gone", async () => {
    seen.aborted = 0;
    const gone = new AbortController();
    const asked = fetch(`${production}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ wait }" }),
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(), 100);
    await expect(asked).rejects.toThrow();
    await expect.poll(() => seen.aborted).toBe(1);
  });

  it("refuse a large body with a clear error", async () => {
    const body = JSON.stringify({ query: `{ echo(text: "${"x".repeat(2_000)}") }` });
    const answer = await post(body, development);
    expect([answer.status, codeOf(answer)]).toEqual([400, "TOO_MUCH"]);
    const chunked = await post(body, development, { "transfer-encoding": "chunked" });
    expect([chunked.status, codeOf(chunked)]).toEqual([400, "TOO_MUCH"]);
    expect((await query("{ __typename }", undefined, development)).status).toBe(200);
  });
});

describe("the errors", () => {
  it("give the status of what went wrong", async () => {
    for (const [how, status, code] of [
      ["database", 503, "DATABASE_UNAVAILABLE"],
      ["argument", 400, "ARGUMENT_INVALID"],
      ["missing", 200, "NOT_FOUND"],
    ] as const) {
      const answer = await query(`{ failHard(how: "${how}") }`);
      expect([answer.status, codeOf(answer)]).toEqual([status, code]);
      expect(answer.json.data).toBeNull();
    }
    const partial = await query('{ fail(how: "database") echo(text: "a") }');
    expect(partial.status).toBe(503);
    expect(partial.json.errors[0]).toMatchObject({
      message: expect.stringContaining("数据库暂时不可用：connection refused"),
      path: ["fail"],
      extensions: {
        messageEn: expect.stringContaining("not available"),
        facts: { reason: "connection refused" },
      },
    });
    expect((await query('{ fail(how: "argument") echo(text: "a") }')).status).toBe(200);
  });

  it("keep the words of an unforeseen one in the log", async () => {
    lines.length = 0;
    const answer = await query('{ failHard(how: "else") }');
    expect([answer.status, codeOf(answer)]).toEqual([500, "INTERNAL"]);
    expect(answer.text).not.toContain("hunter2");
    expect(answer.text).not.toContain("http-schema");
    const { requestId } = answer.json.errors[0].extensions.facts;
    expect(lines.join()).toContain(`[${requestId}] failHard Error: password=hunter2`);
    const again = await query('{ failHard(how: "else") }');
    expect(again.json.errors[0].extensions.facts.requestId).not.toBe(requestId);
  });

  it("take a label that is no type for a fault of ours", async () => {
    const answer = await query('{ node(id: "strange") { id } }');
    expect(answer.json.data).toEqual({ node: null });
    expect(codeOf(answer)).toBe("INTERNAL");
  });

  it.each([
    ["not JSON", "{"],
    ["no query", "{}"],
    ["a batch", '[{"query":"{ __typename }"}]'],
    ["null", "null"],
    ["no body", ""],
    ["a query that is no text", '{"query":1}'],
    ["variables in a list", '{"query":"{ __typename }","variables":[]}'],
    ["a syntax error", '{"query":"{ firms { "}'],
    ["an unknown field", '{"query":"{ nothing }"}'],
    [
      "fragments in a circle",
      '{"query":"{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"}',
    ],
    [
      "a variable of another type",
      '{"query":"query($n: Int) { firms(limit: $n) { id } }","variables":{"n":"x"}}',
    ],
    ["a variable left out", '{"query":"query($t: String!) { echo(text: $t) }"}'],
    [
      "null for what must not be",
      '{"query":"query($n: Int = 1) { firms(limit: $n) { id } }","variables":{"n":null}}',
    ],
    ["a reserved alias", '{"query":"{ __proto__: firms { id } }"}'],
    ["a subscription", '{"query":"subscription { x }"}'],
  ])("say that the request is invalid: %s", async (_name, body) => {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([400, "REQUEST_INVALID"]);
    expect(answer.json.errors[0].extensions.facts.detail).not.toBe("");
  });

  it("refuse what a foreign form can send, and other methods", async () => {
    const body = '{"query":"{ __typename }"}';
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json; charset=gbk",
    ]) {
      const answer = await post(body, production, { "content-type": type });
      expect([answer.status, codeOf(answer)]).toEqual([400, "REQUEST_INVALID"]);
    }
    const get = await ask(`${production}/graphql?query={__typename}`);
    expect([get.status, get.headers.allow]).toEqual([405, "POST"]);
  });
});

describe("the rest of the server", () => {
  it("says that it is up, and whether it is ready", async () => {
    expect((await ask(`${production}/healthz`)).json).toEqual({ status: "ok" });
    expect((await ask(`${production}/readyz`)).json).toEqual({ status: "ready" });
    readiness = { ready: false, reason: "正在启动" };
    const answer = await ask(`${production}/readyz`);
    expect([answer.status, answer.json]).toEqual([
      503,
      { status: "unavailable", reason: "正在启动" },
    ]);
    readiness = { ready: true };
  });

  it("serves the client, its paths and its assets", async () => {
    for (const path of ["/", "/chain/abc", "/%E9%93%BE?view=1"]) {
      const answer = await ask(production + path, { headers: { accept: "text/html" } });
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining("链图")]);
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers["x-powered-by"]).toBeUndefined();
    }
    const asset = await ask(`${production}/assets/app-1a2b.js`, {
      headers: { "accept-encoding": "br" },
    });
    expect(asset.headers["cache-control"]).toContain("immutable");
    expect(asset.headers["content-encoding"]).toBe("br");
    for (const path of ["/assets/gone.js", "/gone.png", "/assets/gone"]) {
      expect((await ask(production + path, { headers: { accept: "*/*" } })).status).toBe(404);
    }
    for (const path of ["/%", "/..%2f..%2fetc/passwd", "/%00"]) {
      const { status, text } = await ask(production + path);
      expect(text).not.toContain("root:");
      expect(status).toBeLessThan(500);
    }
  });

  it("has GraphiQL in development only", async () => {
    const page = await ask(`${development}/graphiql`);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining("GraphiQL")]);
    expect(page.text).not.toMatch(/https?:\/\//);
    expect((await ask(`${production}/graphiql`)).text).not.toContain("GraphiQL");
  });

  it("refuses names that are not its own", async () => {
    const port = new URL(production).port;
    for (const host of [
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      "[::1]:4000",
      "atlas.example",
      "LOCALHOST",
    ]) {
      expect((await ask(`${production}/healthz`, { headers: { host } })).status, host).toBe(200);
    }
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example:80",
      "a@localhost",
    ]) {
      const answer = await ask(`${production}/healthz`, { headers: { host } });
      expect([answer.status, codeOf(answer)], host).toEqual([421, "REQUEST_INVALID"]);
      expect((await post('{"query":"{ __typename }"}', production, { host })).status, host).toBe(
        421,
      );
    }
    const open = await serve({ hosts: null });
    expect((await ask(`${open}/healthz`, { headers: { host: "any.example" } })).status).toBe(200);
  });

  it("keeps the documents that were used last, within a number and a size", () => {
    const cache = new DocumentCache<number>(3, 100);
    for (const [i, text] of ["a", "b", "c"].entries()) cache.set(text, i);
    cache.get("a");
    cache.set("d", 3);
    expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.get("d")]).toEqual([
      0,
      undefined,
      2,
      3,
    ]);
    cache.set("x".repeat(99), 4);
    expect(cache.size).toBe(2);
    cache.set("y".repeat(101), 5);
    expect(cache.size).toBe(0);
  });
});
