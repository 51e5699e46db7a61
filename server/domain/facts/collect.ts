import { evidenceId, sourceId } from "../id.ts";
import type {
  EdgeFact,
  Evidence,
  EvidenceList,
  GraphFacts,
  NodeFact,
  PlanText,
  PropertyValue,
  Source,
} from "../model.ts";
import type { SeedEvidence, SeedSource } from "./seed-files.ts";

/** What is wrong with an entry, and where a person finds it. */
export interface Problem {
  readonly file: string;
  readonly row: string;
  readonly field: string;
  readonly detail: string;
}

/** Where an entry stands: the file, and words that find it there. */
export interface Origin {
  readonly file: string;
  readonly row: string;
}

export interface NodeDraft extends Omit<NodeFact, "nameEn" | "aliases" | "evidence"> {
  readonly nameEn?: string | null | undefined;
  readonly aliases?: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface EdgeDraft extends Omit<EdgeFact, "key" | "properties" | "evidence"> {
  readonly key?: string;
  readonly properties?: EdgeFact["properties"];
  readonly evidence: readonly Evidence[];
}

/**
 * Gathers facts from many files into one graph: the same node stated twice becomes one, statements
 * that contradict each other, lack evidence or name nothing known become problems.
 */
export class FactCollection {
  readonly problems: Problem[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #nodes = new Map<string, { fact: NodeFact; origin: Origin }>();
  readonly #edges = new Map<string, { fact: EdgeFact; origin: Origin }>();
  readonly #texts = new Map<string, PlanText>();

  problem(origin: Origin, field: string, detail: string): void {
    this.problems.push({ ...origin, field, detail });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** What is gathered so far, for what is derived from it. */
  edgesOf(type: EdgeFact["type"]): EdgeFact[] {
    return [...this.#edges.values()].map((e) => e.fact).filter((fact) => fact.type === type);
  }

  nodeOf(id: string): NodeFact | undefined {
    return this.#nodes.get(id)?.fact;
  }

  source(seed: Omit<SeedSource, "grade">): Source {
    const source = {
      title: seed.title,
      url: seed.url ?? null,
      date: seed.date ?? null,
      publisher: seed.publisher ?? null,
    };
    const id = sourceId(source);
    const known = this.#sources.get(id) ?? { id, ...source };
    this.#sources.set(id, known);
    return known;
  }

  /** A file's evidence entries, by the aliases of its sources; counts over a source are DERIVED. */
  evidence(
    entries: readonly SeedEvidence[],
    sources: Readonly<Record<string, SeedSource>>,
    origin: Origin,
    kind: "PUBLIC" | "DERIVED" = "PUBLIC",
  ): Evidence[] {
    return entries.flatMap((entry) => {
      const seed = sources[entry.source];
      if (!seed) {
        this.problem(origin, "evidence.source", `来源“${entry.source}”没有定义 (unknown source)`);
        return [];
      }
      const grade = entry.grade ?? seed.grade;
      return makeEvidence({
        // What the editors state from general knowledge is their entry, not a public source.
        kind: grade === "G" ? "IMPORT" : kind,
        grade,
        sourceId: this.source(seed).id,
        quote: entry.quote ?? null,
        note: entry.note ?? null,
      });
    });
  }

  node(draft: NodeDraft, origin: Origin): void {
    const evidence = asList(draft.evidence);
    if (!evidence) {
      this.problem(origin, "evidence", `“${draft.name}”没有依据 (no evidence)`);
      return;
    }
    const fact: NodeFact = {
      ...draft,
      nameEn: draft.nameEn ?? null,
      aliases: [...new Set(draft.aliases ?? [])],
      evidence,
    };
    const known = this.#nodes.get(fact.id);
    this.#nodes.set(fact.id, {
      fact: known ? this.#merge(known.fact, fact, known.origin, origin) : fact,
      origin: known?.origin ?? origin,
    });
  }

  text(text: PlanText): void {
    this.#texts.set(text.id, text);
  }

  /** More evidence for a node that is there; it goes before what the node had. */
  attest(id: string, evidence: readonly Evidence[]): void {
    const known = this.#nodes.get(id);
    const more = asList(evidence);
    if (!known || !more) return;
    const fact = { ...known.fact, evidence: union(more, known.fact.evidence) };
    this.#nodes.set(id, { ...known, fact });
  }

  edge(draft: EdgeDraft, origin: Origin): void {
    const evidence = asList(draft.evidence);
    if (!evidence) {
      this.problem(origin, "evidence", `关系 ${draft.type} → ${draft.to} 没有依据 (no evidence)`);
      return;
    }
    const fact: EdgeFact = {
      ...draft,
      key: draft.key ?? "",
      properties: draft.properties ?? {},
      evidence,
    };
    const id = [fact.type, fact.from, fact.to, fact.key].join(" ");
    const known = this.#edges.get(id);
    this.#edges.set(id, {
      fact: known
        ? {
            ...fact,
            properties: { ...fact.properties, ...defined(known.fact.properties) },
            evidence: union(known.fact.evidence, evidence),
          }
        : fact,
      origin,
    });
  }

  /** All facts, after the check that each relationship ends at nodes that are there. */
  finish(): GraphFacts {
    for (const { fact, origin } of this.#edges.values()) {
      for (const end of [fact.from, fact.to]) {
        if (!this.#nodes.has(end)) {
          this.problem(origin, fact.type, `没有“${end}”这个条目 (nothing has this key)`);
        }
      }
    }
    return {
      sources: [...this.#sources.values()],
      nodes: [...this.#nodes.values()].map((n) => n.fact),
      edges: [...this.#edges.values()].map((e) => e.fact),
      texts: [...this.#texts.values()],
    };
  }

  #merge(a: NodeFact, b: NodeFact, first: Origin, origin: Origin): NodeFact {
    if (a.name !== b.name) {
      this.problem(
        origin,
        "name",
        `“${b.id}”在 ${first.file} 中名为“${a.name}”，此处为“${b.name}” (two names)`,
      );
    }
    for (const [field, value] of Object.entries(b.properties)) {
      const other = a.properties[field] ?? null;
      // Leading in one chain is leading; the rest must agree.
      if (value !== null && other !== null && field !== "isLeading" && !isSame(value, other)) {
        this.problem(
          origin,
          field,
          `“${b.name}”在 ${first.file} 中为“${String(other)}”，此处为“${String(value)}” (two values)`,
        );
      }
    }
    return {
      ...a,
      nameEn: a.nameEn ?? b.nameEn,
      aliases: [...new Set([...a.aliases, ...b.aliases])],
      properties: {
        ...b.properties,
        ...defined(a.properties),
        ...(a.properties.isLeading === true || b.properties.isLeading === true
          ? { isLeading: true }
          : {}),
      },
      evidence: union(a.evidence, b.evidence),
    };
  }
}

export function makeEvidence(
  draft: Omit<Evidence, "id" | "planId" | "start" | "end" | "note"> &
    Partial<Pick<Evidence, "planId" | "start" | "end" | "note">>,
): Evidence {
  const full = { planId: null, start: null, end: null, note: null, ...draft };
  return {
    id: evidenceId([
      full.kind,
      full.grade,
      full.sourceId,
      full.quote,
      full.start,
      full.end,
      full.note,
    ]),
    ...full,
  };
}

function asList(evidence: readonly Evidence[]): EvidenceList | null {
  const [first, ...rest] = unique(evidence);
  return first ? [first, ...rest] : null;
}

function union(a: EvidenceList, b: EvidenceList): EvidenceList {
  const [first, ...rest] = unique([...a, ...b]);
  return first ? [first, ...rest] : a;
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((e) => [e.id, e])).values()];
}

function defined(properties: EdgeFact["properties"]): EdgeFact["properties"] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

function isSame(a: PropertyValue, b: PropertyValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
