import type { Label, Stage } from "../model.ts";
import { normalise } from "../search-key.ts";
import { fillers, type Meaning, meanings, type RelationWord, splitters } from "./vocabulary.ts";

/** An entity as a question knows it. */
export interface NamedEntity {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A word of the question, as it was typed, with what it stands for. */
export type Part = { readonly text: string } & (
  | Meaning
  | { readonly role: "ENTITY"; readonly entity: NamedEntity }
);

export interface Question {
  readonly parts: readonly Part[];
  readonly notUnderstood: readonly string[];
}

/** An entity to which what is found is related; `by`: in which way, null for any. */
export interface Anchor {
  readonly entity: NamedEntity;
  readonly by: RelationWord | null;
}

/** What a question asks for: a path, the named entities alone, or nodes that all the rest restricts. */
export interface Wanted {
  readonly path: { readonly from: NamedEntity; readonly to: NamedEntity } | null;
  readonly label: Label | null;
  readonly chains: readonly NamedEntity[];
  readonly stage: Stage | null;
  readonly place: NamedEntity | null;
  /** Inside or outside the home province. */
  readonly side: "INSIDE" | "OUTSIDE" | null;
  readonly anchors: readonly Anchor[];
  readonly named: readonly NamedEntity[];
}

const mostWords = 16;
const mostLength = 200;

export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .slice(0, mostLength)
    .split(/[\s,，、;；?？!！。]+/u)
    .filter((word) => word !== "")
    .slice(0, mostWords);
}

/** Normalised texts in a question that may be names: runs of up to five words, and pieces of words. */
export function possibleNames(text: string): string[] {
  const words = wordsOf(text);
  const runs = words.flatMap((_, start) =>
    [1, 2, 3, 4, 5].map((length) => words.slice(start, start + length).join("")),
  );
  const pieces = words.flatMap((word) => splitWord(word));
  const names = [...runs, ...pieces].map(normalise);
  return [...new Set(names)].filter((name) => name !== "" && name.length <= 60);
}

/** 省商务厅牵头任务 → 省商务厅, 牵头, 任务. */
function splitWord(word: string): string[] {
  const splitter = splitters.find((one) => word.includes(one) && word !== one);
  if (splitter === undefined) return [word];
  const at = word.indexOf(splitter);
  return [
    ...splitWord(word.slice(0, at)),
    splitter,
    ...splitWord(word.slice(at + splitter.length)),
  ].filter((piece) => piece !== "");
}

const leftOut = ["市", "省", "产业链"];

/** A name as it may stand in the graph: with or without what people leave out or add. */
export function formsOf(name: string): string[] {
  const shorter = leftOut
    .filter((end) => name.endsWith(end))
    .map((end) => name.slice(0, -end.length));
  return [name, ...leftOut.map((end) => name + end), ...shorter].filter((form) => form !== "");
}

const isDepartmentLike = /[厅局委办院行]$/;

/** The one department that a short form such as 省工信厅 or 发改委 can stand for. */
export function departmentOf<T extends { readonly name: string }>(
  short: string,
  departments: readonly T[],
): T | undefined {
  if (short.length < 3 || !isDepartmentLike.test(short)) return undefined;
  const found = departments.filter(({ name }) => {
    let at = -1;
    const isWithin = [...short].every((char) => {
      at = name.indexOf(char, at + 1);
      return at >= 0;
    });
    return isWithin && (name.at(0) === short.at(0) || name.at(-1) === short.at(-1));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Reads a question word by word; `entityOf` knows what a normalised text names. */
export function interpret(
  text: string,
  entityOf: (name: string) => NamedEntity | undefined,
): Question {
  const parts: Part[] = [];
  const notUnderstood: string[] = [];
  const take = (word: string): boolean => {
    const plain = normalise(word);
    const meaning = meanings.get(plain);
    if (meaning) parts.push({ text: word, ...meaning });
    else {
      const entity = entityOf(plain);
      if (entity === undefined) return fillers.has(plain) || plain === "";
      parts.push({ text: word, role: "ENTITY", entity });
    }
    return true;
  };
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    // Names of several words first: Haier Smart Home.
    const run = [5, 4, 3, 2].find((length) => {
      const name = words.slice(i, i + length).join("");
      return i + length <= words.length && entityOf(normalise(name)) !== undefined;
    });
    if (run !== undefined) {
      take(words.slice(i, i + run).join(" "));
      i += run - 1;
      continue;
    }
    const word = words[i] ?? "";
    if (take(word)) continue;
    const bare = word.replace(/^由/, "").replaceAll("的", "");
    for (const piece of splitWord(bare)) if (!take(piece)) notUnderstood.push(piece);
  }
  return { parts, notUnderstood };
}

/** What the parts ask for together; null where they ask for nothing. */
export function wantedOf({ parts }: Question): Wanted | null {
  const entities = parts.flatMap((part) => (part.role === "ENTITY" ? [part.entity] : []));
  const label = parts.flatMap((part) => (part.role === "KIND" ? [part.label] : [])).at(-1) ?? null;
  const stage = parts.flatMap((part) => (part.role === "STAGE" ? [part.stage] : [])).at(-1) ?? null;
  const side = parts.flatMap((part) => (part.role === "REGION" ? [part.side] : [])).at(-1);
  const relations = parts.flatMap((part) => (part.role === "RELATION" ? [part.word] : []));
  const nothing: Wanted = {
    path: null,
    label,
    chains: [],
    stage,
    place: null,
    side: side === "INSIDE" || side === "OUTSIDE" ? side : null,
    anchors: [],
    named: [],
  };
  const [from, to] = entities;
  if (parts.some((part) => part.role === "TO") && from && to) {
    return { ...nothing, path: { from, to } };
  }
  const asksMore = label !== null || stage !== null || relations.length > 0 || side !== undefined;
  if (!asksMore) return entities.length === 0 ? null : { ...nothing, named: entities };
  const wanted = label ?? defaultLabel(relations, stage !== null || side !== undefined);
  const isList = wanted !== null;
  const chains = isList
    ? entities.filter((one) => one.label === "Chain" && !isLeading(relations))
    : [];
  const place = isList
    ? entities.find((one) => one.label === "Place" && label !== "Place")
    : undefined;
  const anchors = entities
    .filter((one) => !chains.includes(one) && one !== place)
    .map((entity) => ({ entity, by: relationBeside(parts, entity, relations) }));
  if (!isList && anchors.length === 0) return null;
  return { ...nothing, label: wanted, chains, place: place ?? null, anchors };
}

const isLeading = (relations: readonly RelationWord[]): boolean =>
  relations.some((word) => word.types.includes("LEADING_IN"));

/** What is meant where no kind is named. */
function defaultLabel(relations: readonly RelationWord[], isOfChain: boolean): Label | null {
  if (isLeading(relations)) return "Firm";
  return isOfChain && relations.length === 0 ? "Segment" : null;
}

/** The relation that stands next to an entity, else the only one that there is. */
function relationBeside(
  parts: readonly Part[],
  entity: NamedEntity,
  relations: readonly RelationWord[],
): RelationWord | null {
  const at = parts.findIndex((part) => part.role === "ENTITY" && part.entity === entity);
  for (const part of [parts[at + 1], parts[at - 1]]) {
    if (part?.role === "RELATION") return part.word;
  }
  return relations.length === 1 ? (relations[0] ?? null) : null;
}
