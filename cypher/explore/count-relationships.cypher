// How many relationships of each type.
// allows: NodeByLabelScan (a count of all)
// Columns: name, count.
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS name, count(*) AS count
ORDER BY name
