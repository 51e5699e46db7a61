// The nodes next to some nodes, nearest the plan's order first, hubs cut at the limit.
// $ids (where to start), $labels (null: all), $limit (nodes). Columns: id, properties.
UNWIND $ids AS start
MATCH (:Entity {id: start})--(m:Entity)
WHERE NOT m.label IN ['Evidence', 'Source'] AND NOT m.id IN $ids
  AND ($labels IS NULL OR m.label IN $labels)
WITH DISTINCT m
ORDER BY coalesce(m.order, 0), m.id
LIMIT $limit
RETURN m.id AS id, m {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
