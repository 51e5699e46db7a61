// Writes relationships between nodes that are there; the caller compares the count with its rows.
// MERGE with a dynamic type is planned as a scan of all relationships.
// $rows ({id, type, from, to, properties}), $origin, $version. Columns: count.
// allows: CartesianProduct (of one row by one row)
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b, head([(a)-[o]->(b) WHERE o.id = row.id | o]) AS old
CALL (a, b, row, old) {
  WITH a, b, row, old
  WHERE old IS NULL
  CREATE (a)-[new:$(row.type)]->(b)
  RETURN new AS r
  UNION
  WITH a, b, row, old
  WHERE old IS NOT NULL
  RETURN old AS r
}
WITH r, row, coalesce(r.origins, []) AS origins
SET r = row.properties
SET r.id = row.id, r.version = $version,
  r.origins = CASE WHEN $origin IN origins THEN origins ELSE origins + $origin END
RETURN count(*) AS count
