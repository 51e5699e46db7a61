// Firms outside a region that work in some segments by evidence that counts.
// $segments, $region, $grades. Columns: firmId, segmentIds, evidenceIds.
UNWIND $segments AS segmentId
MATCH (s:Entity:Segment {id: segmentId})<-[o:OPERATES_IN]-(f:Firm)
WHERE NOT EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  AND EXISTS { MATCH (e:Entity:Evidence) WHERE e.id IN o.evidence AND e.grade IN $grades }
WITH f, s, o
ORDER BY s.order, s.id
WITH f, collect(s.id) AS segmentIds, reduce(found = [], ids IN collect(o.evidence) | found + ids) AS evidenceIds
RETURN f.id AS firmId, segmentIds, evidenceIds
ORDER BY size(segmentIds) DESC, coalesce(f.isLeading, false) DESC, f.name, firmId
