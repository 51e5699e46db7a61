// What stands around a node, by relationship type, direction and label, before it is expanded.
// $id. Columns: type, direction (OUT, IN), label, count.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE NOT m.label IN ['Evidence', 'Source']
RETURN type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction,
  m.label AS label, count(*) AS count
ORDER BY count DESC, type, direction, label
