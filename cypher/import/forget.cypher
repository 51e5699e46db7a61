// Forgets an import whose facts are removed.
// $key. Columns: count.
MATCH (d:DataSet {key: $key})
DELETE d
RETURN count(*) AS count
