import { connectingNodes, homePlace, listedNodes, namedEntities, relatedNodes } from "../db/ask.ts";
import { entitiesOfLabel, shortestPath } from "../db/explore.ts";
import {
  departmentOf,
  formsOf,
  interpret,
  type NamedEntity,
  type Part,
  possibleNames,
  type Question,
  type Wanted,
  wantedOf,
} from "../domain/question/interpret.ts";
import { kindWords, sentenceOf } from "../domain/question/sentence.ts";
import type { Context } from "./context.ts";
import { type SubgraphValue, subgraphOf } from "./slice.ts";

export interface AnswerValue {
  readonly understood: readonly PartValue[];
  readonly notUnderstood: readonly string[];
  readonly sentence: string;
  readonly sentenceEn: string;
  readonly result: SubgraphValue;
  readonly foundIds: readonly string[];
  readonly total: number;
}

export interface PartValue {
  readonly text: string;
  readonly role: Part["role"];
  readonly entityId: string | null;
  readonly value: string | null;
  readonly name: string;
  readonly nameEn: string | null;
}

const mostConnecting = 40;
const mostHops = 6;
const mostDepartments = 500;

/** Reads what the words of a question mean, with the names that the graph knows. */
export async function readQuestion(context: Context, text: string): Promise<Question> {
  const { run } = context.database;
  const names = [...new Set(possibleNames(text).flatMap(formsOf))];
  if (names.length === 0) return interpret(text, () => undefined);
  const [rows, departments] = await Promise.all([
    namedEntities(run, { names }),
    entitiesOfLabel(run, { label: "Department", limit: mostDepartments }),
  ]);
  const byName = new Map<string, NamedEntity>();
  for (const { key, properties } of rows) if (!byName.has(key)) byName.set(key, properties);
  const known = departments.map(({ properties: { id, label, name, nameEn } }) => ({
    id,
    label,
    name,
    nameEn: nameEn ?? null,
  }));
  return interpret(text, (name) => {
    const form = formsOf(name).find((one) => byName.has(one));
    return form === undefined ? departmentOf(name, known) : byName.get(form);
  });
}

/** What a question asks for, found and joined with what it names. */
export async function answerQuestion(
  context: Context,
  text: string,
  limit: number,
): Promise<AnswerValue> {
  const question = await readQuestion(context, text);
  const wanted = wantedOf(question);
  const heard = {
    understood: question.parts.map(toPart),
    notUnderstood: question.notUnderstood,
  };
  if (wanted === null) {
    const nothing = { nodes: [], edges: [], truncated: false };
    return { ...heard, sentence: "", sentenceEn: "", result: nothing, foundIds: [], total: 0 };
  }
  const [home] = wanted.side === null ? [] : await homePlace(context.database.run, {});
  const sentence = sentenceOf(wanted, home?.properties ?? null);
  const { ids, total } = await find(context, wanted, home?.properties ?? null, limit);
  const named = [...wanted.chains, ...wanted.named, ...wanted.anchors.map((one) => one.entity)];
  const namedIds = named.map((one) => one.id);
  const between = await connectingNodes(context.database.run, {
    named: wanted.path ? [] : namedIds,
    found: ids,
    stage: wanted.stage,
    limit: mostConnecting,
  });
  const all = [...namedIds, ...between.map((row) => row.id), ...ids];
  return {
    ...heard,
    sentence: sentence.zh,
    sentenceEn: sentence.en,
    result: await subgraphOf(context, all, total > ids.length),
    foundIds: ids,
    total,
  };
}

async function find(
  { database: { run } }: Context,
  wanted: Wanted,
  home: NamedEntity | null,
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  if (wanted.path) {
    const [from, to] = [wanted.path.from.id, wanted.path.to.id];
    if (from === to) return { ids: [from], total: 1 };
    const [path] = await shortestPath(run, { from, to, maxHops: mostHops });
    return { ids: path?.ids ?? [], total: path?.ids.length ?? 0 };
  }
  if (wanted.named.length > 0) {
    const ids = wanted.named.map((one) => one.id);
    return { ids, total: ids.length };
  }
  const restrictions = {
    chains: wanted.chains.map((one) => one.id),
    stage: wanted.stage,
    inside: wanted.place?.id ?? (wanted.side === "INSIDE" ? (home?.id ?? null) : null),
    outside: wanted.side === "OUTSIDE" ? (home?.id ?? null) : null,
    limit,
  };
  const { label } = wanted;
  const anchors = wanted.anchors.map(({ entity, by }) => ({
    id: entity.id,
    types: by === null ? null : [...by.types],
  }));
  const [row] =
    anchors.length > 0
      ? await relatedNodes(run, { anchors, label, ...restrictions })
      : label === null
        ? []
        : await listedNodes(run, { label, ...restrictions });
  return row ?? { ids: [], total: 0 };
}

function toPart(part: Part): PartValue {
  const none = { text: part.text, role: part.role, entityId: null, value: null, nameEn: null };
  switch (part.role) {
    case "ENTITY":
      return {
        ...none,
        entityId: part.entity.id,
        name: part.entity.name,
        nameEn: part.entity.nameEn,
      };
    case "RELATION":
      return {
        ...none,
        value: part.word.types.join(" "),
        name: part.word.zh,
        nameEn: part.word.en,
      };
    case "KIND": {
      const words = kindWords(part.label);
      return { ...none, value: part.label, name: words.zh, nameEn: words.en };
    }
    case "STAGE":
      return { ...none, value: part.stage, name: part.text };
    case "REGION":
      return { ...none, value: part.side, name: part.text };
    default:
      return { ...none, name: part.text };
  }
}
