// Firms of a region in a chain by evidence that counts, leading ones first, then those in most segments.
// $chain, $region, $grades, $limit. Columns: id, name, city, isLeading, segments (names), evidenceIds.
MATCH (c:Entity:Chain {id: $chain})-[:HAS_SEGMENT]->(s:Segment)<-[o:OPERATES_IN]-(f:Firm)
WHERE EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  AND EXISTS { MATCH (e:Entity:Evidence) WHERE e.id IN o.evidence AND e.grade IN $grades }
WITH c, f, s, o
ORDER BY s.order
WITH c, f, collect(s.name) AS segments, collect(o.evidence) AS evidence
OPTIONAL MATCH (f)-[l:LEADING_IN]->(c)
WITH f, segments, evidence, collect(l.evidence) AS leading
RETURN f.id AS id, f.name AS name, f.city AS city, size(leading) > 0 AS isLeading, segments,
  reduce(all = [], one IN leading + evidence | all + one) AS evidenceIds
ORDER BY isLeading DESC, size(segments) DESC, id
LIMIT $limit
