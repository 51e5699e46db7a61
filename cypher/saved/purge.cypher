// Removes for good what was deleted longer ago than anyone takes it back.
// $kind, $days. Columns: count.
MATCH (s:Saved {kind: $kind})
WHERE s.deletedAt < datetime() - duration({days: $days})
DELETE s
RETURN count(*) AS count
