// The relationships among some nodes. The end has no label so that it is reached by the relationship and not
// by the index, which would look up every pair.
// $ids, $limit. Columns: id, type, from, to, properties.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b)
WHERE b.id IN $ids AND NOT type(r) IN ['HAS_EVIDENCE', 'FROM_SOURCE']
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY id
LIMIT $limit
