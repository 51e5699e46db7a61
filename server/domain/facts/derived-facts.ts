import type { EdgeFact } from "../model.ts";
import { type FactCollection, makeEvidence } from "./collect.ts";

/**
 * Which departments lead tasks that name a chain, counted: the base of the first picture. The evidence
 * is the calculation, with the tasks as its inputs.
 */
export function addDerived(facts: FactCollection): void {
  const tasksByPair = new Map<
    string,
    { department: string; chain: string; mentions: EdgeFact[] }
  >();
  const mentions = facts.edgesOf("MENTIONS").filter((edge) => edge.to.startsWith("chain:"));
  for (const lead of facts.edgesOf("LEADS")) {
    for (const mention of mentions.filter((m) => m.from === lead.to)) {
      const key = `${lead.from} ${mention.to}`;
      const pair = tasksByPair.get(key) ?? {
        department: lead.from,
        chain: mention.to,
        mentions: [],
      };
      pair.mentions.push(mention);
      tasksByPair.set(key, pair);
    }
  }
  for (const { department, chain, mentions: named } of tasksByPair.values()) {
    const [first] = named;
    if (!first) continue;
    const titles = named.map((m) => facts.nodeOf(m.from)?.name ?? m.from);
    facts.edge(
      {
        type: "LEADS_TASKS_OF",
        from: department,
        to: chain,
        properties: { tasks: named.length },
        evidence: [
          makeEvidence({
            kind: "DERIVED",
            grade: first.evidence[0].grade,
            sourceId: first.evidence[0].sourceId,
            quote: null,
            note: `牵头 ${named.length} 项提到该链的任务：${titles.join("；")}`,
          }),
        ],
      },
      { file: "-", row: `${department} ${chain}` },
    );
  }
}
