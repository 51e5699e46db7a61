// Firms with where they are, what they do and by what evidence; leading ones first.
// $region (null: everywhere), $firms (null: all). Columns: firm.
MATCH (f:Entity {label: 'Firm'})
WHERE ($firms IS NULL OR f.id IN $firms)
  AND ($region IS NULL OR EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) })
RETURN f {
  .id, .name, .nameEn, .fullName, .stockCode, .city, .topShare,
  places: COLLECT {
    MATCH (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(p:Place)
    RETURN DISTINCT p {.id, .name, .nameEn, .level}
  },
  chains: COLLECT {
    MATCH (f)-[:OPERATES_IN]->(:Segment)<-[:HAS_SEGMENT]-(c:Chain)
    WITH DISTINCT c ORDER BY c.order, c.id
    RETURN c {.id, .name, .nameEn}
  },
  leading: COLLECT { MATCH (f)-[:LEADING_IN]->(c:Chain) RETURN c {.id, .name, .nameEn} ORDER BY c.order, c.id },
  segments: COLLECT {
    MATCH (f)-[:OPERATES_IN]->(s:Segment)<-[:HAS_SEGMENT]-(c:Chain)
    RETURN s {.id, .name, .nameEn} ORDER BY c.order, s.order, s.id
  },
  products: COLLECT { MATCH (f)-[:MAKES]->(p:Product) RETURN p {.id, .name, .nameEn} ORDER BY p.name },
  evidenceIds: COLLECT { MATCH (f)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
    + reduce(found = [], ids IN COLLECT {
        MATCH (f)-[r:LOCATED_IN|LEADING_IN|OPERATES_IN|MAKES]->() RETURN r.evidence ORDER BY r.id
      } | found + ids)
} AS firm
ORDER BY coalesce(f.isLeading, false) DESC, f.name, f.id
