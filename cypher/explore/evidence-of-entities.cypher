// What each node rests on.
// $ids. Columns: entityId, evidence (its properties), source (its properties).
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:HAS_EVIDENCE]->(e:Evidence)-[:FROM_SOURCE]->(s:Source)
RETURN id AS entityId,
  e {.id, .label, .name, .kind, .grade, .quote, .planId, .start, .end, .note} AS evidence,
  s {.id, .label, .name, .title, .url, .date, .publisher} AS source
ORDER BY entityId, e.start, e.id
