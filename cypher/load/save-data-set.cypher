// Remembers what was loaded of a data set.
// $key, $checksum, $nodes, $edges. Columns: key.
MERGE (d:DataSet {key: $key})
SET d.checksum = $checksum, d.nodes = $nodes, d.edges = $edges, d.loadedAt = datetime()
RETURN d.key AS key
