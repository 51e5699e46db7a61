// All nodes of one label, in the order of their source.
// $label, $limit. Columns: id, properties.
MATCH (n:Entity {label: $label})
RETURN n.id AS id, n {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
ORDER BY coalesce(n.order, 0), n.id
LIMIT $limit
