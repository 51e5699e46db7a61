// Chains that items name: the chain itself (viaId null), or a segment or thing of it.
// $tasks. Columns: taskId, chainId, viaId, evidenceIds (of the words that name it).
UNWIND $tasks AS id
MATCH (t:Entity {id: id})
CALL (t) {
  MATCH (t)-[m:MENTIONS]->(c:Chain)
  RETURN c, null AS via, m
  UNION
  MATCH (t)-[m:MENTIONS]->(s:Segment)<-[:HAS_SEGMENT]-(c:Chain)
  RETURN c, s AS via, m
  UNION
  MATCH (t)-[m:MENTIONS]->(n:Entity)-[:ABOUT|IN_CHAIN]->(c:Chain)
  RETURN c, n AS via, m
}
RETURN t.id AS taskId, c.id AS chainId, via.id AS viaId, m.evidence AS evidenceIds
ORDER BY t.order, taskId, c.order, chainId, viaId IS NOT NULL, viaId
