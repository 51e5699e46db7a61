import { makeEvidence } from "../server/domain/facts/collect.ts";
import { entityId, sourceId } from "../server/domain/id.ts";
import type { EdgeFact, GraphFacts, NodeFact, Source } from "../server/domain/model.ts";

/** Test data that is valid by default; a test says only what it is about. */

const bare = { title: "测试来源", url: null, date: "2024", publisher: null };
export const testSource: Source = { id: sourceId(bare), ...bare };

export const testEvidence = makeEvidence({
  kind: "PUBLIC",
  grade: "B",
  sourceId: testSource.id,
  quote: "测试引文",
});

export function aNode(
  label: NodeFact["label"],
  key: string,
  over: Partial<Pick<NodeFact, "name" | "nameEn" | "aliases" | "properties" | "evidence">> = {},
): NodeFact {
  return {
    id: entityId(label, key),
    label,
    name: key,
    nameEn: null,
    aliases: [],
    properties: {},
    evidence: [testEvidence],
    ...over,
  };
}

export function aChain(key: string, over = {}): NodeFact {
  return aNode("Chain", key, { properties: { groups: ["原料", "制造"], order: 0 }, ...over });
}

export function aSegment(key: string, over = {}): NodeFact {
  return aNode("Segment", key, {
    properties: { stage: "MIDSTREAM", function: "PRODUCT", group: "制造", codes: [], order: 0 },
    ...over,
  });
}

export function aFirm(key: string, over = {}): NodeFact {
  return aNode("Firm", key, { properties: { isLeading: false }, ...over });
}

export function aPlace(code: string, over = {}): NodeFact {
  return aNode("Place", code, { properties: { code, level: "city" }, ...over });
}

export function anEdge(
  type: EdgeFact["type"],
  from: NodeFact,
  to: NodeFact,
  over: Partial<Pick<EdgeFact, "key" | "properties" | "evidence">> = {},
): EdgeFact {
  return {
    type,
    from: from.id,
    to: to.id,
    key: "",
    properties: {},
    evidence: [testEvidence],
    ...over,
  };
}

export function facts(nodes: readonly NodeFact[], edges: readonly EdgeFact[] = []): GraphFacts {
  return { sources: [testSource], nodes, edges, texts: [] };
}
