// Who is known to work in each segment of a chain, in a region and elsewhere.
// $chain, $region (id of a place). Columns: segmentId, inputs, firmsInRegion, firmsElsewhere, evidenceIds
// (of the local firms' work in the segment).
MATCH (:Entity {id: $chain})-[:HAS_SEGMENT]->(s:Segment)
CALL (s) {
  OPTIONAL MATCH (s)<-[:FEEDS]-(i:Segment)
  RETURN collect(i.id) AS inputs
}
CALL (s) {
  OPTIONAL MATCH (s)<-[o:OPERATES_IN]-(f:Firm)
  WITH f, o, f IS NOT NULL AND EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) } AS isLocal
  RETURN count(DISTINCT CASE WHEN isLocal THEN f END) AS firmsInRegion,
    count(DISTINCT CASE WHEN NOT isLocal THEN f END) AS firmsElsewhere,
    reduce(all = [], ids IN collect(CASE WHEN isLocal THEN o.evidence ELSE [] END) | all + ids) AS evidenceIds
}
RETURN s.id AS segmentId, inputs, firmsInRegion, firmsElsewhere, evidenceIds, s.order AS position
ORDER BY position, segmentId
