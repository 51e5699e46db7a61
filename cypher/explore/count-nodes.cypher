// How many nodes of each label.
// allows: NodeByLabelScan (a count of all)
// Columns: name, count.
MATCH (n:Entity)
RETURN n.label AS name, count(*) AS count
ORDER BY name
