// Evidence by id: what relationships rest on.
// $ids. Columns: evidence (its properties), source (its properties).
UNWIND $ids AS id
MATCH (e:Entity:Evidence {id: id})-[:FROM_SOURCE]->(s:Source)
RETURN e {.id, .label, .name, .kind, .grade, .quote, .planId, .start, .end, .note} AS evidence,
  s {.id, .label, .name, .title, .url, .date, .publisher} AS source
