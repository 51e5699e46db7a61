// What a region has or a plan names for a chain: clusters, platforms, technologies, events, policies and so on.
// $chain, $region, $limit. Columns: label, id, name, subkind, place, detail, isAbout (not only named by a task
// that names the chain too), evidenceIds.
MATCH (c:Entity:Chain {id: $chain})
CALL (c) {
  MATCH (c)<-[r:IN_CHAIN]-(n:Cluster)
  RETURN n, r
  UNION
  MATCH (c)-[:HAS_SEGMENT]->(:Segment)<-[r:SPECIALISES_IN]-(n:Cluster)
  RETURN n, r
  UNION
  MATCH (c)<-[r:ABOUT]-(n)
  WHERE NOT n:Target
  RETURN n, r
  UNION
  MATCH (c)-[:HAS_SEGMENT]->(:Segment)<-[r:ABOUT]-(n)
  WHERE NOT n:Target
  RETURN n, r
  UNION
  MATCH (c)<-[:MENTIONS]-(:Task)-[r:MENTIONS]->(n:Policy)
  RETURN n, r
}
WITH n, collect(r.evidence) AS evidence, any(one IN collect(type(r)) WHERE one <> 'MENTIONS') AS isAbout
OPTIONAL MATCH (n)-[:LOCATED_IN]->(p:Place)
WITH n, evidence, isAbout, collect(p)[0] AS p
WHERE NOT n:Cluster OR EXISTS { (p)-[:PART_OF*0..3]->(:Entity {id: $region}) }
RETURN n.label AS label, n.id AS id, n.name AS name, n.subkind AS subkind, p.name AS place,
  CASE WHEN n.level IS NULL THEN null WHEN n.year IS NULL THEN n.level ELSE n.level + '（' + toString(n.year) + '）' END AS detail, isAbout,
  reduce(all = [], one IN evidence | all + one) AS evidenceIds
ORDER BY label, id
LIMIT $limit
