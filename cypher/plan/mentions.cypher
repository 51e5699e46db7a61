// What the sections and tasks of a plan name, with the place of each word that names it.
// $plan. Columns: id, label, name, nameEn, subkind, start, end.
MATCH (:Entity {id: $plan})-[:HAS_SECTION|HAS_TASK*1..6]->(:Entity)-[m:MENTIONS]->(n:Entity)
UNWIND m.evidence AS evidenceId
MATCH (e:Entity {id: evidenceId})
WHERE e.planId = $plan
RETURN DISTINCT n.id AS id, n.label AS label, n.name AS name, n.nameEn AS nameEn,
  n.subkind AS subkind, e.start AS start, e.end AS end
ORDER BY start, end, id
