// What rests on words of a plan: each thing with the place of the words.
// $plan. Columns: id, label, name, nameEn, subkind, start, end.
MATCH (:Entity {id: $plan})-[:HAS_EVIDENCE]->(:Evidence)-[:FROM_SOURCE]->(s:Source)
WITH DISTINCT s
MATCH (s)<-[:FROM_SOURCE]-(e:Evidence {kind: 'PLAN', planId: $plan})<-[:HAS_EVIDENCE]-(n:Entity)
RETURN n.id AS id, n.label AS label, n.name AS name, n.nameEn AS nameEn, n.subkind AS subkind,
  e.start AS start, e.end AS end
ORDER BY start, end, id
