// Dated statements of places on segments, and those without a date.
// $limit. Columns: id, placeId, segmentId, says, date, evidenceIds.
MATCH (p:Entity {label: 'Place'})-[r:RATED]->(s:Segment)
RETURN r.id AS id, p.id AS placeId, s.id AS segmentId, r.says AS says, r.date AS date, r.evidence AS evidenceIds
ORDER BY date, id
LIMIT $limit
