// Writes nodes; what a node no longer says is removed from it.
// $rows ({id, label, properties}), $origin (data set), $version. Columns: count.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.origins, []) AS origins
SET n = row.properties, n:$(row.label)
SET n.id = row.id, n.version = $version,
  n.origins = CASE WHEN $origin IN origins THEN origins ELSE origins + $origin END
RETURN count(*) AS count
