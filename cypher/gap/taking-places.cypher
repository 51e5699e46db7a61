// Where in a region a firm of a segment would go: the places of its clusters there, those of the segment first,
// else of the chain, else the region itself.
// $segment, $region. Columns: rank (0 segment, 1 chain, 2 region), id (of the cluster or the region), lon, lat.
MATCH (s:Entity:Segment {id: $segment})
CALL (s) {
  MATCH (s)<-[:SPECIALISES_IN]-(c:Cluster)-[:LOCATED_IN]->(p:Place)
  WHERE EXISTS { (p)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  RETURN 0 AS rank, c.id AS id, p.lon AS lon, p.lat AS lat
  UNION
  MATCH (s)<-[:HAS_SEGMENT]-(:Chain)<-[:IN_CHAIN]-(c:Cluster)-[:LOCATED_IN]->(p:Place)
  WHERE EXISTS { (p)-[:PART_OF*0..3]->(:Entity {id: $region}) }
  RETURN 1 AS rank, c.id AS id, p.lon AS lon, p.lat AS lat
  UNION
  MATCH (p:Entity:Place {id: $region})
  RETURN 2 AS rank, p.id AS id, p.lon AS lon, p.lat AS lat
}
WITH rank, id, lon, lat
WHERE lon IS NOT NULL
RETURN rank, id, lon, lat
ORDER BY rank, id
