// Where tasks of plans name a segment, or something that is about it.
// $chains. Columns: segmentId, taskId, text (of the task), evidenceIds (of the words that name it).
UNWIND $chains AS chainId
MATCH (:Entity {id: chainId})-[:HAS_SEGMENT]->(s:Segment)
CALL (s) {
  MATCH (t:Task)-[m:MENTIONS]->(s)
  RETURN t, m
  UNION
  MATCH (t:Task)-[m:MENTIONS]->()-[:ABOUT]->(s)
  RETURN t, m
}
RETURN s.id AS segmentId, t.id AS taskId, t.text AS text, m.evidence AS evidenceIds
ORDER BY segmentId, t.order, taskId
