// Neighbours along incoming relationships of one type, for many nodes at once.
// $ids, $type, $limit (for each node). Columns: id (where it ends), properties of the neighbour.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r]-(m:Entity)
  WHERE type(r) = $type
  RETURN m
  ORDER BY coalesce(m.order, 0), m.id
  LIMIT $limit
}
RETURN id, m {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
