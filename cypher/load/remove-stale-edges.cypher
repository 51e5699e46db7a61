// Removes the relationships that a data set no longer states; those that another one states stay.
// allows: NodeByLabelScan (runs once a load)
// $origin, $version. Columns: count (removed).
MATCH (:Entity)-[r]->(:Entity)
WHERE $origin IN r.origins AND r.version <> $version
SET r.origins = [o IN r.origins WHERE o <> $origin]
WITH r WHERE size(r.origins) = 0
DELETE r
RETURN count(*) AS count
