// Keeps what was imported, so that it can be taken back, and put back after a load of the seeds.
// $key, $content (JSON). Columns: key.
MATCH (d:DataSet {key: $key})
SET d.content = $content, d.importedAt = coalesce(d.importedAt, datetime())
RETURN d.key AS key
