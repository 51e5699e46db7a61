import { entityId } from "../id.ts";
import type { EdgeFact, Evidence } from "../model.ts";
import type { PlanSection, Span } from "../plan/document.ts";
import { findQuote } from "../plan/quote.ts";
import type { FactCollection, Origin } from "./collect.ts";
import { planEvidence, type ReadPlan, sectionId, taskId } from "./plan-facts.ts";
import type { MentionsFile, SeedEvidence } from "./seed-files.ts";

type Mention = MentionsFile["mentions"][number];
type NewMention = Extract<Mention, { key: string }>;

/**
 * What a plan names: each thing with the words that name it, linked to the task in which the words
 * stand, or to the section where they stand in no task. Words that the plan does not contain are a problem.
 */
export function addMentions(
  facts: FactCollection,
  file: string,
  plan: ReadPlan,
  seed: MentionsFile,
): void {
  seed.mentions.forEach((mention, index) => {
    const name = "ref" in mention ? mention.ref : mention.name;
    const origin = { file, row: `mentions[${index}] ${name}` };
    const quotes = mention.quotes.flatMap((quote) => quoteEvidence(facts, plan, quote, origin));
    const id = "ref" in mention ? mention.ref : entityId(mention.label, mention.key);
    if ("ref" in mention) {
      if (!facts.has(id)) {
        facts.problem(origin, "ref", `没有“${id}”这个条目 (nothing has this key)`);
      }
      // A place is what it is without the plan; of a chain or segment the plan's sentence says more
      // than the word in it.
      if (!id.startsWith("place:")) {
        const evidence = planEvidence(facts, plan);
        facts.attest(
          id,
          quotes.map((q) => evidence(sentenceOf(plan.text, q.span))),
        );
      }
    } else {
      addNamed(
        facts,
        plan,
        seed,
        mention,
        id,
        quotes.map((q) => q.evidence),
        origin,
      );
    }
    for (const { evidence, span } of quotes) {
      const holder = holderOf(plan, span);
      if (holder && facts.has(holder)) {
        facts.edge({ type: "MENTIONS", from: holder, to: id, evidence: [evidence] }, origin);
      }
    }
  });
}

function addNamed(
  facts: FactCollection,
  plan: ReadPlan,
  seed: MentionsFile,
  mention: NewMention,
  id: string,
  evidence: readonly Evidence[],
  origin: Origin,
): void {
  if (facts.has(id)) facts.problem(origin, "key", `“${mention.key}”重复 (used twice)`);
  facts.node(
    {
      id,
      label: mention.label,
      name: mention.name,
      nameEn: mention.nameEn,
      aliases: mention.aliases,
      properties: { subkind: mention.subkind ?? null },
      evidence,
    },
    origin,
  );
  const link = (entry: { quote?: string | undefined; evidence?: SeedEvidence[] | undefined }) => [
    ...(entry.quote ? quoteEvidence(facts, plan, entry.quote, origin).map((q) => q.evidence) : []),
    ...facts.evidence(entry.evidence ?? [], seed.sources, origin),
  ];
  for (const about of mention.about) {
    facts.edge(
      { type: aboutType(mention.label, about.ref), from: id, to: about.ref, evidence: link(about) },
      origin,
    );
  }
  for (const place of mention.places) {
    facts.edge(
      { type: "LOCATED_IN", from: id, to: entityId("Place", place.code), evidence: link(place) },
      origin,
    );
  }
  for (const run of mention.runBy) {
    facts.edge(
      {
        type: "RUNS",
        from: entityId("Firm", run.firm),
        to: id,
        evidence: facts.evidence(run.evidence, seed.sources, origin),
      },
      origin,
    );
  }
}

/** A cluster stands to chains and segments as every cluster does, also where a plan names it. */
function aboutType(label: NewMention["label"], ref: string): EdgeFact["type"] {
  if (label !== "Cluster") return "ABOUT";
  return ref.startsWith("chain:") ? "IN_CHAIN" : "SPECIALISES_IN";
}

function quoteEvidence(
  facts: FactCollection,
  plan: ReadPlan,
  quote: string,
  origin: Origin,
): { span: Span; evidence: Evidence }[] {
  const spans = findQuote(plan.text, quote);
  if (spans.length === 0) {
    facts.problem(origin, "quote", `规划原文中没有“${quote}” (the plan does not contain it)`);
  }
  const evidence = planEvidence(facts, plan);
  return spans.map((span) => ({ span, evidence: evidence(span) }));
}

/** The sentence around a span, by its full stops. */
function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf("。", start - 1) + 1;
  const stop = text.indexOf("。", end - 1);
  const after = stop < 0 ? end : stop + 1;
  // Line breaks and spaces before its first character are not of the sentence.
  const lead = /^\s*/.exec(text.slice(before, after))?.[0].length ?? 0;
  return { start: before + lead, end: after };
}

/** The task whose text holds the span, else the innermost section. */
function holderOf(plan: ReadPlan, span: Span): string | null {
  const holds = (outer: Span) => outer.start <= span.start && span.end <= outer.end;
  const item = plan.document.items.find((i) => holds(i.span));
  if (item) return taskId(plan.meta, item);
  const innermost = (sections: readonly PlanSection[]): PlanSection | null => {
    const section = sections.find((s) => holds(s.span));
    return section ? (innermost(section.sections) ?? section) : null;
  };
  const section = innermost(plan.document.sections);
  return section ? sectionId(plan.meta, section.key) : null;
}
