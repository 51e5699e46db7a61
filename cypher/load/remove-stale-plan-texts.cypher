// Removes the texts that a data set no longer holds.
// allows: NodeByLabelScan (a handful of texts, once a load)
// $ids (of the plans that it holds), $origin (data set). Columns: count (removed).
MATCH (t:PlanText {origin: $origin})
WHERE NOT t.id IN $ids
DELETE t
RETURN count(*) AS count
