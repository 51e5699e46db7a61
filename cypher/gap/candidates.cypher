// Firms outside a region that work in a segment by evidence that counts, with what is known of each.
// $segment, $region, $grades, $present (ids of segments that the region has), $limit. Columns: firmId,
// revenueShare, shareYear, otherSegments, otherPresent, supplyRelations, regionRelations, isListed, lon, lat,
// placeId, evidenceIds.
MATCH (s:Entity:Segment {id: $segment})<-[o:OPERATES_IN]-(f:Firm)
WHERE NOT EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  AND EXISTS { MATCH (e:Entity:Evidence) WHERE e.id IN o.evidence AND e.grade IN $grades }
WITH s, f, o
ORDER BY coalesce(f.isLeading, false) DESC, f.id
LIMIT $limit
CALL (s, f) {
  OPTIONAL MATCH (f)-[m:MAKES]->(:Product)<-[:YIELDS]-(s)
  WHERE m.revenueShare IS NOT NULL
  WITH m.year AS year, sum(m.revenueShare) AS share, count(m) AS known
  ORDER BY year DESC
  WITH collect(CASE WHEN known > 0 THEN {share: share, year: year} END)[0] AS newest
  RETURN newest.share AS revenueShare, newest.year AS shareYear
}
CALL (s, f) {
  OPTIONAL MATCH (f)-[:OPERATES_IN]->(other:Segment)
  WHERE other <> s
  RETURN count(other) AS otherSegments, count(CASE WHEN other.id IN $present THEN 1 END) AS otherPresent
}
CALL (f) {
  OPTIONAL MATCH (f)-[:SUPPLIES]-(partner:Firm)
  RETURN count(DISTINCT partner) AS supplyRelations,
    count(DISTINCT CASE WHEN EXISTS { (partner)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
      THEN partner END) AS regionRelations
}
CALL (f) {
  OPTIONAL MATCH (f)-[:LOCATED_IN]->(p:Place)
  RETURN collect(p {.id, .lon, .lat})[0] AS place
}
RETURN f.id AS firmId, revenueShare, shareYear, otherSegments, otherPresent, supplyRelations, regionRelations,
  f.stockCode IS NOT NULL AS isListed, place.lon AS lon, place.lat AS lat, place.id AS placeId, o.evidence AS evidenceIds
ORDER BY firmId
