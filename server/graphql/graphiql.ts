import { createHash } from "node:crypto";

const script = `
const $ = (id) => document.getElementById(id);
const ask = async (body) => {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
};
const run = async () => {
  const start = performance.now();
  let variables = null;
  try {
    variables = $("variables").value.trim() ? JSON.parse($("variables").value) : null;
  } catch (error) {
    $("state").textContent = "variables: " + error.message;
    return;
  }
  const { status, text } = await ask({ query: $("query").value, variables });
  $("state").textContent = status + " · " + text.length + " · " + Math.round(performance.now() - start) + " ms";
  $("answer").textContent = JSON.stringify(JSON.parse(text), null, 2);
};
$("run").addEventListener("click", run);
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
const typed = (type) =>
  type.kind === "NON_NULL" ? typed(type.ofType) + "!" : type.kind === "LIST" ? "[" + typed(type.ofType) + "]" : type.name;
const type = "type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";
ask({
  query: "{ __schema { types { kind name enumValues { name } fields { name args { name " + type + " } " + type + " } } } }",
}).then(({ text }) => {
  const types = JSON.parse(text).data.__schema.types.filter(({ name }) => !name.startsWith("__"));
  $("schema").textContent = types
    .filter(({ fields, enumValues }) => fields || enumValues)
    .sort((a, b) => (b.name === "Query") - (a.name === "Query"))
    .map(({ kind, name, fields, enumValues }) =>
      kind.toLowerCase() + " " + name + " {\\n" +
      (fields ?? enumValues).map((field) => {
        const args = (field.args ?? []).map((arg) => arg.name + ": " + typed(arg.type)).join(", ");
        return "  " + field.name + (args && "(" + args + ")") + (field.type ? ": " + typed(field.type) : "");
      }).join("\\n") + "\\n}")
    .join("\\n\\n");
});
`;

const scriptHash = createHash("sha256").update(script).digest("base64");

export const graphiqlPolicy = `default-src 'self'; script-src 'sha256-${scriptHash}'; style-src 'unsafe-inline'; frame-ancestors 'none'`;

/** A page to try queries with, in development; it needs no network and no package. */
export const graphiqlPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>ChainAtlas GraphiQL</title>
<style>
  body { display: grid; grid-template: auto 3fr 1fr / 1fr 1fr 1fr; gap: 8px; height: 100vh; margin: 0; padding: 8px; box-sizing: border-box; font: 14px/1.5 system-ui; }
  header { grid-column: 1 / -1; }
  textarea, pre { margin: 0; padding: 8px; border: 1px solid #bbb; overflow: auto; resize: none; font: 13px/1.5 ui-monospace, monospace; }
  pre { grid-row: 2 / 4; }
  #answer { grid-column: 2; } #schema { grid-column: 3; }
</style>
<header><button id="run">运行 Run (Ctrl+Enter)</button> <span id="state" role="status"></span></header>
<textarea id="query" aria-label="query" spellcheck="false">{ __typename }</textarea>
<pre id="answer" aria-label="answer" tabindex="0"></pre>
<pre id="schema" aria-label="schema" tabindex="0"></pre>
<textarea id="variables" aria-label="variables" spellcheck="false" placeholder='{ "id": "…" }'></textarea>
<script>${script}</script>
</html>
`;
