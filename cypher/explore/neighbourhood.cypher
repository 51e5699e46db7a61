// The nodes next to some nodes; a hub is cut at the limit, and what carries the structure comes first.
// $ids (where to start), $labels (null: all), $limit (nodes). Columns: id, properties.
UNWIND $ids AS start
MATCH (:Entity {id: start})--(m:Entity)
WHERE NOT m.label IN ['Evidence', 'Source'] AND NOT m.id IN $ids
  AND ($labels IS NULL OR m.label IN $labels)
WITH DISTINCT m
ORDER BY CASE m.label
    WHEN 'Chain' THEN 0
    WHEN 'Segment' THEN 1
    WHEN 'Section' THEN 2
    WHEN 'Task' THEN 3
    WHEN 'Target' THEN 4
    WHEN 'Department' THEN 5
    WHEN 'Cluster' THEN 6
    WHEN 'Firm' THEN 7
    ELSE 8 END, coalesce(m.order, 0), m.id
LIMIT $limit
RETURN m.id AS id, m {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
