// Tasks of plans that speak of a segment, of its chain or of inviting firms, and the policies that each names.
// allows: NodeByLabelScan (tasks are few)
// allows: CartesianProduct (of one segment by them)
// $segment, $offering (of inviting). Columns: taskId, closeness (0 segment, 1 chain, 2 inviting), text, policies
// (id, evidenceIds of the words that name it).
MATCH (s:Entity:Segment {id: $segment})
MATCH (t:Task)
WITH t, CASE
    WHEN EXISTS { (t)-[:MENTIONS]->(s) } OR EXISTS { (t)-[:MENTIONS]->()-[:ABOUT]->(s) } THEN 0
    WHEN EXISTS { (t)-[:MENTIONS]->(:Chain)-[:HAS_SEGMENT]->(s) } THEN 1
    WHEN any(word IN $offering WHERE t.text CONTAINS word) THEN 2
  END AS closeness
WHERE closeness IS NOT NULL
RETURN t.id AS taskId, closeness, t.text AS text,
  COLLECT { MATCH (t)-[m:MENTIONS]->(p:Policy) RETURN {id: p.id, evidenceIds: m.evidence} ORDER BY p.id } AS policies
ORDER BY closeness, t.order, taskId
