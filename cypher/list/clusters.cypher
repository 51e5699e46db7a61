// Clusters with where they are and what they do.
// $region (null: everywhere). Columns: cluster.
MATCH (n:Entity {label: 'Cluster'})
WHERE $region IS NULL OR EXISTS { (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
RETURN n {
  .id, .name, .nameEn, .level, .year,
  places: COLLECT {
    MATCH (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(p:Place)
    RETURN DISTINCT p {.id, .name, .nameEn, .level}
  },
  chains: COLLECT { MATCH (n)-[:IN_CHAIN]->(c:Chain) RETURN c {.id, .name, .nameEn} ORDER BY c.order, c.id },
  segments: COLLECT {
    MATCH (n)-[:SPECIALISES_IN]->(s:Segment) RETURN s {.id, .name, .nameEn} ORDER BY s.order, s.id
  },
  evidenceIds: COLLECT { MATCH (n)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
} AS cluster
ORDER BY n.chainIds, n.name, n.id
