// Removes for good what was deleted longer ago than anyone takes it back.
// allows: NodeByLabelScan (there are few)
// $days. Columns: count.
MATCH (b:Briefing)
WHERE b.deletedAt < datetime() - duration({days: $days})
DELETE b
RETURN count(*) AS count
