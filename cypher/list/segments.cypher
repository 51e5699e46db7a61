// The segments of all chains, in the order of the chains, with what is before and after them.
// Columns: segment.
MATCH (c:Entity {label: 'Chain'})-[:HAS_SEGMENT]->(s:Segment)
RETURN s {
  .id, .name, .nameEn, .stage, .function, .group, .codes,
  chain: c {.id, .name, .nameEn},
  inputs: COLLECT { MATCH (s)<-[:FEEDS]-(i:Segment) RETURN i {.id, .name, .nameEn} ORDER BY i.order, i.id },
  outputs: COLLECT { MATCH (s)-[:FEEDS]->(o:Segment) RETURN o {.id, .name, .nameEn} ORDER BY o.order, o.id },
  products: COLLECT { MATCH (s)-[:YIELDS]->(p:Product) RETURN p {.id, .name, .nameEn} ORDER BY p.name },
  evidenceIds: COLLECT { MATCH (s)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
} AS segment
ORDER BY c.order, c.id, s.order, s.id
