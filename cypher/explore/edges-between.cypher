// The relationships among some nodes.
// $ids, $limit. Columns: id, type, from, to, properties.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids AND NOT type(r) IN ['HAS_EVIDENCE', 'FROM_SOURCE']
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY id
LIMIT $limit
