// Removes the nodes that a data set no longer states; those that another one states stay.
// allows: NodeByLabelScan (runs once a load)
// $origin, $version. Columns: count (removed).
MATCH (n:Entity)
WHERE $origin IN n.origins AND n.version <> $version
SET n.origins = [o IN n.origins WHERE o <> $origin]
WITH n WHERE size(n.origins) = 0
DETACH DELETE n
RETURN count(*) AS count
