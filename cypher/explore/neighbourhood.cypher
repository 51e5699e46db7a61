// The nodes next to some nodes; a hub is cut at the limit, and what carries the structure comes first.
// What a filter keeps out does not count towards the limit.
// $ids (where to start), $labels, $types (null: all), $direction (OUT, IN or null), $limit (nodes),
// $filters ({key: label, type or a facet's property; only: values or null; not: values}),
// $ranges ({key: degree or a facet's property; from, to: null where open; keepUnknown}).
// Columns: id, properties.
UNWIND $ids AS start
MATCH (s:Entity {id: start})-[r]-(m:Entity)
WHERE NOT m.label IN ['Evidence', 'Source'] AND NOT m.id IN $ids
  AND ($labels IS NULL OR m.label IN $labels)
  AND ($types IS NULL OR type(r) IN $types)
  AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = s))
  AND all(f IN $filters WHERE
    any(v IN CASE f.key
      WHEN 'label' THEN [m.label]
      WHEN 'type' THEN [type(r)]
      ELSE CASE WHEN size(coalesce(m[f.key], [])) = 0 THEN [''] ELSE m[f.key] END END
      WHERE (f.only IS NULL OR v IN f.only) AND NOT v IN f.not))
  AND all(f IN $ranges WHERE
    CASE WHEN f.key <> 'degree' AND m[f.key] IS NULL THEN f.keepUnknown
    ELSE CASE f.key
        WHEN 'degree' THEN COUNT { (m)--() } - COUNT { (m)-[:HAS_EVIDENCE]->() }
        ELSE m[f.key] END >= coalesce(f.from, -1.0e300)
      AND CASE f.key
        WHEN 'degree' THEN COUNT { (m)--() } - COUNT { (m)-[:HAS_EVIDENCE]->() }
        ELSE m[f.key] END <= coalesce(f.to, 1.0e300) END)
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
