import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { addChain } from "../domain/facts/chain-facts.ts";
import { FactCollection, type Problem } from "../domain/facts/collect.ts";
import { addDerived } from "../domain/facts/derived-facts.ts";
import { addMentions } from "../domain/facts/mention-facts.ts";
import { addPlaces } from "../domain/facts/place-facts.ts";
import { addPlan, type ReadPlan } from "../domain/facts/plan-facts.ts";
import { chainFile, mentionsFile, placesFile, planFile } from "../domain/facts/seed-files.ts";
import { entityId } from "../domain/id.ts";
import type { GraphFacts } from "../domain/model.ts";
import { parsePlan } from "../domain/plan/parse-plan.ts";
import { AppError } from "../errors.ts";

export const seedFolder = fileURLToPath(new URL("../../seeds/", import.meta.url));

/** The order in which the first plan names the chains; others follow by name. */
const chainOrder = ["textile", "appliances", "paper", "furniture", "liquor", "meat", "oil"];

/**
 * Reads a folder of seeds into facts.
 * @throws AppError SEED_INVALID with the first problem; its cause lists all of them
 */
export function readSeeds(folder: string): GraphFacts {
  const facts = new FactCollection();
  const placesName = "places.json";
  addPlaces(facts, placesName, readJson(folder, placesName, placesFile));
  const chains = namesIn(folder, "chains", ".json")
    .map((name) => ({
      name: `chains/${name}`,
      seed: readJson(folder, `chains/${name}`, chainFile),
    }))
    .sort((a, b) => rank(a.seed.chain.key) - rank(b.seed.chain.key));
  for (const [index, { name, seed }] of chains.entries()) addChain(facts, name, seed, index);
  const chainNames = chains.map(({ seed }) => ({
    id: entityId("Chain", seed.chain.key),
    names: [seed.chain.name, ...seed.chain.aliases],
  }));
  for (const name of namesIn(folder, "plans", ".txt")) {
    const plan = readPlan(folder, name);
    addPlan(facts, `plans/${name}`, plan, chainNames);
    const mentions = `mentions/${plan.meta.key}.json`;
    if (existsSync(join(folder, mentions))) {
      addMentions(facts, mentions, plan, readJson(folder, mentions, mentionsFile));
    }
  }
  addDerived(facts);
  const all = facts.finish();
  const [first] = facts.problems;
  if (first) throw seedError(first, facts.problems);
  return all;
}

function readPlan(folder: string, name: string): ReadPlan {
  const text = readFileSync(join(folder, "plans", name), "utf8");
  const document = parsePlan(text);
  const meta = readJson(folder, `plans/${name.replace(/\.txt$/, ".json")}`, planFile);
  return { meta, text, document };
}

function namesIn(folder: string, part: string, ending: string): string[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function rank(key: string): number {
  const index = chainOrder.indexOf(key);
  return index < 0 ? chainOrder.length : index;
}

function readJson<S extends z.ZodType>(folder: string, name: string, schema: S): z.output<S> {
  const path = join(folder, name);
  const problem = (row: string, field: string, detail: string): Problem => ({
    file: name,
    row,
    field,
    detail,
  });
  if (!existsSync(path)) throw seedError(problem("-", "-", "文件不存在 (no such file)"), []);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw seedError(problem("-", "-", `不是有效的 JSON (${String(error)})`), []);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const [list, index, ...rest] = issue.path;
    return typeof index === "number"
      ? problem(`${String(list)}[${index}]`, rest.join(".") || "-", issue.message)
      : problem(String(list ?? "-"), [index, ...rest].join(".") || "-", issue.message);
  });
  throw seedError(problems[0] ?? problem("-", "-", result.error.message), problems);
}

function seedError(first: Problem, all: readonly Problem[]): AppError {
  return new AppError(
    "SEED_INVALID",
    { ...first },
    {
      cause: all.map((p) => `${p.file} ${p.row} ${p.field}: ${p.detail}`).join("\n"),
    },
  );
}
