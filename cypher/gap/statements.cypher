// Dated statements on the strength of a region, or of a place in it, in the segments of some chains.
// $chains, $region. Columns: segmentId, says, year, evidenceIds, grade (the best of its evidence).
UNWIND $chains AS chainId
MATCH (:Entity {id: chainId})-[:HAS_SEGMENT]->(s:Segment)<-[r:RATED]-(p:Place)
WHERE EXISTS { (p)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  AND (r.says = 'STRONG' OR p.id = $region)
CALL (r) {
  UNWIND r.evidence AS id
  MATCH (e:Entity:Evidence {id: id})
  RETURN min(e.grade) AS grade
}
RETURN s.id AS segmentId, r.says AS says, r.year AS year, r.evidence AS evidenceIds, grade
ORDER BY segmentId, year DESC
