// Who is known to work in each segment of some chains, in a region and elsewhere.
// $chains, $region (id of a place), $without (ids of firms that are left out of account), $grades (of evidence
// that counts). Columns: chainId, segmentId, inputs, firmsInRegion, firmsElsewhere, unverifiedInRegion,
// amounts (revenue of each counted local firm in the segment, 10,000 yuan), userFirms (counted local firms in the
// segments that use it directly), evidenceIds (of local firms' work).
UNWIND $chains AS chainId
MATCH (:Entity {id: chainId})-[:HAS_SEGMENT]->(s:Segment)
CALL (s) {
  OPTIONAL MATCH (s)<-[:FEEDS]-(i:Segment)
  RETURN collect(i.id) AS inputs
}
CALL (s) {
  OPTIONAL MATCH (s)<-[o:OPERATES_IN]-(f:Firm)
  WHERE NOT f.id IN $without
  WITH o, f IS NOT NULL AND EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) } AS isLocal,
    f IS NOT NULL AND EXISTS { MATCH (e:Entity:Evidence) WHERE e.id IN o.evidence AND e.grade IN $grades } AS isCounted
  RETURN count(CASE WHEN isLocal AND isCounted THEN 1 END) AS firmsInRegion,
    count(CASE WHEN NOT isLocal AND isCounted THEN 1 END) AS firmsElsewhere,
    count(CASE WHEN isLocal AND NOT isCounted THEN 1 END) AS unverifiedInRegion,
    collect(CASE WHEN isLocal AND isCounted THEN coalesce(o.revenue, -1) END) AS amounts,
    reduce(found = [], ids IN collect(CASE WHEN isLocal AND isCounted THEN o.evidence ELSE [] END) | found + ids) AS evidenceIds
}
CALL (s) {
  OPTIONAL MATCH (s)-[:FEEDS]->(:Segment)<-[o:OPERATES_IN]-(f:Firm)
  WHERE NOT f.id IN $without AND EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
    AND EXISTS { MATCH (e:Entity:Evidence) WHERE e.id IN o.evidence AND e.grade IN $grades }
  RETURN count(DISTINCT f) AS userFirms
}
RETURN chainId, s.id AS segmentId, inputs, firmsInRegion, firmsElsewhere, unverifiedInRegion, userFirms,
  [amount IN amounts | CASE WHEN amount < 0 THEN null ELSE amount END] AS amounts, evidenceIds
ORDER BY chainId, s.order, segmentId
