// Things of some kinds that a plan names, with the tasks that name them and who leads these.
// $labels. Columns: item.
MATCH (n:Entity)
WHERE n.label IN $labels
RETURN n {
  .id, .label, .name, .nameEn, .subkind,
  places: COLLECT {
    MATCH (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(p:Place)
    RETURN DISTINCT p {.id, .name, .nameEn, .level}
  },
  chains: COLLECT { MATCH (n)-[:ABOUT]->(c:Chain) RETURN c {.id, .name, .nameEn} ORDER BY c.order, c.id },
  segments: COLLECT { MATCH (n)-[:ABOUT]->(s:Segment) RETURN s {.id, .name, .nameEn} ORDER BY s.order, s.id },
  firms: COLLECT { MATCH (n)<-[:RUNS]-(f:Firm) RETURN f {.id, .name, .nameEn} ORDER BY f.name, f.id },
  tasks: COLLECT { MATCH (n)<-[:MENTIONS]-(t:Task) RETURN t {.id, .name, .nameEn, .number, .kind} ORDER BY t.order, t.id },
  departments: COLLECT {
    MATCH (n)<-[:MENTIONS]-(:Task)<-[:LEADS]-(d:Department)
    WITH DISTINCT d ORDER BY d.name
    RETURN d {.id, .name, .nameEn}
  },
  evidenceIds: COLLECT { MATCH (n)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
    + reduce(found = [], ids IN COLLECT {
        MATCH (n)-[r:LOCATED_IN|ABOUT]->() RETURN r.evidence ORDER BY r.id
      } | found + ids)
} AS item
ORDER BY n.label, n.subkind, n.name, n.id
